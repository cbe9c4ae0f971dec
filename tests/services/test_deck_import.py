"""Decks come in from CSV and Markdown whole or not at all, and twice is once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import pytest
from tests.services.exporting.conftest import PIXEL
from tests.support.databases import memory_database, raw, snapshot

from gradus.errors import DeckFileError
from gradus.services.deck_import.service import DeckImportService, note_paths
from gradus.services.own_decks.folders import OwnFolders
from gradus.store.database import Database

DECK = (
    "---\ntitle: Given\n---\n\n## What? {#what}\n\n![a dot](dots/dot.png)\n"
    "\n## Why? {#why}\n\nSo.\n"
)
SHEET = 'front,back,tags,deck\nchien,"dog\n# not a title",animals,French\nle {{c1::chat}},cat,,\n'


class Importing:
    def __init__(self, database: Database, home: Path) -> None:
        self.database = database
        self.folders = OwnFolders(database, home / "bundled")
        self.folder = home / "mine"
        self.backups: list[str] = []
        self.service = DeckImportService(self.folders, note_paths(database), self.backups.append)

    def take(self, file: Path) -> None:
        self.service.take(self.service.look(file, self.folder))

    def headings(self) -> list[str]:
        query = "SELECT heading FROM notes WHERE NOT retired ORDER BY deck_id, position"
        return [heading for (heading,) in raw(self.database).execute(query)]


@pytest.fixture
def importing(tmp_path: Path) -> Iterator[Importing]:
    with memory_database() as database:
        yield Importing(database, tmp_path)


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    file = tmp_path / "words.csv"
    file.write_text(SHEET, encoding="utf-8")
    return file


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    file = tmp_path / "elsewhere" / "given.md"
    (file.parent / "dots").mkdir(parents=True)
    (file.parent / "dots" / "dot.png").write_bytes(PIXEL)
    file.write_text(DECK, encoding="utf-8")
    return file


def test_a_sheet_becomes_deck_files_of_a_new_own_folder(importing: Importing, sheet: Path) -> None:
    found = importing.service.look(sheet, importing.folder)
    assert (found.notes, found.cards, [one.path for one in found.files]) == (
        2,
        2,
        ["french-animals.md", "words.md"],
    )
    assert not importing.folder.exists()
    importing.service.take(found)
    assert importing.headings() == ["chien", "le {{c1::chat}}"]
    assert importing.folders.problems() == ()
    assert importing.backups == ["import"]
    assert "\\# not a title" in (importing.folder / "french-animals.md").read_text("utf-8")


def test_the_same_sheet_twice_adds_nothing(importing: Importing, sheet: Path) -> None:
    importing.take(sheet)
    before = snapshot(importing.database)
    again = importing.service.look(sheet, importing.folder)
    assert (again.notes, again.known, again.files) == (0, 2, ())
    importing.service.take(again)
    assert snapshot(importing.database) == before
    assert importing.backups == ["import"]


def test_a_sheet_that_has_grown_adds_to_its_decks_and_leaves_edits(
    importing: Importing, sheet: Path
) -> None:
    importing.take(sheet)
    file = importing.folder / "words.md"
    file.write_text(file.read_text("utf-8").replace("\ncat", "\na cat of mine"), "utf-8")
    sheet.write_text(SHEET + "lait,milk,,\n", encoding="utf-8")
    importing.take(sheet)
    assert importing.headings() == ["chien", "le {{c1::chat}}", "lait"]
    assert "a cat of mine" in file.read_text("utf-8")


def test_one_wrong_line_keeps_all_out(importing: Importing, sheet: Path) -> None:
    sheet.write_text(SHEET + "vide,,,\nb,![](x.png),,\n", encoding="utf-8")
    found = importing.service.look(sheet, importing.folder)
    assert [(one.path, one.line) for one in found.problems] == [(str(sheet), 5), (str(sheet), 6)]
    with pytest.raises(DeckFileError, match="Nothing was taken"):
        importing.service.take(found)
    assert not importing.folder.exists()
    assert importing.headings() == importing.backups == []


def test_a_picture_that_is_too_large_is_not_cut_off(importing: Importing, deck: Path) -> None:
    (deck.parent / "dots" / "dot.png").write_bytes(PIXEL + b" rest")
    with (
        patch("gradus.services.deck_import.looking._LARGEST_PICTURE", len(PIXEL)),
        pytest.raises(DeckFileError, match=r"dot\.png cannot be read: File too large"),
    ):
        importing.service.look(deck, importing.folder)


def test_a_folder_in_the_way_of_a_picture_is_a_sentence(importing: Importing, deck: Path) -> None:
    (importing.folder / "dots" / "dot.png").mkdir(parents=True)
    with pytest.raises(DeckFileError, match=r"dot\.png cannot be read"):
        importing.service.look(deck, importing.folder)


def test_a_file_that_cannot_be_written_takes_the_others_back(
    importing: Importing, sheet: Path
) -> None:
    found = importing.service.look(sheet, importing.folder)
    importing.folder.mkdir()
    (importing.folder / "words.md").write_text("somebody else's", "utf-8")
    with pytest.raises(DeckFileError, match=r"words\.md already"):
        importing.service.take(found)
    assert [one.name for one in importing.folder.iterdir()] == ["words.md"]


def test_a_deck_comes_with_its_pictures(importing: Importing, deck: Path) -> None:
    importing.take(deck)
    assert importing.headings() == ["What?", "Why?"]
    assert (importing.folder / "given.md").read_text("utf-8") == DECK
    assert (importing.folder / "dots" / "dot.png").read_bytes() == PIXEL
    again = importing.service.look(deck, importing.folder)
    assert (again.known, again.files, again.problems) == (2, (), ())


def test_errors_of_a_deck_are_told_with_file_and_line(importing: Importing, deck: Path) -> None:
    (deck.parent / "dots" / "dot.png").unlink()
    deck.write_text(DECK + "\n## No id\n\nx\n", encoding="utf-8")
    found = importing.service.look(deck, importing.folder)
    assert [(one.path, one.line) for one in found.problems] == [(str(deck), 5), (str(deck), 13)]
    assert not found.can_be_taken


def test_ids_of_another_deck_and_other_files_of_that_name_are_errors(
    importing: Importing, deck: Path, tmp_path: Path
) -> None:
    importing.take(deck)
    other = tmp_path / "other.md"
    other.write_text(DECK.replace("![a dot](dots/dot.png)", "x").replace("why", "how"), "utf-8")
    (problem,) = importing.service.look(other, importing.folder).problems
    assert problem.message == "The id 'what' is already used in given.md."
    deck.write_text(DECK.replace("So.", "Therefore."), "utf-8")
    (problem,) = importing.service.look(deck, importing.folder).problems
    assert "another given.md in the folder" in problem.message


def test_other_files_are_refused(importing: Importing, tmp_path: Path) -> None:
    with pytest.raises(DeckFileError, match="neither CSV nor Markdown"):
        importing.service.look(tmp_path / "a.pdf", importing.folder)
    with pytest.raises(DeckFileError, match="cannot be read"):
        importing.service.look(tmp_path / "gone.csv", importing.folder)
