"""Ids are unique across all decks of a source: progress belongs to the id."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from gradus.domain.decks.model import Deck, ParsedDeck, Problem


def without_duplicates(
    parsed: Iterable[ParsedDeck], taken: dict[str, str] | None = None
) -> tuple[ParsedDeck, ...]:
    """Keep the first note of each id and report the others.

    `taken` maps ids to the path of the file that holds them already; it is not changed.
    """
    owners = dict(taken or {})
    return tuple(_checked(one, owners) for one in parsed)


def _checked(parsed: ParsedDeck, owners: dict[str, str]) -> ParsedDeck:
    if parsed.deck is None:
        return parsed
    kept, problems = [], list(parsed.problems)
    for note in parsed.deck.notes:
        owner = owners.setdefault(note.id, parsed.deck.path)
        if owner == parsed.deck.path:
            kept.append(note)
        else:
            problems.append(_problem(parsed.deck, note.line, note.id, owner))
    return ParsedDeck(replace(parsed.deck, notes=tuple(kept)), tuple(sorted(problems)))


def _problem(deck: Deck, line: int, identity: str, owner: str) -> Problem:
    message = f"The id {identity!r} is already used in {owner}."
    return Problem(deck.path, line, message, "Give this note an id of its own.")
