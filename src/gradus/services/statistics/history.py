"""Every answer that counts, kept in memory with what was expected of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from gradus.domain.scheduling.memory import MemoryModel, SchedulerSettings
from gradus.domain.statistics.past import PastAnswer, past_answers
from gradus.store import events
from gradus.store.database import Connection, Database

Progress = Callable[[int, int], bool]
"""Called with cards done and cards in all; returns False when the work is to stop."""

_BATCH = 200
"""Cards between two looks at whether the work is still wanted."""


class History:
    """Replays each card once, and again only when events were added to it.

    Replaying 100,000 answers takes seconds, and a period or a new answer changes few of them.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._settings: SchedulerSettings | None = None
        self._model: MemoryModel | None = None
        self._known: dict[str, tuple[int, tuple[PastAnswer, ...]]] = {}

    @property
    def events(self) -> int:
        """How many events the cards had when they were last looked at."""
        return sum(count for count, _ in self._known.values())

    def answers(self, settings: SchedulerSettings, progress: Progress) -> list[PastAnswer] | None:
        """Return the answers of all cards, or None where `progress` asked to stop.

        What was replayed by then is kept.
        """
        model = self._model_of(settings)
        with self._database.read() as connection:
            counts = events.counts(connection)
            stale = [key for key, count in counts.items() if self._count(key) != count]
            for done, keys in _batches(stale):
                if not progress(done, len(stale)):
                    return None
                self._replay(model, connection, keys, counts)
        return [answer for _, answers in self._known.values() for answer in answers]

    def _model_of(self, settings: SchedulerSettings) -> MemoryModel:
        """Other parameters make other predictions."""
        if self._model is None or settings != self._settings:
            self._settings, self._model = settings, MemoryModel(settings)
            self._known = {}
        return self._model

    def _count(self, key: str) -> int:
        return self._known[key][0] if key in self._known else 0

    def _replay(
        self,
        model: MemoryModel,
        connection: Connection,
        keys: Sequence[str],
        counts: dict[str, int],
    ) -> None:
        for key, found in events.of_cards(connection, keys).items():
            self._known[key] = (counts[key], tuple(past_answers(model, found)))


def _batches(keys: Sequence[str]) -> Iterator[tuple[int, Sequence[str]]]:
    return ((start, keys[start : start + _BATCH]) for start in range(0, len(keys), _BATCH))
