"""How far each piece of work has come while a plan is made."""

from __future__ import annotations

from bisect import insort
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from gradus.domain.planning.block import Block, Status
from gradus.domain.planning.placing.former import Former
from gradus.domain.planning.placing.network import Network
from gradus.domain.planning.placing.wall_clock import WallClock
from gradus.domain.planning.work import SLOT


class Progress:
    """What is left of all work (in slots), what is unlocked, and what has taken its turn.

    `open` has the unlocked work that is not finished, the most urgent first. `ready` is the minute
    from which each may begin. `ahead` are the slots of former blocks that are still to come.
    `begun` says by topic if it was worked on, and `last` is the turn that it last took.
    """

    def __init__(self, network: Network, former: Mapping[int, Iterable[Former]]) -> None:
        self.network = network
        count = len(network.work)
        self.left = [-(-one.minutes // SLOT) for one in network.work]
        self.ready = [0] * count
        self.ended = [0] * count
        self.ahead = [0] * count
        self.open: list[int] = []
        self.begun = [False] * len(network.topics)
        self.last = [-1] * len(network.topics)
        self._turns = 0
        self._waits = [len(before) for before in network.before]
        for one in (one for day in former.values() for one in day):
            self.ahead[one.work] += one.slots

    def count_fixed(self, blocks: Sequence[Block], clock: WallClock, now: int) -> None:
        """Take account of blocks that stay: those ahead do part of their work."""
        minutes: dict[int, int] = defaultdict(int)
        for block in blocks:
            n = self.network.place.get((block.kind, block.subject))
            end = clock.minute_after(block.end)
            if n is None or block.status is Status.MISSED:
                continue
            if block.status is Status.DONE or block.start < clock.instant(now):
                self.begun[self.network.topic[n]] = True
            if block.status is Status.PLANNED and end > now:
                minutes[n] += block.minutes
                self.ended[n] = max(self.ended[n], end)
        for n, planned in minutes.items():
            self.left[n] = max(0, -(-(self.network.work[n].minutes - planned) // SLOT))

    def unlock(self) -> None:
        """Open what waits for nothing, once blocks that stay are counted."""
        free = [n for n, waits in enumerate(self._waits) if not waits]
        for n in free:
            if self.left[n] > 0:
                self._open(n)
        self._finish(n for n in free if self.left[n] <= 0)

    def place(self, n: int, slots: int, end: int) -> None:
        """Count a block of work that ends at a minute."""
        topic = self.network.topic[n]
        self.begun[topic] = True
        self._turns += 1
        self.last[topic] = self._turns
        self.left[n] -= slots
        self.ended[n] = max(self.ended[n], end)
        if self.left[n] <= 0:
            self.open.remove(n)
            self._finish([n])

    def is_open(self, n: int, minute: int) -> bool:
        """Tell whether work may go on at a minute."""
        return self.left[n] > 0 and not self._waits[n] and self.ready[n] <= minute

    def waits_for(self, n: int) -> int | None:
        """Return the first unfinished work that this waits for."""
        return next((m for m in self.network.before[n] if not self.is_finished(m)), None)

    def is_finished(self, n: int) -> bool:
        """Tell whether all of it and of what it waits for has its place."""
        return self.left[n] <= 0 and not self._waits[n]

    def _open(self, n: int) -> None:
        insort(self.open, n, key=self.network.rank.__getitem__)

    def _finish(self, work: Iterable[int]) -> None:
        finished = [*work]
        while finished:
            one = finished.pop()
            at = max(self.ended[one], self.ready[one])
            for m in self.network.after[one]:
                self._waits[m] -= 1
                self.ready[m] = max(self.ready[m], at)
                if self._waits[m]:
                    continue
                if self.left[m] > 0:
                    self._open(m)
                else:
                    finished.append(m)
