"""Killed at any moment of a review, a migration or a reading of decks: nothing is lost."""

from __future__ import annotations

import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.faults.child import child
from tests.faults.person import NOTES, Person, write_decks
from tests.faults.programs import migrate, read_decks, review
from tests.faults.storm import Storm
from tests.support.clock import FixedClock
from tests.support.databases import SCHEMA_0001, SCHEMA_0002, SCHEMA_0004, SCHEMA_0005, SCHEMA_0006

from gradus.store.backups.listing import by_name, is_whole
from gradus.store.schema import HEAD, stored_version

ANSWERING_S = 0.4
PROGRESS = ("card_events", "cards", "notes", "topics", "study_blocks", "settings")


@pytest.mark.parametrize("network_drive", [False, True], ids=["wal", "network-drive"])
def test_killed_while_answering(storm: Storm, person: Person, network_drive: bool) -> None:
    known = person.log()
    for day, chance in enumerate(storm.rounds()):
        with child(review, person.folder, str(chance.random()), day, network_drive) as running:
            said = running.kill_after(chance.uniform(0, ANSWERING_S))
        person.assert_whole(network_drive=network_drive)
        log = person.log()
        added = log[len(known) :]
        assert log[: len(known)] == known
        assert added[: len(said)] == said
        assert len(added) <= len(said) + 1
        storm.seen["acknowledged"] += len(said)
        storm.seen["stored but not yet said"] += len(added) - len(said)
        known = log


def test_killed_while_migrating(storm: Storm, tmp_path: Path) -> None:
    old = (SCHEMA_0001, SCHEMA_0002, SCHEMA_0004, SCHEMA_0005, SCHEMA_0006)
    whole, seconds = {}, {}
    for file in old:
        person = _of_schema(file, tmp_path / f"whole-{file.stem}")
        with child(migrate, person.folder) as running:
            seconds[file] = running.seconds_to_finish()
        whole[file] = _progress(person.database)
    for number, chance in enumerate(storm.rounds()):
        file = chance.choice(old)
        person = _of_schema(file, tmp_path / f"killed-{number}")
        before = stored_version(person.database)
        with child(migrate, person.folder) as running:
            said = running.kill_after(chance.uniform(0, seconds[file]))
        after = stored_version(person.database)
        assert after in {before, HEAD}
        assert after == HEAD or "opened" not in said
        assert all(is_whole(one.path, person.database) for one in by_name([person.backups]))
        storm.seen["left in the old schema" if after == before else "left in the new one"] += 1
        storm.seen["with a backup"] += bool(by_name([person.backups]))
        person.assert_whole()
        assert _progress(person.database) == whole[file]
        assert not [path for path in person.backups.glob("*") if path.suffix == ".part"]
        shutil.rmtree(person.folder)


def test_killed_while_decks_are_read(storm: Storm, person: Person, tmp_path: Path) -> None:
    _change_decks(person.decks)
    undisturbed = Person.copied(person.folder, tmp_path / "undisturbed")
    with child(read_decks, undisturbed.folder) as running:
        seconds = running.seconds_to_finish()
    goal, progress = _texts(undisturbed), _states(person)
    for number, chance in enumerate(storm.rounds()):
        copy = Person.copied(person.folder, tmp_path / f"killed-{number}")
        with child(read_decks, copy.folder) as running:
            said = running.kill_after(chance.uniform(0, seconds))
        storm.seen["done before"] += "read" in said
        storm.seen["with some files read"] += _texts(copy) not in (goal, _texts(person))
        copy.assert_whole()
        assert copy.log() == person.log()
        assert _states(copy).items() >= progress.items()
        with copy.opened(FixedClock().now()) as database:
            copy.sync(database).sync()
        assert _texts(copy) == goal
        shutil.rmtree(copy.folder)


def _of_schema(file: Path, folder: Path) -> Person:
    person = Person(folder)
    person.data.mkdir(parents=True)
    shutil.copyfile(file, person.database)
    return person


def _rows(file: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute(query).fetchall()


def _progress(file: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return the rows of what a person did; a name that a migration draws is left out."""
    return {table: _rows(file, f"SELECT * FROM {table} ORDER BY 1") for table in PROGRESS}


def _texts(person: Person) -> list[tuple[object, ...]]:
    """Return what the decks say in the database, however its rows are numbered."""
    return _rows(
        person.database,
        "SELECT decks.path, decks.title, decks.checksum, notes.name, heading, body, notes.retired,"
        " cards.key, cards.retired FROM decks LEFT JOIN notes ON notes.deck_id = decks.id"
        " LEFT JOIN cards ON cards.note_id = notes.id ORDER BY decks.path, notes.name, cards.key",
    )


def _states(person: Person) -> dict[object, tuple[object, ...]]:
    query = "SELECT key, state, stability, due_day, due_at, reviews FROM cards WHERE reviews > 0"
    return {row[0]: row for row in _rows(person.database, query)}


def _change_decks(folder: Path) -> None:
    """Other texts, more notes, one file gone, and notes that move to another file."""
    write_decks(folder, NOTES + 100, "Another answer than before. " * 9)
    files = sorted(folder.rglob("*.md"))
    random.Random(3).shuffle(files)
    gone, moved = files[:2]
    gone.unlink()
    moved.rename(moved.with_name("moved.md"))
