"""What the bar of the focus timer shows: plain frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from gradus.domain.planning.block import BlockKind
from gradus.domain.planning.focus import Stage


class Turn(StrEnum):
    """What has just happened to the timer by itself."""

    BREAK = "break"
    BREAK_OVER = "break over"
    FULL = "full"
    SLEPT = "slept"
    FOUND = "found"
    FOUND_AFTER_CRASH = "found after a crash"


@dataclass(frozen=True, slots=True)
class FocusView:
    """A timer over a block: `left` of the stage, `minutes` of work so far, `planned` minutes.

    `turn` is what has happened since the last look, for words that are said once.
    """

    uid: str
    kind: BlockKind
    subject: str
    title: str
    phase: int | None
    stage: Stage
    running: bool
    waits: bool
    left: timedelta
    minutes: int
    planned: int
    turn: Turn | None = None


@dataclass(frozen=True, slots=True)
class Recorded:
    """What a timer that has ended has added to the plan: the block's title, and its minutes."""

    title: str
    minutes: int
