"""Names that are the same whenever, and on whichever device, a package is imported."""

from __future__ import annotations

import hashlib
import uuid
import zlib

from gradus.domain.anki.model import SOURCE, Kind, NoteType
from gradus.domain.anki.package import PackedNote

_NAMES = uuid.uuid5(uuid.NAMESPACE_URL, "https://github.com/gradus/anki")
_PREFIX = _NAMES.bytes
_BITS = 20
_MASK = (1 << _BITS) - 1
_MOST = (1 << 42) - 1
_VARIANT = {digit: "89ab"[int(digit, 16) & 3] for digit in "0123456789abcdef"}

DEVICE = str(uuid.uuid5(_NAMES, "device"))
"""The device of all events that come from Anki."""


def note_name(note: PackedNote) -> str:
    """Return the name of a note: its guid, or its number where it has none."""
    return note.guid or str(note.id)


def card_key(guid: str, ordinal: int) -> str:
    """Return the key that names a card in events."""
    return f"{SOURCE}:{guid}:{ordinal}"


def ordinal_of(kind: Kind, number: int) -> int:
    """Return a card's ordinal from Anki's number: gaps count from 1, templates from 0."""
    return number + 1 if kind is Kind.CLOZE else number


def event_id(key: str, what: str | int) -> str:
    """Return the UUIDv5 of what happened to a card."""
    return EventNamer(key).id_of(str(what))


class EventNamer:
    """Names the events of one card, without the cost of a UUID object for each."""

    __slots__ = ("_begun", "_tail")

    def __init__(self, key: str) -> None:
        name = key.encode()
        self._begun = hashlib.sha1(_PREFIX + name + b"\n", usedforsecurity=False)
        self._tail = zlib.crc32(name) & _MASK

    def id_of(self, what: str) -> str:
        """Return the UUIDv5 of what happened."""
        hashed = self._begun.copy()
        hashed.update(what.encode())
        one = hashed.hexdigest()
        return f"{one[:8]}-{one[8:12]}-5{one[13:16]}-{_VARIANT[one[16]]}{one[17:20]}-{one[20:32]}"

    def review(self, at: int) -> tuple[str, int]:
        """Return id and sequence of the review with that number."""
        return self.id_of(str(at)), ((at & _MOST) << _BITS) | self._tail


def sequence_of(number: int, about: str) -> int:
    """Return an event's number on that device: Anki's own, and 20 bits that tell packages apart."""
    return ((number & _MOST) << _BITS) | (zlib.crc32(about.encode()) & _MASK)


def shape_hash(note_type: NoteType) -> str:
    """Return eight hexadecimal digits that differ where two note types make other cards."""
    shape = repr((note_type.kind, note_type.fields, note_type.templates, note_type.css))
    return hashlib.sha256(shape.encode("utf-8", "surrogatepass")).hexdigest()[:8]
