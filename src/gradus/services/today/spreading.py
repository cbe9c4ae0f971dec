"""Spreading what days ahead hold too much of; one undo brings it back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from gradus.clock import Clock
from gradus.domain.scheduling.events import EventKind
from gradus.domain.scheduling.history import BATCH
from gradus.domain.scheduling.levelling import levelled
from gradus.domain.scheduling.memory import MemoryModel
from gradus.domain.scheduling.replay import apply, replay
from gradus.domain.scheduling.study_day import Moment, study_day
from gradus.services.quiz.study_session import pace
from gradus.services.study_settings import StudySettings
from gradus.services.today.limits import DayLimits
from gradus.services.today.load import DAYS_AHEAD
from gradus.store import batches, cards, events, levelling
from gradus.store.database import Connection, Database
from gradus.store.identifiers import uuid7
from gradus.store.planning import free_time


@dataclass(frozen=True, slots=True)
class Spread:
    """How many cards moved, and the first day that still holds too much, None for none.

    `batch` names what was done, for taking it back; it is empty where nothing moved.
    """

    moved: int
    still: date | None
    batch: str = ""


class SpreadService:
    """Moves cards of full days to days that the scheduler might have chosen as well."""

    def __init__(
        self, database: Database, clock: Clock, settings: Callable[[], StudySettings]
    ) -> None:
        self._database = database
        self._clock = clock
        self._settings = settings

    def spread(self) -> Spread:
        """Relieve the days ahead that hold too much; today stays what it is."""
        settings, moment = self._settings(), self._moment()
        days = range(moment.day + 1, moment.day + DAYS_AHEAD)
        with self._database.write() as connection:
            limits = DayLimits(settings.minutes_per_day, free_time.read(connection))
            seconds = pace(connection)

            def room(day: int) -> int:
                return limits.reviews(day, seconds)

            load = cards.load_by_day(connection, moment.day)
            full = [day for day in days if load[day] > room(day)]
            found = levelling.placed(connection, full)
            longest = settings.scheduler.maximum_interval
            moves = levelled(found, load, days, room, longest)
            batch = self._move(connection, moves, moment, settings) if moves else ""
            after = cards.load_by_day(connection, moment.day)
        still = next((date.fromordinal(day) for day in days if after[day] > room(day)), None)
        return Spread(len(moves), still, batch)

    def take_back(self, batch: str) -> int:
        """Put cards back to where they were, and return how many; 0 where that is final by now."""
        settings, moment = self._settings(), self._moment()
        model = MemoryModel(settings.scheduler)
        with self._database.write() as connection:
            if batches.latest_batch(connection, moment.day) != batch:
                return 0
            ids = batches.events_that_count(connection, moment.day, batch)
            found = batches.events_named(connection, ids)
            undone = [(EventKind.UNDONE, one.card, {"target": one.id}) for one in found]
            events.append_all(connection, undone, moment)
            keys = [one.card for one in found if one.card is not None]
            logs = events.of_cards(connection, keys)
            named = cards.ids_of_keys(connection, keys)
            cards.save_all(connection, {named[key]: replay(model, logs[key]) for key in keys})
        return len(found)

    def _move(
        self,
        connection: Connection,
        moves: dict[int, int],
        moment: Moment,
        settings: StudySettings,
    ) -> str:
        model, batch = MemoryModel(settings.scheduler), uuid7(moment.now)
        found = cards.load_all(connection, moves)
        happened = [
            (EventKind.RESCHEDULED, card.key, {"due_day": moves[card.id], BATCH: batch})
            for card in found
        ]
        added = events.append_all(connection, happened, moment)
        after = {
            card.id: apply(model, card.state, event)
            for card, event in zip(found, added, strict=True)
        }
        cards.save_all(connection, after)
        return batch

    def _moment(self) -> Moment:
        now = self._clock.now()
        hour = self._settings().rollover_hour
        return Moment(now, study_day(now, self._clock.zone(), hour))
