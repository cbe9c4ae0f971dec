"""Every answer that counts, with what was expected of it, kept from one look to the next."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from threading import Lock
from typing import Protocol

from gradus import __version__
from gradus.domain.scheduling.memory import MemoryModel, SchedulerSettings
from gradus.domain.statistics.past import PastAnswer, past_answers
from gradus.store import past_events
from gradus.store.database import Connection, Database
from gradus.store.kept_answers import KeptCard
from gradus.store.past_events import Mark

Progress = Callable[[int, int], bool]
"""Called with cards done and cards in all; returns False when the work is to stop."""

_BATCH = 200
"""Cards between two looks at whether the work is still wanted."""


class Kept(Protocol):
    """Where answers outlive the program."""

    def read(self, stamp: str) -> dict[str, KeptCard]:
        """Return what was written under a stamp."""

    def write(self, stamp: str, cards: Mapping[str, KeptCard]) -> None:
        """Keep the answers of some cards, and drop what bears another stamp."""


class History:
    """Replays each card once, and again only when events were added to it.

    Replaying 100,000 answers takes seconds, and a period or a new answer changes few of them.
    Several threads may ask; they take turns. Without `kept` a new start begins anew.
    """

    def __init__(self, database: Database, kept: Kept | None = None) -> None:
        self._database = database
        self._kept = kept
        self._turn = Lock()
        self._parameters: tuple[float, ...] | None = None
        self._known: dict[str, KeptCard] = {}

    @property
    def events(self) -> int:
        """How many events the cards had when they were last looked at."""
        return sum(mark[0] for mark, _ in self._known.values())

    def answers(
        self, settings: SchedulerSettings, progress: Progress = lambda _done, _total: True
    ) -> list[PastAnswer] | None:
        """Return the answers of all cards, card by card, or None where `progress` asked to stop.

        What was replayed by then is kept.
        """
        with self._turn:
            self._begin(settings.parameters)
            with self._database.read() as connection:
                marks = past_events.marks(connection)
                whole = self._catch_up(connection, MemoryModel(settings), marks, progress)
            self._known = {key: self._known[key] for key in marks if key in self._known}
            every = [answer for _, answers in self._known.values() for answer in answers]
            return every if whole else None

    def _begin(self, parameters: tuple[float, ...]) -> None:
        """Other parameters make other predictions; nothing else of the settings matters."""
        if parameters != self._parameters:
            self._parameters = parameters
            self._known = self._kept.read(self._stamp()) if self._kept else {}

    def _stamp(self) -> str:
        return json.dumps([__version__, self._parameters])

    def _catch_up(
        self,
        connection: Connection,
        model: MemoryModel,
        marks: Mapping[str, Mark],
        progress: Progress,
    ) -> bool:
        """Replay what has changed, and say whether it was not stopped."""
        stale = [key for key, mark in marks.items() if self._mark(key) != mark]
        fresh: dict[str, KeptCard] = {}
        for done, keys in _batches(stale):
            if not progress(done, len(stale)):
                break
            for key, found in past_events.of_cards(connection, keys).items():
                fresh[key] = marks[key], tuple(past_answers(model, found))
        self._known |= fresh
        if fresh and self._kept:
            self._kept.write(self._stamp(), fresh)
        return len(fresh) == len(stale)

    def _mark(self, key: str) -> Mark | None:
        return self._known[key][0] if key in self._known else None


def _batches(keys: Sequence[str]) -> Iterator[tuple[int, Sequence[str]]]:
    return ((start, keys[start : start + _BATCH]) for start in range(0, len(keys), _BATCH))
