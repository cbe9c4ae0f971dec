"""A disk that fills up: what was acknowledged stays, and the sentence says what to do."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.faults.child import child
from tests.faults.full_disk import (
    MORE,
    import_when_full,
    migrate_when_full,
    restore_when_full,
    review_until_full,
    start_when_full,
)
from tests.faults.person import Person
from tests.faults.places import why_no_small_disk
from tests.faults.programs import LATER
from tests.faults.storm import Storm
from tests.support.clock import FixedClock
from tests.support.databases import SCHEMA_0005

from gradus.paths import DataFolders
from gradus.services.backups.service import BackupService

Act = Callable[..., None]

FULL = "refused The disk is full, so this was not saved. | Free some space on the disk"


@pytest.fixture(autouse=True)
def _small_disks() -> None:
    if reason := why_no_small_disk():
        pytest.skip(reason)


def test_full_while_answering(storm: Storm, person: Person, tmp_path: Path) -> None:
    known = person.log()
    for day, chance in enumerate(storm.rounds()):
        place = tmp_path / f"small-{day}"
        with child(review_until_full, person.folder, place, str(chance.random()), day) as running:
            said = running.finish()
        at = said.index("freed")
        assert said[at - 1].startswith(FULL), said[at - 1]
        before, after = said[: at - 1], said[at + 1 :]
        assert len(after) == MORE
        assert person.log() == known + before + after
        person.assert_whole()
        storm.seen["acknowledged before"] += len(before)
        storm.seen["after there was room"] += len(after)
        known = person.log()


def test_full_at_the_start(storm: Storm, person: Person, tmp_path: Path) -> None:
    known = person.log()
    for day, chance in enumerate(storm.rounds()):
        place = tmp_path / f"small-{day}"
        with child(start_when_full, person.folder, place, str(chance.random()), day) as running:
            said = running.finish()
        at = said.index("freed")
        refused = [line for line in said if line.startswith("refused")]
        assert said[at + 1 :]
        assert not any(line in refused for line in said[at + 1 :])
        assert all("room" in line or "space" in line for line in refused), refused
        storm.seen.update(line.partition(" | ")[0].partition("/")[0] for line in refused)
        deeds = [line for line in said if line.startswith(("answered", "undone"))]
        assert person.log() == known + deeds
        person.assert_whole()
        known = person.log()


@pytest.mark.parametrize("act", [import_when_full, restore_when_full, migrate_when_full])
def test_full_while_much_is_written(
    storm: Storm, person: Person, package: Path, tmp_path: Path, act: Act
) -> None:
    """What was refused has changed nothing, and can be done once there is room."""
    known = person.log()
    given = package
    if act is restore_when_full:
        clock = FixedClock(FixedClock().now() + LATER)
        given = BackupService(DataFolders.inside(person.data), clock).before("import")
        shutil.move(given, tmp_path / given.name)
        given = tmp_path / given.name
    if act is migrate_when_full:
        shutil.copyfile(SCHEMA_0005, person.database)
    for number, chance in enumerate(storm.rounds()):
        copy = Person.copied(person.folder, tmp_path / f"copy-{number}")
        with child(
            act, copy.folder, tmp_path / f"small-{number}", str(chance.random()), given
        ) as running:
            said = running.finish()
        assert said[-1] == "done"
        refused = [line for line in said if line.startswith("refused")]
        assert all("room" in line or "space" in line for line in refused), refused
        copy.assert_whole()
        storm.seen.update(line.partition(" | ")[0].partition("/")[0] for line in refused)
        storm.seen["done at last"] += 1
        assert act is not import_when_full or copy.log() == known
        shutil.rmtree(copy.folder)
