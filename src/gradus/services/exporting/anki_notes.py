"""Stored notes as notes of a package."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

from gradus.domain.anki.model import ImportedNote, Kind
from gradus.domain.decks.model import NoteType
from gradus.domain.scheduling.events import Event
from gradus.formats.anki.writing.fields import fields_of
from gradus.formats.anki.writing.named_media import NamedMedia
from gradus.formats.anki.writing.note_types import model_of
from gradus.formats.anki.writing.numbers import guid_of
from gradus.formats.anki.writing.reviews import reviews_of
from gradus.formats.anki.writing.rows import Card, Note
from gradus.services.exporting.pictures import Pictures
from gradus.store.exporting import ExportedCard, ExportedNote, StoredDeck

_ROOT, _LEVEL = "Gradus", "::"
_NOWHERE = Path(os.devnull)
_BUNDLED = "bundled"


class AnkiNotes:
    """Makes notes of a package; `places` maps each source of decks to its folder."""

    def __init__(
        self, places: Mapping[str, Path], parameters: tuple[float, ...], now: datetime
    ) -> None:
        self.pictures = Pictures()
        self.media = NamedMedia()
        self._places = places
        self._parameters = parameters
        self._now = now

    def note(
        self, stored: ExportedNote, deck: StoredDeck, events: Mapping[str, Sequence[Event]]
    ) -> Note:
        """Return a note with its cards and their reviews."""
        if stored.imported is not None:
            return self._as_it_came(stored, stored.imported, events)
        folder = (self._places.get(stored.source, _NOWHERE) / deck.deck.path).parent
        key, source = stored.cards[0].key, _source(stored, deck)
        fields = fields_of(stored.note, key, source, self.pictures.within(folder))
        name, first = self._deck_name(deck), int(stored.note.type is NoteType.CLOZE)
        return Note(
            guid=guid_of(stored.source, stored.note.id),
            model=fields.model,
            fields=fields.values,
            tags=_tags(deck),
            changed_at=self._now,
            cards=tuple(self._card(card, name, first, events) for card in stored.cards),
        )

    def _as_it_came(
        self,
        stored: ExportedNote,
        imported: ImportedNote,
        events: Mapping[str, Sequence[Event]],
    ) -> Note:
        first = int(imported.type.kind is Kind.CLOZE)
        self.media.note(imported)
        return Note(
            guid=imported.guid,
            model=model_of(imported.type),
            fields=imported.fields,
            tags=imported.tags,
            changed_at=stored.changed_at or self._now,
            cards=tuple(self._card(card, imported.deck, first, events) for card in stored.cards),
        )

    def _card(
        self, card: ExportedCard, deck: str, first: int, events: Mapping[str, Sequence[Event]]
    ) -> Card:
        reviews = reviews_of(events.get(card.key, ()), self._parameters)
        return Card(card.ordinal - first, deck, card.state, reviews)

    def _deck_name(self, stored: StoredDeck) -> str:
        """Put decks of the road below its phases, and own ones below their folder."""
        if stored.source == _BUNDLED:
            between = [stored.phase] if stored.phase else []
        else:
            between = [self._places.get(stored.source, Path("own")).name]
        return _LEVEL.join(map(_level, (_ROOT, *between, stored.deck.title)))


def _level(name: str) -> str:
    """Two colons would begin a deck within the deck."""
    return name.replace(_LEVEL, ": ").strip(": ") or "-"


def _source(stored: ExportedNote, deck: StoredDeck) -> str:
    """Return where the note is from, and the licence that asks for it to be said."""
    sources = deck.deck.sources
    usual = sources[0] if len(sources) == 1 else ""
    own = dict(stored.note.attributes).get("source", usual)
    return " · ".join(part for part in (own, deck.deck.license) if part)


def _tags(deck: StoredDeck) -> tuple[str, ...]:
    """Return tags without blanks, which part them in Anki; the topic is one of them."""
    topic = [f"topic{_LEVEL}{deck.deck.topic}"] if deck.deck.topic else []
    return tuple(dict.fromkeys("_".join(tag.split()) for tag in (*deck.deck.tags, *topic)))
