"""Blocks of the plan so far that may stay where they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from gradus.domain.planning.block import Block, BlockKind
from gradus.domain.planning.placing.days import stays
from gradus.domain.planning.placing.network import Network
from gradus.domain.planning.placing.wall_clock import WallClock
from gradus.domain.planning.plan import PlanRequest
from gradus.domain.planning.work import SLOT


@dataclass(frozen=True, slots=True)
class Former:
    """A block of the plan so far: its work's place in the network, and where it was (minutes)."""

    work: int
    start: int
    end: int
    uid: str

    @property
    def slots(self) -> int:
        """Its length in slots."""
        return (self.end - self.start) // SLOT


def movable(request: PlanRequest) -> list[Block]:
    """Return the blocks that the plan may move, in the order of time."""
    found = [block for block in request.blocks if not stays(block, request)]
    return sorted(found, key=lambda block: (block.start, block.uid))


def former_of(
    blocks: Sequence[Block], network: Network, clock: WallClock, dates: range, usual: int
) -> Mapping[int, list[Former]]:
    """Return by date those that keep to the grid, of work that there still is, on some dates.

    What is longer than twice the usual length (slots) was made by other rules.
    """
    found: dict[int, list[Former]] = defaultdict(list)
    for block in blocks:
        work = network.place.get((block.kind, block.subject))
        start = clock.minute(block.start)
        off_grid = start % SLOT or block.minutes % SLOT or clock.instant(start) != block.start
        if work is None or off_grid or not 1 <= block.minutes // SLOT <= 2 * usual:
            continue
        if (day := clock.day(start)) in dates:
            found[day].append(Former(work, start, start + block.minutes, block.uid))
    return found


def review_minutes(blocks: Sequence[Block], clock: WallClock) -> dict[int, int]:
    """Return by date how long reviews were to take."""
    return {
        clock.day(clock.minute(block.start)): block.minutes
        for block in blocks
        if block.kind is BlockKind.REVIEWS
    }
