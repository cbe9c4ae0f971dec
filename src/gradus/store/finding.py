"""Names of what can be gone to: topics, projects, entries of the library, and cards by words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, case, func, select

from gradus.domain.decks.model import NoteType
from gradus.store.search.note_words import fits, note_words
from gradus.store.tables import cards, decks, notes, phases, resources, topics
from gradus.store.tables.portfolio import projects

_LONGEST = 400
_SECOND = 1
_TOPICS = (
    select(topics.c.key, topics.c.title, phases.c.title, topics.c.area)
    .join(phases, phases.c.number == topics.c.phase)
    .where(~topics.c.retired)
    .order_by(topics.c.position)
)
_PROJECTS = (
    select(projects.c.id, projects.c.title)
    .where(~projects.c.archived)
    .order_by(projects.c.position)
)
_RESOURCES = (
    select(resources.c.key, resources.c.title, resources.c.kind)
    .where(~resources.c.retired)
    .order_by(resources.c.title)
)
_asked = case(
    ((notes.c.type == NoteType.BOTH.value) & (cards.c.ordinal == _SECOND), notes.c.body),
    else_=notes.c.heading,
)
_CARDS = (
    select(cards.c.id, func.substr(_asked, 1, _LONGEST), decks.c.title)
    .select_from(note_words)
    .join(cards, cards.c.note_id == note_words.c.rowid)
    .join(notes, notes.c.id == cards.c.note_id)
    .join(decks, decks.c.id == notes.c.deck_id)
    .where(fits(bindparam("words")), ~cards.c.retired)
    .limit(bindparam("most"))
)


@dataclass(frozen=True, slots=True)
class Named:
    """A row by its key, its name, what it belongs to or is, and another name for it."""

    key: str
    name: str
    of: str
    also: str = ""


def named_topics(connection: Connection) -> list[Named]:
    """Return the topics in use along the road, each with the title of its phase and its area."""
    return [Named(*row) for row in connection.execute(_TOPICS)]


def named_projects(connection: Connection) -> list[Named]:
    """Return the projects that are not archived."""
    return [Named(str(row_id), title, "") for row_id, title in connection.execute(_PROJECTS)]


def named_resources(connection: Connection) -> list[Named]:
    """Return the entries of the library, each with its kind."""
    return [Named(*row) for row in connection.execute(_RESOURCES)]


def cards_with(connection: Connection, words: Sequence[str], most: int) -> list[Named]:
    """Return cards whose note has a word that begins with each of these; `of` is their deck.

    Their name is Markdown. Words are folded letters and digits; without any nothing is found.
    """
    if not words:
        return []
    query = " AND ".join(f'"{word}" *' for word in words)
    rows = connection.execute(_CARDS, {"words": query, "most": most})
    return [Named(str(card), asked, deck) for card, asked, deck in rows]
