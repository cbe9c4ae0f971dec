"""Files and folders that may not be written: the start says so, and all is left as it was."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.faults.child import child
from tests.faults.person import Person
from tests.faults.places import why_no_permissions
from tests.faults.programs import start_where_not_allowed
from tests.faults.storm import Storm

SAID = {
    "folder": "is read-only. | Allow yourself to write there",
    "database": "The database cannot be written. | Make the data folder and the files in it",
    "cache": "is read-only. | Allow yourself to write there",
}


@pytest.fixture(autouse=True)
def _permissions() -> None:
    if reason := why_no_permissions():
        pytest.skip(reason)


def _forbid(person: Person, what: str) -> Path:
    """Take away the right to write; return where."""
    (person.data / "cache").mkdir(exist_ok=True)
    places = {"folder": person.data, "database": person.database, "cache": person.data / "cache"}
    places[what].chmod(0o500 if places[what].is_dir() else 0o400)
    return places[what]


def test_started_where_nothing_may_be_written(storm: Storm, person: Person) -> None:
    known = person.log()
    for day, chance in enumerate(storm.rounds()):
        what = chance.choice(list(SAID))
        before = person.database.read_bytes()
        forbidden = _forbid(person, what)
        with child(start_where_not_allowed, person.folder, day) as running:
            said = running.finish()
        assert len(said) == 1
        assert said[0].startswith("refused ")
        assert SAID[what] in said[0], (what, said)
        assert person.database.read_bytes() == before
        forbidden.chmod(0o700 if forbidden.is_dir() else 0o600)
        with child(start_where_not_allowed, person.folder, day) as running:
            deeds = running.finish()
        assert person.log() == known + deeds
        person.assert_whole()
        storm.seen[f"refused for the {what}"] += 1
        known = person.log()
