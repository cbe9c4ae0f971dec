"""Media that must have another name here: fields and templates that name them are rewritten."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from urllib.parse import quote, unquote

from gradus.domain.anki.model import NoteType

_ADDRESS = r"(?:\b(?:src|data|href)\s*=|\burl\()\s*"
_PLACES = (
    (r"\[sound:", r"\]"),
    (rf"{_ADDRESS}\"", r"\""),
    (rf"{_ADDRESS}'", "'"),
    (r"\b(?:src|data|href)\s*=\s*", r"\s\"'>"),
    (r"\burl\(\s*", r"\"')"),
)
"""What stands before a name, and which characters end it there: others may be part of it."""
_NAMED = re.compile(
    "|".join(rf"({before})([^{ends}\x1f]+)" for before, ends in _PLACES), re.IGNORECASE
)
_SPELLINGS: tuple[tuple[Callable[[str], str], Callable[[str], str]], ...] = (
    (str, str),
    (html.unescape, html.escape),
    (lambda written: unquote(html.unescape(written)), quote),
)
"""How a name may be written: reading it, and writing another in the same way."""


def other_name(name: str, checksum: str) -> str:
    """Return a name that holds the beginning of a SHA-256, as Anki does it."""
    stem, dot, ending = name.rpartition(".")
    return f"{stem}-{checksum[:8]}.{ending}" if dot and stem else f"{name}-{checksum[:8]}"


def renamer(names: Mapping[str, str]) -> Callable[[str], str]:
    """Return a function that puts new names of media in the place of old ones."""
    if not names:
        return lambda text: text

    def rename(found: re.Match[str]) -> str:
        before, written = filter(None, found.groups())
        for read, write in _SPELLINGS:
            if (new := names.get(read(written.strip()))) is not None:
                return before + write(new)
        return found[0]

    return lambda text: _NAMED.sub(rename, text)


def renamed(note_type: NoteType, rename: Callable[[str], str]) -> NoteType:
    """Return a note type whose templates and styles name their media as they are called here."""
    return replace(
        note_type,
        templates=tuple(
            replace(one, front=rename(one.front), back=rename(one.back))
            for one in note_type.templates
        ),
        css=rename(note_type.css),
    )
