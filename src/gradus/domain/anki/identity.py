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
    """Return the UUIDv5 of what happened to a card, without the cost of a UUID object."""
    digest = hashlib.sha1(_PREFIX + f"{key}\n{what}".encode(), usedforsecurity=False).hexdigest()
    variant = "89ab"[int(digest[16], 16) & 3]
    return f"{digest[:8]}-{digest[8:12]}-5{digest[13:16]}-{variant}{digest[17:20]}-{digest[20:32]}"


def sequence_of(number: int, about: str) -> int:
    """Return an event's number on that device: Anki's own, and 20 bits that tell packages apart."""
    return ((number & _MOST) << _BITS) | (zlib.crc32(about.encode()) & _MASK)


def shape_hash(note_type: NoteType) -> str:
    """Return eight hexadecimal digits that differ where two note types make other cards."""
    shape = repr((note_type.kind, note_type.fields, note_type.templates, note_type.css))
    return hashlib.sha256(shape.encode("utf-8", "surrogatepass")).hexdigest()[:8]
