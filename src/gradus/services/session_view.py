"""What a quiz session shows: plain frozen values that the window paints."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from gradus.domain.decks.faces import Faces
from gradus.domain.scheduling.day_summary import DaySummary
from gradus.domain.scheduling.model import Rating
from gradus.services.happened import Happened, LeechNote


@dataclass(frozen=True, slots=True)
class Choice:
    """One rating button: the interval on it is the interval that happens."""

    rating: Rating
    interval: timedelta


@dataclass(frozen=True, slots=True)
class ComingCard:
    """What a card will show, and where its images are looked up."""

    faces: Faces
    folder: Path


@dataclass(frozen=True, slots=True)
class PresentedCard:
    """A card on screen.

    `folder` is where its images are looked up and nowhere else. `breadcrumb` names phase, area and
    topic, as far as they are known; `phase` is 1 to 7, or None for a deck without a topic. `flag`
    is 0 for none; a `leech` has been forgotten again and again.
    """

    card_id: int
    faces: Faces
    folder: Path
    breadcrumb: tuple[str, ...]
    phase: int | None
    sources: tuple[str, ...]
    needs: tuple[str, ...]
    choices: tuple[Choice, Choice, Choice, Choice]
    suggested: Rating
    flag: int = 0
    leech: bool = False


@dataclass(frozen=True, slots=True)
class SessionView:
    """Where the session stands.

    With no `card`, `next_at` says when the next learning step falls due (UTC) and `waiting` how
    many cards are inside a step; without `next_at` either, everything is done for today.
    `remaining` counts the cards still to be asked today, `done` the answers of this study day,
    `minutes_left` is the estimate for what remains. Without a card, `tomorrow` counts the cards of
    the next study day, new ones included, `tomorrow_minutes` is the estimate for them, and
    `summary` adds up this one. `happened` is what the request did that led here, None after an
    answer or a look; `leech` stands there after the answer that made it worth telling.
    `can_explain` says that there is an answer whose interval can be explained.
    """

    card: PresentedCard | None
    remaining: int
    done: int
    minutes_left: int
    can_undo: bool
    waiting: int = 0
    next_at: datetime | None = None
    tomorrow: int = 0
    tomorrow_minutes: int = 0
    summary: DaySummary = field(default_factory=DaySummary)
    can_redo: bool = False
    can_explain: bool = False
    happened: Happened | None = None
    leech: LeechNote | None = None
