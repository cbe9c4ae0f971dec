"""What a regeneration does to each section, and what it leaves for the person to choose."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """What becomes of a section."""

    SAME = "same"
    ADDED = "added"
    RENEWED = "renewed"
    EDITED = "edited"
    """Its words are the person's: kept unless they choose otherwise."""
    GONE = "gone"
    """Nothing is known any more to write there: kept unless they choose otherwise."""


class Choice(StrEnum):
    """What the person wants of a section that is theirs."""

    KEEP = "keep mine"
    NEW = "take new"
    MERGED = "merged"


@dataclass(frozen=True, slots=True)
class Generated:
    """A section as the template writes it; an empty content leaves it out of the file."""

    name: str
    content: str


@dataclass(frozen=True, slots=True)
class SectionChange:
    r"""One section before and after, with `\n`; `base` is what was generated last, if it is known.

    `merged` joins both changes where that is clean, else None.
    """

    name: str
    outcome: Outcome
    mine: str = ""
    new: str = ""
    base: str | None = None
    merged: str | None = None
    chosen: Choice = Choice.KEEP
