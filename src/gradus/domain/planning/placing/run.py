"""One way through all dates, from reviews to the last block of work."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from gradus.domain.planning.block import Block, BlockKind, Status
from gradus.domain.planning.placing.days import Day, stays
from gradus.domain.planning.placing.fill import Filler, slot_after, usual_slots
from gradus.domain.planning.placing.former import former_of, movable, review_minutes
from gradus.domain.planning.placing.network import Network
from gradus.domain.planning.placing.piece import Piece
from gradus.domain.planning.placing.progress import Progress
from gradus.domain.planning.placing.reserve import Reservations
from gradus.domain.planning.placing.stretches import without
from gradus.domain.planning.placing.turns import Turns
from gradus.domain.planning.placing.wall_clock import WallClock
from gradus.domain.planning.plan import PlanRequest
from gradus.domain.planning.work import SLOT

REVIEW_STEP = 5
"""Reviews last a multiple of so many minutes."""

_FIRST_PROJECT = range(14, 28)
"""The dates of the first month on which a project is begun unless one was."""


@dataclass(slots=True)
class Run:
    """What came of one way through: blocks, and reserved minutes by date."""

    progress: Progress
    pieces: list[Piece] = field(default_factory=list)
    reviews: dict[int, float] = field(default_factory=dict)
    short: Mapping[int, float] = field(default_factory=dict)


class Placing:
    """Places all blocks of a request; `keep` says whether blocks of the plan so far may stay."""

    def __init__(
        self,
        request: PlanRequest,
        clock: WallClock,
        days: Sequence[Day],
        network: Network,
        *,
        keep: bool,
        strict: bool,
    ) -> None:
        self._request = request
        self._rules = request.rules
        self._days = days
        old = movable(request) if keep else []
        self._reviewed = review_minutes(old, clock)
        first = days[0].number if days else 0
        dates = range(first, first + len(days))
        self._former = former_of(old, network, clock, dates, usual_slots(request.rules))
        self._progress = Progress(network, self._former)
        now = clock.minute(request.now)
        fixed = [block for block in request.blocks if stays(block, request)]
        self._progress.count_fixed(fixed, clock, now)
        self._progress.unlock()
        self._turns = Turns(self._progress, request.rules, strict=strict)
        self._filler = Filler(self._progress, self._turns, request.rules, strict=strict)
        free = [day.longest >= REVIEW_STEP or bool(_reviews_of(day)) for day in days]
        self._reservations = Reservations(request.reviews, first, free)
        self._weekly = _weekly_days(days, request, clock)
        self._project_from = _project_from(days)
        self._run = Run(self._progress)

    def run(self) -> Run:
        """Go through all dates once."""
        for n, day in enumerate(self._days):
            self._place_day(n, day)
        self._reservations.settle()
        self._run.short = {
            self._days[n].number: minutes for n, minutes in self._reservations.short.items()
        }
        return self._run

    def _place_day(self, n: int, day: Day) -> None:
        budget = self._budget(day)
        pieces = [*self._reviews(n, day, budget)]
        budget -= sum(piece.minutes for piece in pieces)
        pieces += self._weekly_review(day, pieces, budget)
        budget -= sum(piece.minutes for piece in pieces[-1:] if piece.kind is not BlockKind.REVIEWS)
        pieces += self._work(n, day, pieces, budget)
        self._run.pieces += pieces
        self._meet_cards(n, day, pieces)

    def _budget(self, day: Day) -> int:
        cap = self._rules.day_cap
        if cap is None:
            return 24 * 60 * 2
        return max(0, cap - sum(block.minutes for block in day.stays))

    def _reviews(self, n: int, day: Day, budget: int) -> list[Piece]:
        """Reserve the reviews of a date, in the first stretch that holds them."""
        settled = self._settled(n, day)
        room = self._review_room(day, budget) if settled is None else settled
        reserved = self._reservations.reserve(n, room)
        if reserved <= 0:
            return []
        self._run.reviews[day.number] = reserved
        return [] if settled is not None else [self._review_block(day, reserved, room)]

    def _settled(self, n: int, day: Day) -> float | None:
        """Return the minutes of reviews that stay on a date; its own load if they were done."""
        found = _reviews_of(day)
        if any(block.status is Status.DONE for block in found):
            return self._reservations.load(n)
        return sum(block.minutes for block in found) if found else None

    def _review_room(self, day: Day, budget: int) -> float:
        cap = self._rules.review_cap
        longest = max((end - slot_after(start) for start, end in day.free), default=0)
        room = min(budget, longest, budget if cap is None else cap)
        return max(0, room // REVIEW_STEP * REVIEW_STEP)

    def _review_block(self, day: Day, reserved: float, room: float) -> Piece:
        minutes = -int(-reserved // REVIEW_STEP) * REVIEW_STEP
        before = self._reviewed.get(day.number, 0)
        if minutes < before <= min(minutes + REVIEW_STEP, room) and not before % REVIEW_STEP:
            minutes = before
        starts = ((slot_after(start), end) for start, end in day.free)
        start = next(start for start, end in starts if end - start >= minutes)
        return Piece(BlockKind.REVIEWS, "", day.number, start, start + minutes)

    def _weekly_review(self, day: Day, taken: Sequence[Piece], budget: int) -> list[Piece]:
        """Put the weekly review at the end of its date, shorter where not all of it fits."""
        if day.number not in self._weekly:
            return []
        free = without(day.free, [(piece.start, piece.end) for piece in taken])
        wanted = slot_after(self._rules.weekly_review)
        longest = max(((end - end % SLOT) - slot_after(start) for start, end in free), default=0)
        minutes = min(wanted, budget // SLOT * SLOT, longest)
        if minutes < SLOT:
            return []
        fits = [end for start, end in free if (end - end % SLOT) - slot_after(start) >= minutes]
        start = fits[-1] - fits[-1] % SLOT - minutes
        return [Piece(BlockKind.WEEKLY_REVIEW, "", day.number, start, start + minutes)]

    def _work(self, n: int, day: Day, taken: Sequence[Piece], budget: int) -> list[Piece]:
        used: dict[str, int] = defaultdict(int)
        for block in day.stays:
            used[block.subject] += block.minutes
        self._turns.begin_day(used, start_project=n >= self._project_from)
        around = [self._around(piece) for piece in taken]
        stretches = without(day.roomy, sorted(around))
        former = self._former.get(day.number, ())
        return [*self._filler.fill(day.number, stretches, former, budget // SLOT)]

    def _around(self, piece: Piece) -> tuple[int, int]:
        pause = 0 if piece.kind is BlockKind.REVIEWS else self._rules.pause
        return piece.start - pause, piece.end + pause

    def _meet_cards(self, n: int, day: Day, pieces: Sequence[Piece]) -> None:
        network = self._progress.network
        for piece in pieces:
            if piece.work is not None:
                self._meet(n, piece.work, piece.minutes)
        for block in day.stays:
            work = network.place.get((block.kind, block.subject))
            ahead = block.status is Status.PLANNED and block.end > self._request.now
            if work is not None and ahead:
                self._meet(n, work, block.minutes)

    def _meet(self, n: int, place: int, minutes: int) -> None:
        work = self._progress.network.work[place]
        if work.new_cards and work.minutes > 0:
            self._reservations.meet(n, work.new_cards * min(1.0, minutes / work.minutes))


def _reviews_of(day: Day) -> list[Block]:
    return [block for block in day.stays if block.kind is BlockKind.REVIEWS]


def _weekly_days(days: Sequence[Day], request: PlanRequest, clock: WallClock) -> frozenset[int]:
    """Return the last free date of every week that has no weekly review which stays."""
    if not request.rules.weekly_review:
        return frozenset()
    last = {(day.number - 1) // 7: day.number for day in days if day.longest >= SLOT}
    for block in request.blocks:
        missed = block.status is Status.MISSED
        if block.kind is BlockKind.WEEKLY_REVIEW and stays(block, request) and not missed:
            last.pop((clock.day(clock.minute(block.start)) - 1) // 7, None)
    return frozenset(last.values())


def _project_from(days: Sequence[Day]) -> int:
    """Return the first date (counted from 0) on which a project must begin."""
    free = [n for n, day in enumerate(days) if day.longest >= SLOT and n in _FIRST_PROJECT]
    early = [n for n, day in enumerate(days[: _FIRST_PROJECT.start]) if day.longest >= SLOT]
    return free[0] if free else early[-1] if early else len(days)
