"""A damaged database is refused with the newest whole backup, or nothing that counts is harmed."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from itertools import islice
from pathlib import Path

import pytest
from tests.faults.damage import spoil
from tests.faults.person import Person
from tests.faults.programs import answering
from tests.faults.storm import Storm
from tests.support.clock import FixedClock

from gradus.errors import DataFolderError, GradusError
from gradus.services.doctor import check_database
from gradus.store.backups.listing import is_whole
from gradus.store.backups.making import back_up

NOW = FixedClock().now()


@pytest.fixture
def newest(person: Person) -> Path:
    """The newest whole backup; one that is newer was damaged as well."""
    ages = (timedelta(days=2), timedelta(days=1))
    *_, whole = (back_up(person.database, person.backups, "daily", NOW - age) for age in ages)
    damaged = back_up(person.database, person.backups, "daily", NOW)
    damaged.write_bytes(damaged.read_bytes()[:-5_000])
    assert not is_whole(damaged, person.database)
    return whole


def test_damage_anywhere_in_the_file(storm: Storm, person: Person, newest: Path) -> None:
    content, log = person.database.read_bytes(), person.log()
    for chance in storm.rounds():
        person.database.write_bytes(content)
        how = spoil(person.database, chance)
        told = refusal(lambda: check_database(person.database))
        if told is None:
            person.assert_whole()
            assert person.log() == log
        else:
            assert str(newest) in told.remedy
        storm.seen[f"{how}, {'not refused' if told is None else 'refused'}"] += 1


def test_damage_met_while_answering(storm: Storm, person: Person, newest: Path) -> None:
    content = person.database.read_bytes()
    for chance in storm.rounds():
        person.database.write_bytes(content)
        spoil(person.database, chance)
        told = refusal(partial(answer_some, person, chance))
        assert told is None or str(newest) in told.remedy
        storm.seen["not met" if told is None else told.message] += 1


def refusal(act: Callable[[], None]) -> GradusError | None:
    try:
        act()
    except GradusError as error:
        return error
    return None


def answer_some(person: Person, chance: random.Random) -> None:
    clock = FixedClock(NOW + timedelta(days=30))
    with person.opened(NOW) as database:
        for _ in islice(answering(person.study(database, clock), clock, chance), 20):
            pass


def test_a_file_that_was_emptied_is_not_begun_anew(person: Person, newest: Path) -> None:
    person.database.write_bytes(b"")
    with pytest.raises(DataFolderError, match="is empty") as caught, person.opened(NOW):
        pass
    assert str(newest) in caught.value.remedy
    assert person.database.read_bytes() == b""


def test_without_a_whole_backup_the_folder_is_named(person: Person) -> None:
    person.database.write_bytes(person.database.read_bytes()[:9_000])
    with pytest.raises(DataFolderError, match="damaged") as caught, person.opened(NOW):
        pass
    assert f"no whole backup in {person.backups}" in caught.value.remedy
