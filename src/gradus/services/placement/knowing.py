"""Noting which topics are known: events first, and the topics' columns as a cache of them."""

from __future__ import annotations

from collections.abc import Iterable

from gradus.domain.placement.known import TopicKnown, known_topics, standing_after
from gradus.domain.scheduling.events import EventKind
from gradus.domain.scheduling.study_day import Moment
from gradus.store import events, placement
from gradus.store.database import Connection


def note(connection: Connection, said: Iterable[TopicKnown], moment: Moment) -> None:
    """Record what became known, or is known no more."""
    some = list(said)
    happened = [(EventKind.TOPIC_KNOWN, None, one.payload()) for one in some]
    events.append_all(connection, happened, moment)
    placement.set_known(connection, {one.topic: standing_after(one, moment.day) for one in some})


def rebuild(connection: Connection) -> None:
    """Compute the cache anew from the events."""
    known = known_topics(placement.known_events(connection))
    road = placement.road(connection)
    placement.set_known(connection, {one.placed.key: known.get(one.placed.key) for one in road})
