"""Runs the code of decks: in a fork of a Python with libraries loaded, or in a new one."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple, Protocol

from tests.support.blocks.program import FINISHED

SECONDS = 30.0
PROGRAM = Path(__file__).with_name("program.py")
_PYTHON = (sys.executable, "-I", "-X", "utf8", "-W", "error", str(PROGRAM))
_KEPT = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR")
_LARGE = re.compile(r"\b(pandas|scipy|sklearn|sympy)\b")
_ONE_THREAD = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS")


class Outcome(NamedTuple):
    """What became of a block; `finished` where it ran to its last line without an error."""

    finished: bool
    stdout: str
    stderr: str


class Runner(Protocol):
    """Runs blocks, each by itself."""

    def run(self, code: str, folder: Path, seconds: float = SECONDS) -> Outcome:
        """Run one block in a folder."""
        ...

    def close(self) -> None:
        """Let go of what running took."""
        ...


class ForkRunner:
    """Keeps two servers: one with all libraries, and a small one for blocks that name no large one.

    Each is started with its first block, and again after a failure.
    """

    def __init__(self) -> None:
        self._servers: dict[str, subprocess.Popen[str]] = {}

    def run(self, code: str, folder: Path, seconds: float = SECONDS) -> Outcome:
        """Run one block in a folder; a test that is broken off leaves no answer behind."""
        try:
            request = {"code": code, "folder": str(folder), "seconds": seconds}
            libraries = "all" if _LARGE.search(code) else "few"
            return Outcome(**json.loads(self._ask(libraries, json.dumps(request))))
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Stop the servers."""
        for server in self._servers.values():
            server.kill()
            server.communicate()
        self._servers.clear()

    def _ask(self, libraries: str, request: str) -> str:
        if libraries not in self._servers:
            self._servers[libraries] = _start(libraries)
        server = self._servers[libraries]
        assert server.stdin is not None
        assert server.stdout is not None
        server.stdin.write(request + "\n")
        server.stdin.flush()
        return server.stdout.readline()


class PlainRunner:
    """Starts a Python for each block."""

    def run(self, code: str, folder: Path, seconds: float = SECONDS) -> Outcome:
        """Run one block in a folder."""
        try:
            done = subprocess.run(
                _PYTHON,
                input=code,
                cwd=folder,
                env=_environment(),
                capture_output=True,
                encoding="utf-8",
                errors="backslashreplace",
                timeout=seconds,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return Outcome(False, "", f"The block takes more than {seconds:g} seconds.\n")
        return Outcome(done.returncode == FINISHED, done.stdout, done.stderr)

    def close(self) -> None:
        """Nothing is kept."""


def make_runner() -> Runner:
    """Return the fastest runner that this system has."""
    return ForkRunner() if hasattr(os, "fork") else PlainRunner()


def _start(libraries: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        (*_PYTHON, libraries),
        env=_environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )


def _environment() -> dict[str, str]:
    """Return an environment without the person's settings."""
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    return kept | dict.fromkeys(_ONE_THREAD, "1")
