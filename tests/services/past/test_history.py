"""What is kept from one start to the next, and extended, is what replaying everything gives."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.app import Desk
from tests.support.databases import memory_database, raw
from tests.support.decks import basic, write
from tests.support.laws import taking

from gradus.domain.scheduling.memory import DEFAULT_PARAMETERS, SchedulerSettings
from gradus.domain.scheduling.model import Rating
from gradus.services.cards.actions import CardActions
from gradus.services.fitting.review_import import ReviewImportService
from gradus.services.past.history import History
from gradus.store.kept_answers import KeptAnswers

_USUAL = SchedulerSettings()
_FITTED = SchedulerSettings((*DEFAULT_PARAMETERS[:3], 9.5, *DEFAULT_PARAMETERS[4:]), version=1)
_LOG = "card_id,review_rating,review_time,review_duration\n"


class _Person:
    """Somebody who answers, takes back, resets, imports and fits, and now and then looks back."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        write(desk.folder, "a.md", [basic(f"n{n}") for n in range(4)])
        desk.sync()
        self.desk = desk
        self.folder = folder
        self.view = desk.study.start()
        self.scheduler = _USUAL
        self.backup = b""
        self.logged = 0
        self.start()

    def start(self) -> None:
        self.history = History(self.desk.database, KeptAnswers(self.folder / "cache"))

    def look(self) -> None:
        self.history.answers(self.scheduler)

    def answer(self, rating: Rating) -> None:
        if self.view.card is not None:
            self.view = self.desk.answer(self.view, rating)

    def put_away(self, act: str) -> None:
        if self.view.card is not None:
            self.view = getattr(self.desk.study, act)(self.view.card.card_id)

    def turn(self, act: str) -> None:
        self.view = getattr(self.desk.study, act)()

    def wait(self) -> None:
        self.desk.clock.forward(days=3)
        self.view = self.desk.study.start()

    def in_bulk(self, act: Callable[[CardActions], object]) -> None:
        act(CardActions(self.desk.database, self.desk.clock))
        self.view = self.desk.study.start()

    def log(self) -> None:
        """Import a log that has grown by a review, which lies before all that was answered here."""
        self.logged += 1
        at = self.desk.clock.now().replace(year=2024)
        times = [(at.replace(month=1, day=1 + n % 28)).isoformat() for n in range(self.logged)]
        file = self.folder / "log.csv"
        file.write_text(_LOG + "".join(f"x,{1 + len(t) % 4},{t},900\n" for t in times))
        ReviewImportService(self.desk.database, self.desk.clock).import_log(file)

    def fit(self) -> None:
        self.scheduler = _FITTED if self.scheduler is _USUAL else _USUAL

    def back_up(self) -> None:
        self.backup = raw(self.desk.database).serialize()

    def put_back(self) -> None:
        """Take the backup's place up, in a program that is started anew."""
        if self.backup:
            with closing(sqlite3.connect(":memory:")) as source:
                source.deserialize(self.backup)
                source.backup(raw(self.desk.database))
            self.desk.study = self.desk.restarted()
            self.view = self.desk.study.start()
            self.start()


_ACTS: dict[str, Callable[[_Person], object]] = {
    "again": lambda one: one.answer(Rating.AGAIN),
    "good": lambda one: one.answer(Rating.GOOD),
    "easy": lambda one: one.answer(Rating.EASY),
    "undo": lambda one: one.turn("undo"),
    "redo": lambda one: one.turn("redo"),
    "bury": lambda one: one.put_away("bury"),
    "suspend": lambda one: one.put_away("suspend"),
    "reset": lambda one: one.in_bulk(lambda actions: actions.reset([1, 2])),
    "reschedule": lambda one: one.in_bulk(lambda actions: actions.reschedule([1, 2], 3)),
    "undo in bulk": lambda one: one.in_bulk(lambda actions: actions.undo()),
    "wait": _Person.wait,
    "import": _Person.log,
    "fit": _Person.fit,
    "look": _Person.look,
    "start": _Person.start,
    "back up": _Person.back_up,
    "put back": _Person.put_back,
}
_often = st.sampled_from(["again", "good", "easy", "easy", "wait", "look"])


@taking(10)
@given(st.lists(st.one_of(_often, st.sampled_from(list(_ACTS))), min_size=4, max_size=30))
def test_what_was_kept_and_extended_equals_what_is_replayed_from_nothing(acts: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder, memory_database() as database:
        person = _Person(Desk(database, Path(folder)), Path(folder))
        for act in acts:
            _ACTS[act](person)
            person.desk.clock.forward(seconds=20)
        fresh = History(database).answers(person.scheduler)
        assert person.history.answers(person.scheduler) == fresh
        person.start()
        assert person.history.answers(person.scheduler) == fresh


@pytest.fixture
def person(desk: Desk, tmp_path: Path) -> _Person:
    person = _Person(desk, tmp_path)
    for act in ("easy", "easy", "good", "wait"):
        _ACTS[act](person)
    return person


def _replayed(person: _Person) -> int:
    """Return how many cards a look has to replay."""
    seen: list[int] = []

    def go_on(_done: int, total: int) -> bool:
        seen.append(total)
        return True

    person.history.answers(person.scheduler, go_on)
    return seen[0] if seen else 0


def test_a_new_start_replays_only_cards_with_new_events(person: _Person) -> None:
    assert _replayed(person) == 3
    person.start()
    assert _replayed(person) == 0
    person.answer(Rating.GOOD)
    person.start()
    assert _replayed(person) == 1


def test_other_parameters_replay_everything_and_another_retention_nothing(person: _Person) -> None:
    person.look()
    person.scheduler = SchedulerSettings(desired_retention=0.8)
    person.start()
    assert _replayed(person) == 0
    person.scheduler = _FITTED
    assert _replayed(person) == 3
    person.start()
    assert _replayed(person) == 0


def test_a_backup_that_went_on_differently_is_not_taken_for_what_was_kept(person: _Person) -> None:
    person.back_up()
    person.answer(Rating.EASY)
    person.look()
    person.put_back()
    person.desk.clock.forward(seconds=20)
    person.answer(Rating.AGAIN)
    found = person.history.answers(_USUAL)
    assert found == History(person.desk.database).answers(_USUAL)
    assert found is not None
    assert [one.rating for one in found].count(Rating.AGAIN) == 1


def test_a_broken_file_costs_time_and_nothing_else(person: _Person) -> None:
    whole = person.history.answers(_USUAL)
    (person.folder / "cache" / "answers.sqlite").write_bytes(b"something else" * 1000)
    person.start()
    assert person.history.answers(_USUAL) == whole
    person.start()
    assert _replayed(person) == 0


def test_what_was_replayed_before_a_stop_is_kept(
    person: _Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gradus.services.past.history._BATCH", 1)
    assert person.history.answers(_USUAL, lambda done, _total: done < 2) is None
    person.start()
    assert _replayed(person) == 1
