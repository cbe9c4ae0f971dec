"""What differs between two plans, block by block."""

from __future__ import annotations

from collections.abc import Iterable

from gradus.domain.planning.block import Block
from gradus.domain.planning.change import Change


def changes(before: Iterable[Block], after: Iterable[Block]) -> tuple[Change, ...]:
    """Return what is added, dropped, moved or of another length, in the order of time.

    Blocks are the same if their `uid` is. What became of a block, and whether it is pinned, is not
    the plan's doing and no change.
    """
    old = {block.uid: block for block in before}
    new = {block.uid: block for block in after}
    found = [Change(old.get(uid), block) for uid, block in new.items() if _differs(old, block)]
    found += [Change(block, None) for uid, block in old.items() if uid not in new]
    return tuple(sorted(found, key=_order))


def _differs(old: dict[str, Block], block: Block) -> bool:
    before = old.get(block.uid)
    return before is None or (before.start, before.minutes) != (block.start, block.minutes)


def _order(change: Change) -> tuple[str, str]:
    block = change.before or change.after
    return ("", "") if block is None else (block.start.isoformat(), block.uid)
