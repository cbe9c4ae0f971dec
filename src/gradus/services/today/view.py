"""What the Today page shows: plain frozen values that the window paints."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from gradus.domain.decks.model import Problem
from gradus.domain.next_actions.action import Standing
from gradus.domain.next_actions.weeks import WeeksKept
from gradus.domain.planning.block import BlockKind, Status

NO_WEEKS = WeeksKept()


@dataclass(frozen=True, slots=True)
class AreaDue:
    """Cards to be asked today in one area; `phase` is 1 to 7, or None without a topic.

    `topics` are the keys of the topics that they belong to, none off the road.
    """

    title: str
    phase: int | None
    cards: int
    topics: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DeckRow:
    """One deck: `due` counts reviews and steps of today, `new` cards never seen.

    `learned` counts the cards that have left their learning steps.
    """

    title: str
    phase: int | None
    cards: int
    learned: int
    due: int
    new: int


@dataclass(frozen=True, slots=True)
class LoadDay:
    """Review minutes that fall due on one day, and how many it can hold, None for any number."""

    day: date
    minutes: float
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class WeekDay:
    """One day of this week; `studied` means at least one answer."""

    day: date
    studied: bool
    today: bool


@dataclass(frozen=True, slots=True)
class PhaseProgress:
    """Mastery of a phase from 0 to 1; None while the phase holds no cards."""

    number: int
    title: str
    mastery: float | None


@dataclass(frozen=True, slots=True)
class PlannedBlock:
    """A block of the plan: `start` is in minutes of the wall clock.

    `title` is that of its topic, "" for reviews and the weekly review; `note` says what of it.
    """

    uid: str
    kind: BlockKind
    title: str
    note: str
    phase: int | None
    start: int
    minutes: int
    status: Status
    minutes_done: int


@dataclass(frozen=True, slots=True)
class OverView:
    """The first day ahead that holds too much, by so many minutes; `days` are all such days.

    On a day that is `off` there is no free time at all.
    """

    day: date
    minutes: int
    limit: int
    off: bool
    days: int


@dataclass(frozen=True, slots=True)
class FinishLine:
    """When the road is finished: by then with even odds, likely by (four in five), and the goal.

    Both days are None where nothing is left to do, or no end is in sight. `chance` (0 to 1) is that
    of making the goal; both are None without one.
    """

    even: date | None = None
    likely: date | None = None
    goal: date | None = None
    chance: float | None = None


@dataclass(frozen=True, slots=True)
class CatchUpView:
    """A backlog after a break.

    `cards` wait in all, `per_day` are asked a day while catching up, which `on` says; `through` is
    the day by which nothing waits any more, None if that is not in sight.
    """

    on: bool
    cards: int
    days_away: int
    per_day: int
    through: date | None


@dataclass(frozen=True, slots=True)
class TodayView:
    """Everything on Today.

    `cards` is what Start would ask: due reviews, due steps, and the day's new cards, of which `new`
    are new. `next_at` is when the next learning step falls due (UTC) if nothing else is left.
    `decks` are those with something due, then those begun, then the next along the road, six at
    most; `more_decks` counts the others. `recalled` is the share of this month's reviews that were
    not Again, None before the first.
    """

    day: date
    cards: int
    new: int
    minutes: int
    answered: int
    areas: tuple[AreaDue, ...]
    decks: tuple[DeckRow, ...]
    load: tuple[LoadDay, ...]
    week: tuple[WeekDay, ...]
    recalled: float | None
    learned: int
    phases: tuple[PhaseProgress, ...]
    next_at: datetime | None = None
    more_decks: int = 0
    catch_up: CatchUpView | None = None
    problems: tuple[Problem, ...] = ()
    """Errors found in deck files at the last reading."""
    can_undo: bool = False
    """Whether the quiz has something of today to take back or to do again."""
    used_up: bool = False
    """Whether new cards could come but for their topics, which hold none any more."""
    planned: tuple[PlannedBlock, ...] = ()
    """The blocks of the plan on this day, in the order of time."""
    weeks: WeeksKept = NO_WEEKS
    """Which week of study it is, and how many were kept."""
    finish: FinishLine | None = None
    """When the road is finished, None until that was worked out."""
    knows_free_time: bool = False
    """Whether the person has said when they are free."""
    over: OverView | None = None
    """The first of the days ahead that hold more than they should."""
    days_off: tuple[int, ...] = ()
    """The weekdays (0 is Monday) that never have free time, where others have."""
    actions: tuple[Standing, ...] = ()
    """The five next actions, and whether they are done."""
