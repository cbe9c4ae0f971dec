"""Blocks of the plan as they are to be started."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from gradus.clock import Clock
from gradus.domain.planning.block import Block, Status
from gradus.errors import CalendarError
from gradus.store.database import Database
from gradus.store.planning import blocks

_A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class BlockFinder:
    """Finds the block that is to be started."""

    database: Database
    clock: Clock

    def find(self, uid: str) -> Block:
        """Return a block; raises CalendarError where it is gone."""
        with self.database.read() as connection:
            block = blocks.one(connection, uid)
        if block is None:
            raise CalendarError("The block is no longer in the plan.", "Choose another block.")
        return block

    def next(self) -> Block | None:
        """Return the planned block that runs now, else the next within a day, None for neither."""
        now = self.clock.now()
        with self.database.read() as connection:
            near = blocks.between(connection, now - _A_DAY, now + _A_DAY)
        open_ones = (one for one in near if one.status is Status.PLANNED and one.end > now)
        return next(open_ones, None)
