"""Ticking next actions and habits, and taking it back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

from gradus.clock import Clock
from gradus.domain.next_actions.action import Action, Proof, Standing
from gradus.domain.next_actions.habit import Habit, HabitStanding, habit_standings
from gradus.domain.next_actions.weeks import monday, weeks_kept
from gradus.domain.scheduling.study_day import study_day
from gradus.errors import NextActionError
from gradus.services.next_actions.standing import read_standings
from gradus.store import habits, next_actions, statistics
from gradus.store.database import Connection, Database
from gradus.store.next_actions import Row
from gradus.store.planning import free_time

_SCHEMES = {"http", "https"}


@dataclass(frozen=True, slots=True)
class NextActionsView:
    """All actions and all habits, and whether a tick can be taken back or done again."""

    actions: tuple[Standing, ...]
    habits: tuple[HabitStanding, ...]
    weeks: int
    can_undo: bool = False
    can_redo: bool = False


@dataclass(frozen=True, slots=True)
class _Change:
    key: str
    before: Row | None
    after: Row | None


class NextActionsService:
    """Every call is one transaction; ticks can be taken back as long as Gradus is open.

    `rollover_hour` returns the hour at which a study day begins; `told` is called after each tick.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        rollover_hour: Callable[[], int],
        told: Callable[[], None] = lambda: None,
    ) -> None:
        self._database = database
        self._clock = clock
        self._hour = rollover_hour
        self._told = told
        self._done: list[_Change] = []
        self._undone: list[_Change] = []

    def view(self) -> NextActionsView:
        """Return how everything stands today."""
        day = self._today()
        with self._database.read() as connection:
            free = free_time.read(connection)
            weeks = weeks_kept(statistics.days_studied(connection), day, free.is_off)
            said = next_actions.habits(connection)
            return NextActionsView(
                actions=read_standings(connection, weeks.kept),
                habits=habit_standings(habits.days_done(connection, self._clock.zone()), said, day),
                weeks=weeks.kept,
                can_undo=bool(self._done),
                can_redo=bool(self._undone),
            )

    def tick(self, action: Action, *, done: bool) -> None:
        """Take the person's word for an action; what is proved stays as it is."""
        row = (action.value, self._today(), Proof.BY_YOU.value, "")
        self._change(action.value, row if done else None)

    def tick_habit(self, habit: Habit, *, done: bool) -> None:
        """Take the person's word for a habit in this week."""
        key = next_actions.habit_key(habit, monday(self._today()))
        row = (key, self._today(), Proof.BY_YOU.value, "")
        self._change(key, row if done else None)

    def subscribe(self, address: str) -> None:
        """Keep the address at which the person reads news, or none for an empty one.

        Raises NextActionError for what is no web address.
        """
        address = address.strip()
        if address and not _is_web_address(address):
            raise NextActionError(
                f"{address} is no web address.", "Enter one that begins with https://."
            )
        row = (Action.NEWS.value, self._today(), Proof.PROVED.value, address)
        self._change(Action.NEWS.value, row if address else None)

    def news(self) -> str:
        """Return that address, empty for none."""
        with self._database.read() as connection:
            row = next_actions.row(connection, Action.NEWS.value)
        return "" if row is None else row[3]

    def prove_profile(self, folder: str) -> bool:
        """Note where the profile was found, or that it was not, and say whether that is new.

        An empty folder takes a proof away and leaves the person's word.
        """
        key, proved = Action.PROFILE.value, Proof.PROVED.value
        with self._database.read() as connection:
            before = next_actions.row(connection, key)
        if folder and (before is None or before[2:] != (proved, folder)):
            after: Row | None = (key, self._today(), proved, folder)
        elif not folder and before is not None and before[2] == proved:
            after = None
        else:
            return False
        with self._database.write() as connection:
            _store(connection, key, after)
        return True

    def undo(self) -> bool:
        """Take the last tick back, and say whether there was one."""
        return self._turn(self._done, self._undone, lambda change: change.before)

    def redo(self) -> bool:
        """Do again what was taken back last."""
        return self._turn(self._undone, self._done, lambda change: change.after)

    def _change(self, key: str, after: Row | None) -> None:
        with self._database.write() as connection:
            before = next_actions.row(connection, key)
            _store(connection, key, after)
        self._done.append(_Change(key, before, after))
        self._undone.clear()
        self._told()

    def _turn(
        self, source: list[_Change], target: list[_Change], wanted: Callable[[_Change], Row | None]
    ) -> bool:
        if not source:
            return False
        change = source[-1]
        with self._database.write() as connection:
            _store(connection, change.key, wanted(change))
        target.append(source.pop())
        return True

    def _today(self) -> int:
        return study_day(self._clock.now(), self._clock.zone(), self._hour())


def _store(connection: Connection, key: str, row: Row | None) -> None:
    if row is None:
        next_actions.forget(connection, key)
    else:
        next_actions.put(connection, row)


def _is_web_address(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme in _SCHEMES and "." in (parts.hostname or "") and " " not in address
