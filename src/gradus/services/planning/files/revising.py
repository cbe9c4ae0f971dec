"""What a calendar file says of each block: its version, and what became of blocks that are gone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from gradus.store.written_plan import WrittenBlock

KEPT = timedelta(days=366)
"""So long does a block stay in the file after it is over."""

CANCELLED_KEPT = timedelta(days=60)
"""So long does a block stay in the file after it was cancelled, for programs that look rarely."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A block as a file should show it; `content` is what else stands there."""

    uid: str
    start: datetime
    end: datetime
    content: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Revised:
    """What the file holds from now on, what of it has changed, and what is dropped from it."""

    blocks: tuple[WrittenBlock, ...]
    changed: tuple[WrittenBlock, ...]
    dropped: tuple[str, ...]


def revise(written: Mapping[str, WrittenBlock], shown: Iterable[Shown], now: datetime) -> Revised:
    """Give each block its version: one more whenever anything about it has changed.

    What is no longer shown is cancelled if it was still to come, and stays as it was if it is over.
    """
    wanted = {one.uid: one for one in shown if one.end > now - KEPT}
    kept: dict[str, WrittenBlock] = {}
    for uid, one in wanted.items():
        kept[uid] = _next(written.get(uid), one, now)
    for uid, block in written.items():
        if uid not in wanted:
            gone = _gone(block, now)
            if _still_told(gone, now):
                kept[uid] = gone
    changed = tuple(one for uid, one in kept.items() if written.get(uid) != one)
    return Revised(tuple(kept.values()), changed, tuple(written.keys() - kept.keys()))


def _next(before: WrittenBlock | None, one: Shown, now: datetime) -> WrittenBlock:
    sequence = 0 if before is None else before.sequence + 1
    after = WrittenBlock(one.uid, sequence, now, one.start, one.end, False, one.content)  # noqa: FBT003
    if before is not None and _same(before, after):
        return before
    return after


def _same(before: WrittenBlock, after: WrittenBlock) -> bool:
    return before == replace(after, sequence=before.sequence, changed=before.changed)


def _gone(block: WrittenBlock, now: datetime) -> WrittenBlock:
    if block.cancelled or block.end <= now:
        return block
    return replace(block, cancelled=True, sequence=block.sequence + 1, changed=now)


def _still_told(block: WrittenBlock, now: datetime) -> bool:
    return block.changed > now - CANCELLED_KEPT if block.cancelled else block.end > now - KEPT
