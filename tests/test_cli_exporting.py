"""`gradus export` and `gradus import` of tables and decks: what they write, print and refuse."""

from __future__ import annotations

import json
from pathlib import Path
from zipfile import ZipFile

import pytest
from tests.support.clock import FixedClock
from tests.support.databases import MIGRATIONS
from tests.support.decks import basic, cloze, exercise, write
from tests.support.packages import Collection

from gradus.cli import run
from gradus.paths import DataFolders
from gradus.services.own_decks.folders import OwnFolders
from gradus.store.schema import open_database


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Somebody with two decks of their own."""
    monkeypatch.setenv("GRADUS_DATA_DIR", str(tmp_path / "data"))
    write(tmp_path / "mine", "a.md", [basic("one"), cloze("gaps", 1, 2)], title="Algebra")
    write(tmp_path / "mine", "b.md", [exercise("drawn")], title="Biology")
    folders = DataFolders.inside(tmp_path / "data")
    folders.create()
    now = FixedClock().now()
    database = open_database(folders.database, MIGRATIONS, folders.backups, now)
    own = OwnFolders(database, tmp_path / "bundled")
    own.sync_one(own.add(tmp_path / "mine"))
    database.close()
    return tmp_path


def test_everything_a_deck_and_a_search_go_out(
    home: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run(["export", str(home / "all.apkg"), "--json"]) == 0
    told = json.loads(capfd.readouterr().out)
    assert (told["format"], told["notes"], told["cards"], told["exercises"]) == ("apkg", 3, 4, 1)
    with ZipFile(home / "all.apkg") as package:
        assert package.namelist() == ["meta", "collection.anki21", "media"]
    assert run(["export", str(home / "a.md"), "--deck", "algebra"]) == 0
    assert (
        capfd.readouterr().out == f"{home / 'a.md'}: 2 notes, 3 cards, 0 reviews, 0 media files.\n"
    )
    assert run(["export", str(home / "found.csv"), "--query", "Double"]) == 0
    lines = (home / "found.csv").read_text("utf-8-sig").splitlines()
    assert "own:" in "".join(lines)
    assert "drawn:0,exercise,Biology," in "".join(lines)


def test_deck_files_of_notes_from_anki_have_their_pictures(
    home: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    package = Collection(media={"dot.png": b"a dot"})
    package.note("one", 'What is <img src="dot.png">?', "A dot.")
    (home / "notes.apkg").write_bytes(package.package())
    assert run(["import", str(home / "notes.apkg")]) == 0
    capfd.readouterr()
    assert run(["export", str(home / "out.md"), "--deck", "maths::sums"]) == 0
    assert (
        capfd.readouterr().out
        == f"{home / 'out.md'}: 1 notes, 1 cards, 0 reviews, 1 media files.\n"
    )
    assert (home / "media" / "dot.png").read_bytes() == b"a dot"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["there.csv"], "there.csv already."),
        (["cards.txt"], "The name cards.txt does not say what to write."),
        (["both.md"], "2 decks do not go into one file."),
        (["x.csv", "--deck", "Alge"], "There is no deck 'Alge'.\nIs it 'Algebra'?"),
        (["x.csv", "--query", "is:"], "is:"),
    ],
)
def test_what_cannot_be_exported_is_a_sentence(
    home: Path, capfd: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    (home / "there.csv").write_text("mine", "utf-8")
    assert run(["export", str(home / arguments[0]), *arguments[1:]]) == 1
    assert said in capfd.readouterr().err
    assert (home / "there.csv").read_text("utf-8") == "mine"
    assert {one.name for one in home.iterdir()} == {"data", "mine", "there.csv"}


def test_a_file_is_replaced_where_that_is_said(home: Path) -> None:
    (home / "there.csv").write_text("old", "utf-8")
    assert run(["export", str(home / "there.csv"), "--replace"]) == 0
    assert "Algebra" in (home / "there.csv").read_text("utf-8-sig")


def test_tables_and_decks_come_in_with_a_backup(
    home: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (home / "words.csv").write_text("chien;dog\nchat;cat\n", "utf-8")
    deck = write(home / "elsewhere", "c.md", [basic("new")], title="New")
    assert run(["import", str(home / "words.csv"), str(deck), "--json"]) == 0
    told = json.loads(capfd.readouterr().out)
    assert [(one["notes"], one["folder"]) for one in told] == [
        (2, str(home / "data" / "decks")),
        (1, str(home / "data" / "decks")),
    ]
    assert len(list((home / "data" / "backups").glob("*-before-import.gradusbackup"))) >= 1
    assert run(["cards", "chien"]) == 0
    assert "chien" in capfd.readouterr().out


def test_errors_are_told_with_file_and_line_and_end_badly(
    home: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (home / "words.csv").write_text("chien;dog\nchat;\n", "utf-8")
    into = str(home / "mine")
    assert run(["import", str(home / "words.csv"), "--into", into]) == 1
    assert f"{home / 'words.csv'}:2: The line has no back." in capfd.readouterr().out
    assert sorted(one.name for one in (home / "mine").iterdir()) == ["a.md", "b.md"]
