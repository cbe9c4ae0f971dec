"""Which files notes from Anki name: pictures, sounds, and what their note types use."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import unescape
from urllib.parse import unquote

from gradus.domain.anki.model import ImportedNote, NoteType

_NAMED = re.compile(
    r"""\[sound:(?P<sound>[^\]]+)\]
      | \b(?:src|data|href)\s*=\s*(?:"(?P<double>[^"]+)"|'(?P<single>[^']+)'|(?P<bare>[^\s"'>]+))
      | \burl\(\s*["']?(?P<url>[^"')]+)
      | @import\s+["'](?P<style>[^"']+)""",
    re.VERBOSE | re.IGNORECASE,
)


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
        for match in _NAMED.finditer(text):
            written = next(name for name in match.groups() if name is not None).strip()
            yield from {written, unescape(written), unquote(unescape(written))}


def _texts(note_type: NoteType) -> Iterator[str]:
    yield note_type.css
    for template in note_type.templates:
        yield from (template.front, template.back)
