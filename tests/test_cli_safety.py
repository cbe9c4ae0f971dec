"""`gradus backup`, `restore` and `doctor`: what they print and their exit codes."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.support.backups import Home

from gradus.cli import run
from gradus.ui.single_instance import alone


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Home]:
    home = Home(tmp_path / "data")
    monkeypatch.setenv("GRADUS_DATA_DIR", str(home.folders.data))
    home.happen()
    home.database.close()
    yield home
    home.database.close()


def change(home: Home) -> None:
    home.database = home.opened()
    home.happen()
    home.database.close()


def test_a_backup_is_written_and_restored_and_the_way_back_is_said(
    home: Home, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "mine.gradusbackup"
    assert run(["backup", str(file)]) == 0
    assert capfd.readouterr().out.startswith(f"Backed up and read back whole: {file} (")
    change(home)
    assert run(["restore", str(file), "--yes"]) == 0
    lines = capfd.readouterr().out.splitlines()
    assert "  notes: 0, now 0" in lines
    assert home.value() == 1
    undo = lines[-1].removeprefix('To undo it: gradus restore "').removesuffix('"')
    assert run(["restore", undo, "--yes", "--json"]) == 0
    told = json.loads(capfd.readouterr().out)
    assert told["restored"] == undo
    assert told["missing"] == []
    assert home.value() == 2


def test_a_backup_without_a_file_lies_beside_the_others(
    home: Home, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run(["backup", "--json"]) == 0
    told = json.loads(capfd.readouterr().out)
    assert [Path(told["backup"]).name] == home.kept()
    assert told["size"] == Path(told["backup"]).stat().st_size


def test_whoever_does_not_agree_keeps_what_is_there(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "mine.gradusbackup"
    assert run(["backup", str(file)]) == 0
    change(home)
    monkeypatch.setattr("sys.stdin", io.StringIO("n\n"))
    assert run(["restore", str(file)]) == 1
    assert home.value() == 2
    assert home.kept() == []


def test_nothing_is_restored_or_repaired_under_an_open_window(
    home: Home, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "mine.gradusbackup"
    assert run(["backup", str(file)]) == 0
    with alone(home.folders.data):
        for command in (["restore", str(file), "--yes"], ["doctor", "--repair"]):
            assert run(command) == 1
            assert "Gradus is open with this data folder." in capfd.readouterr().err


def test_the_doctor_finds_and_repairs(home: Home, capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["doctor"]) == 0
    assert capfd.readouterr().out == "The data is sound.\n"
    (home.folders.data / "media").mkdir()
    (home.folders.data / "media" / "stray.png").touch()
    assert run(["doctor", "--json"]) == 1
    (finding,) = json.loads(capfd.readouterr().out)["findings"]
    assert (finding["kind"], finding["examples"]) == ("orphan media", ["stray.png"])
    assert run(["doctor", "--repair"]) == 0
    assert capfd.readouterr().out.splitlines()[-1] == "The data is sound now."


def test_a_file_that_is_no_backup_is_a_sentence(
    home: Home, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("This is no backup.", encoding="utf-8")
    assert run(["restore", str(file), "--yes"]) == 1
    assert capfd.readouterr().err.startswith(f"The backup {file} is damaged.\n")
