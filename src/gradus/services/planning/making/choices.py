"""What the person chose about the plan: rules, a goal, what to leave out, a bad week."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
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
_ANSWERED = "plan_offer"


@dataclass(frozen=True, slots=True)
class Choices:
    """All that was chosen; `eased` are stretches that a bad week keeps free of all but reviews.

    `answered` is the study day on which an offer was answered last, and whether it was taken over.
    """

    rules: PlanRules
    goal: Goal | None
    dropped: frozenset[str]
    eased: tuple[Span, ...]
    answered: tuple[int, bool] | None


def choices_from(stored: Mapping[str, object]) -> Choices:
    """Return what was chosen, from the values of all settings."""
    return Choices(
        rules=_rules(stored.get(_RULES)),
        goal=_goal(stored.get(_GOAL)),
        dropped=_dropped(stored.get(_DROPPED)),
        eased=_eased(stored.get(_EASED)),
        answered=_answered(stored.get(_ANSWERED)),
    )


def read_rules(connection: Connection) -> PlanRules:
    """Return the rules; what is not stored, or not as it should be, is the default."""
    return _rules(settings.value(connection, _RULES))


def write_rules(connection: Connection, rules: PlanRules) -> None:
    """Keep rules."""
    settings.put(connection, _RULES, asdict(rules))


def read_goal(connection: Connection) -> Goal | None:
    """Return the goal, None where there is none."""
    return _goal(settings.value(connection, _GOAL))


def write_goal(connection: Connection, goal: Goal | None) -> None:
    """Keep a goal, or none."""
    kept = None if goal is None else {"subject": goal.subject, "by": goal.by.isoformat()}
    settings.put(connection, _GOAL, kept)


def read_dropped(connection: Connection) -> frozenset[str]:
    """Return the keys of the optional topics that are left out."""
    return _dropped(settings.value(connection, _DROPPED))


def write_dropped(connection: Connection, topics: frozenset[str]) -> None:
    """Keep which optional topics are left out."""
    settings.put(connection, _DROPPED, sorted(topics))


def write_eased(connection: Connection, spans: tuple[Span, ...]) -> None:
    """Keep stretches that a bad week keeps free of all but reviews."""
    settings.put(
        connection, _EASED, [[one.start.isoformat(), one.end.isoformat()] for one in spans]
    )


def write_answer(connection: Connection, day: int, *, taken: bool) -> None:
    """Note that an offer was answered on a study day: taken over or declined."""
    settings.put(connection, _ANSWERED, {"day": day, "taken": taken})


def _rules(stored: object) -> PlanRules:
    if not isinstance(stored, dict):
        return PlanRules()
    known = {field.name for field in fields(PlanRules)}
    return PlanRules(**{name: value for name, value in stored.items() if name in known})


def _goal(stored: object) -> Goal | None:
    if not isinstance(stored, dict):
        return None
    return Goal(str(stored["subject"]), date.fromisoformat(stored["by"]))


def _dropped(stored: object) -> frozenset[str]:
    return frozenset(map(str, stored)) if isinstance(stored, list) else frozenset()


def _eased(stored: object) -> tuple[Span, ...]:
    rows = stored if isinstance(stored, list) else []
    return tuple(
        Span(datetime.fromisoformat(start), datetime.fromisoformat(end)) for start, end in rows
    )


def _answered(stored: object) -> tuple[int, bool] | None:
    return (stored["day"], stored["taken"]) if isinstance(stored, dict) else None
