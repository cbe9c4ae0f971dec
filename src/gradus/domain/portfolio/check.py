"""What a check of a repository says: its verdict, the places, why it matters and the mend."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from gradus.domain.portfolio.tree import Source


class Verdict(StrEnum):
    """Passed, failed, or not to be told from what can be read."""

    PASSED = "passed"
    FAILED = "failed"
    CANNOT_TELL = "cannot tell"


@dataclass(frozen=True, slots=True)
class Place:
    """A file and its line, counted from 1; 0 speaks of the whole file."""

    path: str
    line: int = 0

    def __str__(self) -> str:
        """Write it as `train.py:12`, or `train.py`."""
        return f"{self.path}:{self.line}" if self.line else self.path


@dataclass(frozen=True, slots=True)
class Result:
    """What one check found; `key` names the check, `found` is one sentence for the person."""

    key: str
    verdict: Verdict
    found: str
    places: tuple[Place, ...] = ()
    source: Source = Source.HEAD


@dataclass(frozen=True, slots=True)
class Check:
    """A check as the catalogue describes it; `minutes` estimates the mend.

    `number` is its place among the forty, `topic` the key of the topic that teaches it, or empty.
    """

    key: str
    number: int
    group: str
    title: str
    why: str
    mend: str
    minutes: int
    topic: str = ""
