"""Media that must have another name here: fields and templates that name them are rewritten."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from gradus.domain.anki.model import NoteType
from gradus.domain.anki.named_files import NAMED, SPELLINGS, parted


def other_name(name: str, checksum: str) -> str:
    """Return a name that holds the beginning of a SHA-256, as Anki does it."""
    stem, dot, ending = name.rpartition(".")
    return f"{stem}-{checksum[:8]}.{ending}" if dot and stem else f"{name}-{checksum[:8]}"


def renamer(names: Mapping[str, str]) -> Callable[[str], str]:
    """Return a function that puts new names of media in the place of old ones."""
    if not names:
        return lambda text: text

    def rename(found: re.Match[str]) -> str:
        before, written = parted(found)
        for read, write in SPELLINGS:
            if (new := names.get(read(written))) is not None:
                return before + write(new)
        return found[0]

    return lambda text: NAMED.sub(rename, text)


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
