"""Notes that were known: newer texts, cards and reviews come in, and nothing done here is lost."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from gradus.domain.anki.coming import ComingNote
from gradus.domain.anki.identity import card_key
from gradus.domain.anki.model import NOTE_TYPE
from gradus.domain.anki.told import ID, KIND, Row
from gradus.domain.scheduling.events import EventKind
from gradus.domain.scheduling.memory import MemoryModel
from gradus.domain.scheduling.replay import replay
from gradus.services.importing.rows_of import RowMaker, changed, words
from gradus.store import cards, events
from gradus.store.database import Connection
from gradus.store.importing.changing import change_texts, revive
from gradus.store.importing.known import KnownNote, known_events
from gradus.store.importing.rows import add_cards, add_events

_REVIEWS = {
    kind.value
    for kind in (
        EventKind.ANSWERED,
        EventKind.PRACTISED,
        EventKind.RESET,
        EventKind.RESCHEDULED,
    )
}
"""What a newer package may add to a known card; the rest says how it stood there, not here."""


@dataclass(slots=True)
class CatchingUp:
    """Gathers what is new of known notes; it is written in the last transaction."""

    maker: RowMaker
    changed: int = 0
    known: int = 0
    revived: list[int] = field(default_factory=list)
    new_cards: list[tuple[Any, ...]] = field(default_factory=list)
    card_events: list[Row] = field(default_factory=list)
    _texts: list[dict[str, Any]] = field(default_factory=list)
    _raw: list[dict[str, Any]] = field(default_factory=list)
    _words: list[tuple[int, str]] = field(default_factory=list)
    _told: dict[str, list[Row]] = field(default_factory=dict)

    def add(self, coming: ComingNote, known: KnownNote) -> None:
        """Look at one note."""
        if known.retired:
            self.revived.append(known.id)
        if changed(coming) > known.changed and coming.text_hash != known.text_hash:
            self.changed += 1
            self._change(coming, known.id)
        elif not known.retired:
            self.known += 1
        for ordinal, packed in coming.cards.items():
            if ordinal not in known.ordinals:
                row = self.maker.card_row(coming, ordinal, known.id, None, self.card_events)
                self.new_cards.append(row)
            elif packed.id in self.maker.reviews:
                key = card_key(coming.name, ordinal)
                told, _ = self.maker.teller.tell(key, packed, self.maker.reviews[packed.id])
                self._told[key] = [row for row in told if row[KIND] in _REVIEWS]

    def keep_unknown(self, connection: Connection) -> int:
        """Forget the events that are here already, and return how many are new."""
        there = known_events(connection, self._told)
        fresh = {
            key: kept
            for key, told in self._told.items()
            if (kept := [row for row in told if row[ID] not in there])
        }
        self._told = fresh
        return sum(map(len, fresh.values()))

    def write(self, connection: Connection, model: MemoryModel) -> None:
        """Write everything; cards with new reviews are rebuilt from all of their events."""
        change_texts(connection, self._texts, self._raw, self._words)
        revive(connection, self.revived)
        add_cards(connection, self.new_cards)
        add_events(connection, self.card_events)
        for told in self._told.values():
            add_events(connection, told)
        rebuild(connection, model, self._told)

    def _change(self, coming: ComingNote, note: int) -> None:
        note_type = self.maker.types[coming.type]
        self._texts.append(
            {
                "row_id": note,
                "new_heading": coming.heading,
                "new_body": coming.body,
                "new_attributes": [[NOTE_TYPE, str(note_type)]],
                "new_hash": coming.text_hash,
            }
        )
        self._raw.append(
            {
                "row_id": note,
                "new_type": note_type,
                "new_fields": coming.fields,
                "new_tags": coming.tags,
                "new_time": datetime.fromtimestamp(changed(coming) / 1000, UTC),
            }
        )
        self._words.append((note, words(coming)))


def rebuild(connection: Connection, model: MemoryModel, keys: Iterable[str]) -> None:
    """Bring cards up to date with their events."""
    wanted = list(keys)
    logs = events.of_cards(connection, wanted)
    ids = cards.ids_of_keys(connection, wanted)
    cards.save_all(connection, {ids[key]: replay(model, logs[key]) for key in ids})
