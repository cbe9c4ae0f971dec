"""Anki takes a package of ours with everything that belongs to it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from tests.services.exporting.conftest import PIXEL, Person
from tests.support.anki import collection, memories, reviews, take
from tests.support.databases import raw

from gradus.formats.anki.writing.numbers import guid_of
from gradus.services.exporting.report import ExportReport
from gradus.services.exporting.scope import EVERYTHING, Format

pytest.importorskip("anki")

_ANSWERS = """
    SELECT card, wall_time, payload ->> 'rating', payload ->> 'duration_ms', payload ->> 'before'
    FROM card_events AS e WHERE kind = 'answered' AND NOT EXISTS (
        SELECT 1 FROM card_events AS u WHERE u.kind = 'undone' AND u.payload ->> 'target' = e.id
    ) ORDER BY wall_time
"""


@pytest.fixture(scope="module")
def package(person: Person, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, ExportReport]:
    file = tmp_path_factory.mktemp("package") / "all.apkg"
    report = person.export.export(file, EVERYTHING, Format.ANKI)
    assert report is not None
    return file, report


@pytest.fixture(scope="module")
def anki(
    package: tuple[Path, ExportReport], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Any]:
    with collection(tmp_path_factory.mktemp("anki")) as opened:
        take(opened, package[0])
        yield opened


def _rows(person: Person, query: str) -> list[Any]:
    return raw(person.desk.database).execute(query).fetchall()


def _place(key: str) -> tuple[str, int]:
    """Return the guid and the ordinal in Anki of the card with a key of ours."""
    source, name, ordinal = key.split(":")
    clozes = name in {"gaps", "braces"}
    return guid_of(source, name), int(ordinal) - clozes


def test_all_notes_and_cards_arrive_with_deck_and_tags(
    person: Person, package: tuple[Path, ExportReport], anki: Any
) -> None:
    keys = {key for (key,) in _rows(person, "SELECT key FROM cards WHERE NOT retired")}
    assert memories(anki).keys() == {_place(key) for key in keys}
    names = {one.name for one in anki.decks.all_names_and_ids()}
    assert names >= {"Gradus", "Gradus::decks", "Gradus::decks::Every: type: of note"}
    assert anki.tags.all() == ["a_tag", "b"]
    report = package[1]
    counted = (report.notes, report.cards, report.reviews, report.media, report.exercises)
    assert counted == (10, 13, anki.db.scalar("SELECT count() FROM revlog"), 1, 1)


def test_every_answer_that_counts_is_a_row_of_the_log(person: Person, anki: Any) -> None:
    found = {
        (place, at, ease, duration, kind)
        for place, log in reviews(anki).items()
        for at, ease, _, duration, kind in log
        if ease
    }
    kinds = {"0": 0, "1": 0, "2": 1, "3": 2}
    expected = {
        (_place(key), at, int(rating), int(duration), kinds[str(before)])
        for key, at, rating, duration, before in _rows(person, _ANSWERS)
    }
    assert found == expected
    assert len(expected) > 50


def test_what_was_done_by_hand_is_a_row_by_hand(anki: Any) -> None:
    rows = anki.db.all("SELECT ivl, type FROM revlog WHERE ease = 0 ORDER BY ivl, id")
    assert rows == [[0, 4], [90, 4], [90, 4]]


def test_memory_due_day_flag_and_suspension_arrive(person: Person, anki: Any) -> None:
    today = anki.sched.today
    now = datetime.now()  # noqa: DTZ005  Anki asks the system as well, and begins days at four
    real = (now - timedelta(hours=4)).toordinal()
    found = {
        (guid, ordinal): (json.loads(data), due - today + real, ivl, flags, queue)
        for guid, ordinal, data, due, ivl, flags, queue in anki.db.execute(
            "SELECT guid, ord, c.data, due, ivl, c.flags, queue"
            " FROM cards c JOIN notes n ON n.id = nid"
        )
    }
    rows = _rows(
        person,
        "SELECT key, stability, difficulty, due_day, last_day, flag, suspended FROM cards"
        " WHERE due_day IS NOT NULL",
    )
    assert len(rows) > 8
    for key, stability, difficulty, due_day, last, flag, suspended in rows:
        data, due, ivl, flags, queue = found[_place(key)]
        assert data["s"] == pytest.approx(stability, abs=1e-4)
        assert data["d"] == pytest.approx(difficulty, abs=1e-3)
        assert data["dr"] == 0.9
        assert (due, ivl) == (due_day, due_day - last)
        assert (flags, queue) == (flag, -1 if suspended else 2)


def test_a_picture_is_among_the_media(anki: Any) -> None:
    (name,) = Path(anki.media.dir()).iterdir()
    assert name.read_bytes() == PIXEL
    assert anki.find_notes(f'"{name.name}"')


def test_anki_hides_and_shows_gaps_in_formulas_and_code(anki: Any) -> None:
    (note,) = anki.find_notes("Braces")
    formula, code = (anki.get_card(card) for card in anki.card_ids_of_note(note))
    assert r"\(x^{[\text{a  half}]}\)" in unescape(formula.question())
    assert r"\(x^{\frac{1}{{2}}}\)" in unescape(formula.answer())
    assert "[...]</span></code>" in code.question()
    assert "a[::2]" in unescape(code.answer())


def test_importing_again_updates_and_adds_nothing(
    person: Person, package: tuple[Path, ExportReport], anki: Any, tmp_path: Path
) -> None:
    before = (anki.card_count(), reviews(anki))
    person.desk.clock.forward(hours=1)
    person.export.export(tmp_path / "again.apkg", EVERYTHING, Format.ANKI)
    log = take(anki, tmp_path / "again.apkg")
    assert (len(log.new), len(log.updated)) == (0, 10)
    assert (anki.card_count(), reviews(anki)) == before
