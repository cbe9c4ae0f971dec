"""The commands on deck files: what they print and their exit codes."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from tests.support.decks import BROKEN_NOTE, basic, write

from gradus.cli import run


@pytest.fixture(autouse=True)
def _own_data(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GRADUS_DATA_DIR", str(tmp_path_factory.mktemp("data")))


def test_decks_without_errors_and_findings_end_well(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, "a.md", [basic("one", "It is $x$.")])
    assert run(["decks", "check", str(tmp_path)]) == 0
    assert capfd.readouterr() == ("1 files, 1 notes, 1 cards, 0 errors, 0 findings\n", "")


@pytest.mark.parametrize(
    ("note", "said", "counted"),
    [
        (BROKEN_NOTE, "a.md:5: The note has no id.", "1 errors, 0 findings"),
        ("## Is it? {#a}\n\nYes.\n", "a.md:5: Yes or no answers", "0 errors, 1 findings"),
        (basic("a", "It is\n$\\foo$."), "a.md:8: $\\foo$ cannot be shown", "0 errors, 1 findings"),
    ],
)
def test_an_error_and_a_finding_are_told_with_a_remedy_and_end_badly(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], note: str, said: str, counted: str
) -> None:
    write(tmp_path, "a.md", [note])
    assert run(["decks", "check", str(tmp_path)]) == 1
    told, remedy, total = capfd.readouterr().out.splitlines()
    assert said in told
    assert remedy.startswith("    ")
    assert total.endswith(counted)


def test_formulas_may_be_left_alone(tmp_path: Path) -> None:
    write(tmp_path, "a.md", [basic("one", "It is $\\foo$.")])
    assert run(["decks", "check", "--no-maths", str(tmp_path)]) == 0


def test_who_watches_sees_how_far_typesetting_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, "a.md", [basic("one", "It is $x$.")])
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert run(["decks", "check", str(tmp_path)]) == 0
    assert "1 of 1" in capfd.readouterr().err


def test_stats_are_a_table_or_json(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    write(tmp_path, "a.md", [basic("one")])
    assert run(["decks", "stats", str(tmp_path)]) == 0
    assert capfd.readouterr().out.splitlines()[-1].startswith("All ")
    assert run(["decks", "stats", str(tmp_path), "--json"]) == 0
    assert json.loads(capfd.readouterr().out)["notes"] == 1


def test_a_path_that_does_not_exist_is_a_sentence(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run(["decks", "stats", str(tmp_path / "nowhere")]) == 1
    assert "does not exist" in capfd.readouterr().err
