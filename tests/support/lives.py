"""People who do not exist and follow a road for years, day by day, by rules of their own.

Nothing here shares a formula with domain/planning/finish. Whether a day is studied hangs on a mood
that lasts for days, on illness, holidays, giving up for weeks and coming back, and on an enthusiasm
that wears off; topics take gamma-distributed times that rise or fall along the road; cards are
forgotten by other curves than the program believes, and wait while nobody comes.
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from operator import mul

from gradus.domain.planning.block import Block, BlockKind, Status
from gradus.domain.planning.free_time import FreeTime, Window
from gradus.domain.planning.work import ReviewLoad

FIRST_DAY = 739_617
"""A Thursday, the first of January 2026."""

LAST = 520 * 7
_SHORT = 3
"""After so many days away no new reviews fall due: what is not answered comes no further."""

Span = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Kind:
    """From where a kind of people is drawn; spans are uniform, days and hours as said.

    `attends` is the chance that somebody in their usual mood keeps a day, `mood` by how much their
    log-odds go up and down, `wears_off` by how much they sink within months of the start.
    `gives_up` are the days between two long absences of `away` days (medians), `ill` those between
    illnesses, `holidays` their number in a year. `pace` is the mean of real over planned minutes of
    topics, `varies` its standard deviation among people and among topics, `harder` by how much it
    rises along the road. `changes` are the days between two changes of the free time, to `changed`
    of the usual. `slower` multiplies the minutes of reviews, `lasts` is the noise of a block's
    length (standard deviation of the logarithm). Reviews of a day end after
    `review_cap` minutes.
    """

    attends: Span = (0.6, 0.95)
    mood: Span = (0.4, 1.1)
    wears_off: Span = (0.0, 0.7)
    gives_up: Span = (250.0, 1500.0)
    away: Span = (14.0, 50.0)
    ill: Span = (70.0, 250.0)
    holidays: Span = (1.0, 4.0)
    pace: float = 1.2
    varies: Span = (0.28, 0.35)
    harder: Span = (-0.25, 0.3)
    changes: Span = (120.0, 600.0)
    changed: Span = (0.6, 1.4)
    slower: Span = (0.7, 1.5)
    lasts: float = 0.25
    review_cap: float = math.inf


ORDINARY = Kind()
HARDER = Kind(
    attends=(0.4, 0.9),
    mood=(0.6, 1.5),
    wears_off=(0.2, 1.0),
    gives_up=(150.0, 700.0),
    away=(21.0, 80.0),
    pace=1.35,
    harder=(-0.1, 0.5),
    changed=(0.45, 1.4),
    slower=(0.8, 2.0),
)
CAPPED = Kind(review_cap=20.0)
KINDER = Kind(
    attends=(0.7, 0.97),
    mood=(0.2, 0.7),
    wears_off=(0.0, 0.3),
    gives_up=(600.0, 4000.0),
    away=(14.0, 30.0),
    pace=1.05,
    varies=(0.2, 0.25),
    harder=(-0.2, 0.15),
    changed=(0.8, 1.25),
    slower=(0.7, 1.2),
)


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic as planned, and the minutes that it really takes this person."""

    planned: float
    real: float
    cards: float


@dataclass(frozen=True, slots=True)
class Asked:
    """What the program knows of somebody on the morning on which they ask."""

    day: int
    blocks: tuple[Block, ...]
    free_time: FreeTime
    topics: tuple[Topic, ...]
    finished: int
    spent: float
    reviews: ReviewLoad
    review_cap: float


@dataclass(slots=True)
class _Cards:
    """Minutes of reviews that wait: really, and as the program believes."""

    real: Sequence[float]
    believed: Sequence[float]
    met: list[float] = field(default_factory=list)
    waits: float = 0.0
    seen: float = 0.0

    def fall_due(self) -> None:
        """Let a day begin: the youngest cards stand first."""
        self.waits += sum(map(mul, self.met, self.real[1:]))
        self.seen += sum(map(mul, self.met, self.believed[1:]))
        self.met.insert(0, 0.0)

    def answer(self, minutes: float) -> float:
        spent = min(minutes, self.waits)
        if self.waits > 0:
            self.seen *= 1 - spent / self.waits
        self.waits -= spent
        return spent

    def ahead(self, days: int) -> tuple[float, ...]:
        """Return what the program predicts for the cards there are, from a day's morning on."""
        found = [sum(map(mul, self.met, self.believed[1 + n :])) for n in range(days)]
        return (found[0] + self.seen, *found[1:])


class Life:
    """One person from their first day on."""

    def __init__(
        self, kind: Kind, seed: int, curves: Sequence[Sequence[float]], remembered: int
    ) -> None:
        """Take the curves of a card's minutes by day; the first is what the program believes.

        The blocks of the first `remembered` days are kept for the program.
        """
        draw = self._draw = random.Random(seed)
        self._kind = kind
        self._remembered = remembered
        self._days = 0
        self._base = _log_odds(draw.uniform(*kind.attends))
        self._weekday = [draw.gauss(0.0, 0.5) for _ in range(7)]
        self._swing = draw.uniform(*kind.mood)
        self._mood = draw.gauss(0.0, self._swing)
        self._wears_off, self._worn = draw.uniform(*kind.wears_off), draw.uniform(20, 90)
        self._gives_up = draw.uniform(*kind.gives_up)
        self._ill = draw.uniform(*kind.ill)
        self._changes = draw.uniform(*kind.changes)
        self._away = self._back = 0
        self._absent = 0
        self._lasts = draw.uniform(0.85, 1.05)
        self._usual = [draw.uniform(60, 150) for _ in range(7)]
        self._off_days = draw.sample(range(7), draw.randint(1, 3))
        self._free = self._windows(self._usual)
        self._off, self._announced = self._holidays()
        self.topics = self._topics()
        slower = draw.uniform(*kind.slower)
        own = [minutes * slower for minutes in draw.choice(curves)]
        self._cards = _Cards(own, curves[0])
        self._believed = curves[0]
        self._place, self._part = 0, 0.0
        self._blocks: list[Block] = []

    def study(self, days: int) -> None:
        """Live on for so many days, or until the road is done."""
        for _ in range(days):
            if self.is_finished:
                return
            self._one_day()
            self._days += 1

    @property
    def is_finished(self) -> bool:
        return self._place == len(self.topics) or self._days >= LAST

    @property
    def day(self) -> int:
        return FIRST_DAY + self._days

    def asked(self) -> Asked:
        return Asked(
            self.day,
            tuple(self._blocks),
            FreeTime(self._free, dict.fromkeys(self._announced, ())),
            tuple(self.topics),
            self._place,
            self._part,
            ReviewLoad(self.day, self._cards.ahead(364), tuple(self._believed[:364])),
            self._kind.review_cap,
        )

    def _one_day(self) -> None:
        windows = () if self.day in self._announced else self._free[(self.day - 1) % 7]
        self._change_life()
        if self._absent < _SHORT:
            self._cards.fall_due()
        free = sum(window.end - window.start for window in windows)
        if free == 0:
            return
        planned = self._plan(free)
        attends = self._attends()
        self._absent = 0 if attends else self._absent + 1
        done = self._carry_out(planned) if attends else [_missed(block) for block in planned]
        if self._days < self._remembered:
            self._blocks += done

    def _plan(self, free: int) -> list[Block]:
        """Plan reviews first, then blocks of an hour with ten minutes between them."""
        reviews = int(min(5 * math.ceil(self._cards.seen / 5), free, self._kind.review_cap))
        at, left = 0, free - reviews
        blocks = [self._block(BlockKind.REVIEWS, 0, reviews)] if reviews else []
        while left - at >= 15:
            minutes = int(min(60, (left - at) // 15 * 15))
            blocks.append(self._block(BlockKind.LEARN, reviews + at, minutes))
            at += minutes + 10
        return blocks

    def _carry_out(self, planned: Sequence[Block]) -> list[Block]:
        kept = [self._draw.random() < 0.93 for _ in planned]
        times = [
            self._lasting(block) if keeps else 0.0
            for block, keeps in zip(planned, kept, strict=True)
        ]
        left = sum(times)
        done = []
        for block, time in zip(planned, times, strict=True):
            if block.kind is BlockKind.REVIEWS and time:
                spent = self._cards.answer(min(left, self._kind.review_cap))
            else:
                spent = min(time, left)
                self._learn(spent)
            left -= spent
            minutes = round(spent)
            went = replace(block, status=Status.DONE, minutes_done=minutes)
            done.append(went if minutes >= 1 else _missed(block))
        return done

    def _lasting(self, block: Block) -> float:
        noise = self._kind.lasts
        return block.minutes * self._lasts * math.exp(self._draw.gauss(-noise * noise / 2, noise))

    def _learn(self, minutes: float) -> None:
        while minutes > 0 and self._place < len(self.topics):
            topic = self.topics[self._place]
            took = min(minutes, topic.real - self._part)
            met = topic.cards * took / topic.real
            self._cards.met[0] += met
            # A card's first day is answered at once, and takes its minutes from learning.
            minutes -= took + met * self._cards.real[0]
            self._part += took
            if self._part >= topic.real - 1e-9:
                self._place, self._part = self._place + 1, 0.0

    def _attends(self) -> bool:
        if self._away > 0 or self.day in self._off:
            return False
        worn = self._wears_off * (1 - math.exp(-self._days / self._worn))
        low = 0.6 if self._back > 0 else 0.0
        odds = self._base + self._mood + self._weekday[(self.day - 1) % 7] - worn - low
        return self._draw.random() < 1 / (1 + math.exp(-odds))

    def _change_life(self) -> None:
        draw, kind = self._draw, self._kind
        self._mood = 0.9 * self._mood + draw.gauss(0.0, self._swing * math.sqrt(1 - 0.81))
        self._away, self._back = max(self._away - 1, 0), max(self._back - 1, 0)
        if self._away == 0 and draw.random() < 1 / self._ill:
            self._away = draw.randint(2, 9)
        if self._away == 0 and draw.random() < 1 / self._gives_up:
            self._away = round(draw.uniform(*kind.away) * math.exp(draw.gauss(0.0, 0.6)))
            self._back = self._away + 21
        if draw.random() < 1 / self._changes:
            factor = draw.uniform(*kind.changed)
            self._free = self._windows([minutes * factor for minutes in self._usual])

    def _windows(self, minutes: Sequence[float]) -> tuple[tuple[Window, ...], ...]:
        """Return a window of each weekday in quarters of an hour, but for the days off."""
        rounded = [round(one / 15) * 15 for one in minutes]
        return tuple(
            () if day in self._off_days else (Window(18 * 60, 18 * 60 + one),)
            for day, one in enumerate(rounded)
        )

    def _holidays(self) -> tuple[set[int], set[int]]:
        """Return dates off for ten years, and those of them that stand in the calendar."""
        off: set[int] = set()
        announced: set[int] = set()
        for year in range(10):
            for _ in range(round(self._draw.uniform(*self._kind.holidays))):
                first = FIRST_DAY + 365 * year + self._draw.randrange(365)
                days = set(range(first, first + self._draw.randint(5, 16)))
                off |= days
                if self._draw.random() < 0.4 and year == 0:
                    announced |= days
        return off, announced

    def _topics(self) -> list[Topic]:
        """Return 60 topics of some 350 hours in all."""
        draw, kind = self._draw, self._kind
        own = _gamma(draw, kind.pace, kind.varies[0])
        harder, cards = draw.uniform(*kind.harder), draw.uniform(3, 8)
        hours = [draw.choice((2, 3, 4, 4, 5, 6, 6, 7, 8, 12)) for _ in range(60)]
        return [
            Topic(
                60.0 * one,
                60.0 * one * own * _gamma(draw, 1.0, kind.varies[1]) * (1 + harder * place / 60),
                one * cards * draw.uniform(0.5, 1.5),
            )
            for place, one in enumerate(hours)
        ]

    def _block(self, kind: BlockKind, at: int, minutes: int) -> Block:
        start = datetime.fromordinal(self.day).replace(tzinfo=UTC) + timedelta(hours=18, minutes=at)
        return Block(f"{self.day} {at}", kind, "", start, minutes)


def _missed(block: Block) -> Block:
    return replace(block, status=Status.MISSED)


def _gamma(draw: random.Random, mean: float, spread: float) -> float:
    shape = 1 / spread**2
    return draw.gammavariate(shape, mean / shape)


def _log_odds(share: float) -> float:
    return math.log(share / (1 - share))
