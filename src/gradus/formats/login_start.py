"""Entries by which a system starts Gradus when the person logs in: written, found, removed.

Linux and its relatives read ~/.config/autostart (freedesktop.org, Desktop Application Autostart
Specification), macOS ~/Library/LaunchAgents (launchd.plist(5)), and Windows the values of
HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run.
"""

from __future__ import annotations

import plistlib
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from gradus.errors import GradusError

NAME = "Gradus"
_LABEL = "gradus"
_SPECIAL = '"`$\\'


class LoginStartError(GradusError):
    """The entry cannot be written or removed."""


class LoginStart(Protocol):
    """Where a system looks for what it starts."""

    def is_on(self) -> bool:
        """Say whether Gradus is started."""
        ...

    def turn_on(self, command: Sequence[str]) -> None:
        """Have a command started; raises LoginStartError."""
        ...

    def turn_off(self) -> None:
        """Have nothing started; raises LoginStartError."""
        ...


class RunKey(Protocol):
    """The values below one key of a registry, as far as they are needed."""

    def get(self, name: str) -> str | None:
        """Return a value, None where there is none."""
        ...

    def put(self, name: str, value: str) -> None:
        """Write a value."""
        ...

    def delete(self, name: str) -> None:
        """Remove a value that is there."""
        ...


@dataclass(frozen=True, slots=True)
class EntryFile:
    """A file that a system reads at login: a property list, or a desktop file."""

    file: Path
    plist: bool = False

    def is_on(self) -> bool:
        """Say whether the file is there."""
        return self.file.is_file()

    def turn_on(self, command: Sequence[str]) -> None:
        """Write the file."""
        content = launch_agent(command) if self.plist else desktop_entry(command)
        with _explained(str(self.file)):
            self.file.parent.mkdir(parents=True, exist_ok=True)
            self.file.write_bytes(content)

    def turn_off(self) -> None:
        """Remove the file."""
        with _explained(str(self.file)):
            self.file.unlink(missing_ok=True)


@dataclass(frozen=True, slots=True)
class RunEntry:
    """A value of a registry's Run key."""

    key: RunKey

    def is_on(self) -> bool:
        """Say whether the value is there; a registry that cannot be read has none."""
        try:
            return self.key.get(NAME) is not None
        except OSError:
            return False

    def turn_on(self, command: Sequence[str]) -> None:
        """Write the value."""
        with _explained("The registry"):
            self.key.put(NAME, subprocess.list2cmdline(command))

    def turn_off(self) -> None:
        """Remove the value."""
        with _explained("The registry"):
            if self.key.get(NAME) is not None:
                self.key.delete(NAME)


def login_start(
    platform: str, home: Path, environment: Mapping[str, str], run_key: RunKey | None
) -> LoginStart:
    """Return where that platform (as sys.platform names it) looks; Windows needs its key."""
    if platform == "win32":
        assert run_key is not None
        return RunEntry(run_key)
    if platform == "darwin":
        return EntryFile(home / "Library" / "LaunchAgents" / f"{_LABEL}.plist", plist=True)
    config = environment.get("XDG_CONFIG_HOME") or str(home / ".config")
    return EntryFile(Path(config) / "autostart" / f"{_LABEL}.desktop")


def desktop_entry(command: Sequence[str]) -> bytes:
    """Return a desktop file that runs a command."""
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        f"Name={NAME}",
        f"Exec={' '.join(map(_quoted, command))}",
        f"Icon={_LABEL}",
        "Terminal=false",
    )
    return ("\n".join(lines) + "\n").encode()


def launch_agent(command: Sequence[str]) -> bytes:
    """Return a property list that runs a command once at login."""
    content = {"Label": _LABEL, "ProgramArguments": list(command), "RunAtLoad": True}
    return plistlib.dumps(content)


def _quoted(argument: str) -> str:
    """Write an argument as the Exec key wants it: quoted, with its four specials escaped.

    The value is a string of a desktop file, in which a backslash is written twice; a percent sign
    begins a field code.
    """
    escaped = "".join(f"\\{sign}" if sign in _SPECIAL else sign for sign in argument)
    quoted = '"' + escaped.replace("%", "%%") + '"'
    return quoted.replace("\\", "\\\\")


@contextmanager
def _explained(where: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        why = error.strerror or "unknown reason"
        raise LoginStartError(
            f"{where} cannot be changed: {why}.",
            "Check its permissions, or set the start at login in the settings of your system.",
        ) from error
