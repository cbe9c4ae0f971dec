"""Figures for the Today page."""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import date, datetime

from gradus.clock import Clock
from gradus.domain.decks.model import Problem
from gradus.domain.next_actions.weeks import monday, weeks_kept
from gradus.domain.roadmap.mastery import MASTERED
from gradus.domain.scheduling.estimate import minutes
from gradus.domain.scheduling.memory import MemoryModel
from gradus.domain.scheduling.study_day import Moment, study_day
from gradus.services.next_actions.standing import read_standings
from gradus.services.quiz.study_session import StudySession, read_session
from gradus.services.study_settings import StudySettings
from gradus.services.today.catching_up import choose_catch_up, last_day_of
from gradus.services.today.kept_finish import Finish, no_finish
from gradus.services.today.limits import DayLimits
from gradus.services.today.load import load_ahead, over
from gradus.services.today.planned import planned_blocks
from gradus.services.today.used_up import topics_used_up
from gradus.services.today.view import (
    AreaDue,
    CatchUpView,
    DeckRow,
    PhaseProgress,
    PlannedBlock,
    TodayView,
    WeekDay,
)
from gradus.store import statistics
from gradus.store.database import Connection, Database
from gradus.store.statistics import DeckCounts

_DECKS_SHOWN = 6


class TodayService:
    """Counts what is due, what was done, and what is coming.

    `finish` returns when the road is finished, as far as that is known.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        settings: StudySettings | None = None,
        finish: Finish = no_finish,
    ) -> None:
        self._database = database
        self._clock = clock
        self._settings = settings or StudySettings()
        self._model = MemoryModel(self._settings.scheduler)
        self._finish = finish
        self.problems: tuple[Problem, ...] = ()

    def use(self, settings: StudySettings) -> None:
        """Count by other settings from now on."""
        if settings != self._settings:
            self._settings, self._model = settings, MemoryModel(settings.scheduler)

    def view(self, now: datetime | None = None) -> TodayView:
        """Return everything on Today for the study day that holds an instant, or the present one.

        For a day to come it is what that day will show if nothing is answered before.
        """
        now = now or self._clock.now()
        day = study_day(now, self._clock.zone(), self._settings.rollover_hour)
        with self._database.read() as connection:
            study = read_session(connection, day, self._settings, self._model)
            known_for = self._model.days_until(MASTERED)
            decks = statistics.deck_counts(connection, day, known_for, study.resting)
            month = date.fromordinal(day).replace(day=1).toordinal()
            steps, reviews, new = study.queue.counts()
            step = study.queue.next_step()
            asked = study.queue.next_card(now) is not None
            limits = DayLimits(self._settings.minutes_per_day, study.free_time)
            studied = statistics.days_studied(connection)
            weeks = weeks_kept(studied, day, study.free_time.is_off)
            load = load_ahead(study, reviews, limits)
            return TodayView(
                day=date.fromordinal(day),
                cards=steps + reviews + new,
                new=new,
                minutes=math.ceil(minutes(steps, reviews, new, study.seconds_per_answer)),
                answered=len(study.answers),
                areas=_areas(connection, study),
                decks=tuple(_deck(one) for one in _foremost(decks)),
                more_decks=max(0, len(decks) - _DECKS_SHOWN),
                load=load,
                week=_week(studied, day),
                recalled=statistics.recalled(connection, month),
                learned=sum(one.learned for one in decks),
                phases=tuple(_phases(statistics.phase_titles(connection), decks)),
                next_at=None if asked or not step or not step.state.due else step.state.due.at,
                catch_up=self._catch_up(study),
                problems=self.problems,
                used_up=topics_used_up(connection, study),
                can_undo=bool(study.history.to_undo or study.history.to_redo),
                planned=self._planned(connection, day),
                weeks=weeks,
                finish=self._finish(),
                knows_free_time=study.free_time.is_given,
                over=over(study, load, limits),
                days_off=limits.days_off(),
                actions=read_standings(connection, weeks.kept),
            )

    def catch_up(self, *, on: bool) -> None:
        """Ask what waits in daily portions, without new cards, or all of it."""
        now = self._clock.now()
        day = study_day(now, self._clock.zone(), self._settings.rollover_hour)
        with self._database.write() as connection:
            choose_catch_up(connection, Moment(now, day), on=on)

    def _planned(self, connection: Connection, day: int) -> tuple[PlannedBlock, ...]:
        hour = self._settings.rollover_hour
        return planned_blocks(connection, day, hour, self._clock.zone())

    def _catch_up(self, study: StudySession) -> CatchUpView | None:
        found = study.catch_up
        if found is None or not found.offered:
            return None
        load = study.due_after(study.day)
        last = last_day_of(self._model, found, study.queue.reviews, load, study.day)
        backlog = found.backlog
        return CatchUpView(
            on=found.on,
            cards=backlog.due,
            days_away=backlog.days_away,
            per_day=backlog.per_day,
            through=None if last is None else date.fromordinal(last),
        )


def _areas(connection: Connection, study: StudySession) -> tuple[AreaDue, ...]:
    ids = [card.id for card in study.queue.planned()]
    return tuple(AreaDue(*row) for row in statistics.areas(connection, ids))


def _deck(counts: DeckCounts) -> DeckRow:
    return DeckRow(
        title=counts.title,
        phase=counts.phase,
        cards=counts.cards,
        learned=counts.learned,
        due=counts.due,
        new=counts.new,
    )


def _foremost(decks: list[DeckCounts]) -> list[DeckCounts]:
    """Return the decks worth a row, still along the road: due, then begun, then the next ones."""

    def rank(counts: DeckCounts) -> tuple[bool, bool]:
        return not counts.due, not (counts.new and counts.new < counts.cards)

    chosen = {id(one) for one in sorted(decks, key=rank)[:_DECKS_SHOWN]}
    return [one for one in decks if id(one) in chosen]


def _week(studied: frozenset[int], day: int) -> tuple[WeekDay, ...]:
    start = monday(day)
    return tuple(
        WeekDay(date.fromordinal(one), studied=one in studied, today=one == day)
        for one in range(start, start + 7)
    )


def _phases(phases: list[tuple[int, str]], decks: list[DeckCounts]) -> Iterator[PhaseProgress]:
    for number, title in phases:
        core = [deck for deck in decks if deck.phase == number and deck.core]
        total = sum(deck.cards for deck in core)
        mastered = sum(deck.mastered for deck in core)
        yield PhaseProgress(number, title, mastered / total if total else None)
