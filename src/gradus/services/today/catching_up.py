"""Catching up after a break: what waits, and whether the person wants it in portions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean

from gradus.domain.scheduling.catch_up import Backlog, days_to_clear
from gradus.domain.scheduling.events import EventKind
from gradus.domain.scheduling.intervals import Load
from gradus.domain.scheduling.memory import MemoryModel
from gradus.domain.scheduling.queue_card import QueueCard
from gradus.domain.scheduling.study_day import Moment
from gradus.store import cards, events
from gradus.store import settings as stored
from gradus.store.database import Connection

_NAME = "catch_up_since"


@dataclass(frozen=True, slots=True)
class CatchUp:
    """A backlog, and whether the person is catching up with it."""

    backlog: Backlog
    chosen: bool

    @property
    def on(self) -> bool:
        """Whether the day is capped and new cards are held back."""
        return self.chosen and self.backlog.is_left

    @property
    def over(self) -> bool:
        """Whether the person chose to catch up and has done so."""
        return self.chosen and not self.backlog.is_left

    @property
    def offered(self) -> bool:
        """Whether there is reason to speak of it."""
        return self.on or self.backlog.needs_catching_up


def read_catch_up(
    connection: Connection, day: int, due: Sequence[QueueCard], reviewed: int, per_day: int
) -> CatchUp:
    """Return how things stand; `reviewed` known notes were asked today, `due` wait."""
    waiting = {card.note for card in due}
    overdue = {card.note for card in due if card.state.due and (card.state.due.day or day) < day}
    last = cards.last_day(connection)
    away = 0 if last is None else max(0, day - last - 1)
    backlog = Backlog(len(waiting) + reviewed, len(overdue), away, per_day)
    return CatchUp(backlog, chosen=bool(stored.value(connection, _NAME)))


def choose_catch_up(connection: Connection, moment: Moment, *, on: bool) -> None:
    """Note that the person catches up, or no longer."""
    since = moment.day if on else 0
    stored.put(connection, _NAME, since)
    change = {"name": _NAME, "value": since}
    events.append(connection, EventKind.SETTING_CHANGED, None, change, moment)


def last_day_of(
    model: MemoryModel, catch_up: CatchUp, due: Sequence[QueueCard], load: Load, day: int
) -> int | None:
    """Return the study day on which everything due fits into a day again, None if none does."""
    known = [
        model.retrievability(card.state.memory, day - card.state.last_day)
        for card in due
        if card.state.memory is not None and card.state.last_day is not None
    ]
    forgotten = 1 - fmean(known) if known else 0.0
    backlog = catch_up.backlog
    days = days_to_clear(backlog.due, load, backlog.per_day, forgotten)
    return None if days is None else day + days
