"""Whose turn it is: which work gets a stretch of free time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from gradus.domain.planning.placing.network import NEVER
from gradus.domain.planning.placing.progress import Progress
from gradus.domain.planning.work import SLOT, PlanRules


class _Able(NamedTuple):
    """Work that may go on: of topics that were begun, of new ones, and of projects.

    `running` counts the topics that take turns these days, also those that had enough of the date.
    """

    begun: list[int]
    new: list[int]
    projects: list[int]
    running: int


class Turns:
    """Chooses among open work. A date is begun with `begin_day`.

    Begun topics take turns, at most as many as the rules say, and new ones join in the order of
    urgency. A project keeps pace with all topics together, one at a time. Work that former blocks
    do not cover goes first, so that what was planned can stay. If `strict`, only the most urgent
    work has turns; where topics may also `crowd`, new ones join however many take turns, and no
    deadline is missed by more than it must be. `crowded` tells whether more came to take turns
    than the rules say.
    """

    def __init__(
        self, progress: Progress, rules: PlanRules, *, strict: bool, crowd: bool = False
    ) -> None:
        self._progress = progress
        self._network = progress.network
        self._topic = self._network.topic
        self._project = self._network.project
        self._cap = rules.topic_cap // SLOT
        self._rules = rules
        self._strict = strict
        self._crowd = crowd
        self.crowded = False
        self._goals = [self._total(of_project=flag) for flag in (False, True)]
        self._done = [0, 0]
        self._used = [0] * len(self._network.topics)
        self._project_begun = any(
            flag and progress.begun[self._topic[n]] for n, flag in enumerate(self._project)
        )
        self._start_project = False

    def begin_day(self, used: Mapping[str, int], *, start_project: bool) -> None:
        """Begin a date on which topics had so many minutes; say if a project must begin."""
        self._used = [0] * len(self._network.topics)
        for key, minutes in used.items():
            if key in self._network.topics:
                self._used[self._network.topics[key]] = -(-minutes // SLOT)
        self._start_project = start_project and not self._project_begun

    def room(self, n: int) -> int:
        """Return how many more slots the work's topic may have on this date."""
        return self._cap - self._used[self._topic[n]]

    def may_keep(self, n: int, minute: int) -> bool:
        """Tell whether work may go on at a minute where it was to."""
        if not self._progress.is_open(n, minute) or self.room(n) < 1:
            return False
        if self._start_project and not self._project[n]:
            return not self._able(minute).projects
        return not self._strict or self._is_urgent(n, minute)

    def choose(self, minute: int) -> int | None:
        """Return the work that goes on at a minute; None where none may."""
        able = self._able(minute)
        projects = able.projects
        if projects and self._start_project:
            return self._one_of(projects)
        if self._crowd:
            able = self._most_urgent(able)
            projects = able.projects
        topics = self._turn_takers(able)
        if self._strict:
            topics, projects = self._urgent(topics, projects)
        return self._next(topics, self._one_of(projects))

    def place(self, n: int, slots: int, minute: int) -> None:
        """Count a block that begins at a minute."""
        if not self._project[n] and not self._begun(n):
            self.crowded |= self._able(minute).running >= self._rules.interleaved
        self._used[self._topic[n]] += slots
        self._done[self._project[n]] += slots
        if self._project[n]:
            self._project_begun, self._start_project = True, False

    def _able(self, minute: int) -> _Able:
        """Return what may go on at a minute, each kind in the order of urgency."""
        begun: list[int] = []
        new: list[int] = []
        projects: list[int] = []
        running = set()
        ready, topic, used = self._progress.ready, self._topic, self._used
        has_begun, project, cap = self._progress.begun, self._project, self._cap
        for n in self._progress.open:
            if ready[n] > minute:
                continue
            key = topic[n]
            if has_begun[key] and not project[n]:
                running.add(key)
            if used[key] < cap:
                (projects if project[n] else begun if has_begun[key] else new).append(n)
        return _Able(begun, new, projects, len(running))

    def _one_of(self, projects: Sequence[int]) -> int | None:
        """Return the project that was begun, else the first."""
        return next(filter(self._begun, projects), projects[0] if projects else None)

    def _is_urgent(self, n: int, minute: int) -> bool:
        """Tell whether work may take its turn, and none that may is more urgent."""
        able = self._able(minute)
        topics = [*able.begun, *able.new] if self._crowd else self._turn_takers(able)
        return n in chain(*self._urgent(topics, able.projects))

    def _most_urgent(self, able: _Able) -> _Able:
        """Return those with the earliest deadline; of the topics, only they take turns."""
        topics, projects = self._urgent([*able.begun, *able.new], able.projects)
        begun = [n for n in topics if self._begun(n)]
        running = {self._topic[n] for n in begun}
        return _Able(begun, [n for n in topics if not self._begun(n)], projects, len(running))

    def _urgent(
        self, topics: Sequence[int], projects: Sequence[int]
    ) -> tuple[list[int], list[int]]:
        """Return those with the earliest deadline."""
        first = min(map(self._deadline, chain(topics, projects)), default=NEVER)
        return (
            [n for n in topics if self._deadline(n) == first],
            [n for n in projects if self._deadline(n) == first],
        )

    def _turn_takers(self, able: _Able) -> list[int]:
        """Return the topics that were begun, and as many new ones as there is room for."""
        room = self._rules.interleaved - able.running
        return [*able.begun, *able.new[:room]] if room > 0 else able.begun

    def _next(self, topics: list[int], project: int | None) -> int | None:
        """Let work go first that no former block covers, and a project where it lags behind."""
        left, ahead = self._progress.left, self._progress.ahead
        uncovered = [n for n in topics if left[n] > ahead[n]]
        wants = project is not None and left[project] > ahead[project]
        if uncovered or wants:
            topics, project = uncovered, project if wants else None
        if project is not None and (not topics or self._project_is_behind()):
            return project
        return min(topics, key=self._turn, default=None)

    def _turn(self, n: int) -> tuple[int, int]:
        return self._progress.last[self._topic[n]], self._network.rank[n]

    def _project_is_behind(self) -> bool:
        topics, projects = self._goals
        half = self._rules.block / SLOT / 2
        return (self._done[True] + half) * topics < self._done[False] * projects

    def _total(self, *, of_project: bool) -> int:
        left = self._progress.left
        return sum(left[n] for n, flag in enumerate(self._project) if flag is of_project)

    def _begun(self, n: int) -> bool:
        return self._progress.begun[self._topic[n]]

    def _deadline(self, n: int) -> int:
        return self._network.deadline[n]
