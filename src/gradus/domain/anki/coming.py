"""What a package brings: its notes with their cards in order, and what of it cannot be taken."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from gradus.domain.anki.identity import note_name, ordinal_of
from gradus.domain.anki.model import NoteType
from gradus.domain.anki.package import Package, PackedCard, PackedNote
from gradus.domain.anki.plain import plain

_PARTED = "\x1f"
_MOST_ORDINAL = 1_000
_LAST = 1 << 62
_DEFAULT = "Default"
_NOTHING = "…"


class LeftOut(StrEnum):
    """What could not be taken over, or not as it was; the values stand in JSON."""

    FILTERED_DECK = "filtered deck"
    NOTE_TYPE_MISSING = "note type missing"
    NOTE_WITHOUT_CARDS = "note without cards"
    CARD_WITHOUT_NOTE = "card without note"
    CARD_TWICE = "card twice"
    UNKNOWN_FIELDS = "unknown fields"
    MEDIA_MISSING = "media missing"
    MEDIA_NAME = "media name"
    REVIEW_IN_FUTURE = "review in the future"
    REVIEW_UNKNOWN = "review unknown"
    REVIEW_WITHOUT_CARD = "review without card"


@dataclass(slots=True)
class ComingNote:
    """A note as it will be stored: raw fields, plain text, and Anki's cards by their ordinals."""

    name: str
    packed: PackedNote
    type: int
    fields: list[str]
    tags: list[str]
    deck: str
    cards: dict[int, PackedCard]
    heading: str
    body: str

    @property
    def text_hash(self) -> str:
        """A hash of what a newer package may change."""
        text = f"{self.type}\n{self.packed.tags}\n{_PARTED.join(self.fields)}"
        return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(slots=True)
class Bringing:
    """Arranges what a package holds; `left_out` counts while `notes` is gone through.

    `rename` gives a field with the names that its media have here.
    """

    package: Package
    rename: Callable[[str], str] = lambda text: text
    left_out: Counter[LeftOut] = field(default_factory=Counter)

    def notes(self) -> Iterator[ComingNote]:
        """Yield the notes that can be taken over, by deck and in the order of their learning."""
        cards = self._cards_by_note()
        known: set[str] = set()
        for note in sorted(self.package.notes, key=lambda one: _place(one, cards)):
            coming = self._note(note, cards.get(note.id, []))
            if coming is not None and coming.name not in known:
                known.add(coming.name)
                yield coming

    def _cards_by_note(self) -> Mapping[int, list[PackedCard]]:
        there = {note.id for note in self.package.notes}
        found: defaultdict[int, list[PackedCard]] = defaultdict(list)
        for card in self.package.cards:
            if card.note in there:
                found[card.note].append(card)
            else:
                self.left_out[LeftOut.CARD_WITHOUT_NOTE] += 1
        for some in found.values():
            some.sort(key=lambda card: card.ordinal)
        return found

    def _note(self, note: PackedNote, packed: list[PackedCard]) -> ComingNote | None:
        note_type = self.package.note_types.get(note.note_type)
        if note_type is None or not note_type.fields:
            self.left_out[LeftOut.NOTE_TYPE_MISSING] += 1
            return None
        cards = self._cards(note_type, packed)
        if not cards:
            self.left_out[LeftOut.NOTE_WITHOUT_CARDS] += 1
            return None
        fields = self._fields(note, note_type)
        heading, body = _told(fields, note_type)
        return ComingNote(
            name=note_name(note),
            packed=note,
            type=note.note_type,
            fields=fields,
            tags=note.tags.split(),
            deck=self._deck(next(iter(cards.values()))),
            cards=cards,
            heading=heading,
            body=body,
        )

    def _cards(self, note_type: NoteType, packed: list[PackedCard]) -> dict[int, PackedCard]:
        cards: dict[int, PackedCard] = {}
        for card in packed:
            ordinal = ordinal_of(note_type.kind, card.ordinal)
            if ordinal in cards or not 0 <= card.ordinal < _MOST_ORDINAL:
                self.left_out[LeftOut.CARD_TWICE] += 1
                continue
            cards[ordinal] = card
            if card.home_deck:
                self.left_out[LeftOut.FILTERED_DECK] += 1
        return cards

    def _fields(self, note: PackedNote, note_type: NoteType) -> list[str]:
        """Return as many fields as the note type has."""
        fields = self.rename(note.fields).split(_PARTED)
        wanted = len(note_type.fields)
        if len(fields) > wanted:
            self.left_out[LeftOut.UNKNOWN_FIELDS] += 1
            del fields[wanted:]
        elif len(fields) < wanted:
            fields += [""] * (wanted - len(fields))
        return fields

    def _deck(self, card: PackedCard) -> str:
        """Return the name of the deck in which a card is at home."""
        deck = self.package.decks.get(card.home_deck or card.deck)
        return _DEFAULT if deck is None or not deck.name.strip() else deck.name.strip()


def _told(fields: list[str], note_type: NoteType) -> tuple[str, str]:
    """Return a line for lists, from the field by which Anki sorts, and the text of the others."""
    texts = list(map(plain, fields))
    sort = note_type.more.get("sortf", 0)
    first = sort if isinstance(sort, int) and 0 <= sort < len(texts) else 0
    heading = texts[first] or next((text for text in texts if text), _NOTHING)
    return heading, "\n".join(text for n, text in enumerate(texts) if n != first and text)


def _place(note: PackedNote, cards: Mapping[int, list[PackedCard]]) -> tuple[int, int, int]:
    """Return what sorts notes: new ones by the place that Anki gave them, the others first."""
    some = cards.get(note.id)
    if not some:
        return _LAST, 0, note.id
    first = some[0]
    return first.home_deck or first.deck, first.due if first.type == 0 else 0, note.id
