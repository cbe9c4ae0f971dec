from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from gradus import paths
from gradus.errors import DataFolderError
from gradus.paths import DataFolders, bundled


def test_a_checkout_finds_its_files_beside_src() -> None:
    assert bundled("pyproject.toml").is_file()
    assert bundled("decks") == bundled() / "decks"


def test_an_installed_copy_finds_its_files_inside_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "_bundled").mkdir()
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path)
    assert bundled("decks", "roadmap.yaml") == tmp_path / "_bundled" / "decks" / "roadmap.yaml"


def test_one_folder_holds_everything(tmp_path: Path) -> None:
    folders = DataFolders.inside(tmp_path / "mine")
    assert folders.database == tmp_path / "mine" / "gradus.sqlite"
    everything = (folders.config, folders.cache, folders.logs, folders.backups)
    assert all(folder.parent == folders.data for folder in everything)
    assert len(set(everything)) == 4


def test_a_relative_folder_stays_put_when_the_working_folder_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert DataFolders.inside(Path("mine")).data == tmp_path / "mine"


@pytest.mark.skipif(os.name == "nt", reason="XDG folders are a Unix convention")
def test_a_person_has_the_folders_of_the_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DATA", "CONFIG", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    monkeypatch.setenv("HOME", str(tmp_path))
    folders = DataFolders.for_person()
    assert tmp_path in folders.database.parents
    assert folders.data.name == folders.config.name == folders.cache.name == "gradus"
    assert folders.backups.parent == folders.data
    assert list(tmp_path.iterdir()) == [], "asking makes nothing"


def test_the_command_line_wins_over_the_environment(tmp_path: Path) -> None:
    asked, set_up = tmp_path / "asked", tmp_path / "set-up"
    environment = {"GRADUS_DATA_DIR": str(set_up)}
    assert DataFolders.resolve(asked, environment) == DataFolders.inside(asked)
    assert DataFolders.resolve(None, environment) == DataFolders.inside(set_up)


@pytest.mark.parametrize("environment", [{}, {"GRADUS_DATA_DIR": ""}])
def test_without_a_wish_the_folders_are_the_persons(environment: dict[str, str]) -> None:
    assert DataFolders.resolve(None, environment) == DataFolders.for_person()


def test_folders_are_made_once_and_kept(tmp_path: Path) -> None:
    folders = DataFolders.inside(tmp_path / "deep" / "mine")
    folders.create()
    folders.database.write_text("kept")
    folders.create()
    assert folders.database.read_text() == "kept"
    assert folders.backups.is_dir()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_only_the_owner_can_look_inside(tmp_path: Path) -> None:
    folders = DataFolders.inside(tmp_path / "mine")
    folders.create()
    for folder in (folders.data, folders.config, folders.cache, folders.logs, folders.backups):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_file_in_the_way_is_named(tmp_path: Path) -> None:
    (tmp_path / "mine").write_text("a file")
    with pytest.raises(DataFolderError) as caught:
        DataFolders.inside(tmp_path / "mine").create()
    assert str(tmp_path / "mine") in caught.value.message
    assert "--data-dir" in caught.value.remedy


def test_a_file_further_up_is_in_the_way_too(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("a file")
    with pytest.raises(DataFolderError, match="in the way"):
        DataFolders.inside(tmp_path / "file" / "mine").create()


def test_a_folder_that_cannot_be_made_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr(Path, "mkdir", refuse)
    with pytest.raises(DataFolderError, match="Read-only file system"):
        DataFolders.inside(tmp_path / "mine").create()


def test_a_read_only_folder_is_named_before_anything_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(DataFolderError, match="read-only"):
        DataFolders.inside(tmp_path).create()
