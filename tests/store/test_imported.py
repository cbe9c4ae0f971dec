"""Notes from Anki are read as they were stored, with note type, tags and deck."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from sqlalchemy import insert
from tests.support.databases import memory_database

from gradus.domain.anki.model import ImportedNote, Kind, NoteType, Template
from gradus.store.database import Database
from gradus.store.imported import imported_among, imported_note
from gradus.store.tables import decks, notes
from gradus.store.tables.imported import imported_notes, note_types

_GAPS = {
    "id": 3,
    "origin": "1700000000000",
    "name": "Gaps",
    "kind": "cloze",
    "fields": ["Text", "Extra"],
    "templates": [{"name": "Card 1", "front": "{{cloze:Text}}", "back": "{{Extra}}"}],
    "css": ".card {}",
    "more": {"latexPre": "x"},
}


@pytest.fixture
def database() -> Iterator[Database]:
    with memory_database() as opened:
        with opened.write() as connection:
            deck = {"source": "anki", "path": "A::B", "title": "B", "tags": [], "sources": []}
            connection.execute(insert(decks), {"id": 1, **deck, "introduction": "", "checksum": ""})
            for number, source in ((5, "anki"), (6, "own")):
                row = {"source": source, "name": f"g{number}", "deck_id": 1, "position": 0}
                text = {"type": "imported", "heading": "H", "body": "B", "attributes": []}
                connection.execute(insert(notes), {"id": number, **row, **text, "text_hash": ""})
            connection.execute(insert(note_types), _GAPS)
            raw = {"fields": ["a {{c1::b}}", "<b>c</b>"], "tags": ["verbs::irregular"]}
            at = datetime(2026, 1, 5, tzinfo=UTC)
            connection.execute(
                insert(imported_notes), {"note_id": 5, "note_type_id": 3, **raw, "changed_at": at}
            )
        yield opened


def test_a_note_comes_with_its_type_tags_and_deck(database: Database) -> None:
    gaps = NoteType(
        origin="1700000000000",
        name="Gaps",
        kind=Kind.CLOZE,
        fields=("Text", "Extra"),
        templates=(Template("Card 1", "{{cloze:Text}}", "{{Extra}}"),),
        css=".card {}",
        more={"latexPre": "x"},
    )
    fields = ("a {{c1::b}}", "<b>c</b>")
    expected = ImportedNote("g5", gaps, fields, ("verbs::irregular",), "A::B")
    with database.read() as connection:
        assert imported_note(connection, 5) == expected
        assert imported_note(connection, 6) is None
        assert imported_among(connection, [5, 6, 7]) == {5: expected}
    assert expected.by_name == {"Text": "a {{c1::b}}", "Extra": "<b>c</b>"}
