"""Words become a query of FTS5 or, where that cannot look, a LIKE over the same text."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Select, and_, select

from gradus.domain.search.pattern import Pattern
from gradus.domain.search.tree import AllOf, AnyOf, Node, Not, Words
from gradus.store.search.note_words import fits, note_words


def full_text(node: Node) -> str | None:
    """Return a query of FTS5 that finds the same notes, None where there is none.

    Words are found by their beginning, a phrase by its words in order and its last by its
    beginning. Signs are not indexed, so that texts must be compared for them, and a note cannot be
    found by lacking a word alone.
    """
    if isinstance(node, Words):
        return _phrase(node.pattern)
    if isinstance(node, AnyOf):
        parts = [full_text(part) for part in node.parts]
        found = [part for part in parts if part is not None]
        return f"({' OR '.join(found)})" if len(found) == len(parts) else None
    if isinstance(node, AllOf):
        wanted, unwanted, rest = split(node)
        return None if rest else joined(wanted, unwanted)
    return None


def lead(search: Node) -> tuple[ColumnElement[bool] | None, Node]:
    """Part a search into what each note's words must fulfil, if anything, and what remains."""
    query = full_text(search)
    if query is not None:
        return fits(query), AllOf(())
    if isinstance(search, Words):
        return _like_words(search.pattern), AllOf(())
    if isinstance(search, AllOf):
        wanted, unwanted, rest = split(search)
        if wanted:
            return fits(joined(wanted, unwanted)), AllOf(tuple(rest))
        return _lead_by_signs(search)
    return None, search


def _lead_by_signs(search: AllOf) -> tuple[ColumnElement[bool] | None, Node]:
    """Let every part lead that FTS5 alone cannot look for."""
    signs = [part.pattern for part in search.parts if isinstance(part, Words)]
    if not signs:
        return None, search
    rest = tuple(part for part in search.parts if not isinstance(part, Words))
    return _like_words(*signs), AllOf(rest)


def split(node: AllOf) -> tuple[list[str], list[str], list[Node]]:
    """Part conditions into queries that must hold, queries that must not, and all others."""
    wanted: list[str] = []
    unwanted: list[str] = []
    rest: list[Node] = []
    for part in node.parts:
        query = full_text(part.part if isinstance(part, Not) else part)
        if query is None:
            rest.append(part)
        else:
            (unwanted if isinstance(part, Not) else wanted).append(query)
    return wanted, unwanted, rest


def joined(wanted: list[str], unwanted: list[str]) -> str | None:
    """Return one query for both, None where nothing is wanted: FTS5's NOT needs a left side."""
    if not wanted:
        return None
    query = f"({' AND '.join(wanted)})"
    return f"({query} NOT ({' OR '.join(unwanted)}))" if unwanted else query


def notes_that_fit(query: str) -> Select[tuple[int]]:
    """Select the ids of the notes that fit a query of FTS5."""
    return select(note_words.c.rowid).where(fits(query))


def notes_like(pattern: Pattern) -> Select[tuple[int]]:
    """Select the ids of the notes that hold the pieces of a pattern, signs and all, in order."""
    return select(note_words.c.rowid).where(_like_words(pattern))


def _like_words(*patterns: Pattern) -> ColumnElement[bool]:
    """Compare whole texts, but only those that FTS5 finds by the words before any wildcard."""
    begun = [_begins_with(pattern) for pattern in patterns]
    query = joined([one for one in begun if one is not None], [])
    compared = [like(note_words.c.words, f"*{starred(pattern)}*") for pattern in patterns]
    return and_(*compared) if query is None else and_(fits(query), *compared)


def _begins_with(pattern: Pattern) -> str | None:
    """Return a query for the words of a pattern's first piece, None where it has none.

    FTS5 cuts it at its signs as it cut the texts, and takes the last word for a beginning.
    """
    piece = pattern.pieces[0].replace('"', " ")
    return f'"{piece}" *' if any(map(str.isalnum, piece)) else None


def starred(pattern: Pattern) -> str:
    """Return a pattern with a star for each wildcard, and its own stars hidden from `like`."""
    return "*".join(piece.replace("*", "\0") for piece in pattern.pieces)


def like(target: ColumnElement[str], text: str) -> ColumnElement[bool]:
    """Compare with a text whose stars stand for anything."""
    for sign in "\\%_":
        text = text.replace(sign, f"\\{sign}")
    return target.like(text.replace("*", "%").replace("\0", "*"), escape="\\")


def _phrase(pattern: Pattern) -> str | None:
    text, *rest = pattern.pieces
    indexed = all(one.isalnum() or one == " " for one in text) and text.strip()
    return f'"{text}" *' if indexed and rest in ([], [""]) else None
