"""Which notes from Anki have a tag."""

from __future__ import annotations

import json

from sqlalchemy import ColumnElement, Connection, Text, select, type_coerce

from gradus.domain.search.note_tags import tags_named
from gradus.domain.search.pattern import Pattern
from gradus.store.listed import listed
from gradus.store.tables import cards, notes
from gradus.store.tables.imported import imported_notes

_text = type_coerce(imported_notes.c.tags, Text)
# Many notes share a list of tags, and as texts they are compared at once.
_LISTS = (
    select(_text)
    .join(notes, notes.c.id == imported_notes.c.note_id)
    .where(~notes.c.retired)
    .distinct()
)


def note_tags(connection: Connection) -> set[str]:
    """Return every tag of a note from Anki that was not let go."""
    return {tag for text in connection.scalars(_LISTS) for tag in json.loads(text)}


def tagged(connection: Connection, pattern: Pattern) -> ColumnElement[bool] | None:
    """Return what a card's note must fulfil to have such a tag, None where no note has one."""
    fits = pattern.matcher()
    lists = [text for text in connection.scalars(_LISTS) if tags_named(json.loads(text), fits)]
    if not lists:
        return None
    such = select(imported_notes.c.note_id).where(_text.in_(listed(lists)))
    return cards.c.note_id.in_(such)
