"""Every change of the calendar is one transaction and one revision, which can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from typing import Any

from gradus.clock import Clock
from gradus.domain.planning.free_time import FreeTime
from gradus.domain.scheduling.events import EventKind, Payload
from gradus.domain.scheduling.study_day import Moment, study_day
from gradus.services.settings import SettingsService
from gradus.store import events
from gradus.store.database import Connection, Database
from gradus.store.planning import free_time, journal, revisions
from gradus.store.planning.journal import EVERYTHING, Edit, Touched

_Happened = tuple[EventKind, str | None, Payload]


@dataclass(frozen=True, slots=True)
class OpenChange:
    """A change that is being made: where it is written, and the revision it belongs to."""

    connection: Connection
    revision: int
    moment: Moment


class CalendarLog:
    """Records changes, takes them back and does them again; `told` is called after each."""

    def __init__(self, database: Database, clock: Clock, settings: SettingsService) -> None:
        self._database = database
        self._clock = clock
        self._settings = settings
        self.told: Callable[[], None] = lambda: None

    @contextmanager
    def change(
        self,
        reason: str,
        inputs: dict[str, Any] | None = None,
        touched: Touched = EVERYTHING,
    ) -> Iterator[OpenChange]:
        """Give a transaction whose outcome is one revision; what changes no row leaves none.

        Nothing but what is `touched` may change: the less it is, the fewer rows are read.
        """
        moment = self.moment()
        with self._database.write() as connection:
            before = journal.state(connection, touched)
            number = revisions.begin(connection, moment.now, reason, inputs or {})
            yield OpenChange(connection, number, moment)
            edits = journal.difference(before, journal.state(connection, touched))
            if edits:
                revisions.close(connection, number, edits)
                _tell(connection, edits, moment)
            else:
                revisions.forget(connection, number)
        if edits:
            self.told()

    def note(self, reason: str) -> None:
        """Note a reason for another plan that changes no row of the calendar itself."""
        with self._database.write() as connection:
            revisions.begin(connection, self._clock.now(), reason, {})

    def undo(self) -> bool:
        """Take back the last change, and say whether there was one."""
        with self._database.write() as connection:
            last = revisions.to_undo(connection)
            if last is None:
                return False
            edits = journal.take_back(connection, last.edits)
            revisions.turn(connection, last.number, undone=True)
            _tell(connection, edits, self.moment())
        self.told()
        return True

    def redo(self) -> bool:
        """Do again what was taken back last, and say whether there was something."""
        with self._database.write() as connection:
            last = revisions.to_redo(connection)
            if last is None:
                return False
            journal.do_again(connection, last.edits)
            revisions.turn(connection, last.number, undone=False)
            _tell(connection, last.edits, self.moment())
        self.told()
        return True

    def moment(self) -> Moment:
        """Return the present instant with its study day."""
        now = self._clock.now()
        hour = self._settings.study().rollover_hour
        return Moment(now, study_day(now, self._clock.zone(), hour))


def _tell(connection: Connection, edits: Sequence[Edit], moment: Moment) -> None:
    """Add an event for what changes when cards are asked: topics learned, and free time."""
    happened: list[_Happened] = []
    for table, _, after in edits:
        if table == journal.LEARNED and after is not None:
            payload = {"topic": after[0], "day": after[1]}
            happened.append((EventKind.TOPIC_LEARNED, None, payload))
    if any(table == journal.FREE_TIME for table, _, _ in edits):
        value = {"name": "free_time", "value": _plain(free_time.read(connection))}
        happened.append((EventKind.SETTING_CHANGED, None, value))
    events.append_all(connection, happened, moment)


def _plain(found: FreeTime) -> dict[str, object]:
    return {
        "weekly": [[asdict(window) for window in windows] for windows in found.weekly],
        "exceptions": {
            str(day): [asdict(window) for window in windows]
            for day, windows in sorted(found.exceptions.items())
        },
    }
