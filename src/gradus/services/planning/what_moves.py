"""What differs between two sets of blocks."""

from __future__ import annotations

from collections.abc import Iterable

from gradus.domain.planning.block import Block
from gradus.domain.planning.change import Change


def changes(before: Iterable[Block], after: Iterable[Block]) -> tuple[Change, ...]:
    """Return every block that is not the same in both, in the order of time."""
    old = {block.uid: block for block in before}
    new = {block.uid: block for block in after}
    found = [Change(old.get(uid), new.get(uid)) for uid in {**old, **new}]
    different = (one for one in found if one.before != one.after)
    return tuple(sorted(different, key=_first))


def _first(change: Change) -> tuple[float, str]:
    known = [block for block in (change.before, change.after) if block is not None]
    first = min(known, key=lambda block: block.start)
    return first.start.timestamp(), first.uid
