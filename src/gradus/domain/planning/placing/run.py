"""One way through all dates, from reviews to the last block of work."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from gradus.domain.planning.block import BlockKind
from gradus.domain.planning.placing.daily_reviews import DailyReviews
from gradus.domain.planning.placing.days import Day, stays
from gradus.domain.planning.placing.fill import Filler, usual_slots
from gradus.domain.planning.placing.former import former_of, movable
from gradus.domain.planning.placing.network import Network
from gradus.domain.planning.placing.piece import Piece
from gradus.domain.planning.placing.progress import Progress
from gradus.domain.planning.placing.stretches import Stretch, without
from gradus.domain.planning.placing.turns import Turns
from gradus.domain.planning.placing.wall_clock import WallClock
from gradus.domain.planning.placing.weekly import weekly_days, weekly_review
from gradus.domain.planning.plan import PlanRequest
from gradus.domain.planning.work import SLOT

_FIRST_PROJECT = range(14, 28)
"""The dates of the first month on which a project is begun unless one was."""

_NO_CAP = 2 * 24 * 60
"""More minutes than any day has."""


@dataclass(slots=True)
class Run:
    """What came of one way through: blocks, and minutes of reviews by date.

    `crowded` tells whether more topics came to take turns than the rules say.
    """

    progress: Progress
    pieces: list[Piece] = field(default_factory=list)
    reviews: Mapping[int, float] = field(default_factory=dict)
    short: Mapping[int, float] = field(default_factory=dict)
    crowded: bool = False


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
        crowd: bool,
    ) -> None:
        self._rules = request.rules
        self._days = days
        self._network = network
        old = movable(request) if keep else []
        first = days[0].number if days else 0
        dates = range(first, first + len(days))
        self._former = former_of(old, network, clock, dates, usual_slots(request.rules))
        self._progress = Progress(network, self._former)
        fixed = [block for block in request.blocks if stays(block, request)]
        self._progress.count_fixed(fixed, clock, clock.minute(request.now))
        self._progress.unlock()
        self._turns = Turns(self._progress, request.rules, strict=strict, crowd=crowd)
        self._filler = Filler(self._progress, self._turns, request.rules, strict=strict)
        self._reviews = DailyReviews(request, clock, days, old)
        self._weekly = weekly_days(days, request, clock)
        self._project_from = _project_from(days)

    def run(self) -> Run:
        """Go through all dates once."""
        pieces = []
        for n, day in enumerate(self._days):
            found = self._place(n, day)
            self._reviews.meet_cards(n, found, self._network)
            pieces += found
        reserved, short = self._reviews.reserved, self._reviews.settle()
        return Run(self._progress, pieces, reserved, short, self._turns.crowded)

    def _place(self, n: int, day: Day) -> list[Piece]:
        """Return the blocks of a date: reviews first, then the weekly review, then work."""
        budget = self._budget(day)
        pieces = self._reviews.place(n, budget)
        if day.number in self._weekly:
            left = budget - _minutes(pieces)
            pieces += weekly_review(day, pieces, self._rules.weekly_review, left)
        return pieces + self._work(n, day, pieces, budget - _minutes(pieces))

    def _budget(self, day: Day) -> int:
        cap = self._rules.day_cap
        if cap is None:
            return _NO_CAP
        return max(0, cap - sum(block.minutes for block in day.stays))

    def _work(self, n: int, day: Day, taken: Sequence[Piece], budget: int) -> list[Piece]:
        if not self._progress.open:
            return []
        used: dict[str, int] = {}
        for block in day.stays:
            used[block.subject] = used.get(block.subject, 0) + block.minutes
        self._turns.begin_day(used, start_project=n >= self._project_from)
        stretches = without(day.roomy, sorted(map(self._around, taken)))
        former = self._former.get(day.number, ())
        return [*self._filler.fill(day.number, stretches, former, budget // SLOT)]

    def _around(self, piece: Piece) -> Stretch:
        pause = 0 if piece.kind is BlockKind.REVIEWS else self._rules.pause
        return piece.start - pause, piece.end + pause


def _minutes(pieces: Sequence[Piece]) -> int:
    return sum([piece.end - piece.start for piece in pieces])


def _project_from(days: Sequence[Day]) -> int:
    """Return the first date (counted from 0) on which a project must begin."""
    free = [n for n, day in enumerate(days) if day.longest >= SLOT and n in _FIRST_PROJECT]
    early = [n for n, day in enumerate(days[: _FIRST_PROJECT.start]) if day.longest >= SLOT]
    return free[0] if free else early[-1] if early else len(days)
