"""The focus timer over a block: begun, looked at, and at its end written into the plan."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from gradus.clock import Clock
from gradus.domain.planning import focus as timer
from gradus.domain.planning.block import Block, Status
from gradus.domain.planning.focus import Focus, Lengths
from gradus.errors import CalendarError, GradusError
from gradus.services.planning.doing.focus_record import NAME, FocusRecord, from_payload, payload
from gradus.services.planning.doing.focus_view import FocusView, Recorded, Turn
from gradus.services.planning.titles import title
from gradus.store import settings as stored
from gradus.store.database import Database
from gradus.store.planning import blocks, road

_SAVED_EVERY = timedelta(minutes=1)
_GONE = "The block is no longer in the plan."

Mark = Callable[[str, Status, int], object]


class FocusService:
    """At most one timer; what it has counted is on disk at latest a minute later.

    `mark` writes into the plan what became of a block, as `Calendar.mark` does.
    """

    def __init__(
        self, database: Database, clock: Clock, lengths: Callable[[], Lengths], mark: Mark
    ) -> None:
        self._database = database
        self._clock = clock
        self._lengths = lengths
        self._mark = mark
        self._focus: Focus | None = None
        self._block: tuple[Block, str, int | None] | None = None
        self._saved = clock.now()

    def begin(self, uid: str) -> FocusView:
        """Begin a timer over a block; one over another block ends, one over this goes on.

        Raises CalendarError where the block is gone.
        """
        if self._focus is not None and self._focus.uid == uid:
            return self._change(timer.resumed)
        self.stop()
        now, block = self._clock.now(), self._find(uid)
        before = block.minutes_done if block.status is Status.DONE else 0
        self._focus = Focus(uid, self._lengths(), now, before=before)
        try:
            self._save(closed=False)
        except GradusError:
            self._focus = None  # nobody sees a timer that did not begin
            raise
        return self._view()

    def look(self) -> FocusView | None:
        """Count until now; None where no timer is."""
        if self._focus is None:
            return None
        before = self._focus
        self._focus = timer.counted(before, self._clock.now())
        turn = self._turn(before, self._focus)
        if turn is not None or self._focus.at - self._saved >= _SAVED_EVERY:
            self._save(closed=False)
        return self._view(turn)

    def turn(self) -> FocusView | None:
        """Let the timer stand still, or go on."""
        if self._focus is None:
            return None
        return self._change(timer.paused if self._focus.running else timer.resumed)

    def skip(self) -> FocusView | None:
        """Begin the next break, or the next stretch of work."""
        return None if self._focus is None else self._change(timer.skipped)

    def stop(self) -> Recorded | None:
        """End the timer and write its minutes into the plan; less than half a minute is nothing.

        Raises CalendarError where the block is gone; the timer ends all the same.
        """
        if self._focus is None:
            return None
        ended = self._focus = timer.counted(self._focus, self._clock.now())
        found = Recorded(self._title(ended), 0)
        if ended.minutes > ended.before:
            self._write(ended)
            found = Recorded(found.title, ended.minutes)
        self._forget()
        return found

    def close(self) -> None:
        """Keep the timer for the next start, standing still."""
        if self._focus is not None:
            self._focus = timer.paused(self._focus, self._clock.now())
            self._save(closed=True)

    def recall(self) -> FocusView | Recorded | None:
        """Take up the timer that Gradus left behind; it stands still where it was counted last.

        One of another day is over: its minutes are written into the plan.
        """
        with self._database.read() as connection:
            record = from_payload(stored.value(connection, NAME))
        if record is None or not self._is_there(record.focus.uid):
            return None
        # Nobody knows what was done between the last word on disk and now.
        now = self._clock.now()
        self._focus = replace(record.focus, at=now, running=False)
        view = self._view(Turn.FOUND if record.closed else Turn.FOUND_AFTER_CRASH)
        zone = self._clock.zone()
        same_day = record.focus.at.astimezone(zone).date() == now.astimezone(zone).date()
        return view if same_day else self.stop()

    def _write(self, ended: Focus) -> None:
        try:
            self._mark(ended.uid, Status.DONE, ended.minutes)
        except CalendarError as error:
            self._forget()
            lost = f"{_GONE} {ended.minutes} minutes of work could not be written there."
            raise CalendarError(lost, "Add a block and mark it as done with them.") from error

    def _change(self, how: Callable[[Focus, datetime], Focus]) -> FocusView:
        assert self._focus is not None
        self._focus = how(self._focus, self._clock.now())
        self._save(closed=False)
        return self._view()

    def _turn(self, before: Focus, now: Focus) -> Turn | None:
        if before.minutes < self._known(now.uid)[0].minutes <= now.minutes:
            return Turn.FULL
        if before.running and not now.running:
            return Turn.BREAK_OVER if now.waits else Turn.SLEPT
        return None if before.stage is now.stage else Turn.BREAK

    def _view(self, turn: Turn | None = None) -> FocusView:
        assert self._focus is not None
        focus = self._focus
        block, name, phase = self._known(focus.uid)
        return FocusView(
            uid=focus.uid,
            kind=block.kind,
            subject=block.subject,
            title=name,
            phase=phase,
            stage=focus.stage,
            running=focus.running,
            waits=focus.waits,
            left=focus.left,
            minutes=focus.minutes,
            planned=block.minutes,
            turn=turn,
        )

    def _known(self, uid: str) -> tuple[Block, str, int | None]:
        """Return a block with its title and phase; a bar that is painted every second asks once."""
        if self._block is None or self._block[0].uid != uid:
            self._find(uid)
        assert self._block is not None
        return self._block

    def _find(self, uid: str) -> Block:
        with self._database.read() as connection:
            block = blocks.one(connection, uid)
            if block is None:
                raise CalendarError(_GONE, "Choose another block.")
            names = road.names(connection)
        known = names.get(block.subject)
        self._block = block, title(block, names), None if known is None else known[1]
        return block

    def _is_there(self, uid: str) -> bool:
        with self._database.read() as connection:
            return blocks.one(connection, uid) is not None

    def _title(self, focus: Focus) -> str:
        return self._known(focus.uid)[1]

    def _save(self, *, closed: bool) -> None:
        assert self._focus is not None
        self._saved = self._focus.at
        with self._database.write() as connection:
            stored.put(connection, NAME, payload(FocusRecord(self._focus, closed)))

    def _forget(self) -> None:
        with self._database.write() as connection:
            stored.put(connection, NAME, None)
        self._focus = None
