"""`gradus library check` says what is wrong in a file of entries, each with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from gradus.cli import run
from gradus.paths import bundled


def test_what_ships_is_in_order(capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["library", "check", "--shipped", str(bundled("resources", "catalogue.yaml"))]) == 0
    assert capfd.readouterr().out.endswith("Errors: 0.\n")


def test_an_error_has_its_line_and_ends_badly(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "mine.csv"
    file.write_text("id,kind,title\na,book,A\nb,song,B\n", encoding="utf-8")
    assert run(["library", "check", str(file)]) == 1
    said = capfd.readouterr().out.splitlines()
    assert said[0].startswith("mine.csv:3: The field 'kind' is 'song'")
    assert said[1] == "Entries: 1. Errors: 1."


def test_a_file_that_is_not_there_is_a_sentence(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run(["library", "check", str(tmp_path / "no.csv")]) == 1
    assert "no.csv cannot be read" in capfd.readouterr().err
