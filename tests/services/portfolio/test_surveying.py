"""Looking through many repositories."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.repositories.building import NOON, Builder

from gradus.services.portfolio.surveying import survey

NOW = datetime(2026, 6, 1, tzinfo=UTC)


def made(folder: Path, days: int) -> Path:
    Builder(folder).commit({"a.py": "x = 1\n" * 50}, "Begin", NOON + timedelta(days=days))
    return folder


def test_the_newest_three_of_like_repositories_are_proposed(tmp_path: Path) -> None:
    folders = [made(tmp_path / f"{days}", days) for days in (5, 30, 1, 12)]
    seen = survey(folders, NOW)
    assert seen is not None
    assert [one.folder for one in seen.every] == folders
    assert [Path(one.folder).name for one in seen.proposals] == ["30", "12", "5"]


def test_a_folder_that_cannot_be_read_keeps_no_other_from_being_looked_at(tmp_path: Path) -> None:
    seen = survey([tmp_path / "none", made(tmp_path / "a", 1)], NOW)
    assert seen is not None
    assert seen.every[0].standing is None
    assert seen.every[0].trouble.startswith("There is no folder")
    assert len(seen.proposals) == 1


def test_progress_goes_through_all_folders_and_can_stop(tmp_path: Path) -> None:
    folders = [made(tmp_path / name, 1) for name in ("a", "b")]
    told: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> bool:
        told.append((done, total))
        return done < 1_500

    assert survey(folders, NOW, progress) is None
    assert told == sorted(told)
    assert told[-1][0] >= 1_500
    assert {total for _, total in told} == {2_000}


def test_no_folders_are_no_trouble() -> None:
    seen = survey([], NOW)
    assert seen is not None
    assert (seen.every, seen.proposals) == ((), ())
