"""What is to be exported: everything, some decks, or what a search finds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum

from gradus.errors import ExportError
from gradus.store.exporting import StoredDeck

_LEVEL = "::"
_MOST_NAMED = 3


class Format(StrEnum):
    """What is written; the value is the ending of the file's name."""

    ANKI = "apkg"
    CSV = "csv"
    MARKDOWN = "md"


@dataclass(frozen=True, slots=True)
class Scope:
    """Which notes are meant: those of decks, and of those what a search finds; all by default.

    A note is exported whole, with all its cards, though a search may have found but one.
    """

    decks: tuple[int, ...] = ()
    query: str | None = None


EVERYTHING = Scope()


def decks_named(names: Iterable[str], found: Sequence[StoredDeck]) -> tuple[int, ...]:
    """Return the decks of those titles, files or names in Anki, with the decks below a name there.

    Raises ExportError for a name that no deck has.
    """
    chosen: list[int] = []
    for name in names:
        fitting = [one.id for one in found if _is_named(one, name.casefold())]
        if not fitting:
            raise ExportError(f"There is no deck {name!r}.", _remedy(name, found))
        chosen += fitting
    return tuple(dict.fromkeys(chosen))


def _is_named(stored: StoredDeck, name: str) -> bool:
    path = stored.deck.path.casefold()
    titles = {stored.deck.title.casefold(), path, path.removesuffix(".md")}
    return name in titles or path.startswith(f"{name}{_LEVEL}")


def _remedy(name: str, found: Sequence[StoredDeck]) -> str:
    titles = list(dict.fromkeys(one.deck.title for one in found))
    near = [title for title in titles if name.casefold() in title.casefold()]
    near = (near or get_close_matches(name, titles))[:_MOST_NAMED]
    if near:
        return f"Is it {' or '.join(map(repr, near))}?"
    return "Look for its title on the page of cards."
