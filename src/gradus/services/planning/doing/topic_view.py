"""What the page of a topic shows: plain frozen values."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StepView:
    """A way to study a topic: `resource` and who made it, which part, how many minutes.

    `address` is that of a web page, "" where there is none or the step is the topic's own cards.
    """

    resource: str
    by: str
    part: str
    minutes: int
    address: str
    own: bool


@dataclass(frozen=True, slots=True)
class TopicCards:
    """The cards of a topic: all, those due and those never seen.

    `ready` is how many a quiz over it would ask now. `gaps` name the topics that should be known
    better before its new cards come, each with its mastery (0 to 1).
    """

    total: int = 0
    due: int = 0
    new: int = 0
    ready: int = 0
    mastery: float | None = None
    gaps: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class TopicView:
    """A topic with what it is good for, how to study it, and what was done for it, in minutes."""

    key: str
    title: str
    phase: int
    phase_title: str
    area: str
    outcomes: tuple[str, ...]
    steps: tuple[StepView, ...]
    """The default step first."""
    cards: TopicCards
    minutes: int
    minutes_done: int
