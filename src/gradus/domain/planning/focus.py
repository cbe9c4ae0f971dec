"""The focus timer: stretches of work with breaks between them, and how much work was done.

Only work counts, and only while the timer is looked at: where two looks lie far apart the computer
slept, and nobody can say who worked. After a break the timer waits for the person.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

LONGEST_GAP = timedelta(minutes=2)
"""Looks that lie further apart than this have a sleeping computer between them."""

_NONE = timedelta()


class Stage(StrEnum):
    """What the timer counts."""

    WORK = "work"
    BREAK = "break"


@dataclass(frozen=True, slots=True)
class Lengths:
    """Minutes of a stretch of work, of the break after it, and of every `rounds`-th break."""

    work: int = 25
    pause: int = 5
    long_pause: int = 15
    rounds: int = 4


@dataclass(frozen=True, slots=True)
class Focus:
    """A timer over one block, counted until `at` (UTC).

    `ran` is the time of the present stage, `spent` that of all work, and `rounds` the stretches of
    work that are over. `before` are the minutes that the block had before.
    """

    uid: str
    lengths: Lengths
    at: datetime
    stage: Stage = Stage.WORK
    running: bool = True
    ran: timedelta = _NONE
    spent: timedelta = _NONE
    rounds: int = 0
    before: int = 0

    @property
    def left(self) -> timedelta:
        """What is left of the present stage."""
        return _length(self) - self.ran

    @property
    def minutes(self) -> int:
        """All minutes of the block, rounded."""
        return self.before + round(self.spent / timedelta(minutes=1))

    @property
    def waits(self) -> bool:
        """Whether a break is over and the person has not gone on."""
        return self.stage is Stage.WORK and not self.running and not self.ran and self.rounds > 0


def counted(focus: Focus, now: datetime) -> Focus:
    """Return the timer at an instant; work stands still from where the computer slept."""
    gap = now - focus.at
    if not focus.running or gap < _NONE:
        return replace(focus, at=now)
    if gap > LONGEST_GAP and focus.stage is Stage.WORK:
        return replace(focus, at=now, running=False)
    while gap >= focus.left:
        gap -= focus.left
        focus = _over(_ahead(focus, focus.left))
        if not focus.running:
            return replace(focus, at=now)
    return replace(_ahead(focus, gap), at=now)


def paused(focus: Focus, now: datetime) -> Focus:
    """Return the timer standing still."""
    return replace(counted(focus, now), running=False)


def resumed(focus: Focus, now: datetime) -> Focus:
    """Return the timer running on."""
    return replace(counted(focus, now), running=True)


def skipped(focus: Focus, now: datetime) -> Focus:
    """Return the timer in its next stage, which begins at once."""
    return replace(_over(counted(focus, now)), running=True)


def _ahead(focus: Focus, time: timedelta) -> Focus:
    worked = time if focus.stage is Stage.WORK else _NONE
    return replace(focus, ran=focus.ran + time, spent=focus.spent + worked)


def _over(focus: Focus) -> Focus:
    """Return the timer at the beginning of the next stage."""
    if focus.stage is Stage.WORK:
        return replace(focus, stage=Stage.BREAK, ran=_NONE, rounds=focus.rounds + 1)
    return replace(focus, stage=Stage.WORK, ran=_NONE, running=False)


def _length(focus: Focus) -> timedelta:
    lengths = focus.lengths
    if focus.stage is Stage.WORK:
        return timedelta(minutes=lengths.work)
    long = focus.rounds % lengths.rounds == 0
    return timedelta(minutes=lengths.long_pause if long else lengths.pause)
