"""A disk that fills up: what was acknowledged stays, and the sentence says what to do."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.faults.child import child
from tests.faults.full_disk import MORE, review_until_full, start_when_full
from tests.faults.person import Person
from tests.faults.places import why_no_small_disk
from tests.faults.storm import Storm

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
        storm.seen.update(line.partition(" | ")[0] for line in refused)
        deeds = [line for line in said if line.startswith(("answered", "undone"))]
        assert person.log() == known + deeds
        person.assert_whole()
        known = person.log()
