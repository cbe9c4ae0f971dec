"""The real window beside a disk that fills up and a program that locks the database."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from tests.faults.child import child
from tests.faults.person import Person, write_decks
from tests.faults.places import why_no_small_disk
from tests.faults.storm import Storm
from tests.faults.test_held import LOCKS, held
from tests.faults.window import MORE, answering_window, first, on_a_small_disk

MANY_NOTES = 3_000


@pytest.fixture
def learner(tmp_path: Path) -> Person:
    """Somebody who has decks and has never started Gradus."""
    person = Person(tmp_path / "learner")
    person.data.mkdir(parents=True)
    write_decks(person.decks, MANY_NOTES, "An answer.")
    return person


def test_the_window_on_a_disk_that_fills_up(
    long_storm: Storm, learner: Person, tmp_path: Path
) -> None:
    if reason := why_no_small_disk():
        pytest.skip(reason)
    known: list[str] = []
    for number, chance in enumerate(long_storm.rounds()):
        place, room = tmp_path / f"small-{number}", chance.randrange(400_000)
        with child(on_a_small_disk, learner.folder, place, number, room) as running:
            said = running.finish()
        at = said.index("full")
        deeds = said[:at] + said[at + 1 :]
        assert len(deeds) - at >= MORE
        learner.assert_whole()
        added = learner.log()[len(known) :]
        assert added[: len(deeds)] == deeds
        assert len(added) <= len(deeds) + 1
        long_storm.seen["acknowledged before"] += at
        long_storm.seen["after there was room"] += len(deeds) - at
        known = learner.log()


def test_the_window_beside_a_program_that_locks(long_storm: Storm, learner: Person) -> None:
    with answering_window(learner, 1) as window:
        said = first(window)
        for chance in long_storm.rounds():
            time.sleep(chance.uniform(0, 0.3))
            with held(learner, chance.choice(LOCKS)):
                time.sleep(chance.uniform(0, 1))
            said += first(window)  # it goes on by itself
        said += window.kill()
    learner.assert_whole()
    log = learner.log()
    # What has to wait for a lock is painted later, when this program has no word for it.
    rest = iter(log)
    assert all(line in rest for line in said)
    assert len(log) <= len(said) + long_storm.times + 1
    long_storm.seen["acknowledged"] = len(said)
    long_storm.seen["stored after a wait"] = len(log) - len(said)
