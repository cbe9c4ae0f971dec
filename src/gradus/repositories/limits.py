"""How much of a repository is read before it counts as too large."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of one reading; sizes are in bytes.

    `text` is the largest file read as text, `object` the largest ever unpacked. A tree of more
    than `files` files is refused; history is read up to `commits` commits, `objects` objects and
    `seconds` seconds, and says so where it ends there. While history is searched, a version of a
    file above `base` is not unpacked; one of `large` or more is told of.
    """

    text: int = 5_000_000
    object: int = 100_000_000
    base: int = 20_000_000
    large: int = 50_000_000
    files: int = 200_000
    commits: int = 50_000
    objects: int = 1_000_000
    seconds: float = 60.0


USUAL = Limits()
