"""Joining two changes of one text line by line, where they do not meet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class _Hunk:
    first: int
    after: int
    lines: tuple[str, ...]


def merge(base: str, mine: str, new: str) -> str | None:
    """Return a text with both changes, or None where they touch or neighbour the same lines.

    Neighbouring changes count as touching, as in diff3 (Khanna, Kunal, Pierce 2007): whether one
    belongs to the other is the person's to say.
    """
    lines = base.splitlines(keepends=True)
    hunks = sorted({*_hunks(lines, mine), *_hunks(lines, new)}, key=lambda h: (h.first, h.after))
    if any(after.first <= before.after for before, after in pairwise(hunks)):
        return None
    return "".join(_applied(lines, hunks))


def _hunks(base: Sequence[str], text: str) -> set[_Hunk]:
    lines = text.splitlines(keepends=True)
    matcher = SequenceMatcher(None, base, lines, autojunk=False)
    return {
        _Hunk(first, after, tuple(lines[start:end]))
        for tag, first, after, start, end in matcher.get_opcodes()
        if tag != "equal"
    }


def _applied(base: Sequence[str], hunks: Sequence[_Hunk]) -> list[str]:
    result: list[str] = []
    at = 0
    for hunk in hunks:
        result += base[at : hunk.first]
        result += hunk.lines
        at = hunk.after
    return result + list(base[at:])
