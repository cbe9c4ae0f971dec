"""What a quiz session shows: plain frozen values that the window paints."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from gradus.domain.decks.faces import Faces
from gradus.domain.scheduling.model import Rating


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
    topic, as far as they are known; `phase` is 1 to 7, or None for a deck without a topic.
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


@dataclass(frozen=True, slots=True)
class SessionView:
    """Where the session stands.

    With no `card`, `next_at` says when the next learning step falls due (UTC) and `waiting` how
    many cards are inside a step; without `next_at` either, everything is done for today.
    `remaining` counts the cards still to be asked today, `done` the answers of this study day,
    `minutes_left` is the estimate for what remains. Without a card, `tomorrow` counts the cards of
    the next study day, new ones included.
    """

    card: PresentedCard | None
    remaining: int
    done: int
    minutes_left: int
    can_undo: bool
    waiting: int = 0
    next_at: datetime | None = None
    tomorrow: int = 0
