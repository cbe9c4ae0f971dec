"""The block of reviews of every date, and the cards that a plan adds to them."""

from __future__ import annotations

from collections.abc import Sequence

from gradus.domain.planning.block import Block, BlockKind, Status
from gradus.domain.planning.placing.days import Day
from gradus.domain.planning.placing.former import review_minutes
from gradus.domain.planning.placing.network import Network
from gradus.domain.planning.placing.piece import Piece
from gradus.domain.planning.placing.reserve import Reservations
from gradus.domain.planning.placing.stretches import slot_after
from gradus.domain.planning.placing.wall_clock import WallClock
from gradus.domain.planning.plan import PlanRequest

STEP = 5
"""Reviews last a multiple of so many minutes."""


class DailyReviews:
    """Reserves reviews date by date, counted from 0; `old` are blocks of the plan so far.

    `reserved` has the minutes by date (ordinal).
    """

    def __init__(
        self, request: PlanRequest, clock: WallClock, days: Sequence[Day], old: Sequence[Block]
    ) -> None:
        self._now = request.now
        self._cap = request.rules.review_cap
        self._days = days
        self._before = review_minutes(old, clock)
        free = [_longest(day) >= STEP or bool(_reviews_of(day)) for day in days]
        first = days[0].number if days else 0
        self._reservations = Reservations(request.reviews, first, free)
        self.reserved: dict[int, float] = {}

    def place(self, n: int, budget: int) -> list[Piece]:
        """Return the reviews of a date, in its first stretch that holds them, within a budget."""
        day = self._days[n]
        settled = self._settled(n)
        room = self._room(day, budget) if settled is None else settled
        reserved = self._reservations.reserve(n, room)
        if reserved <= 0:
            return []
        self.reserved[day.number] = reserved
        return [] if settled is not None else [self._block(day, reserved, room)]

    def meet_cards(self, n: int, pieces: Sequence[Piece], network: Network) -> None:
        """Have the cards met that blocks of a date bring, new ones and those that stay."""
        for piece in pieces:
            if piece.work is not None:
                self._meet(n, network, piece.work, piece.end - piece.start)
        for block in self._days[n].stays:
            work = network.place.get((block.kind, block.subject))
            ahead = block.status is Status.PLANNED and block.end > self._now
            if work is not None and ahead:
                self._meet(n, network, work, block.minutes)

    def settle(self) -> dict[int, float]:
        """Return the minutes that found no time, by date (ordinal), when all dates are placed."""
        self._reservations.settle()
        first = self._days[0].number if self._days else 0
        return {first + n: minutes for n, minutes in self._reservations.short.items()}

    def _settled(self, n: int) -> float | None:
        """Return the minutes of reviews that stay on a date; its own load if they were done."""
        if not self._days[n].stays:
            return None
        found = _reviews_of(self._days[n])
        if any(block.status is Status.DONE for block in found):
            return self._reservations.load(n)
        return sum(block.minutes for block in found) if found else None

    def _room(self, day: Day, budget: int) -> float:
        longest = _longest(day)
        room = min(budget, longest) if self._cap is None else min(budget, longest, self._cap)
        return max(0, room // STEP * STEP)

    def _block(self, day: Day, reserved: float, room: float) -> Piece:
        """Return a block that is long enough; one that was a step longer stays so."""
        minutes = -int(-reserved // STEP) * STEP
        before = self._before.get(day.number, 0)
        if minutes < before <= min(minutes + STEP, room) and not before % STEP:
            minutes = before
        starts = ((slot_after(start), end) for start, end in day.free)
        start = next(start for start, end in starts if end - start >= minutes)
        return Piece(BlockKind.REVIEWS, "", day.number, start, start + minutes)

    def _meet(self, n: int, network: Network, place: int, minutes: int) -> None:
        work = network.work[place]
        if work.new_cards and work.minutes > 0:
            self._reservations.meet(n, work.new_cards * min(1.0, minutes / work.minutes))


def _longest(day: Day) -> int:
    """Return the minutes that one block of reviews could have: it starts on a quarter."""
    return max([end - slot_after(start) for start, end in day.free], default=0)


def _reviews_of(day: Day) -> list[Block]:
    return [block for block in day.stays if block.kind is BlockKind.REVIEWS]
