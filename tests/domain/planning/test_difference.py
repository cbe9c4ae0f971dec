from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from gradus.domain.planning.block import Block, BlockKind, Status
from gradus.domain.planning.change import Change
from gradus.domain.planning.difference import changes

MONDAY = datetime(2026, 11, 30, 18, tzinfo=UTC)
LEARN = BlockKind.LEARN


def block(uid: str, day: int = 0, minutes: int = 60) -> Block:
    return Block(uid, LEARN, "svd", MONDAY + timedelta(days=day), minutes)


def test_blocks_that_are_the_same_are_no_change() -> None:
    one = block("a")
    assert changes([one], [replace(one, pinned=True, status=Status.DONE, minutes_done=50)]) == ()


def test_changes_come_in_the_order_of_time() -> None:
    """By when a block was, or will be if it was nowhere."""
    moved, longer, gone, new = block("a", 3), block("b", 1), block("c", 0), block("d", 2)
    after = [replace(moved, start=MONDAY), replace(longer, minutes=75), new]
    assert changes([moved, longer, gone], after) == (
        Change(gone, None),
        Change(longer, replace(longer, minutes=75)),
        Change(None, new),
        Change(moved, replace(moved, start=MONDAY)),
    )
