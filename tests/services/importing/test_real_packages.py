"""Packages of real people come in whole, and FSRS says of their cards what Anki says."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest
from tests.support.anki import DATA
from tests.support.app import replayed
from tests.support.clock import FixedClock
from tests.support.databases import memory_database

from gradus.domain.anki.identity import card_key, ordinal_of
from gradus.domain.scheduling.card_state import CardState
from gradus.formats.anki.reading import read_package
from gradus.services.importing.report import ImportReport
from gradus.services.importing.service import ImportService
from gradus.services.study_settings import StudySettings
from gradus.store.database import Database

pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason=f"no packages in {DATA}")

FRENCH = DATA / "french_461_cards_3470_reviews.apkg"
ORACLE = DATA / "french_461_cards_3470_reviews.memory_states.csv"
COUNTS = {
    "empty-latest.apkg": (0, 0, 0, 0),
    "empty-legacy-2.apkg": (0, 0, 0, 0),
    "empty-legacy-2.colpkg": (0, 0, 0, 0),
    "french_461_cards_3470_reviews.apkg": (1639, 1639, 3470, 0),
    "mixed-legacy-2.apkg": (8, 13, 26, 1),
    "music_intervals_anki21b.apkg": (340, 340, 0, 0),
}
"""Rows of notes, cards, revlog and media, as the sqlite3 shell counts them."""

_MANUAL = (4, 5)


def _take(database: Database, file: Path, folder: Path) -> ImportReport:
    clock = FixedClock(datetime(2026, 11, 1, 12, tzinfo=UTC), UTC)
    return ImportService(database, clock, StudySettings(), folder / "media").import_package(file)


@dataclass(frozen=True)
class Taken:
    """What two imports of one package said, and where all cards stand afterwards."""

    report: ImportReport
    again: ImportReport
    states: dict[str, tuple[CardState, CardState]]


@pytest.fixture(scope="module")
def taken(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Taken]:
    @cache
    def take(name: str) -> Taken:
        folder = tmp_path_factory.mktemp("media")
        with memory_database() as database:
            report = _take(database, DATA / name, folder)
            return Taken(report, _take(database, DATA / name, folder), replayed(database))

    return take


@pytest.mark.parametrize("name", COUNTS)
def test_a_package_comes_whole_and_a_second_time_adds_nothing(
    taken: Callable[[str], Taken], name: str
) -> None:
    found = taken(name)
    report, again = found.report, found.again
    assert (report.notes, report.cards, report.reviews, report.media) == COUNTS[name]
    assert not report.left_out
    assert not again.touched
    assert again.known == report.notes
    assert [key for key, (stored, rebuilt) in found.states.items() if stored != rebuilt] == []


def test_memory_is_what_anki_computes_from_the_same_history(
    taken: Callable[[str], Taken],
) -> None:
    package = read_package(FRENCH)
    by_id = {card.id: card for card in package.cards}
    guids = {note.id: note.guid for note in package.notes}
    kinds = {note.id: package.note_types[note.note_type].kind for note in package.notes}
    moved = {review.card for review in package.reviews if review.type in _MANUAL}
    states = taken(FRENCH.name).states
    compared = 0
    with ORACLE.open(encoding="utf-8", newline="") as file:
        for card_id, _, stability, difficulty in list(csv.reader(file))[1:]:
            card = by_id[int(card_id)]
            if card.id in moved:
                continue
            ordinal = ordinal_of(kinds[card.note], card.ordinal)
            memory = states[card_key(guids[card.note], ordinal)][0].memory
            assert memory is not None
            assert memory.stability == pytest.approx(float(stability), rel=1e-4)
            assert memory.difficulty == pytest.approx(float(difficulty), abs=1e-4)
            compared += 1
    assert (compared, len(moved)) == (461, 0)
