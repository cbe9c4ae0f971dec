"""Note types and decks as the older generations keep them: JSON in the one row of `col`."""

from __future__ import annotations

from typing import Any

from gradus.domain.anki.model import Kind, NoteType, Template
from gradus.domain.anki.package import PackedDeck
from gradus.domain.wording import wording
from gradus.formats.anki.database import Reader
from gradus.formats.anki.refusing import damaged
from gradus.formats.anki.shapes import Shape, mapping, mapping_of, mappings, number, text, whole

_KNOWN = {"id", "name", "type", "tmpls", "flds", "css", "mod", "usn", "tags", "vers"}
_PARTS = {"name", "ord", "qfmt", "afmt"}


def note_types_and_decks(
    reader: Reader,
) -> tuple[dict[int, NoteType], dict[int, PackedDeck], int | None]:
    """Return note types and decks by their ids, and the minutes west of UTC of day 0."""
    rows = reader.rows("col", models=str, decks=str, conf=str)
    if not rows:
        raise damaged(wording("its database is empty"))
    models, decks, configuration = (mapping_of(part) for part in rows[0])
    offset = configuration.get("creationOffset")
    return (
        {whole(key): note_type(key, mapping(model)) for key, model in models.items()},
        {whole(key): _deck(mapping(deck)) for key, deck in decks.items()},
        offset if isinstance(offset, int) else None,
    )


def note_type(key: str, model: Shape) -> NoteType:
    """Return the note type that a model of this form describes."""
    fields, templates = mappings(model.get("flds")), mappings(model.get("tmpls"))
    more: dict[str, Any] = {name: one for name, one in model.items() if name not in _KNOWN}
    more["fields"] = [_rest(one) for one in fields]
    more["templates"] = [_rest(one) for one in templates]
    return NoteType(
        origin=str(whole(key)),
        name=text(model, "name"),
        kind=Kind.CLOZE if number(model, "type") == 1 else Kind.NORMAL,
        fields=tuple(text(one, "name") for one in fields),
        templates=tuple(
            Template(text(one, "name"), text(one, "qfmt"), text(one, "afmt")) for one in templates
        ),
        css=model["css"] if isinstance(model.get("css"), str) else "",
        more=more,
    )


def _rest(part: Shape) -> dict[str, Any]:
    return {name: one for name, one in part.items() if name not in _PARTS}


def _deck(deck: Shape) -> PackedDeck:
    description = deck.get("desc")
    return PackedDeck(
        text(deck, "name"),
        filtered=bool(number(deck, "dyn")),
        description=description if isinstance(description, str) else "",
    )
