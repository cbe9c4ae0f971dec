"""Where sources and translations lie."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "gradus"
FOLDER = ROOT / "resources" / "translations"
PATTERNS = "patterns.txt"

PLURALS_ONLY = "en"
"""The language of the sources: its file needs nothing but the plurals."""

LANGUAGES = (PLURALS_ONLY, "de")


def ts(folder: Path, language: str) -> Path:
    """Return the file that holds a language's translations, for people."""
    return folder / f"gradus_{language}.ts"


def qm(folder: Path, language: str) -> Path:
    """Return the same compiled, for the window."""
    return folder / f"gradus_{language}.qm"
