"""Note types and decks as the newest generation keeps them: tables with protocol buffers.

They are brought into the form of the older ones, so that all else knows but one.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from gradus.domain.anki.model import NoteType
from gradus.domain.anki.package import PackedDeck
from gradus.formats.anki.database import Reader
from gradus.formats.anki.messages import parse
from gradus.formats.anki.schema_11 import note_type

_LEVELS = "\x1f"
_NEEDS = ("none", "any", "all")


def note_types_and_decks(
    reader: Reader,
) -> tuple[dict[int, NoteType], dict[int, PackedDeck], int | None]:
    """Return note types and decks by their ids, and the minutes west of UTC of day 0."""
    fields = _parts(reader, "fields", "NoteField")
    templates = _parts(reader, "templates", "CardTemplate")
    types = {
        key: note_type(str(key), _model(name, config, fields[key], templates[key]))
        for key, name, config in reader.rows("notetypes", id=int, name=str, config=bytes)
    }
    decks = {
        key: _deck(name, kind)
        for key, name, kind in reader.rows("decks", id=int, name=str, kind=bytes)
    }
    return types, decks, _offset(reader)


def _parts(reader: Reader, table: str, message: str) -> defaultdict[int, list[dict[str, Any]]]:
    found: defaultdict[int, list[dict[str, Any]]] = defaultdict(list)
    for key, order, name, config in reader.rows(table, ntid=int, ord=int, name=str, config=bytes):
        found[key].append({"name": name, "ord": order, **_values(parse(message, config))})
    return found


def _model(
    name: str, config: bytes, fields: list[dict[str, Any]], templates: list[dict[str, Any]]
) -> dict[str, Any]:
    values = _values(parse("NoteType", config))
    needs = [[one.card, _NEEDS[one.kind % len(_NEEDS)], list(one.fields)] for one in values["req"]]
    return {"name": name, **values, "req": needs, "flds": fields, "tmpls": templates}


def _values(message: Any) -> dict[str, Any]:
    return {field.name: getattr(message, field.name) for field in message.DESCRIPTOR.fields}


def _deck(name: str, kind: bytes) -> PackedDeck:
    found = parse("DeckKind", kind)
    full = name.replace(_LEVELS, "::")
    return PackedDeck(full, found.HasField("filtered"), found.normal.desc)


def _offset(reader: Reader) -> int | None:
    for key, value in reader.rows("config", KEY=str, val=bytes):
        if key == "creationOffset" and value.lstrip(b"-").isdigit() and len(value) < 6:
            return int(value)
    return None
