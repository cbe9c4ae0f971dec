"""What the Roadmap page shows: plain frozen values."""

from __future__ import annotations

from dataclasses import dataclass

from gradus.domain.roadmap.outlook import Outlook


@dataclass(frozen=True, slots=True)
class Gap:
    """A topic that is not known well enough for what builds on it; `mastery` goes from 0 to 1."""

    key: str
    title: str
    mastery: float


@dataclass(frozen=True, slots=True)
class TopicTile:
    """A topic of the road.

    `mastery` goes from 0 to 1 and is None without cards. `requires` are the keys of topics that it
    builds on, `leads_to` the titles of those that build on it. `gaps` keep it waiting; a topic that
    was opened anyway has none. `core` is false for a branch that is there to choose.
    """

    key: str
    title: str
    phase: int
    area: str
    core: bool
    outlook: Outlook
    cards: int
    mastery: float | None
    minutes: int
    minutes_done: int
    chosen: bool
    requires: tuple[str, ...] = ()
    leads_to: tuple[str, ...] = ()
    gaps: tuple[Gap, ...] = ()


@dataclass(frozen=True, slots=True)
class PhaseView:
    """A phase with its topics in the order of the road; `number` counts from 1."""

    number: int
    title: str
    topics: tuple[TopicTile, ...]

    @property
    def cards(self) -> int:
        """How many cards its topics have."""
        return sum(topic.cards for topic in self.topics)


@dataclass(frozen=True, slots=True)
class RoadmapView:
    """All phases; `going` and `following` are titles of topics to go on with and to start next."""

    phases: tuple[PhaseView, ...] = ()
    going: tuple[str, ...] = ()
    following: tuple[str, ...] = ()

    @property
    def topics(self) -> tuple[TopicTile, ...]:
        """Every topic, phase after phase."""
        return tuple(topic for phase in self.phases for topic in phase.topics)
