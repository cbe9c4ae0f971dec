"""What a check-up finds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Kind(StrEnum):
    """What can be wrong with a data folder."""

    DAMAGE = "damage"
    REFERENCE = "reference"
    LOG = "log"
    SEARCH = "search"
    MISSING = "missing media"
    CHANGED = "changed media"
    ORPHAN = "orphan media"


_SENTENCES = {
    Kind.DAMAGE: "The database is damaged in {0} places.",
    Kind.REFERENCE: "Rows that refer to nothing: {0}.",
    Kind.LOG: "Cards that stand otherwise than their answers say: {0}.",
    Kind.SEARCH: "Notes that the search does not know, or that are gone: {0}.",
    Kind.MISSING: "Pictures and sounds that are not there: {0}.",
    Kind.CHANGED: "Pictures and sounds with another content than they should have: {0}.",
    Kind.ORPHAN: "Files among the media that no note names: {0}.",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One kind of fault: how often, and what it is about, a few of them."""

    kind: Kind
    count: int
    examples: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """Say it."""
        return _SENTENCES[self.kind].format(self.count)


@dataclass(frozen=True, slots=True)
class Report:
    """What was found, and what was done about it.

    `remedy` is what is left to the person, empty where nothing is. `backup` was made before the
    repair, None where none was made. `mended` are sentences; `left` is what a second look found
    after it. `older` says that the database is of an earlier version, whose cards were not looked
    at.
    """

    found: tuple[Finding, ...]
    remedy: str = ""
    older: bool = False
    backup: Path | None = None
    mended: tuple[str, ...] = ()
    left: tuple[Finding, ...] | None = None

    @property
    def is_sound(self) -> bool:
        """Whether nothing is wrong now."""
        return not (self.found if self.left is None else self.left)
