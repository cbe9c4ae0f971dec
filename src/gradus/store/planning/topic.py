"""One topic of the road with all that stands there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, select

from gradus.domain.portfolio.projects.keys import ROAD_PHASE, is_item
from gradus.domain.roadmap.model import Step
from gradus.store.tables import phases, topics

_ONE = (
    select(
        topics.c.key,
        topics.c.title,
        topics.c.phase,
        phases.c.title.label("phase_title"),
        topics.c.area,
        topics.c.hours,
        topics.c.outcomes,
        topics.c.steps,
    )
    .join(phases, phases.c.number == topics.c.phase)
    .where(topics.c.key == bindparam("topic"))
)
_PARTS = select(topics.c.key, topics.c.title, topics.c.phase, topics.c.steps, topics.c.outcomes)


@dataclass(frozen=True, slots=True)
class RoadTopic:
    """A topic as the road names it; `hours` are those of learning and practice."""

    key: str
    title: str
    phase: int
    phase_title: str
    area: str
    hours: float
    outcomes: tuple[str, ...]
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class TopicPart:
    """What stands for a topic in a list: the part of its default step, and its first outcome."""

    title: str
    phase: int
    part: str
    outcome: str


def one(connection: Connection, key: str) -> RoadTopic | None:
    """Return a topic, also one that the road no longer has; None where there never was one."""
    row = connection.execute(_ONE, {"topic": key}).one_or_none()
    if row is None:
        return None
    return RoadTopic(
        key=row.key,
        title=row.title,
        phase=row.phase,
        phase_title=row.phase_title,
        area=row.area,
        hours=row.hours,
        outcomes=tuple(row.outcomes),
        steps=_steps(row.steps),
    )


def parts(connection: Connection, keys: set[str]) -> dict[str, TopicPart]:
    """Return what stands for topics and project items in a list, by key."""
    found = connection.execute(_PARTS.where(topics.c.key.in_(keys))) if keys else ()
    parts = {row.key: TopicPart(row.title, row.phase, *_said(row)) for row in found}
    return parts | _items(connection, {key for key in keys if is_item(key)})


def _items(connection: Connection, keys: set[str]) -> dict[str, TopicPart]:
    if not keys:
        return {}
    from gradus.store.planning.project_items import named  # noqa: PLC0415  most starts need none

    found = named(connection, keys)
    return {
        key: TopicPart(name.whole, ROAD_PHASE, "", name.done_looks_like)
        for key, name in found.items()
    }


def _said(row: Any) -> tuple[str, str]:
    default = next((step.part for step in _steps(row.steps) if step.default), "")
    return default, next(iter(row.outcomes), "")


def _steps(rows: list[dict[str, Any]]) -> tuple[Step, ...]:
    return tuple(Step(**row) for row in rows)
