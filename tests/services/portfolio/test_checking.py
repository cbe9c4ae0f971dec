"""Checking a folder from its files to the report."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.repositories.building import NOON, Builder

from gradus.cli import run
from gradus.domain.portfolio.check import Verdict
from gradus.domain.portfolio.tree import Source
from gradus.errors import BundledFileError, RepositoryError
from gradus.repositories import going_on
from gradus.services.portfolio import bundled_text
from gradus.services.portfolio.checking import catalogue, check_folder

NOW = datetime(2026, 6, 1, tzinfo=UTC)
FILES = {
    "README.md": "# Cats\n\nTells cats from dogs.\n",
    "train.py": "import torch\nmodel.fit(x)\n",
    "requirements.txt": "torch==2.0\n",
}


@pytest.fixture
def cats(tmp_path: Path) -> Path:
    built = Builder(tmp_path / "cats")
    for day, message in enumerate(("Begin", "Read pictures", "Train", "Judge", "Tell")):
        built.commit(FILES | {"day.txt": f"{day}"}, message, NOON + timedelta(days=day))
    return tmp_path / "cats"


def test_head_is_checked_and_not_what_lies_in_the_folder(cats: Path) -> None:
    (cats / "README.md").unlink()
    head, folder = (check_folder(cats, NOW, source) for source in Source)
    assert head is not None
    assert folder is not None
    verdicts = [one.results[0].verdict for one in (head, folder)]
    assert verdicts == [Verdict.PASSED, Verdict.FAILED]
    assert [one.results[0].source for one in (head, folder)] == [*Source]


def test_the_commits_of_a_repository_are_judged(cats: Path) -> None:
    checked = check_folder(cats, NOW)
    assert checked is not None
    history = next(one for one in checked.results if one.key == "commit-history")
    assert (history.verdict, history.found[:19]) == (Verdict.PASSED, "5 commits on 5 days")


def test_progress_goes_up_to_the_end(cats: Path) -> None:
    told: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> bool:
        told.append((done, total))
        return True

    check_folder(cats, NOW, progress=progress)
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1]


@pytest.mark.parametrize("steps", [0, 1, 20])
def test_checking_stops_when_asked(cats: Path, steps: int) -> None:
    told: list[int] = []

    def progress(done: int, total: int) -> bool:
        told.append(done)
        return len(told) <= steps

    assert check_folder(cats, NOW, progress=progress) is None
    assert len(told) == steps + 1


def test_a_folder_that_is_not_there_is_a_known_error(tmp_path: Path) -> None:
    with pytest.raises(RepositoryError):
        check_folder(tmp_path / "none", NOW)


def test_a_missing_catalogue_is_a_known_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bundled_text, "bundled", tmp_path.joinpath)
    with pytest.raises(BundledFileError):
        catalogue.__wrapped__()


def test_the_command_prints_places_and_mends(cats: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["repo", "check", str(cats)]) == 0
    printed = capfd.readouterr().out
    assert printed.startswith("cats, branch main: HEAD was checked.\n\nDocumentation\n")
    assert "  passed       There is a README with one title\n" in printed
    assert "      No section on: data, method, results, reproduce" in printed
    assert "These mends help most:\n" in printed


def test_the_command_prints_json(cats: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["repo", "check", str(cats), "--json"]) == 0
    value = json.loads(capfd.readouterr().out)
    assert (value["repository"], value["branch"], value["source"]) == ("cats", "main", "HEAD")
    assert [one["number"] for one in value["checks"]] == [*range(1, 41)]
    assert sum(value["counts"].values()) == 40
    assert value["checks"][0]["places"] == [{"path": "README.md", "line": 1}]


def test_strict_exits_with_one_and_an_error_too(
    cats: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run(["repo", "check", str(cats), "--strict"]) == 1
    capfd.readouterr()
    assert run(["repo", "check", str(cats / "none")]) == 1
    assert "There is no folder" in capfd.readouterr().err
    assert run(["repo", "check", str(cats), "--working-tree"]) == 0
    assert "working tree was checked" in capfd.readouterr().out


def test_checking_stops_while_a_single_check_reads_files(
    cats: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(going_on, "_BETWEEN", 0.0)
    told: list[int] = []

    def progress(done: int, _total: int) -> bool:
        told.append(done)
        return len(told) < 2 or told[-2] <= 700_000 or (done - 700_000) % 7_500 == 0

    assert check_folder(cats, NOW, progress=progress) is None
    assert 700_000 < told[-1] < 1_000_000
    assert told == sorted(told)
