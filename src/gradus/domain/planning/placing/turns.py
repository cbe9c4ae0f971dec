"""Whose turn it is: which work gets a stretch of free time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from gradus.domain.planning.placing.progress import Progress
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
        self._topic = self._network.topic
        self._project = self._network.project
        self._cap = rules.topic_cap // SLOT
        self._rules = rules
        self._strict = strict
        self._goals = [self._total(of_project=flag) for flag in (False, True)]
        self._done = [0, 0]
        self._used: list[int] = []
        self._start_project = False

    def begin_day(self, used: Mapping[str, int], *, start_project: bool) -> None:
        """Begin a date on which topics had so many minutes; say if a project must begin."""
        self._used = [0] * len(self._network.topics)
        for key, minutes in used.items():
            if key in self._network.topics:
                self._used[self._network.topics[key]] = -(-minutes // SLOT)
        self._start_project = start_project and not self._any_project()

    def room(self, n: int) -> int:
        """Return how many more slots the work's topic may have on this date."""
        return self._cap - self._used[self._topic[n]]

    def may_keep(self, n: int, minute: int) -> bool:
        """Tell whether work may go on at a minute where it was to."""
        if not self._progress.is_open(n, minute) or self.room(n) < 1:
            return False
        if self._start_project and not self._project[n]:
            return not any(self._project[m] for m in self._able(minute)[0])
        return not self._strict or self._is_urgent(n, minute)

    def choose(self, minute: int) -> int | None:
        """Return the work that goes on at a minute; None where none may."""
        able, running = self._able(minute)
        project = self._first_project(able)
        if project is not None and self._start_project:
            return project
        if self._strict and able:
            able = [n for n in able if self._deadline(n) == self._deadline(able[0])]
            running = [self._topic[n] for n in able if self._takes_turns(n)]
            project = self._first_project(able)
        topics = self._turn_takers([n for n in able if not self._project[n]], running)
        return self._next(topics, project)

    def place(self, n: int, slots: int) -> None:
        """Count a block."""
        self._used[self._topic[n]] += slots
        self._done[self._project[n]] += slots
        self._start_project &= not self._project[n]

    def _able(self, minute: int) -> tuple[list[int], list[int]]:
        """Return the work that may go on, and the topics that take turns, on other days too."""
        able, running = [], []
        ready, topic, used = self._progress.ready, self._topic, self._used
        for n in self._progress.open:
            if ready[n] <= minute:
                if used[topic[n]] < self._cap:
                    able.append(n)
                if self._takes_turns(n):
                    running.append(topic[n])
        return able, running

    def _takes_turns(self, n: int) -> bool:
        return self._progress.begun[self._topic[n]] and not self._project[n]

    def _first_project(self, able: Sequence[int]) -> int | None:
        found = [n for n in able if self._project[n]]
        begun = (n for n in found if self._progress.begun[self._topic[n]])
        return next(begun, found[0] if found else None)

    def _any_project(self) -> bool:
        begun = self._progress.begun
        return any(begun[self._topic[n]] for n, flag in enumerate(self._project) if flag)

    def _is_urgent(self, n: int, minute: int) -> bool:
        return self._deadline(n) <= self._deadline(self._able(minute)[0][0])

    def _turn_takers(self, able: Sequence[int], running: Sequence[int]) -> list[int]:
        begun = self._progress.begun
        found = [n for n in able if begun[self._topic[n]]]
        topics = {*running}
        for n in able:
            if len(topics) >= self._rules.interleaved:
                break
            if not begun[self._topic[n]]:
                topics.add(self._topic[n])
                found.append(n)
        return found

    def _next(self, topics: list[int], project: int | None) -> int | None:
        """Let work go first that no former block covers, and a project where it lags behind."""
        if self._any_uncovered([*topics] if project is None else [*topics, project]):
            topics = [n for n in topics if self._is_uncovered(n)]
            if project is not None and not self._is_uncovered(project):
                project = None
        if project is not None and (not topics or self._project_is_behind()):
            return project
        return min(topics, key=self._turn, default=None)

    def _turn(self, n: int) -> tuple[int, int]:
        return self._progress.last[self._topic[n]], self._network.rank[n]

    def _any_uncovered(self, work: Sequence[int]) -> bool:
        return any(self._is_uncovered(n) for n in work)

    def _is_uncovered(self, n: int) -> bool:
        return self._progress.left[n] > self._progress.ahead[n]

    def _project_is_behind(self) -> bool:
        topics, projects = self._goals
        half = self._rules.block / SLOT / 2
        return (self._done[True] + half) * topics < self._done[False] * projects

    def _total(self, *, of_project: bool) -> int:
        left = self._progress.left
        return sum(left[n] for n, flag in enumerate(self._project) if flag is of_project)

    def _deadline(self, n: int) -> int:
        return self._network.deadline[n]
