"""Remembers, in pytest's cache folder, what went well, so that what is unchanged is not done again.

`pytest --cache-clear` forgets it all.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Iterable
from functools import cache
from importlib.metadata import distributions
from pathlib import Path

from tests.support.blocks.runner import PROGRAM, SECONDS, Outcome, Runner


class Memory:
    """Texts by key, a file each, so that pytest's workers may write side by side."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def recall(self, key: str) -> str | None:
        """Return what was kept under a key."""
        if self._folder is None:
            return None
        try:
            return (self._folder / key).read_text(encoding="utf-8")
        except (OSError, UnicodeError):
            return None

    def keep(self, key: str, text: str) -> None:
        """Keep a text; it appears as a whole or not at all."""
        if self._folder is not None:
            self._folder.mkdir(parents=True, exist_ok=True)
            draft = self._folder / f"{key}.{os.getpid()}"
            draft.write_text(text, encoding="utf-8")
            draft.replace(self._folder / key)


class RememberingRunner:
    """Runs a block unless it finished before under the same Python and libraries."""

    def __init__(self, runner: Runner, memory: Memory) -> None:
        self._runner = runner
        self._memory = memory

    def run(self, code: str, folder: Path, seconds: float = SECONDS) -> Outcome:
        """Return the outcome of a block; only what finished is remembered."""
        key = key_of(code, PROGRAM.read_text(encoding="utf-8"), *_versions())
        known = self._memory.recall(key)
        if known is not None:
            return Outcome(*json.loads(known))
        outcome = self._runner.run(code, folder, seconds)
        if outcome.finished:
            self._memory.keep(key, json.dumps(outcome))
        return outcome

    def close(self) -> None:
        """Close the runner."""
        self._runner.close()


def key_of(*texts: str) -> str:
    """Return a name for these texts and no others."""
    return hashlib.sha256(json.dumps(texts).encode()).hexdigest()


@cache
def _versions() -> tuple[str, ...]:
    return (sys.version, *sorted(_names()))


def _names() -> Iterable[str]:
    return {f"{each.name} {each.version}" for each in distributions()}
