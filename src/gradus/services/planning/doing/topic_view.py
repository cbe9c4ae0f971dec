"""What the page of a topic shows: plain frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from gradus.domain.roadmap.outlook import Outlook
from gradus.services.roadmap.view import TopicTile


@dataclass(frozen=True, slots=True)
class StepView:
    """A way to study a topic: `resource` and who made it, which part, how many minutes.

    `address` is that of a web page, "" where there is none or the step is the topic's own cards. A
    resource that serves the topic without a way of its own has no part and no minutes.
    `key` is the resource's in the library, `status` and `share` (0 to 1) what was done with it,
    where anything was.
    """

    resource: str
    by: str
    part: str
    minutes: int
    address: str
    own: bool
    key: str = ""
    status: str = ""
    share: float = 0.0


@dataclass(frozen=True, slots=True)
class TopicCards:
    """The cards of a topic: all, those due and those never seen.

    `gaps` name the topics that should be known better before its new cards come, each with its
    mastery (0 to 1). `learning` are inside a step, `reviewing` come back after days, `exercises`
    draw fresh numbers each time.
    """

    total: int = 0
    due: int = 0
    new: int = 0
    mastery: float | None = None
    gaps: tuple[tuple[str, float], ...] = ()
    learning: int = 0
    reviewing: int = 0
    suspended: int = 0
    exercises: int = 0


@dataclass(frozen=True, slots=True)
class ProjectUse:
    """A project about a topic, or an item of one (a row id, 0 for none) that the topic teaches."""

    project: int
    title: str
    item: int = 0
    item_title: str = ""
    done: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """How a topic stands: `learned` by its blocks or by hand, `known` by a quiz, "" by none."""

    outlook: Outlook = Outlook.OPEN
    core: bool = True
    chosen: bool = False
    learned: bool = False
    known: str = ""


@dataclass(frozen=True, slots=True)
class TopicView:
    """A topic with what it is good for, how to study it, and what was done for it, in minutes.

    `ahead` are the minutes planned from now on, `next_at` is when the first of them begin.
    """

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
    standing: Standing = Standing()
    ahead: int = 0
    next_at: datetime | None = None
    builds_on: tuple[TopicTile, ...] = ()
    leads_to: tuple[TopicTile, ...] = ()
    uses: tuple[ProjectUse, ...] = ()
    notes: str = ""

    @property
    def minutes_left(self) -> int:
        """What is left of the hours, nothing of a topic that is known."""
        known = self.standing.outlook is Outlook.KNOWN
        return 0 if known else max(self.minutes - self.minutes_done, 0)
