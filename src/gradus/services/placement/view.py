"""What a placement shows: plain frozen values."""

from __future__ import annotations

from dataclasses import dataclass

from gradus.domain.placement.known import How
from gradus.domain.placement.reasons import Because
from gradus.services.quiz.session_view import PresentedCard


@dataclass(frozen=True, slots=True)
class Why:
    """Why a topic is judged so; `topics` are the titles that answers were about.

    For OWN, `right` of `asked` answers were right.
    """

    because: Because
    topics: tuple[str, ...] = ()
    right: int = 0
    asked: int = 0


@dataclass(frozen=True, slots=True)
class TopicBelief:
    """One topic as it is judged; `chance` (0 to 1) is that of being known.

    `how` says whether answers were about the topic itself; it says nothing where it is not known.
    """

    key: str
    title: str
    phase: int
    phase_title: str
    hours: float
    known: bool
    how: How
    chance: float
    why: Why


@dataclass(frozen=True, slots=True)
class PlacementView:
    """Where a placement stands.

    `about` is the title of the one topic that it is about, "" for the whole road. Without a `card`
    it is over and `topics` say what is believed. `asked` counts the answers so far, `left` is about
    how many there still will be.
    """

    card: PresentedCard | None
    asked: int
    left: int
    can_undo: bool
    about: str = ""
    topics: tuple[TopicBelief, ...] = ()

    @property
    def hours_known(self) -> float:
        """The hours of the road that need not be studied."""
        return sum(topic.hours for topic in self.topics if topic.known)
