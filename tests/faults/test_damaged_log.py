"""A write-ahead log that a drive damaged: all that had been brought into the database is there."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from functools import partial
from pathlib import Path

from tests.faults.child import child
from tests.faults.damage import spoil
from tests.faults.person import Person
from tests.faults.programs import RESTED, RESTING, review_and_pause
from tests.faults.storm import Storm
from tests.faults.test_damaged_file import refusal
from tests.support.clock import FixedClock

from gradus.services.doctor import check_database
from gradus.store.settings import replace

ANSWERING_S = 0.4
EMPTYING_S = 0.006


def test_damage_to_the_log_after_a_crash(storm: Storm, person: Person, tmp_path: Path) -> None:
    for day, chance in enumerate(storm.rounds()):
        before = Person.copied(person.folder, tmp_path / f"before-{day}")
        with child(review_and_pause, person.folder, str(chance.random()), day) as running:
            said = running.kill_after(chance.uniform(0, ANSWERING_S))
        for end in ("wal", "shm"):
            file = person.database.with_name(f"gradus.sqlite-{end}")
            if file.stat().st_size and chance.random() < 0.8:
                storm.seen[f"{end} {spoil(file, chance)}"] += 1
        if said[-1:] == [RESTING]:
            # Killed in the very act of bringing the log over: half of it is in the database.
            storm.seen["killed while emptying the log"] += 1
            person = before
            continue
        check(person, before.log(), said, storm)


def test_damage_to_the_log_while_it_is_emptied(
    storm: Storm, person: Person, tmp_path: Path
) -> None:
    """Two faults at the same moment can leave a mixture, which the check after a crash finds."""
    known = person.log()
    for day, chance in enumerate(storm.rounds()):
        copy = Person.copied(person.folder, tmp_path / f"copy-{day}")
        with child(review_and_pause, copy.folder, str(chance.random()), day) as running:
            for _ in range(chance.randint(1, 4)):
                running.wait_for(RESTING)
            time.sleep(chance.uniform(0, EMPTYING_S))
            running.kill()
        log = copy.database.with_name("gradus.sqlite-wal")
        if log.stat().st_size == 0:
            storm.seen["empty already"] += 1
            continue
        spoil(log, chance)
        told = refusal(partial(start_after_crash, copy))
        if told is not None:
            assert told.message.startswith("The database")
            storm.seen["found to be damaged"] += 1
            continue
        copy.assert_whole()
        assert copy.log()[: len(known)] == known
        storm.seen["whole"] += 1


def start_after_crash(person: Person) -> None:
    with person.opened(FixedClock().now()):
        check_database(person.database)


def check(person: Person, known: list[str], said: list[str], storm: Storm) -> None:
    """What had been brought over is there, and of the rest a beginning without gaps."""
    deeds = [line for line in said if line not in {RESTING, RESTED}]
    rests = [place for place, line in enumerate(said) if line == RESTED]
    safe = len([line for line in said[: rests[-1]] if line in deeds]) if rests else 0
    person.assert_whole()
    log = person.log()
    added = log[len(known) :]
    assert log[: len(known)] == known
    assert len(added) >= safe
    assert added[: len(deeds)] == deeds[: len(added)]
    storm.seen["acknowledged"] += len(deeds)
    storm.seen["brought over"] += safe
    storm.seen["lost with the log"] += max(0, len(deeds) - len(added))


def test_nothing_is_left_in_the_log_once_it_is_settled(person: Person) -> None:
    log = person.database.with_name("gradus.sqlite-wal")
    with person.opened(FixedClock().now()) as database:
        with database.write() as connection:
            replace(connection, "x", {"a": 1})
        assert log.stat().st_size > 0
        assert database.settle()
        assert log.stat().st_size == 0
        assert _stored_without_log(person.database, log.with_name("alone.sqlite"))


def test_settling_waits_for_nobody(person: Person) -> None:
    with (
        person.opened(FixedClock().now()) as database,
        closing(sqlite3.connect(person.database, isolation_level=None)) as other,
    ):
        other.execute("BEGIN IMMEDIATE")
        other.execute("DELETE FROM settings")
        assert not database.settle()
        other.execute("ROLLBACK")
        with database.write() as connection:
            replace(connection, "x", {"a": 1})
        assert database.settle()


def _stored_without_log(file: Path, alone: Path) -> bool:
    alone.write_bytes(file.read_bytes())
    with closing(sqlite3.connect(alone)) as connection:
        found = connection.execute("SELECT count(*) FROM settings WHERE name = 'x'").fetchone()
    return bool(found[0])
