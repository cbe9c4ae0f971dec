"""Another program holds the database: for a moment nobody notices, for long it is said."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager

from tests.faults.child import READY, child
from tests.faults.person import Person
from tests.faults.programs import review_beside_a_lock, review_in_a_hurry
from tests.faults.storm import Storm

LONG = "refused The database is in use by another program. | Close the other program"
PATIENCE_MS = 150
LOCKS = ("BEGIN IMMEDIATE", "BEGIN EXCLUSIVE")


@contextmanager
def held(person: Person, lock: str) -> Iterator[None]:
    """Hold a lock as another program would."""
    with closing(sqlite3.connect(person.database, isolation_level=None, timeout=0)) as other:
        while not _taken(other, lock):  # SQLite's own waiting would sleep through every gap
            pass
        yield
        other.execute("ROLLBACK")


def _taken(other: sqlite3.Connection, lock: str) -> bool:
    try:
        other.execute(lock)
    except sqlite3.OperationalError:
        return False
    return True


def test_held_for_moments_while_answering(storm: Storm, person: Person) -> None:
    """One run; each time is one lock. Who has to wait is told, and asks again."""
    known = person.log()
    answers = 10 * storm.times
    with child(review_in_a_hurry, person.folder, 0, answers) as running:
        running.wait_for(READY)
        for chance in storm.rounds():
            time.sleep(chance.uniform(0, 0.05))
            with held(person, chance.choice(LOCKS)):
                time.sleep(chance.uniform(0, 0.2))
        said = running.finish()
    deeds = [line for line in said if line.startswith("answered")]
    assert len(deeds) == answers
    assert all("in use by another program" in line for line in set(said) - set(deeds))
    assert person.log() == known + deeds
    person.assert_whole()
    storm.seen["acknowledged"] = len(deeds)
    storm.seen["told that it is in use, and asked again"] = len(said) - len(deeds)


def test_held_for_longer_than_anybody_waits(storm: Storm, person: Person) -> None:
    known = person.log()
    for day, chance in enumerate(storm.rounds()):
        with child(review_beside_a_lock, person.folder, day, PATIENCE_MS) as running:
            running.wait_for(READY)
            time.sleep(chance.uniform(0, 0.2))
            with held(person, chance.choice(LOCKS)):
                said = running.finish()
        assert said[-1].startswith(LONG)
        assert person.log() == known + said[:-1]
        person.assert_whole()
        storm.seen["acknowledged"] += len(said) - 1
        known = person.log()
