"""Probes: new cards of topics that were inferred, among the new cards of each day."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import replace

from gradus.domain.placement.known import Cause, TopicKnown
from gradus.domain.placement.probes import A_DAY, Outcome, outcome, probes
from gradus.domain.roadmap.standing import INFERRED, Standing
from gradus.domain.scheduling.events import Event, EventKind, effective
from gradus.domain.scheduling.model import Rating, State
from gradus.domain.scheduling.queue_card import QueueCard
from gradus.domain.scheduling.study_day import Moment
from gradus.services.placement.knowing import note
from gradus.store import cards, events, placement
from gradus.store.database import Connection, Database

_FIRST = -1
"""Before all other new cards: a wrong belief should not hold for long."""


def probe_cards(
    connection: Connection, road: Standing, day: int, not_now: AbstractSet[int]
) -> list[QueueCard]:
    """Return the probes that a study day still has to ask, at most three in all."""
    since = _inferred(road)
    begun = placement.begun_since(connection, since)
    left = A_DAY - sum(first == day for _topic, first in begun.values())
    if left <= 0:
        return []  # picking cards takes longer than all else
    askable = [one for one in placement.askable(connection, since) if one.note not in not_now]
    asked = Counter(topic for topic, _first in begun.values())
    keys = probes(askable, asked, str(day), left)
    ids = cards.ids_of_keys(connection, keys)
    found = cards.of_ids(connection, ids.values())
    return [replace(card, position=_FIRST) for card in found]


def settle(database: Database, moment: Moment) -> tuple[str, ...]:
    """Note topics whose probes failed, and return their titles; mostly there are none."""
    with database.read() as connection:
        inferred = [one for one in placement.road(connection) if one.known == INFERRED]
        failed = _failed(connection, {one.placed.key: one.known_day or 0 for one in inferred})
    if not failed:
        return ()
    with database.write() as connection:
        note(connection, [TopicKnown(key, None, Cause.PROBES) for key in failed], moment)
    return tuple(one.title for one in inferred if one.placed.key in failed)


def _inferred(road: Standing) -> dict[str, int]:
    return {topic.key: topic.known_day or 0 for topic in road.topics if topic.known == INFERRED}


def _failed(connection: Connection, since: dict[str, int]) -> list[str]:
    begun = placement.begun_since(connection, since) if since else {}
    log = events.of_cards(connection, begun)
    recalled: defaultdict[str, list[tuple[int, bool]]] = defaultdict(list)
    for key, (topic, _first) in begun.items():
        first = _first_answer(log[key])
        if first is not None:
            recalled[topic].append((first.order, _is_recalled(first)))
    return [
        topic
        for topic, some in recalled.items()
        if outcome([right for _, right in sorted(some)]) is Outcome.UNKNOWN
    ]


def _first_answer(some: Iterable[Event]) -> Event | None:
    """Return the answer that a card was met with; a placed card was met before."""
    return next(
        (
            event
            for event in effective(some)
            if event.kind is EventKind.ANSWERED and event.payload["before"] == int(State.NEW)
        ),
        None,
    )


def _is_recalled(answer: Event) -> bool:
    return (
        answer.payload["rating"] != int(Rating.AGAIN) and answer.payload.get("right") is not False
    )
