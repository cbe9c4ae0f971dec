"""The road as the plan needs it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, select, update

from gradus.store.planning import project_items
from gradus.store.tables import phases, topic_prerequisites, topics

_TOPICS = (
    select(
        topics.c.key,
        topics.c.title,
        topics.c.phase,
        topics.c.position,
        topics.c.core,
        topics.c.hours,
        topics.c.steps,
        topics.c.chosen,
        topics.c.learned_day,
        topics.c.known,
        topics.c.known_day,
    )
    .where(~topics.c.retired)
    .order_by(topics.c.position)
)
_NEEDED = select(topic_prerequisites.c.topic, topic_prerequisites.c.requires)
_NAMES = select(topics.c.key, topics.c.title, topics.c.phase)
_PHASES = select(phases.c.number, phases.c.title).order_by(phases.c.number)
_LEARNED = (
    update(topics).where(topics.c.key == bindparam("topic")).values(learned_day=bindparam("on_day"))
)


Names = Mapping[str, tuple[str, int]]
"""Title and phase of topics, by key."""


@dataclass(frozen=True, slots=True)
class PlannedTopic:
    """A topic of the road; `learn` are the minutes of its default step, None where it has none.

    `known` says how it became known that it need not be studied; it is `refuted` where that was
    believed until its probes failed.
    """

    key: str
    title: str
    phase: int
    position: int
    core: bool
    minutes: int
    learn: int | None
    chosen: bool
    learned_day: int | None
    requires: tuple[str, ...] = ()
    known: str | None = None
    refuted: bool = False


def planned_topics(connection: Connection) -> tuple[PlannedTopic, ...]:
    """Return the topics in use, in the order of the road."""
    needed: defaultdict[str, list[str]] = defaultdict(list)
    for topic, requires in connection.execute(_NEEDED):
        needed[topic].append(requires)
    return tuple(
        PlannedTopic(
            key=row.key,
            title=row.title,
            phase=row.phase,
            position=row.position,
            core=row.core,
            minutes=round(row.hours * 60),
            learn=next((step["minutes"] for step in row.steps if step["default"]), None),
            chosen=row.chosen,
            learned_day=row.learned_day,
            requires=tuple(sorted(needed[row.key])),
            known=row.known,
            refuted=row.known is None and row.known_day is not None,
        )
        for row in connection.execute(_TOPICS)
    )


def names(connection: Connection) -> Names:
    """Return title and phase of every topic, project and item there ever was, by key."""
    found = {key: (title, phase) for key, title, phase in connection.execute(_NAMES)}
    return found | project_items.titles(connection)


def phase_titles(connection: Connection) -> list[tuple[int, str]]:
    """Return number and title of the phases."""
    return [(number, title) for number, title in connection.execute(_PHASES)]


def set_learned(connection: Connection, key: str, day: int | None) -> None:
    """Note the study day on which a topic was learned, or that it is not."""
    connection.execute(_LEARNED, {"topic": key, "on_day": day})
