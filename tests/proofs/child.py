"""Starting the programs of this folder, with or without strace."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
DECKS = ROOT / "decks" / "data_science"
"""Real decks of one subject: all of them take 4 s to read."""


def command(program: str, *arguments: object) -> list[str]:
    """Return the command that runs one program of this folder."""
    return [sys.executable, "-m", f"tests.proofs.{program}", *map(str, arguments)]


def environment() -> dict[str, str]:
    """Return this environment without a screen or the person's own data; a crash says where."""
    kept = {name: value for name, value in os.environ.items() if name != "GRADUS_DATA_DIR"}
    return {**kept, "QT_QPA_PLATFORM": "offscreen", "PYTHONFAULTHANDLER": "1"}


def traced(calls: str, output: Path) -> list[str]:
    """Return what to put before a command so that its system calls are written to a file."""
    options = ("-f", "-qq", "-y", "-s", "64", "--seccomp-bpf", "-e", f"trace={calls}")
    return ["strace", *options, "-o", str(output)]


@cache
def why_no_strace() -> str | None:
    """Return why system calls cannot be watched here, or nothing."""
    if shutil.which("strace") is None:
        return "strace is not installed"
    probe = [*traced("write", Path(os.devnull)), sys.executable, "-c", ""]
    if subprocess.run(probe, capture_output=True, check=False).returncode:
        return "strace may not trace here"
    return None
