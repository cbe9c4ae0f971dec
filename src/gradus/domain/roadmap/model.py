"""What roadmap.yaml says: Phase, Topic, and the ways to study a topic."""

from __future__ import annotations

from dataclasses import dataclass

DECK = "deck"
"""The resource of a step that is the topic's own introduction and cards."""


@dataclass(frozen=True, slots=True)
class Phase:
    """One of the seven phases; `number` counts from 1."""

    number: int
    title: str


@dataclass(frozen=True, slots=True)
class Step:
    """One way to study a topic: a part of a resource, which is a catalogue id or DECK.

    The default step is the one that is planned unless the person chooses another.
    """

    resource: str
    part: str
    minutes: int
    default: bool = False


@dataclass(frozen=True, slots=True)
class Topic:
    """One thing to learn; `requires` are keys of topics it builds on, `hours` is study time.

    `resources` are catalogue ids.
    """

    key: str
    title: str
    phase: int
    area: str
    core: bool
    hours: float
    requires: tuple[str, ...]
    outcomes: tuple[str, ...]
    steps: tuple[Step, ...] = ()
    resources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Roadmap:
    """All phases and topics in the order of the file."""

    phases: tuple[Phase, ...]
    topics: tuple[Topic, ...]
