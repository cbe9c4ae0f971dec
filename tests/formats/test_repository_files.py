"""Files of repositories are written whole or not at all, and never through a link."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from gradus.errors import RepositoryError
from gradus.formats import repository_files
from gradus.formats.repository_files import read_file, remove_file, save_file


def test_a_new_file_is_made_with_its_folders(tmp_path: Path) -> None:
    save_file(tmp_path, ".github/workflows/tests.yml", b"on: push\n", None)
    assert (tmp_path / ".github/workflows/tests.yml").read_bytes() == b"on: push\n"
    assert [file.name for file in (tmp_path / ".github/workflows").iterdir()] == ["tests.yml"]


def test_permissions_stay(tmp_path: Path) -> None:
    file = tmp_path / "README.md"
    file.write_bytes(b"old")
    file.chmod(0o640)
    save_file(tmp_path, "README.md", b"new", b"old")
    assert file.read_bytes() == b"new"
    assert os.name == "nt" or stat.S_IMODE(file.stat().st_mode) == 0o640


@pytest.mark.parametrize("present", [None, b"other"])
def test_a_file_that_changed_since_is_left_as_it_is(tmp_path: Path, present: bytes | None) -> None:
    file = tmp_path / "README.md"
    if present is not None:
        file.write_bytes(present)
    with pytest.raises(RepositoryError, match="was changed by another program"):
        save_file(tmp_path, "README.md", b"new", b"old")
    assert (file.read_bytes() if file.exists() else None) == present
    assert len(list(tmp_path.iterdir())) == (present is not None)


def test_a_file_that_came_since_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_bytes(b"")
    with pytest.raises(RepositoryError, match="was changed"):
        save_file(tmp_path, "README.md", b"new", None)


def test_links_are_not_followed(tmp_path: Path) -> None:
    outside, inside = tmp_path / "outside", tmp_path / "inside"
    outside.mkdir()
    inside.mkdir()
    (outside / "README.md").write_bytes(b"secret")
    (inside / "README.md").symlink_to(outside / "README.md")
    (inside / "docs").symlink_to(outside)
    for name in ("README.md", "docs/README.md", "../outside/README.md"):
        with pytest.raises(RepositoryError, match="does not follow"):
            read_file(inside, name)
        with pytest.raises(RepositoryError, match="does not follow"):
            save_file(inside, name, b"new", b"secret")
    assert (outside / "README.md").read_bytes() == b"secret"


def test_a_folder_in_the_way_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "README.md").mkdir()
    with pytest.raises(RepositoryError, match="is no file"):
        read_file(tmp_path, "README.md")
    (tmp_path / ".github").write_bytes(b"")
    with pytest.raises(RepositoryError, match="cannot be"):
        save_file(tmp_path, ".github/x.yml", b"", None)


def test_a_file_is_taken_away_only_as_it_was(tmp_path: Path) -> None:
    save_file(tmp_path, "LICENSE", b"MIT", None)
    with pytest.raises(RepositoryError, match="was changed"):
        remove_file(tmp_path, "LICENSE", b"ISC")
    remove_file(tmp_path, "LICENSE", b"MIT")
    assert read_file(tmp_path, "LICENSE") is None


def test_a_huge_file_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(repository_files, "LARGEST", 3)
    (tmp_path / "README.md").write_bytes(b"four")
    with pytest.raises(RepositoryError, match="larger than 5 MB"):
        read_file(tmp_path, "README.md")
