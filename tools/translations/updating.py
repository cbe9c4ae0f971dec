"""lupdate and lrelease over all texts that were gathered from the sources."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import PySide6

from tools.translations.calls import Asked, asked
from tools.translations.catalogues import catalogued
from tools.translations.places import LANGUAGES, PATTERNS, PLURALS_ONLY, qm, ts
from tools.translations.sentences import sentences

_CONTEXT = "Sentences"
"""What the window shows of the layers that know nothing of Qt."""


@cache
def gathered() -> tuple[Asked, ...]:
    """Return every text that the window shows, sorted."""
    told = {Asked(_CONTEXT, one) for one in (*sentences(), *catalogued())}
    return tuple(sorted({*asked(), *told}))


def patterns() -> list[str]:
    """Return the sentences that have values in them, sorted."""
    return [one for one in sentences() if "{0}" in one]


def update(folder: Path) -> None:
    """Bring the translations in a folder up to date; what is no longer said anywhere goes."""
    with TemporaryDirectory() as beside:
        texts = Path(beside) / "texts.cpp"
        texts.write_text(_listed(gathered()), encoding="utf-8")
        for language in LANGUAGES:
            _read(ts(folder, language), texts, plurals=language == PLURALS_ONLY)
    (folder / PATTERNS).write_text("\n".join([*patterns(), ""]), encoding="utf-8")


def compile_all(folder: Path, into: Path | None = None) -> None:
    """Compile every file of translations; a window that is open keeps the file that it has."""
    with TemporaryDirectory(dir=into or folder) as beside:
        for language in LANGUAGES:
            made = qm(Path(beside), language)
            _run("lrelease", "-silent", str(ts(folder, language)), "-qm", str(made))
            made.replace(qm(into or folder, language))


def _listed(texts: Iterable[Asked]) -> str:
    """Write texts as lupdate reads them best: as C++."""
    return "\n".join(
        f"QT_TRANSLATE_{'N_NOOP' if one.plural else 'NOOP'}({_quoted(one.context)}, "
        f"{_quoted(one.text)})"
        for one in texts
    )


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _read(file: Path, texts: Path, *, plurals: bool) -> None:
    options = ["-silent", "-locations", "none", "-no-obsolete", "-source-language", "en"]
    options += ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
    options += ["-pluralonly"] if plurals else []
    _run("lupdate", *options, str(texts), "-ts", str(file))


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([Path(PySide6.__file__).parent / tool, *arguments], check=True)
