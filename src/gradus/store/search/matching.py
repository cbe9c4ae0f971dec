"""Words become a query of FTS5 or, where that cannot look, a LIKE over the same text."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Select, select

from gradus.domain.search.pattern import Pattern
from gradus.domain.search.tree import AllOf, AnyOf, Node, Not, Words
from gradus.store.search.note_words import fits, note_words


def full_text(node: Node) -> str | None:
    """Return a query of FTS5 that finds the same notes, None where there is none.

    Words are found by their beginning, a phrase by its words in order and its last by its
    beginning. Signs are not indexed, and a note cannot be found by lacking a word alone.
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
    return select(note_words.c.rowid).where(like(note_words.c.words, f"*{starred(pattern)}*"))


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
