"""The commands on a README: what they print and write, and when they exit with 1."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.portfolio_shapes.shapes import SHAPES

from gradus.cli import run


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    SHAPES["service"](tmp_path / "fraud")
    return tmp_path / "fraud"


def printed(capfd: pytest.CaptureFixture[str], code: int, *arguments: str) -> str:
    capfd.readouterr()
    assert run(["readme", *arguments]) == code
    return capfd.readouterr().out


def test_a_dry_run_shows_the_difference_and_writes_nothing(
    folder: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    out = printed(capfd, 0, "write", str(folder), "--dry-run", "--data-dir", str(tmp_path / "d"))
    assert "+| Gradient boosting | **0.85 (0.81–0.88)** |" in out
    assert out.endswith("Nothing was written.\n")
    assert not (folder / "README.md").exists()
    assert not (tmp_path / "d").exists()


def test_a_readme_is_written_once(
    folder: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    arguments = ("write", str(folder), "--json", "--data-dir", str(tmp_path / "d"))
    told = json.loads(printed(capfd, 0, *arguments))
    assert (told["written"], told["template"], told["file"]) == (True, "api", "README.md")
    assert told["sections"]["results"] == "added"
    assert set(told["questions"]) >= {"limitations", "method"}
    again = json.loads(printed(capfd, 0, *arguments))
    assert (again["written"], again["changed"], again["difference"]) == (False, False, "")


def test_answers_come_from_a_file_and_an_odd_file_is_refused(
    folder: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    answers = tmp_path / "answers.yaml"
    arguments = (str(folder), "--answers", str(answers), "--data-dir", str(tmp_path / "d"))
    for text, said in (
        (None, "cannot be read"),
        ("a: [", "is no YAML"),
        ("- limitations", "holds no answers"),
        ("limitations: 3", "holds no answers"),
        ("limits: None.", "answers limits, which no template asks"),
    ):
        if text is not None:
            answers.write_text(text, "utf-8")
        assert run(["readme", "write", *arguments]) == 1
        assert said in capfd.readouterr().err
    answers.write_text("limitations: Never for payments in cash.\n", "utf-8")
    printed(capfd, 0, "write", *arguments)
    assert "Never for payments in cash." in (folder / "README.md").read_text("utf-8")


def test_contradictions_and_notes_are_told(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    for name in ("package", "hostile"):
        SHAPES[name](tmp_path / name)
    data = ("--dry-run", "--data-dir", str(tmp_path / "d"))
    out = printed(capfd, 0, "write", str(tmp_path / "package"), *data)
    assert "licence differs: MIT (pyproject.toml:6), Apache-2.0 (CITATION.cff:4)" in out
    out = printed(capfd, 0, "write", str(tmp_path / "hostile"), *data)
    assert "results.json: It cannot be read as JSON." in out


def test_a_check_exits_with_1_on_errors_alone(
    folder: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    run(["readme", "write", str(folder), "--data-dir", str(tmp_path / "d")])
    told = json.loads(printed(capfd, 0, "check", str(folder), "--json"))
    assert {one["rule"] for one in told["findings"]} == {"missing section"}
    file = folder / "README.md"
    file.write_bytes(file.read_bytes() + b"\n[gone](gone.md)\n")
    out = printed(capfd, 1, "check", str(folder))
    assert "gone.md" in out
    assert out.splitlines()[-1].startswith(f"{told['score'] - 3} of 100.")


def test_no_folder_is_said(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["readme", "check", str(tmp_path / "none")]) == 1
    assert capfd.readouterr().err.startswith("There is no folder")
