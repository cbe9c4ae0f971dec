"""The decks that ship with the program, read once, and running the code that they hold."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from gradus.domain.decks.model import ParsedDeck
from gradus.domain.decks.parser import parse_deck
from gradus.paths import bundled

SECONDS = 30


def _parsed(file: Path) -> ParsedDeck:
    return parse_deck(file.relative_to(FOLDER).as_posix(), file.read_bytes())


FOLDER = bundled("decks")
FILES = sorted(FOLDER.rglob("*.md"))
PARSED = [_parsed(file) for file in FILES]
DECKS = [parsed.deck for parsed in PARSED if parsed.deck]


def run(code: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run code in a Python of its own, in an empty folder, away from the person's settings."""
    environment = {
        name: os.environ[name]
        for name in ("PATH", "SYSTEMROOT", "TEMP", "TMP")
        if name in os.environ
    }
    one_thread = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    return subprocess.run(
        [sys.executable, "-I", "-X", "utf8", "-W", "error", "-c", code],
        cwd=folder,
        env={**environment, **one_thread},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=SECONDS,
        check=False,
    )
