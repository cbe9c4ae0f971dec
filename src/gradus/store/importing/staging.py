"""What is written before it counts: retired rows behind a mark, cleared where an import broke off.

Notes and cards that are retired are shown nowhere. The mark says which of them an import has
written and not yet shown, so that a crash leaves nothing that is taken for the person's.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import Connection, Table, delete, select, update

from gradus.store.search.note_words import note_words
from gradus.store.settings import replace
from gradus.store.tables import card_events, cards, decks, notes, settings
from gradus.store.tables.imported import imported_notes, note_types

_NAME = "import_under_way"
_STEP = 100


@dataclass(frozen=True, slots=True)
class Staged:
    """The ids that an import took, from the first to the one after the last, and its own files.

    `decks` and `note_types` are those that it made, `media` the names of the files that it adds.
    """

    notes: tuple[int, int]
    cards: tuple[int, int]
    decks: tuple[int, ...] = ()
    note_types: tuple[int, ...] = ()
    media: tuple[str, ...] = ()


def mark(connection: Connection, staged: Staged) -> None:
    """Say that an import is under way, and what it writes."""
    replace(connection, _NAME, asdict(staged))


def marked(connection: Connection) -> Staged | None:
    """Return what an import has written that was neither finished nor cleared."""
    value = connection.scalar(select(settings.c.value).where(settings.c.name == _NAME))
    if value is None:
        return None
    return Staged(**{name: tuple(one) for name, one in value.items()})


def show(connection: Connection, staged: Staged) -> None:
    """Let what was staged count: the one step after which all of it is there.

    The last note and card only kept room for the others.
    """
    unmark(connection)
    if not staged.notes[1]:
        return  # nothing is new
    for table, (_, end) in ((cards, staged.cards), (notes, staged.notes)):
        connection.execute(delete(table).where(table.c.id == end - 1))
    for table, (first, end) in ((notes, staged.notes), (cards, staged.cards)):
        within = table.c.id.between(first, end - 2)
        connection.execute(update(table).where(within).values(retired=False))


def unmark(connection: Connection) -> None:
    """Say that no import is under way."""
    connection.execute(delete(settings).where(settings.c.name == _NAME))


def portions(staged: Staged) -> Iterator[Staged]:
    """Yield what was staged in portions that a short transaction can clear, the first last."""
    first, end = staged.cards
    for start in reversed(range(first, end, _STEP)):
        yield Staged((0, 0), (start, min(start + _STEP, end)))
    first, end = staged.notes
    for start in reversed(range(first, end, _STEP)):
        yield Staged((start, min(start + _STEP, end)), (0, 0))
    yield Staged((0, 0), (0, 0), staged.decks, staged.note_types)


def clear(connection: Connection, portion: Staged) -> None:
    """Remove rows that never counted, their events included."""
    first, end = portion.cards
    among = cards.c.id.between(first, end - 1)
    keys = select(cards.c.key).where(among)
    connection.execute(delete(card_events).where(card_events.c.card.in_(keys)))
    connection.execute(delete(cards).where(among))
    columns: tuple[tuple[Any, Any], ...] = (
        (note_words, note_words.c.rowid),
        (imported_notes, imported_notes.c.note_id),
        (notes, notes.c.id),
    )
    first, end = portion.notes
    for table, column in columns:
        connection.execute(delete(table).where(column.between(first, end - 1)))
    _drop(connection, decks, portion.decks)
    _drop(connection, note_types, portion.note_types)


def _drop(connection: Connection, table: Table, ids: tuple[int, ...]) -> None:
    if ids:
        connection.execute(delete(table).where(table.c.id.in_(ids)))
