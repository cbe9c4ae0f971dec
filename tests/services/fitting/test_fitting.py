"""Parameters of a person's own: computed, stored as an event, taken back, and memory replayed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

import pytest
from tests.support.app import Desk, replayed
from tests.support.databases import memory_database, raw
from tests.support.decks import basic, write
from tests.support.learners import answers_of_somebody

from gradus.domain.scheduling.events import EventKind
from gradus.domain.scheduling.memory import DEFAULT_PARAMETERS, SchedulerSettings
from gradus.domain.scheduling.model import Due, Rating
from gradus.services.fitting.memory_replay import MemoryReplay
from gradus.services.fitting.service import FittingService
from gradus.services.settings import SettingsService
from gradus.store import events, fitting
from gradus.store import settings as stored
from gradus.store.database import Database


class Office:
    """The services of fitting over one desk, with a person's answers in the database."""

    def __init__(self, database: Database, folder: Path) -> None:
        self.desk = Desk(database, folder)
        self.settings = SettingsService(database, self.desk.clock)
        self.fitting = FittingService(database, self.desk.clock, self.settings)
        self.replay = MemoryReplay(database, self.settings)

    @property
    def scheduler(self) -> SchedulerSettings:
        return self.settings.study().scheduler

    def fitted(self) -> str:
        """Fit, and return the event of the change."""
        report = self.fitting.fit()
        assert report.fit is not None
        assert report.fit.accepted
        change = self.fitting.change()
        assert change is not None
        return change.event

    def memory(self) -> list[tuple[object, ...]]:
        return (
            raw(self.desk.database)
            .execute("SELECT key, stability, difficulty FROM cards ORDER BY key")
            .fetchall()
        )

    def dues(self) -> list[tuple[object, ...]]:
        return (
            raw(self.desk.database)
            .execute("SELECT key, due_day, due_at, state FROM cards ORDER BY key")
            .fetchall()
        )


@contextmanager
def _opened(folder: Path, days: int, *, forgetful: bool) -> Iterator[Office]:
    with memory_database(answers_of_somebody(days, forgetful=forgetful)) as database:
        yield Office(database, folder)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """Somebody who forgets much faster than the defaults say."""
    with _opened(tmp_path, 20, forgetful=True) as office:
        yield office


@pytest.fixture
def usual(tmp_path: Path) -> Iterator[Office]:
    """Somebody who remembers just as the defaults say."""
    with _opened(tmp_path, 30, forgetful=False) as office:
        yield office


@pytest.fixture
def beginner(tmp_path: Path) -> Iterator[Office]:
    """Somebody with few answers."""
    with _opened(tmp_path, 5, forgetful=True) as office:
        yield office


def test_accepted_parameters_are_in_use_with_a_version_and_an_event(office: Office) -> None:
    office.fitted()
    assert office.scheduler.version == 1
    assert office.scheduler.parameters != DEFAULT_PARAMETERS
    with office.desk.database.read() as connection:
        (event,) = fitting.fits(connection)
    assert event.kind is EventKind.FITTED
    assert event.payload["version"] == 1
    assert event.payload["parameters"] == list(office.scheduler.parameters)
    assert event.payload["previous"] == {"version": 0, "parameters": list(DEFAULT_PARAMETERS)}
    assert (
        SettingsService(office.desk.database, office.desk.clock).study() == office.settings.study()
    )


def test_parameters_that_are_not_better_on_held_out_reviews_are_not_used(usual: Office) -> None:
    report = usual.fitting.fit()
    assert report.fit is not None
    assert not report.fit.accepted
    assert usual.scheduler == SchedulerSettings()
    assert usual.fitting.change() is None


def test_few_answers_are_said_to_be_few(beginner: Office) -> None:
    assert beginner.fitting.fit().fit is None
    assert not beginner.fitting.is_due()


def test_a_fit_is_due_with_answers_enough_and_then_a_month_later(usual: Office) -> None:
    assert usual.fitting.is_due()
    usual.fitting.fit()
    assert not usual.fitting.is_due()
    usual.desk.clock.forward(days=29)
    assert not usual.fitting.is_due()
    usual.desk.clock.forward(days=1)
    assert usual.fitting.is_due()


def test_what_changed_is_told_with_its_figures(office: Office) -> None:
    report = office.fitting.fit()
    change = office.fitting.change()
    assert change is not None
    assert report.fit is not None
    assert change.reviews == report.fit.reviews
    assert (change.before, change.after) == (report.fit.held_out.before, report.fit.held_out.after)


def test_a_fit_is_news_for_two_weeks(office: Office) -> None:
    office.fitted()
    assert office.fitting.news() == office.fitting.change()
    office.desk.clock.forward(days=14)
    assert office.fitting.news() is None
    assert office.fitting.change() is not None


def test_memory_is_computed_anew_and_due_days_stay(office: Office) -> None:
    dues, memory = office.dues(), office.memory()
    office.fitted()
    assert office.replay.is_due()
    assert office.replay.run()
    assert not office.replay.is_due()
    assert office.memory() != memory
    assert office.dues() == dues
    for kept, rebuilt in replayed(office.desk.database, office.scheduler).values():
        assert kept == rebuilt


def test_what_was_stopped_half_way_is_due_still(office: Office) -> None:
    office.fitted()
    assert not office.replay.run(lambda done, _total: done < 40)
    assert office.replay.is_due()
    again = MemoryReplay(
        office.desk.database, SettingsService(office.desk.database, office.desk.clock)
    )
    assert again.run()
    for kept, rebuilt in replayed(office.desk.database, office.scheduler).values():
        assert kept == rebuilt


def test_a_fit_that_is_taken_back_leaves_all_as_it_was(office: Office) -> None:
    before = office.memory()
    event = office.fitted()
    office.replay.run()
    assert office.fitting.take_back(event)
    assert office.scheduler == SchedulerSettings()
    assert office.fitting.change() is None
    assert office.replay.is_due()
    office.replay.run()
    assert office.memory() == before


def test_a_fit_is_taken_back_once(office: Office) -> None:
    event = office.fitted()
    assert office.fitting.take_back(event)
    assert not office.fitting.take_back(event)
    assert not office.fitting.take_back("no such event")


def test_a_number_that_was_taken_back_is_not_given_again(office: Office) -> None:
    office.fitting.take_back(office.fitted())
    office.fitted()
    assert office.scheduler.version == 2


def test_taking_back_the_second_fit_returns_to_the_first(office: Office) -> None:
    office.fitted()
    first = office.scheduler
    with office.desk.database.write() as connection:
        payload = {"version": 2, "parameters": list(DEFAULT_PARAMETERS), "reviews": 1}
        figures = {"loss_before": 0.5, "loss_after": 0.4}
        moment = office.fitting._moment()
        second = events.append(connection, EventKind.FITTED, None, {**payload, **figures}, moment)
    assert office.fitting.take_back(second.id)
    assert office.scheduler == first


def test_an_answer_in_the_middle_of_the_replay_comes_out_right(office: Office) -> None:
    write(office.desk.folder, "a.md", [basic("own")])
    office.desk.sync()
    view = office.desk.study.start()
    office.fitted()
    office.desk.settings = office.settings.study()
    office.desk.study.use(office.desk.settings)
    answered: list[int] = []

    def answer(done: int, _total: int) -> bool:
        if done and not answered:
            office.desk.answer(view, Rating.GOOD)
            answered.append(done)
        return True

    assert office.replay.run(answer)
    assert answered
    for kept, rebuilt in office.desk.replayed().values():
        assert kept == rebuilt


def test_a_card_on_screen_takes_its_answer_though_its_memory_was_computed_anew(
    office: Office,
) -> None:
    write(office.desk.folder, "a.md", [basic("own")])
    office.desk.sync()
    office.desk.answer(office.desk.study.start(), Rating.EASY)
    office.desk.clock.forward(days=30)
    view = office.desk.study.start()
    assert view.card is not None
    today = office.desk.clock.now().date().toordinal()
    office.fitted()
    office.desk.settings = office.settings.study()
    office.replay.run()
    office.desk.study.use(office.desk.settings)
    office.desk.answer(view, Rating.GOOD)
    state = office.desk.card(view.card.card_id).state
    assert state.reviews == 2
    assert state.due == Due(day=today + view.card.choices[Rating.GOOD - 1].interval.days)
    for one, rebuilt in office.desk.replayed().values():
        assert one == rebuilt


def test_no_transaction_of_the_replay_holds_more_than_fifteen_cards(office: Office) -> None:
    office.fitted()
    told: list[int] = []

    def tell(done: int, _total: int) -> bool:
        told.append(done)
        return True

    office.replay.run(tell)
    assert max(b - a for a, b in pairwise(told)) <= 15
    assert len(told) > 10


@pytest.mark.parametrize(
    "kept",
    [
        None,
        5,
        {"version": 1},
        {"version": 1, "parameters": [1.0] * 20},
        {"version": 1, "parameters": ["x"] * 21},
    ],
)
def test_a_stored_set_that_makes_no_sense_stands_for_the_defaults(
    office: Office, kept: object
) -> None:
    with office.desk.database.write() as connection:
        stored.put(connection, "parameters", kept)
    assert (
        SettingsService(office.desk.database, office.desk.clock).study().scheduler
        == SchedulerSettings()
    )


def test_time_is_told(beginner: Office) -> None:
    report = beginner.fitting.fit()
    assert 0 < report.seconds < 60
