"""Cards go out as CSV and as deck files, whole or not at all."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.services.exporting.conftest import NOTES, PIXEL, Person
from tests.support.databases import raw

from gradus.domain.decks.parser import parse_deck
from gradus.errors import ExportError
from gradus.formats.card_sheets.reading import read_sheet
from gradus.services.exporting.scope import EVERYTHING, Format, Scope


def _sheet(person: Person, folder: Path, scope: Scope = EVERYTHING) -> list[dict[str, str]]:
    file = folder / "cards.csv"
    person.export.export(file, scope, Format.CSV)
    with file.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def test_a_sheet_has_a_line_for_each_card_with_where_it_stands(
    person: Person, tmp_path: Path
) -> None:
    rows = {row["id"]: row for row in _sheet(person, tmp_path)}
    stored = raw(person.desk.database).execute(
        "SELECT key, due_day, state, stability, reviews, lapses, suspended, flag FROM cards"
    )
    names = ["new", "learning", "review", "relearning"]
    for key, due_day, state, stability, *counts in stored:
        row = rows.pop(key)
        assert row["state"] == names[state]
        assert (row["stability"] == "") == (stability is None)
        assert stability is None or float(row["stability"]) == pytest.approx(stability, abs=1e-4)
        assert [int(row[name]) for name in ("reviews", "lapses", "suspended", "flag")] == counts
        if due_day is not None:
            assert date.fromisoformat(row["due"]).toordinal() == due_day
    assert rows == {}


def test_a_sheet_shows_gaps_without_marks_of_the_window(person: Person, tmp_path: Path) -> None:
    rows = {row["id"]: row for row in _sheet(person, tmp_path, Scope(query="Braces"))}
    row = rows["own:braces:1"]
    assert len(rows) == 2
    assert row["front"] == "### Braces\n\n$x^{{[\\,\\text{a  half}\\,]}}$, `a[::2]`."
    assert row["back"] == "### Braces\n\n$x^{{\\frac{1}{{2}}}}$, `a[::2]`."
    assert (row["deck"], row["tags"]) == ("Every: type::of note", "a tag, b")


def test_what_is_written_is_read_again_without_its_guards(person: Person, tmp_path: Path) -> None:
    _sheet(person, tmp_path, Scope(query="Derive or Choose"))
    data = (tmp_path / "cards.csv").read_bytes()
    sheet = read_sheet("cards.csv", data)
    assert sheet.problems == ()
    assert [row.back for row in sheet.rows] == ["**B.** option 2", "1. one\n2. two"]


def test_a_deck_goes_out_as_a_file_with_its_pictures(person: Person, tmp_path: Path) -> None:
    report = person.export.export(tmp_path / "out.md", EVERYTHING, Format.MARKDOWN)
    assert report is not None
    assert (report.decks, report.notes, report.media, report.missing) == (1, len(NOTES), 1, 0)
    assert (tmp_path / "dots" / "dot.png").read_bytes() == PIXEL
    first = parse_deck("every.md", (person.desk.folder / "every.md").read_bytes())
    again = parse_deck("every.md", (tmp_path / "out.md").read_bytes())
    assert again.problems == ()
    assert first.deck is not None
    assert again.deck is not None
    assert again.deck.introduction == "An introduction."
    assert [replace(n, line=0, body_line=0) for n in again.deck.notes] == [
        replace(n, line=0, body_line=0) for n in first.deck.notes
    ]


def test_decks_go_out_as_a_folder_that_must_be_new(person: Person, tmp_path: Path) -> None:
    target = tmp_path / "decks"
    person.export.export(target, EVERYTHING, Format.MARKDOWN)
    assert sorted(one.name for one in target.iterdir()) == ["dots", "every.md"]
    with pytest.raises(ExportError, match="was not written"):
        person.export.export(target, EVERYTHING, Format.MARKDOWN)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["decks"]


@pytest.mark.parametrize("form", Format)
def test_an_export_that_is_stopped_leaves_nothing(
    person: Person, tmp_path: Path, form: Format
) -> None:
    file = tmp_path / f"a.{form}"
    file.write_bytes(b"before")
    asked: list[int] = []

    def stop_at_the_end(done: int, total: int) -> bool:
        asked.append(done)
        return done < total

    assert person.export.export(file, EVERYTHING, form, stop_at_the_end) is None
    assert asked
    assert file.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [file]


def test_what_cannot_be_written_is_told(person: Person, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"x\.csv was not written: No such file"):
        person.export.export(tmp_path / "none" / "x.csv", EVERYTHING, Format.CSV)
    with pytest.raises(ExportError, match="no cards to export"):
        person.export.export(tmp_path / "x.csv", Scope(query="nothing-like-it"), Format.CSV)
    with pytest.raises(ExportError, match="no deck 'Evry: type"):
        person.export.named(["Evry: type::of note"])


def test_decks_are_chosen_by_title_and_file(person: Person) -> None:
    (choice,) = person.export.decks()
    assert person.export.named(["every: TYPE::of note", "every.md"]) == (choice.id,)
    assert person.export.count(Scope(decks=(choice.id,))) == len(NOTES)
    assert person.export.count(Scope(decks=(choice.id,), query="Braces")) == 1
