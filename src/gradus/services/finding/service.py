"""Finding what a person wants to go to: what is stored by name, and cards by their words."""

from __future__ import annotations

from collections.abc import Iterable

from gradus.domain.finding.name import Name
from gradus.domain.finding.ranking import Entry, ranked
from gradus.domain.markup.one_line import one_line
from gradus.services.finding.thing import Kind, Thing
from gradus.store import finding
from gradus.store.database import Database

_FEWEST_LETTERS = 2
_LOOKED_AT = 120
"""Cards beyond these are not worth ranking: who types on finds them."""


class FindingService:
    """Reads names; raises GradusError where the database cannot be read."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def things(self) -> tuple[Thing, ...]:
        """Return all topics, projects and entries of the library."""
        with self._database.read() as connection:
            stored = (
                (Kind.TOPIC, finding.named_topics(connection)),
                (Kind.PROJECT, finding.named_projects(connection)),
                (Kind.RESOURCE, finding.named_resources(connection)),
            )
        return tuple(thing for kind, rows in stored for thing in _things(kind, rows))

    def cards(self, typed: str, most: int) -> tuple[Thing, ...]:
        """Return cards whose note has all words, first those whose question fits best.

        Words are found by their beginning; nothing is found by a single letter.
        """
        words = Name.of(typed)
        if len(words.joined) < _FEWEST_LETTERS:
            return ()
        with self._database.read() as connection:
            rows = finding.cards_with(connection, words.words, _LOOKED_AT)
        found = _things(Kind.CARD, rows, cut=True)
        return _best_first(typed, found)[:most]


def _best_first(typed: str, found: tuple[Thing, ...]) -> tuple[Thing, ...]:
    """Put what fits by its question before what fits by its answer."""
    by_key = {thing.key: thing for thing in found}
    first = [one.entry.key for one in ranked(typed, (Entry(t.key, t.name) for t in found))]
    return tuple(by_key[key] for key in dict.fromkeys([*first, *by_key]))


def _things(kind: Kind, rows: Iterable[finding.Named], *, cut: bool = False) -> tuple[Thing, ...]:
    return tuple(
        Thing(
            kind,
            row.key,
            one_line(row.name) if cut else row.name,
            row.of,
            also=(row.also,) if row.also else (),
        )
        for row in rows
    )
