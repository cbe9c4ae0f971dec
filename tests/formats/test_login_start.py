"""Starting at login on three systems, each as its own tools read the entry."""

from __future__ import annotations

import configparser
import plistlib
import shutil
import subprocess
from pathlib import Path

import pytest

from gradus.formats.login_start import (
    LoginStart,
    LoginStartError,
    desktop_entry,
    login_start,
)

COMMAND = ("/home/a b/$dir/100%/python", "-m", "gradus", '--data-dir=/x"y', "c\\d")


class Registry(dict[str, str]):
    """The Run key in memory."""

    refuses = False

    def put(self, name: str, value: str) -> None:
        if self.refuses:
            raise PermissionError(13, "Access is denied")
        self[name] = value

    def delete(self, name: str) -> None:
        del self[name]


@pytest.fixture(params=["linux", "darwin", "win32"])
def start(request: pytest.FixtureRequest, tmp_path: Path) -> LoginStart:
    return login_start(request.param, tmp_path, {}, Registry())


def test_it_is_off_until_it_is_turned_on_and_off_again(start: LoginStart) -> None:
    assert not start.is_on()
    start.turn_on(COMMAND)
    assert start.is_on()
    start.turn_on(("other",))
    start.turn_off()
    assert not start.is_on()
    start.turn_off()


def test_linux_finds_a_desktop_file_where_its_settings_lie(tmp_path: Path) -> None:
    login_start("linux", tmp_path, {}, None).turn_on(COMMAND)
    assert (tmp_path / ".config" / "autostart" / "gradus.desktop").is_file()
    other = {"XDG_CONFIG_HOME": str(tmp_path / "other")}
    login_start("linux", tmp_path, other, None).turn_on(COMMAND)
    assert (tmp_path / "other" / "autostart" / "gradus.desktop").is_file()


@pytest.mark.skipif(shutil.which("sh") is None, reason="there is no shell to read it")
def test_a_desktop_file_runs_the_command_as_it_is() -> None:
    parser = configparser.RawConfigParser()
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read_string(desktop_entry(COMMAND).decode())
    entry = parser["Desktop Entry"]
    assert (entry["Type"], entry["Name"], entry["Terminal"]) == ("Application", "Gradus", "false")
    # As the specification has it: first the string's escapes, then a shell's, then field codes.
    value = entry["Exec"].replace("\\\\", "\\")
    told = subprocess.run(
        ["sh", "-c", f"printf '%s\\n' {value}"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert told.stdout.replace("%%", "%").splitlines() == list(COMMAND)


def test_macos_finds_a_property_list(tmp_path: Path) -> None:
    login_start("darwin", tmp_path, {}, None).turn_on(COMMAND)
    file = tmp_path / "Library" / "LaunchAgents" / "gradus.plist"
    content = plistlib.loads(file.read_bytes())
    assert content == {"Label": "gradus", "ProgramArguments": list(COMMAND), "RunAtLoad": True}


def test_windows_finds_a_value_of_its_registry(tmp_path: Path) -> None:
    registry = Registry()
    login_start("win32", tmp_path, {}, registry).turn_on(("C:\\A B\\pythonw.exe", "-m", "gradus"))
    assert registry == {"Gradus": '"C:\\A B\\pythonw.exe" -m gradus'}


def test_what_cannot_be_written_is_explained(tmp_path: Path) -> None:
    (tmp_path / ".config").write_text("a file is in the way")
    with pytest.raises(LoginStartError, match="cannot be changed"):
        login_start("linux", tmp_path, {}, None).turn_on(COMMAND)
    registry = Registry()
    registry.refuses = True
    with pytest.raises(LoginStartError, match="The registry cannot be changed: Access is denied"):
        login_start("win32", tmp_path, {}, registry).turn_on(COMMAND)
