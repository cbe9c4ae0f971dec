"""Starting at login, as the person chose it."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from gradus.formats.login_start import LoginStart, RunKey, login_start

if TYPE_CHECKING:
    from gradus.paths import DataFolders

MINIMISED = "--minimised"
"""The option with which a system starts Gradus at login."""


def set_login_start(start: LoginStart, command: tuple[str, ...], *, on: bool) -> None:
    """Write the entry or remove it; one that is there is written anew, as Gradus may have moved."""
    if on:
        start.turn_on(command)
    elif start.is_on():
        start.turn_off()


def command_of(
    environment: Mapping[str, str], executable: str, *, frozen: bool, data: Path | None
) -> tuple[str, ...]:
    """Return the command that starts this Gradus: an AppImage, an installed one, or a Python."""
    own = environment.get("APPIMAGE") or executable
    module = () if frozen or environment.get("APPIMAGE") else ("-m", "gradus")
    folder = () if data is None else ("--data-dir", str(data))
    return (own, *module, *folder, MINIMISED)


def of_this_system() -> LoginStart:
    """Return where the system that runs looks for what it starts."""
    return login_start(sys.platform, Path.home(), os.environ, _run_key())


def this_command(folders: DataFolders) -> tuple[str, ...]:
    """Return the command that starts this Gradus with the same data."""
    own = type(folders).for_person()
    data = None if folders.data == own.data else folders.data
    frozen = bool(getattr(sys, "frozen", False))
    return command_of(os.environ, _windowed(sys.executable), frozen=frozen, data=data)


def _windowed(executable: str) -> str:
    """Return the Python without a console where there is one."""
    path = Path(executable)
    silent = path.with_name("pythonw.exe")
    return str(silent) if path.name.lower() == "python.exe" and silent.is_file() else executable


def _run_key() -> RunKey | None:
    key: RunKey | None = None
    if sys.platform == "win32":
        from gradus.formats.windows_run_key import WindowsRunKey  # noqa: PLC0415  there alone

        key = WindowsRunKey()
    return key
