"""FSRS for this person: fitting parameters, using them, and taking them back."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from gradus.clock import Clock
from gradus.domain.scheduling.events import Event, EventKind, Payload
from gradus.domain.scheduling.fitting.fit import LEAST_REVIEWS, Fit, fit
from gradus.domain.scheduling.fitting.history import CardHistory, histories
from gradus.domain.scheduling.fitting.library import compute_parameters
from gradus.domain.scheduling.parameter_set import (
    PARAMETERS,
    ParameterSet,
    in_use,
    next_version,
)
from gradus.domain.scheduling.study_day import Moment, study_day
from gradus.services.settings import SettingsService
from gradus.store import events, fitting
from gradus.store import settings as stored
from gradus.store.database import Connection, Database

Compute = Callable[[Sequence[CardHistory], int, float], tuple[float, ...]]
"""Returns parameters from histories, the number of relearning steps, and where to stop."""

_ATTEMPT = "fit_attempt"
_DAYS_BETWEEN = 30
_DAYS_OF_NEWS = 14


@dataclass(frozen=True, slots=True)
class FitReport:
    """What a fit came to: None as `fit` where there are too few reviews; `seconds` of work."""

    fit: Fit | None
    seconds: float


@dataclass(frozen=True, slots=True)
class FittedChange:
    """The fit that is in use: what it learned from, and the log loss before and after."""

    event: str
    day: int
    reviews: int
    before: float
    after: float


class FittingService:
    """Computes parameters from the person's own answers; uses them only if they predict better."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        settings: SettingsService,
        compute: Compute = compute_parameters,
    ) -> None:
        self._database = database
        self._clock = clock
        self._settings = settings
        self._compute = compute

    def is_due(self) -> bool:
        """Whether there are answers enough, and the last attempt is 30 days or more ago."""
        with self._database.read() as connection:
            attempt = stored.values(connection).get(_ATTEMPT)
            enough = fitting.count_answers(connection) >= LEAST_REVIEWS
        last = attempt.get("day") if isinstance(attempt, dict) else None
        waited = not isinstance(last, int) or self._moment().day - last >= _DAYS_BETWEEN
        return enough and waited

    def fit(self) -> FitReport:
        """Compute and judge parameters, and put them to use if they are accepted.

        Takes seconds and may run beside the window. Memory still has to be computed anew, by
        `MemoryReplay`.
        """
        began = time.perf_counter()
        with self._database.read() as connection:
            found = histories(fitting.answers(connection))
        scheduler = self._settings.study().scheduler
        steps = len(scheduler.relearning_steps)

        def compute(part: Sequence[CardHistory], until: float) -> tuple[float, ...]:
            return self._compute(part, steps, until)

        outcome = fit(found, scheduler, compute)
        self._store(outcome)
        return FitReport(outcome, time.perf_counter() - began)

    def change(self) -> FittedChange | None:
        """Return the fit in use, None while the parameters are the defaults."""
        with self._database.read() as connection:
            event = in_use(fitting.fits(connection))
        return None if event is None else _change(event)

    def news(self) -> FittedChange | None:
        """Return the fit in use for 14 days after it, so that the person hears of it."""
        change = self.change()
        old = change is None or self._moment().day - change.day >= _DAYS_OF_NEWS
        return None if old else change

    def take_back(self, event: str) -> bool:
        """Go back to the parameters before that fit, and say whether it was in use at all."""
        with self._database.write() as connection:
            current = in_use(fitting.fits(connection))
            if current is None or current.id != event:
                return False
            moment = self._moment()
            events.append(connection, EventKind.UNDONE, None, {"target": event}, moment)
            before = in_use(fitting.fits(connection))
            self._use(connection, ParameterSet.from_payload(before and before.payload))
        self._settings.reload()
        return True

    def _store(self, outcome: Fit | None) -> None:
        moment = self._moment()
        with self._database.write() as connection:
            if outcome is not None:
                stored.put(connection, _ATTEMPT, {"day": moment.day, "reviews": outcome.reviews})
            if outcome is not None and outcome.accepted:
                known = fitting.fits(connection)
                new = ParameterSet(next_version(known), outcome.parameters)
                payload = {**new.payload(), **self._figures(outcome)}
                events.append(connection, EventKind.FITTED, None, payload, moment)
                self._use(connection, new)
        self._settings.reload()

    def _figures(self, outcome: Fit) -> Payload:
        scheduler = self._settings.study().scheduler
        return {
            "previous": ParameterSet(scheduler.version, scheduler.parameters).payload(),
            "reviews": outcome.reviews,
            "judged": outcome.judged,
            "loss_before": outcome.held_out.before,
            "loss_after": outcome.held_out.after,
            "interval": [outcome.interval.lowest, outcome.interval.highest],
        }

    @staticmethod
    def _use(connection: Connection, chosen: ParameterSet) -> None:
        stored.put(connection, PARAMETERS, chosen.payload())

    def _moment(self) -> Moment:
        now, hour = self._clock.now(), self._settings.study().rollover_hour
        return Moment(now, study_day(now, self._clock.zone(), hour))


def _change(event: Event) -> FittedChange:
    payload = event.payload
    reviews, before, after = (payload[key] for key in ("reviews", "loss_before", "loss_after"))
    assert isinstance(reviews, int)
    assert isinstance(before, float)
    assert isinstance(after, float)
    return FittedChange(event.id, event.day, reviews, before, after)
