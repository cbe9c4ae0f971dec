"""What can be quizzed: plain frozen values that the picker paints."""

from __future__ import annotations

from dataclasses import dataclass

from gradus.domain.scheduling.session_kind import Kind


@dataclass(frozen=True, slots=True)
class Size:
    """How many cards a session would ask, and the minutes that they take."""

    cards: int
    minutes: int


@dataclass(frozen=True, slots=True)
class TopicRow:
    """One topic of the road.

    `due` counts steps and reviews of today, `new` cards never seen. `learning` means chosen by hand
    or learned; `gaps` names the topics that keep it locked, each with its mastery from 0 to 1.
    """

    key: str
    title: str
    phase: int
    due: int
    new: int
    cards: int
    mastery: float | None
    learning: bool
    unlocked: bool
    gaps: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class ChoiceView:
    """The kinds of session that are offered, and the topics along the road."""

    kinds: tuple[Kind, ...]
    topics: tuple[TopicRow, ...]
