"""Computing the memory of all cards anew after the parameters have changed; due days stay."""

from __future__ import annotations

from collections.abc import Callable

from gradus.domain.scheduling.memory import MemoryModel
from gradus.domain.scheduling.replay import replay
from gradus.services.settings import SettingsService
from gradus.store import cards, fitting
from gradus.store import settings as stored
from gradus.store.database import Connection, Database

Progress = Callable[[int, int], bool]
"""Called with cards done and cards in all; returns False to stop."""

_VERSION = "memory_version"
"""The set of parameters with which the memory of all cards was last computed."""

_BATCH = 15
"""So few that no answer waits long for the lock."""


class MemoryReplay:
    """Replays every card's events, a few cards in each transaction.

    Answers may come in between if they too use the new parameters; what was stopped half-way is
    done again from the beginning, which changes nothing where it was done.
    """

    def __init__(self, database: Database, settings: SettingsService) -> None:
        self._database = database
        self._settings = settings

    def is_due(self) -> bool:
        """Whether some memory may stem from other parameters than those in use."""
        with self._database.read() as connection:
            done = stored.values(connection).get(_VERSION, 0)
        return done != self._settings.study().scheduler.version

    def run(self, progress: Progress = lambda _done, _total: True) -> bool:
        """Compute the memory of all cards, and say whether it was not stopped."""
        scheduler = self._settings.study().scheduler
        model = MemoryModel(scheduler)
        with self._database.read() as connection:
            waiting = fitting.answered_cards(connection)
        for done in range(0, len(waiting), _BATCH):
            if not progress(done, len(waiting)):
                return False
            with self._database.write() as connection:
                _replay(connection, model, waiting[done : done + _BATCH])
        with self._database.write() as connection:
            stored.put(connection, _VERSION, scheduler.version)
        progress(len(waiting), len(waiting))
        return True


def _replay(connection: Connection, model: MemoryModel, some: list[tuple[int, str]]) -> None:
    found = fitting.events_of(connection, [key for _, key in some])
    for card_id, key in some:
        if key in found:
            cards.save(connection, card_id, replay(model, found[key]))
