"""Filling the free stretches of a date with blocks of work."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter

from gradus.domain.planning.placing.cut import first_length
from gradus.domain.planning.placing.former import Former
from gradus.domain.planning.placing.piece import Piece
from gradus.domain.planning.placing.progress import Progress
from gradus.domain.planning.placing.stretches import Stretch, slot_after
from gradus.domain.planning.placing.turns import Turns
from gradus.domain.planning.work import SLOT, PlanRules


class Filler:
    """Goes through stretches in the order of time; blocks of the plan so far stay where they may.

    Where there are pauses, what is left of a stretch after a block stays empty if it is less than
    half of a usual block, unless the plan is `strict` about deadlines.
    """

    def __init__(self, progress: Progress, turns: Turns, rules: PlanRules, *, strict: bool) -> None:
        self._progress = progress
        self._turns = turns
        self._pause = rules.pause
        self._pause_slots = -(-rules.pause // SLOT)
        self._usual = usual_slots(rules)
        self._least = max(1, self._usual // 2)
        self._uses_rests = strict or not rules.pause
        self._free_from = 0
        self._budget = 0

    def fill(
        self, day: int, stretches: Iterable[Stretch], former: Sequence[Former], budget: int
    ) -> Iterator[Piece]:
        """Yield the blocks of a date, which may still have `budget` slots."""
        self._budget = budget
        waiting = sorted(former, key=attrgetter("start")) if former else []
        for start, end in stretches:
            yield from self._fill_stretch(day, start, end, waiting)
        self._pass(waiting, None)

    def _fill_stretch(
        self, day: int, start: int, end: int, waiting: list[Former]
    ) -> Iterator[Piece]:
        at = first = slot_after(max(start, self._free_from))
        while at + SLOT <= end and self._budget > 0:
            if waiting:
                self._pass(waiting, at)
            following = waiting[0] if waiting and waiting[0].start < end else None
            least = 1 if at == first or self._uses_rests else self._least
            piece = self._place(day, at, end, following, least)
            if piece is not None:
                yield piece
                self._free_from = piece.end + self._pause
                at = slot_after(self._free_from)
            elif following is None:
                return
            else:
                at = following.start + (SLOT if following.start == at else 0)

    def _pass(self, waiting: list[Former], minute: int | None) -> None:
        """Forget the former blocks that began before a minute."""
        while waiting and (minute is None or waiting[0].start < minute):
            gone = waiting.pop(0)
            self._progress.ahead[gone.work] -= gone.slots

    def _place(
        self, day: int, at: int, end: int, following: Former | None, least: int
    ) -> Piece | None:
        if following is None or following.start > at:
            limit = end if following is None else min(end, following.start - self._pause)
            room = (limit - at) // SLOT
            return self._new(day, at, room) if room >= least else None
        room = (min(following.end, end) - at) // SLOT
        n = following.work
        if self._turns.may_keep(n, at):
            return self._block(day, at, n, room, following.uid)
        chosen = self._turns.choose(at)
        return None if chosen is None else self._block(day, at, chosen, room)

    def _new(self, day: int, at: int, room: int) -> Piece | None:
        chosen = self._turns.choose(at)
        if chosen is None:
            return None
        slots = first_length(room, self._usual, self._pause_slots)
        left = self._progress.left[chosen]
        return self._block(day, at, chosen, self._without_crumbs(slots, left, room))

    def _without_crumbs(self, slots: int, left: int, room: int) -> int:
        """Return a length that leaves no tiny rest of the work, if the stretch goes on anyway."""
        rest = left - slots
        if not 0 < rest < self._least:
            return slots
        if rest <= self._usual // 4 and left <= min(room, 2 * self._usual):
            return left
        shorter = slots - (self._least - rest)
        return shorter if slots < room and shorter >= self._least else slots

    def _block(self, day: int, at: int, n: int, room: int, uid: str | None = None) -> Piece:
        work = self._progress.network.work[n]
        slots = min(room, self._progress.left[n], self._turns.room(n), self._budget)
        self._budget -= slots
        self._turns.place(n, slots, at)
        self._progress.place(n, slots, at + slots * SLOT)
        return Piece(work.kind, work.key, day, at, at + slots * SLOT, uid, n)


def usual_slots(rules: PlanRules) -> int:
    """Return the usual length of a block in slots, at least one."""
    return max(1, round(rules.block / SLOT))
