"""The repositories below a folder, and the mark by which a change is noticed."""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path

import pytest
from tests.repositories.building import NOON, Builder, write_files

from gradus.errors import RepositoryError
from gradus.repositories.listing import Listed, list_repositories
from gradus.repositories.stamp import stamp


def listed(folder: Path) -> dict[str, Listed]:
    found = list_repositories(folder)
    assert found is not None
    return {one.path: one for one in found}


def test_repositories_are_listed_with_state_and_age_latest_first(tmp_path: Path) -> None:
    old, new = Builder(tmp_path / "old"), Builder(tmp_path / "work" / "new")
    old.commit({"a.py": "a"})
    new.commit({"a.py": "a"}, when=NOON + timedelta(days=1))
    new.commit({"b.py": "b"}, when=NOON + timedelta(days=2))
    new.pack()
    found = listed(tmp_path)
    assert list(found) == ["work/new", "old"]
    assert found["work/new"] == Listed(
        "work/new", "new", "main", NOON + timedelta(days=2), 2, changed=False
    )
    assert found["old"].last == NOON


def test_a_changed_or_deleted_file_is_noticed_and_a_touched_one_is_not(tmp_path: Path) -> None:
    built = Builder(tmp_path / "cats")
    built.commit({"a.py": "a = 1\n"})
    os.utime(tmp_path / "cats" / "a.py", (1, 1))
    assert listed(tmp_path)["cats"].changed is False
    built.write({"a.py": "a = 2\n"})
    os.utime(tmp_path / "cats" / "a.py", (2, 2))
    assert listed(tmp_path)["cats"].changed is True
    (tmp_path / "cats" / "a.py").unlink()
    assert listed(tmp_path)["cats"].changed is True


def test_bare_empty_and_broken_repositories_are_listed(tmp_path: Path) -> None:
    Builder(tmp_path / "bare.git", bare=True).commit({"a": "a"})
    Builder(tmp_path / "empty")
    broken = Builder(tmp_path / "broken")
    (broken.git / "HEAD").write_text("rubbish")
    found = listed(tmp_path)
    assert (found["bare.git"].name, found["bare.git"].bare) == ("bare", True)
    assert found["bare.git"].changed is None
    assert (found["empty"].last, found["empty"].commits, found["empty"].problem) == (None, 0, "")
    assert "HEAD is damaged" in found["broken"].problem


def test_packages_hidden_folders_and_what_lies_deep_are_passed_over(tmp_path: Path) -> None:
    for place in ("node_modules/a", ".cache/b", "1/2/3/4", "x/.venv/c"):
        Builder(tmp_path / place)
    Builder(tmp_path / "1" / "2" / "near")
    Builder(tmp_path / "1" / "2" / "near" / "within")
    assert list(listed(tmp_path)) == ["1/2/near"]


def test_a_folder_that_is_a_repository_is_listed_itself(tmp_path: Path) -> None:
    Builder(tmp_path / "cats").commit({"a": "a"})
    assert [one.name for one in listed(tmp_path / "cats").values()] == ["cats"]


def test_commits_are_counted_up_to_a_bound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gradus.repositories.listing.MOST_COMMITS", 3)
    built = Builder(tmp_path / "cats.git", bare=True)
    for n in range(5):
        built.commit({"a": str(n)})
    assert listed(tmp_path)["cats.git"].commits == 3


def test_listing_stops_when_nobody_wants_it(tmp_path: Path) -> None:
    Builder(tmp_path / "cats")
    assert list_repositories(tmp_path, lambda _done, _total: False) is None


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(RepositoryError, match="There is no folder"):
        list_repositories(tmp_path / "nowhere")


def test_the_stamp_changes_with_a_commit_a_switch_and_a_watched_file(tmp_path: Path) -> None:
    built = Builder(tmp_path / "cats")
    built.commit({"README.md": "one"})
    seen = [stamp(built.folder, ["README.md"])]
    assert stamp(built.folder, ["README.md"]) == seen[0]
    built.commit({"a.py": "a"})
    seen.append(stamp(built.folder, ["README.md"]))
    built.branch("work")
    seen.append(stamp(built.folder, ["README.md"]))
    built.write({"README.md": "other"})
    seen.append(stamp(built.folder, ["README.md"]))
    built.pack_refs()
    seen.append(stamp(built.folder, ["README.md"]))
    assert len(set(seen)) == len(seen)


def test_a_folder_without_git_has_a_stamp_of_its_watched_files(tmp_path: Path) -> None:
    write_files(tmp_path, {"a.py": "a"})
    before = stamp(tmp_path, ["a.py"])
    write_files(tmp_path, {"a.py": "ab"})
    assert stamp(tmp_path, ["a.py"]) != before
