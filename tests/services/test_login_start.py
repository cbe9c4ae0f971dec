"""The command with which a system starts Gradus at login, and when its entry is written."""

from __future__ import annotations

import sys
from pathlib import Path

from gradus.formats.login_start import login_start
from gradus.paths import DataFolders
from gradus.services.login_start import command_of, set_login_start, this_command


def test_an_appimage_is_started_by_its_own_file() -> None:
    found = command_of({"APPIMAGE": "/opt/Gradus.AppImage"}, "/tmp/x", frozen=True, data=None)
    assert found == ("/opt/Gradus.AppImage", "--minimised")


def test_an_installed_program_is_started_by_itself() -> None:
    assert command_of({}, "C:\\Gradus.exe", frozen=True, data=None) == (
        "C:\\Gradus.exe",
        "--minimised",
    )


def test_a_python_runs_the_module_with_the_same_data() -> None:
    found = command_of({}, "/venv/bin/python", frozen=False, data=Path("/data"))
    assert found == ("/venv/bin/python", "-m", "gradus", "--data-dir", "/data", "--minimised")


def test_the_usual_folders_need_no_option(tmp_path: Path) -> None:
    usual = this_command(DataFolders.for_person())
    assert usual == (sys.executable, "-m", "gradus", "--minimised")
    other = this_command(DataFolders.inside(tmp_path))
    assert other == (*usual[:3], "--data-dir", str(tmp_path), "--minimised")


def test_the_entry_follows_the_choice(tmp_path: Path) -> None:
    start = login_start("linux", tmp_path, {}, None)
    set_login_start(start, ("gradus",), on=True)
    assert start.is_on()
    set_login_start(start, ("gradus",), on=False)
    assert not start.is_on()
    set_login_start(start, ("gradus",), on=False)
    assert not (tmp_path / ".config" / "autostart" / "gradus.desktop").exists()
