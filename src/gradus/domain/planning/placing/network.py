"""What builds on what, and which work comes first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from gradus.domain.planning.block import BlockKind
from gradus.domain.planning.work import Work

NEVER = 10**9
"""A date (ordinal) after all others: that of work without a deadline."""


class Network:
    """All work in the order of the road, each known by its place in `work`.

    `before` tells what each waits for: all work of the keys it requires, and exercises also for the
    learning of their own topic. A project's task waits for other tasks alone, because projects are
    never locked. `deadline` is the earliest of its own and of those of all that builds on it.
    `rank` is the place in the order of urgency, then of the road. `topic` numbers the keys, and
    `project` says which work is a project's task.
    """

    def __init__(self, work: Sequence[Work]) -> None:
        self.work = sorted(work, key=lambda one: (one.position, one.key, one.kind))
        self._of_key: dict[str, list[int]] = defaultdict(list)
        for n, one in enumerate(self.work):
            self._of_key[one.key].append(n)
        numbers = {key: number for number, key in enumerate(self._of_key)}
        self.topic = [numbers[one.key] for one in self.work]
        self.topics = numbers
        self.project = [one.kind is BlockKind.PROJECT for one in self.work]
        self.before = [self._required(n) for n in range(len(self.work))]
        self.after: list[list[int]] = [[] for _ in self.work]
        for n, before in enumerate(self.before):
            for required in before:
                self.after[required].append(n)
        self.deadline = self._inherited()
        order = sorted(range(len(self.work)), key=lambda n: (self.deadline[n], n))
        self.rank = [0] * len(order)
        for rank, n in enumerate(order):
            self.rank[n] = rank
        self.place = {(one.kind, one.key): n for n, one in reversed([*enumerate(self.work)])}

    def _required(self, n: int) -> list[int]:
        one = self.work[n]
        found = [m for key in sorted(one.requires - {one.key}) for m in self._of_key.get(key, ())]
        if one.kind is BlockKind.PROJECT:
            return [m for m in found if self.work[m].kind is BlockKind.PROJECT]
        if one.kind is BlockKind.EXERCISES:
            own = self._of_key[one.key]
            found += [m for m in own if self.work[m].kind is BlockKind.LEARN]
        return found

    def _inherited(self) -> list[int]:
        deadlines = [NEVER if one.deadline is None else one.deadline for one in self.work]
        for n in sorted(range(len(self.work)), key=deadlines.__getitem__):
            waiting = [n]
            while waiting:
                one = waiting.pop()
                for required in self.before[one]:
                    if deadlines[required] > deadlines[one]:
                        deadlines[required] = deadlines[one]
                        waiting.append(required)
        return deadlines
