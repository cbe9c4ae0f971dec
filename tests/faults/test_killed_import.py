"""Killed at any moment of an import: all of the package is there, or nothing that anybody sees."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from tests.faults.child import child
from tests.faults.package import NOTES
from tests.faults.person import Person
from tests.faults.programs import LATER, importing, take_package
from tests.faults.storm import Storm
from tests.support.clock import FixedClock

from gradus.services.importing import leftovers


def test_killed_while_importing(
    storm: Storm, person: Person, package: Path, tmp_path: Path
) -> None:
    undisturbed = Person.copied(person.folder, tmp_path / "undisturbed")
    with child(take_package, undisturbed.folder, package) as running:
        seconds = running.seconds_to_finish()
    goal = brought(undisturbed)
    assert len(goal["notes"]) == NOTES
    assert len(goal["events"]) == 3 * NOTES
    for number, chance in enumerate(storm.rounds()):
        copy = Person.copied(person.folder, tmp_path / f"killed-{number}")
        with child(take_package, copy.folder, package) as running:
            said = running.kill_after(chance.uniform(0, seconds))
        assert copy.log() == person.log()
        seen = brought(copy)["notes"]
        assert seen in ([], goal["notes"])
        assert seen or "taken" not in said
        storm.seen["all of it there" if seen else "nothing there"] += 1
        clock = FixedClock(FixedClock().now() + LATER)
        with copy.opened(clock.now()) as database:  # as the window does when it starts
            storm.seen["with something to clear"] += leftovers.clear(database, copy.data / "media")
        copy.assert_whole()
        assert brought(copy)["events"] == (goal["events"] if seen else [])
        with copy.opened(clock.now()) as database:
            importing(copy, database, clock).import_package(package)
        copy.assert_whole()
        assert brought(copy) == goal
        assert copy.log() == person.log()
        shutil.rmtree(copy.folder)


def brought(person: Person) -> dict[str, list[object]]:
    """Return what the package has brought that can be seen."""
    with closing(sqlite3.connect(person.database)) as connection:
        notes = connection.execute(
            "SELECT name, heading, body FROM notes WHERE source = 'anki' AND NOT retired ORDER BY 1"
        ).fetchall()
        cards = connection.execute(
            "SELECT key, state, stability, due_day FROM cards WHERE key LIKE 'anki:%'"
            " AND NOT retired ORDER BY 1"
        ).fetchall()
        events = connection.execute(
            "SELECT id, card, payload FROM card_events WHERE card LIKE 'anki:%' ORDER BY 1"
        ).fetchall()
        media = connection.execute("SELECT * FROM media ORDER BY 1").fetchall()
    folder = person.data / "media"
    files = sorted(str(one.relative_to(folder)) for one in folder.rglob("*"))
    return {"notes": notes, "cards": cards, "events": events, "media": media, "files": [*files]}
