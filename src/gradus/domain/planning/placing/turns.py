"""Whose turn it is: which work gets a stretch of free time."""

from __future__ import annotations

from collections.abc import Sequence

from gradus.domain.planning.placing.progress import Progress, is_project
from gradus.domain.planning.work import SLOT, PlanRules


class Turns:
    """Chooses among open work. A date is begun with `begin_day`.

    Begun topics take turns, at most as many as the rules say, and new ones join in the order of
    urgency. A project keeps pace with all topics together, one at a time. Work that former blocks
    do not cover goes first, so that what was planned can stay. If `strict`, only the most urgent
    work has turns: with it no deadline is missed by more than it must be.
    """

    def __init__(self, progress: Progress, rules: PlanRules, *, strict: bool) -> None:
        self._progress = progress
        self._network = progress.network
        self._rules = rules
        self._strict = strict
        self._project = [is_project(self._network, n) for n in range(len(self._network.work))]
        self._goals = [self._total(of_project=flag) for flag in (False, True)]
        self._done = [0, 0]
        self._used: dict[str, int] = {}
        self._start_project = False

    def begin_day(self, used: dict[str, int], *, start_project: bool) -> None:
        """Begin a date on which topics have had so many minutes; say if a project must begin."""
        self._used = {key: -(-minutes // SLOT) for key, minutes in used.items()}
        begun = self._done[True] or any(
            self._project[n] and one.key in self._progress.begun
            for n, one in enumerate(self._network.work)
        )
        self._start_project = start_project and not begun

    def room(self, n: int) -> int:
        """Return how many more slots the work's topic may have on this date."""
        return self._rules.topic_cap // SLOT - self._used.get(self._network.work[n].key, 0)

    def may_keep(self, n: int, minute: int) -> bool:
        """Tell whether work may go on at a minute where it was to."""
        if not self._progress.is_open(n, minute) or self.room(n) < 1:
            return False
        if self._start_project and not self._project[n]:
            return self._first_project(minute) is None
        return not self._strict or self._is_urgent(n, minute)

    def choose(self, minute: int) -> int | None:
        """Return the work that goes on at a minute; None where none may."""
        able = self._able(minute)
        if self._strict and able and not self._start_project:
            able = [n for n in able if self._deadline(n) == self._deadline(able[0])]
        projects = [n for n in able if self._project[n]]
        project = next((n for n in projects if self._begun(n)), projects[0] if projects else None)
        if project is not None and self._start_project:
            return project
        topics = self._turn_takers(minute, [n for n in able if not self._project[n]])
        return self._next(topics, project)

    def place(self, n: int, slots: int) -> None:
        """Count a block."""
        key = self._network.work[n].key
        self._used[key] = self._used.get(key, 0) + slots
        self._done[self._project[n]] += slots
        self._start_project &= not self._project[n]

    def _able(self, minute: int) -> list[int]:
        ready = self._progress.ready
        return [n for n in self._progress.open if ready[n] <= minute and self.room(n) > 0]

    def _first_project(self, minute: int) -> int | None:
        return next((n for n in self._able(minute) if self._project[n]), None)

    def _is_urgent(self, n: int, minute: int) -> bool:
        return self._deadline(n) <= self._deadline(self._able(minute)[0])

    def _turn_takers(self, minute: int, able: Sequence[int]) -> list[int]:
        begun = [n for n in able if self._begun(n)]
        among = able if self._strict else self._progress.open
        keys = {
            self._network.work[n].key: None
            for n in among
            if self._begun(n) and not self._project[n] and self._progress.ready[n] <= minute
        }
        for n in able:
            if not self._begun(n) and len(keys) < self._rules.interleaved:
                keys[self._network.work[n].key] = None
                begun.append(n)
        return begun

    def _next(self, topics: list[int], project: int | None) -> int | None:
        wanting = [n for n in topics if self._uncovered(n)]
        if project is not None and (wanting or not topics) and not self._uncovered(project):
            project = None if wanting else project
        elif project is not None and not wanting and self._uncovered(project):
            return project
        if project is not None and (not topics or self._project_is_behind()):
            return project
        return min(wanting or topics, key=self._turn, default=None)

    def _turn(self, n: int) -> tuple[int, int]:
        return self._progress.last[self._network.work[n].key], self._network.rank[n]

    def _uncovered(self, n: int) -> bool:
        return self._progress.left[n] > self._progress.ahead[n]

    def _project_is_behind(self) -> bool:
        topics, projects = self._goals
        half = self._rules.block / SLOT / 2
        return (self._done[True] + half) * topics < self._done[False] * projects

    def _total(self, *, of_project: bool) -> int:
        left = self._progress.left
        return sum(left[n] for n, flag in enumerate(self._project) if flag is of_project)

    def _begun(self, n: int) -> bool:
        return self._network.work[n].key in self._progress.begun

    def _deadline(self, n: int) -> int:
        return self._network.deadline[n]
