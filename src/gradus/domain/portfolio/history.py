"""What the history of a repository says: its commits and what was once in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Commit:
    """One commit of the first-parent walk; `when` is the author's time with its offset."""

    id: str
    when: datetime
    author: str
    message: str


@dataclass(frozen=True, slots=True)
class OnceCommitted:
    """A blob that history holds: where it stood, in which commit first, and what it is."""

    path: str
    commit: str
    line: int = 0
    what: str = ""
    size: int = 0


@dataclass(frozen=True, slots=True)
class History:
    """Commits newest first, secrets and large files ever committed, and how complete this is.

    `missing` says in a sentence why history cannot tell all (shallow, beyond a cap, unreadable);
    empty where all of it was read.
    """

    commits: tuple[Commit, ...] = ()
    secrets: tuple[OnceCommitted, ...] = ()
    large: tuple[OnceCommitted, ...] = field(default=())
    missing: str = ""
