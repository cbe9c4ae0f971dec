"""Which files notes from Anki name: pictures, sounds, and what their note types use."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from gradus.domain.anki.model import ImportedNote, NoteType
from gradus.domain.anki.named_files import NAMED, SPELLINGS, parted


class NamedMedia:
    """Gathers names; a note type is looked through once."""

    def __init__(self) -> None:
        self.names: set[str] = set()
        self._types: set[str] = set()

    def note(self, note: ImportedNote) -> None:
        """Add what a note and its note type name."""
        if note.type.origin not in self._types:
            self._types.add(note.type.origin)
            self.names.update(named_in(_texts(note.type)))
        self.names.update(named_in(note.fields))


def named_in(texts: Iterable[str]) -> Iterator[str]:
    """Yield what texts name, as it is written and as an address or HTML would mean it."""
    for text in texts:
        for found in NAMED.finditer(text):
            _, written = parted(found)
            yield from {read(written) for read, _ in SPELLINGS}


def _texts(note_type: NoteType) -> Iterator[str]:
    yield note_type.css
    for template in note_type.templates:
        yield from (template.front, template.back)
