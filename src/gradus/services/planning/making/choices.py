"""What the person chose about the plan: rules, a goal, what to leave out, a bad week."""

from __future__ import annotations

from dataclasses import asdict, fields
from datetime import date, datetime

from gradus.domain.planning.free_time import Span
from gradus.domain.planning.work import PlanRules
from gradus.services.planning.goal import Goal
from gradus.store import settings
from gradus.store.database import Connection
from gradus.store.planning.journal import CHOICES

_RULES = CHOICES + "rules"
_GOAL = CHOICES + "goal"
_DROPPED = CHOICES + "dropped"
_EASED = CHOICES + "eased"


def read_rules(connection: Connection) -> PlanRules:
    """Return the rules; what is not stored, or not as it should be, is the default."""
    stored = settings.value(connection, _RULES)
    if not isinstance(stored, dict):
        return PlanRules()
    known = {field.name for field in fields(PlanRules)}
    return PlanRules(**{name: value for name, value in stored.items() if name in known})


def write_rules(connection: Connection, rules: PlanRules) -> None:
    """Keep rules."""
    settings.put(connection, _RULES, asdict(rules))


def read_goal(connection: Connection) -> Goal | None:
    """Return the goal, None where there is none."""
    stored = settings.value(connection, _GOAL)
    if not isinstance(stored, dict):
        return None
    return Goal(str(stored["subject"]), date.fromisoformat(stored["by"]))


def write_goal(connection: Connection, goal: Goal | None) -> None:
    """Keep a goal, or none."""
    kept = None if goal is None else {"subject": goal.subject, "by": goal.by.isoformat()}
    settings.put(connection, _GOAL, kept)


def read_dropped(connection: Connection) -> frozenset[str]:
    """Return the keys of the optional topics that are left out."""
    stored = settings.value(connection, _DROPPED)
    return frozenset(map(str, stored)) if isinstance(stored, list) else frozenset()


def write_dropped(connection: Connection, topics: frozenset[str]) -> None:
    """Keep which optional topics are left out."""
    settings.put(connection, _DROPPED, sorted(topics))


def read_eased(connection: Connection, now: datetime) -> tuple[Span, ...]:
    """Return the stretches ahead that a bad week keeps free of all but reviews."""
    stored = settings.value(connection, _EASED)
    rows = stored if isinstance(stored, list) else []
    spans = (
        Span(datetime.fromisoformat(start), datetime.fromisoformat(end)) for start, end in rows
    )
    return tuple(span for span in spans if span.end > now)


def write_eased(connection: Connection, spans: tuple[Span, ...]) -> None:
    """Keep such stretches."""
    settings.put(
        connection, _EASED, [[one.start.isoformat(), one.end.isoformat()] for one in spans]
    )
