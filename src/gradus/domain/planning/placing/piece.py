"""A block that was given its place."""

from __future__ import annotations

from typing import NamedTuple

from gradus.domain.planning.block import BlockKind


class Piece(NamedTuple):
    """A block on a date (`day`, an ordinal), from minute to minute; `uid` where it stayed."""

    kind: BlockKind
    subject: str
    day: int
    start: int
    end: int
    uid: str | None = None
    work: int | None = None
