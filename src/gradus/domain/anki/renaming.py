"""Media that must have another name here: fields and templates that name them are rewritten."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from urllib.parse import quote

from gradus.domain.anki.model import NoteType

_NAMED = re.compile(
    r"(?P<before>\[sound:|\b(?:src|data|href)\s*=\s*[\"']?|url\(\s*[\"']?)(?P<name>[^\"'\]>)\x1f]+)",
    re.IGNORECASE,
)


def other_name(name: str, checksum: str) -> str:
    """Return a name that holds the beginning of a SHA-256, as Anki does it."""
    stem, dot, ending = name.rpartition(".")
    return f"{stem}-{checksum[:8]}.{ending}" if dot and stem else f"{name}-{checksum[:8]}"


def renamer(names: Mapping[str, str]) -> Callable[[str], str]:
    """Return a function that puts new names of media in the place of old ones."""
    if not names:
        return lambda text: text
    known = dict(names)
    for old, new in names.items():
        known.setdefault(quote(old), quote(new))
        known.setdefault(html.escape(old), html.escape(new))

    def rename(found: re.Match[str]) -> str:
        name = found["name"].strip()
        return found["before"] + known[name] if name in known else found[0]

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
