"""The ways to study topics, and which of them the person wants planned.

The road says which way is planned (its default). A choice turns the default round in the topic's
row, so that whoever reads the road sees it, and is kept apart, so that a new road keeps it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from sqlalchemy import Connection, bindparam, select, update

from gradus.domain.roadmap.model import Step
from gradus.store.settings import put, value
from gradus.store.tables import topics

_CHOSEN = "chosen_ways"
_TOPICS = (
    select(topics.c.key, topics.c.title, topics.c.phase, topics.c.core, topics.c.hours)
    .add_columns(topics.c.steps)
    .where(~topics.c.retired)
    .order_by(topics.c.position)
)
_WRITE = update(topics).where(topics.c.key == bindparam("topic")).values(steps=bindparam("ways"))


@dataclass(frozen=True, slots=True)
class Choice:
    """The way that is planned for a topic; `own` is one that the road does not have."""

    resource: str
    part: str = ""
    minutes: int = 0
    own: bool = False


Choices = Mapping[str, Choice]
"""What was chosen, by the keys of topics."""


@dataclass(frozen=True, slots=True)
class TopicWays:
    """A topic with its ways to study it, as the road and the person's choice have them."""

    key: str
    title: str
    phase: int
    core: bool
    minutes: int
    steps: tuple[Step, ...]


def ways(connection: Connection) -> list[TopicWays]:
    """Return the topics in use, in the order of the road."""
    return [
        TopicWays(
            key=row.key,
            title=row.title,
            phase=row.phase,
            core=row.core,
            minutes=round(row.hours * 60),
            steps=tuple(Step(**step) for step in row.steps),
        )
        for row in connection.execute(_TOPICS)
    ]


def choices(connection: Connection) -> dict[str, Choice]:
    """Return what was chosen."""
    return {topic: Choice(**made["choice"]) for topic, made in _made(connection).items()}


def set_choices(connection: Connection, wanted: Choices) -> None:
    """Let exactly these choices hold; a topic without one is studied as the road says."""
    made = _made(connection)
    for topic in ways(connection):
        road = _without_choice(topic.steps, made.get(topic.key))
        choice = wanted.get(topic.key)
        steps = road if choice is None else with_choice(road, choice)
        if steps != topic.steps:
            _write(connection, topic.key, steps)
        made.pop(topic.key, None)
        if choice is not None:
            made[topic.key] = _kept(road, choice)
    put(connection, _CHOSEN, made)


def apply_again(connection: Connection) -> None:
    """Let choices hold after the road was written anew."""
    made = _made(connection)
    for topic in ways(connection):
        if topic.key in made:
            choice = Choice(**made[topic.key]["choice"])
            _write(connection, topic.key, with_choice(topic.steps, choice))
            made[topic.key] = _kept(topic.steps, choice)
    if made:
        put(connection, _CHOSEN, made)


def with_choice(road: tuple[Step, ...], choice: Choice) -> tuple[Step, ...]:
    """Return the steps with the chosen one as the default; the road's where it is not there."""
    if choice.own:
        own = Step(choice.resource, choice.part, choice.minutes, default=True)
        return (*(replace(step, default=False) for step in road), own)
    chosen = next((step for step in road if step.resource == choice.resource), None)
    if chosen is None:
        return road
    return tuple(replace(step, default=step is chosen) for step in road)


def _without_choice(steps: tuple[Step, ...], made: dict[str, Any] | None) -> tuple[Step, ...]:
    if made is None:
        return steps
    road = steps[: made["steps"]]
    return tuple(replace(step, default=at == made["default"]) for at, step in enumerate(road))


def _kept(road: tuple[Step, ...], choice: Choice) -> dict[str, Any]:
    """Keep with a choice how many steps the road has, and which of them is its default."""
    default = next((at for at, step in enumerate(road) if step.default), None)
    return {"choice": asdict(choice), "steps": len(road), "default": default}


def _made(connection: Connection) -> dict[str, Any]:
    found = value(connection, _CHOSEN)
    return dict(found) if isinstance(found, dict) else {}


def _write(connection: Connection, topic: str, steps: tuple[Step, ...]) -> None:
    connection.execute(_WRITE, {"topic": topic, "ways": [asdict(step) for step in steps]})
