"""The forecast: what cards, known and planned, are expected to ask on each of the days ahead."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property

from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.forecast.curve import LoadCurve, total
from gradus.domain.scheduling.forecast.grid import nodes_of
from gradus.domain.scheduling.forecast.model import DayLoad, ForecastCard, Habits
from gradus.domain.scheduling.forecast.paths import Path, Paths, place
from gradus.domain.scheduling.forecast.run import Run
from gradus.domain.scheduling.memory import MemoryModel, SchedulerSettings
from gradus.domain.scheduling.model import State


class Forecaster:
    """Expected load for one person: computed, not drawn, so the same input says the same.

    Every card is followed through all ratings and their chances, counted together with the cards
    whose memory is alike. Keep one as long as settings and habits hold: what it computed serves
    the next question.
    """

    def __init__(self, settings: SchedulerSettings, habits: Habits | None = None) -> None:
        self.habits = habits or Habits()
        self._paths = Paths(MemoryModel(settings), self.habits)
        self._met: dict[int, LoadCurve] = {}

    def forecast(
        self,
        cards: Iterable[ForecastCard],
        additions: Sequence[float],
        today: int,
        days: int,
        go_on: Callable[[], bool] = lambda: True,
    ) -> tuple[DayLoad, ...]:
        """Return the load of `days` study days from `today` on, which is taken to be studied.

        `additions` are the new cards of each day, as far as that day is studied; days beyond its
        end bring none. For the same number every day pass `[number] * days`. Raises StoppedError
        once `go_on` says no.
        """
        run = self._run(today, days)
        self._put(run, cards, today)
        for day, new in enumerate(additions[:days]):
            run.follow(day, new * self._studied(today + day, today), self._new_card)
        return run.finish(self._paths.review, go_on).loads(self.habits.seconds)

    def cohort(self, cards: Iterable[ForecastCard], today: int, days: int) -> LoadCurve:
        """Return what these cards ask; curves of groups that share no card add up."""
        run = self._run(today, days)
        self._put(run, cards, today)
        return run.finish(self._paths.review)

    def plan(self, additions: Mapping[int, float], today: int, days: int) -> LoadCurve:
        """Return what new cards ask that are met on these study days (by their number).

        It adds up the curves of a card met on each weekday, which are computed once, so that a
        plan can be tried in milliseconds.
        """
        curves = (
            self._met_on(day, days).scaled(cards * self._studied(day, today))
            for day, cards in additions.items()
            if cards > 0 and today <= day < today + days
        )
        return total(today, days, curves)

    def _met_on(self, day: int, days: int) -> LoadCurve:
        """Return the curve of one card met on a day like this, that is surely studied."""
        kind = (day - 1) % 7 if len(set(self.habits.studied)) > 1 else 0
        known = self._met.get(kind)
        if known is None or len(known.days) < days:
            run = self._run(day, days)
            run.follow(0, 1.0, self._new_card)
            known = self._met[kind] = run.finish(self._paths.review)
        return LoadCurve(day, known.days)

    def _put(self, run: Run, cards: Iterable[ForecastCard], today: int) -> None:
        for card in cards:
            if card.state is State.REVIEW:
                day = max(card.due, today)
                for node, weight in nodes_of(card.memory):
                    run.put(day - today, place(node, max(day - card.last, 0)), weight)
            else:
                at = CardState(state=card.state, step=card.step or 0, memory=card.memory)
                run.follow(0, 1.0, self._paths.steps(at))

    def _run(self, start: int, days: int) -> Run:
        return Run(start, days, lambda n: self._studied(start + n, start))

    def _studied(self, day: int, today: int) -> float:
        """Return the chance that a day is studied; ordinal 1 was a Monday."""
        return 1.0 if day == today else self.habits.studied[(day - 1) % 7]

    @cached_property
    def _new_card(self) -> Path:
        return self._paths.steps(CardState())
