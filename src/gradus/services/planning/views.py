"""What the calendar paints: weeks and months in local time, frozen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from gradus.domain.planning.block import BlockKind, Status
from gradus.domain.planning.change import Why
from gradus.domain.planning.easing import Ease
from gradus.domain.planning.free_time import Window
from gradus.domain.planning.plan import Waits
from gradus.domain.planning.shortfall import Remedy


@dataclass(frozen=True, slots=True)
class BlockView:
    """A block on its local date: `start` is in minutes of the wall clock.

    `phase` (from 1) colours it; None for reviews and the weekly review. `fixed` says that it is in
    the past or was done or missed, so that it cannot be moved.
    """

    uid: str
    kind: BlockKind
    subject: str
    title: str
    phase: int | None
    start: int
    minutes: int
    pinned: bool
    status: Status
    minutes_done: int
    fixed: bool


@dataclass(frozen=True, slots=True)
class BusyView:
    """Time taken by an event from elsewhere, on one local date."""

    title: str
    start: int
    minutes: int
    origin: str


@dataclass(frozen=True, slots=True)
class DayView:
    """One local date (an ordinal) with its free windows, blocks and busy times, each in order."""

    day: int
    free: tuple[Window, ...]
    blocks: tuple[BlockView, ...]
    busy: tuple[BusyView, ...]


@dataclass(frozen=True, slots=True)
class WaitingView:
    """Something that comes next and has no block in the week: its title, and why.

    `after` is the title of what it builds on where it `waits` for a PREREQUISITE.
    """

    title: str
    waits: Waits
    after: str = ""


@dataclass(frozen=True, slots=True)
class FinishView:
    """The finish date as a range; `chance` (0 to 1) is that of making the goal.

    `hour_more` is the chance with one more hour a week, or where there is no goal None.
    `days_saved` is by how many days that hour brings the even odds forward. `curve` holds for some
    dates the share of the road done: a low (80 %), a middle and a high one.
    """

    even: date
    likely: date
    goal: date | None
    chance: float | None
    hour_more: float | None
    days_saved: int
    curve: tuple[tuple[date, float, float, float], ...]


@dataclass(frozen=True, slots=True)
class PlaceView:
    """Where a block stands: its local date (an ordinal), minute of the wall clock, and minutes."""

    day: int
    start: int
    minutes: int


@dataclass(frozen=True, slots=True)
class ChangeView:
    """One change of a plan: a title, where it was (None for new) and would be (None for gone)."""

    title: str
    before: PlaceView | None
    after: PlaceView | None

    @property
    def added(self) -> int:
        """The minutes that come with it, below 0 where they go."""
        before, after = (0 if one is None else one.minutes for one in (self.before, self.after))
        return after - before


@dataclass(frozen=True, slots=True)
class WayOut:
    """One way to make the goal; `number` chooses it.

    `by` is the LATER date, `weekday` (0 is Monday) has the HOUR, and `title` is the topic to DROP.
    `left` are the minutes that do not fit even then.
    """

    number: int
    remedy: Remedy
    by: date | None = None
    weekday: int | None = None
    title: str = ""
    left: int = 0


@dataclass(frozen=True, slots=True)
class ReasonView:
    """Why a plan changes: `title` is the topic it is about, `day` the date of a missed block."""

    why: Why
    title: str = ""
    day: int | None = None


Cause = ReasonView | Ease | WayOut
"""Why something is offered: what happened, or what the person asked for."""


@dataclass(frozen=True, slots=True)
class OfferView:
    """A plan that would be better: what would move, and why; nothing has moved yet.

    `today` is the date (an ordinal) on which it was made.
    """

    number: int
    changes: tuple[ChangeView, ...]
    why: tuple[Cause, ...]
    today: int


class NoPlan(StrEnum):
    """Why nothing is planned."""

    NO_FREE_TIME = "no free time"
    NO_ROAD = "no road"
    NOTHING_LEFT = "nothing left"


@dataclass(frozen=True, slots=True)
class ShortfallView:
    """What does not fit before the goal: topics, how many hours are missing, and the ways out."""

    topics: tuple[str, ...]
    hours: float
    ways: tuple[WayOut, ...]


@dataclass(frozen=True, slots=True)
class DaysView:
    """A run of days, whether a week or the weeks of a month, with its sums in minutes.

    The plan is `crowded` where more topics take turns in it than the person chose, so that a goal
    is kept, or missed by less.
    """

    days: tuple[DayView, ...]
    today: int
    now: int
    planned: int
    free: int
    reviews: int
    waiting: tuple[WaitingView, ...] = ()
    offer: OfferView | None = None
    shortfall: ShortfallView | None = None
    can_undo: bool = False
    can_redo: bool = False
    explained: NoPlan | None = None
    crowded: bool = False


@dataclass(frozen=True, slots=True)
class WeekReview:
    """The Sunday screen: what was done and missed, in minutes and blocks, and what would change.

    `offer` holds at most three changes with their reasons.
    """

    done: tuple[BlockView, ...]
    missed: tuple[BlockView, ...]
    minutes_planned: int
    minutes_done: int
    offer: OfferView | None
