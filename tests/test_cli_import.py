"""`gradus import` of packages and `gradus anki`: what it prints, and its exit codes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.support.clock import FixedClock
from tests.support.databases import MIGRATIONS
from tests.support.packages import Collection

from gradus.cli import run
from gradus.paths import DataFolders
from gradus.store.schema import open_database


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folders = DataFolders.inside(tmp_path / "data")
    folders.create()
    open_database(folders.database, MIGRATIONS, folders.backups, FixedClock().now()).close()
    monkeypatch.setenv("GRADUS_DATA_DIR", str(folders.data))
    collection = Collection()
    collection.note("one", "Q", "A")
    (tmp_path / "a.apkg").write_bytes(collection.package())
    (tmp_path / "b.apkg").write_bytes(b"a shopping list")
    return tmp_path


def test_a_package_comes_in_is_listed_and_let_go(
    home: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run(["import", str(home / "a.apkg")]) == 0
    assert run(["anki", "list"]) == 0
    assert capfd.readouterr().out == (
        "a.apkg: 1 new notes, 1 new cards, 0 reviews, 0 media files.\n"
        "Maths::Sums: 1 notes, 1 cards\n"
    )
    assert run(["import", str(home / "a.apkg"), "--json"]) == 0
    (again,) = json.loads(capfd.readouterr().out)
    assert (again["notes"], again["known"], again["left_out"]) == (0, 1, {})
    assert run(["anki", "let-go", "Maths"]) == 0
    assert capfd.readouterr().out.startswith("Maths: 1 notes let go.")
    assert run(["anki", "list", "--json"]) == 0
    assert json.loads(capfd.readouterr().out) == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["import", "b.apkg"], "This package cannot be read: it is damaged or incomplete.\n"),
        (["import", "nowhere.apkg"], "This package cannot be read: No such file or directory.\n"),
        (["anki", "let-go", "Nothing"], "There is no deck from Anki called Nothing.\n"),
    ],
)
def test_what_cannot_be_done_is_a_sentence(
    home: Path,
    arguments: list[str],
    said: str,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(home)
    assert run(arguments) == 1
    printed = capfd.readouterr()
    assert printed.err.startswith(said)
    assert printed.out == ""
