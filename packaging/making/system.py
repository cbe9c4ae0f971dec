"""Running other programs, and failing with what to do where one is missing."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path


class BuildError(Exception):
    """The build cannot go on; the text says what to do."""


def run(
    command: Sequence[object],
    folder: Path | None = None,
    environment: Mapping[str, str] | None = None,
) -> None:
    """Run a program and show what it says; raises BuildError where it is missing or fails."""
    name, *_ = map(str, command)
    if shutil.which(name) is None:
        raise BuildError(f"{name} is not installed. {_remedy(name)}")
    done = subprocess.run(
        [*map(str, command)],
        cwd=folder,
        env={**os.environ, **(environment or {})},
        check=False,
    )
    if done.returncode:
        raise BuildError(f"{name} stopped with {done.returncode}; its message stands above.")


def say(text: str) -> None:
    """Tell how far the build has come."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def _remedy(name: str) -> str:
    packages = {
        "dpkg-deb": "dpkg",
        "rpmbuild": "rpm",
        "mksquashfs": "squashfs-tools",
        "makensis": "nsis",
    }
    return f"On Debian: apt-get install {packages.get(name, name)}"
