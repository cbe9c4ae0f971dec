"""Packages of real people come in whole, and FSRS says of their cards what Anki says."""

from __future__ import annotations

import csv
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.support.anki import DATA
from tests.support.app import replayed
from tests.support.clock import FixedClock
from tests.support.databases import memory_database

from gradus.domain.anki.identity import card_key
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


@pytest.mark.parametrize("name", COUNTS)
def test_a_package_comes_whole_and_a_second_time_adds_nothing(name: str, tmp_path: Path) -> None:
    with memory_database() as database:
        report = _take(database, DATA / name, tmp_path)
        again = _take(database, DATA / name, tmp_path)
        states = replayed(database)
    counts = (report.notes, report.cards, report.reviews, report.media)
    assert counts == COUNTS[name]
    assert not report.left_out
    assert not again.touched
    assert again.known == report.notes
    assert [key for key, (stored, rebuilt) in states.items() if stored != rebuilt] == []


def test_memory_is_what_anki_computes_from_the_same_history(tmp_path: Path) -> None:
    package = read_package(FRENCH)
    by_id = {card.id: card for card in package.cards}
    guids = {note.id: note.guid for note in package.notes}
    clozes = {note.id for note in package.notes
              if package.note_types[note.note_type].kind == "cloze"}  # fmt: skip
    moved = {review.card for review in package.reviews if review.type in _MANUAL}
    with memory_database() as database:
        _take(database, FRENCH, tmp_path)
        stored = {key: state for key, (state, _) in replayed(database).items()}
    compared = 0
    with ORACLE.open(encoding="utf-8", newline="") as file:
        for card_id, _, stability, difficulty in list(csv.reader(file))[1:]:
            card = by_id[int(card_id)]
            if card.id in moved:
                continue
            ordinal = card.ordinal + (card.note in clozes)
            memory = stored[card_key(guids[card.note], ordinal)].memory
            assert memory is not None
            assert memory.stability == pytest.approx(float(stability), rel=1e-4)
            assert memory.difficulty == pytest.approx(float(difficulty), abs=1e-4)
            compared += 1
    assert (compared, len(moved)) == (461, 0)
