"""What a quiz session shows: plain frozen values that the window paints."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from gradus.domain.decks.faces import Faces
from gradus.domain.scheduling.day_summary import DaySummary
from gradus.domain.scheduling.model import Rating
from gradus.domain.scheduling.session_kind import TODAY, SessionPlan
from gradus.services.quiz.happened import Happened, LeechNote


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
    `choices` is empty in an exam or a cram: there a card is right or wrong, and nothing follows.
    `flag` is 0 for none; a `leech` has been forgotten again and again. A
    `probe` checks a topic that counts as known although nobody asked about it.
    """

    card_id: int
    faces: Faces
    folder: Path
    breadcrumb: tuple[str, ...]
    phase: int | None
    sources: tuple[str, ...]
    needs: tuple[str, ...]
    choices: Sequence[Choice]
    suggested: Rating
    flag: int = 0
    leech: bool = False
    probe: bool = False


@dataclass(frozen=True, slots=True)
class TopicScore:
    """How many of a topic's cards were right at once; `title` is the deck's off the road."""

    title: str
    phase: int | None
    right: int
    cards: int


@dataclass(frozen=True, slots=True)
class Result:
    """What came of an exam or a cram: a score a topic along the road, and the time used.

    Cards that were not answered count as not right; `answered` says how many were.
    """

    topics: tuple[TopicScore, ...]
    answered: int
    time: timedelta

    @property
    def right(self) -> int:
        """How many cards were right at once."""
        return sum(topic.right for topic in self.topics)

    @property
    def cards(self) -> int:
        """How many cards there were."""
        return sum(topic.cards for topic in self.topics)


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

    `plan` says what the session is about. In one of choice `remaining` and `done` count its own
    cards and answers, and at its end `still_due` what Start would ask now. An exam has a `deadline`
    (UTC); an exam or a cram that is over has a `result`.
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
    plan: SessionPlan = TODAY
    still_due: int = 0
    deadline: datetime | None = None
    result: Result | None = None
