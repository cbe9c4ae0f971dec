"""Comparing every card's row with its events, which are the truth."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress

from gradus.domain.scheduling.agreement import agrees
from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.memory import MemoryModel
from gradus.domain.scheduling.replay import replay
from gradus.services.fitting.memory_replay import MemoryReplay
from gradus.services.settings import SettingsService
from gradus.store import cards, checking, events
from gradus.store.database import Connection, Database

Progress = Callable[[int, int], bool]
_BATCH = 50
"""So few that no answer waits long for the lock."""


class LogCheck:
    """Where parameters were fitted and not all memory follows yet, memory is not compared."""

    def __init__(self, database: Database, settings: SettingsService) -> None:
        self._database = database
        self._model = MemoryModel(settings.study().scheduler)
        self._with_memory = not MemoryReplay(database, settings).is_due()

    def differing(self, progress: Progress) -> dict[int, tuple[str, CardState]]:
        """Return key and true state of each card whose row says otherwise, by the card's id."""
        with self._database.read() as connection:
            return dict(self._differing(connection, progress))

    def mend(self, found: dict[int, tuple[str, CardState]]) -> None:
        """Write the true states."""
        ids = list(found)
        for start in range(0, len(ids), _BATCH):
            with self._database.write() as connection:
                cards.save_all(
                    connection, {one: found[one][1] for one in ids[start : start + _BATCH]}
                )

    def _differing(
        self, connection: Connection, progress: Progress
    ) -> Iterator[tuple[int, tuple[str, CardState]]]:
        done, total = 0, checking.count_cards(connection)
        for some in checking.card_rows(connection):
            known = events.of_cards(connection, [card.key for card in some])
            for card in some:
                with suppress(ValueError, KeyError):  # an event of a later version is no fault
                    true = replay(self._model, known.get(card.key, ()))
                    if not agrees(card.state, true, with_memory=self._with_memory):
                        yield card.id, (card.key, true)
            done += len(some)
            progress(done, total)
