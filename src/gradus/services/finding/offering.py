"""What is offered for what was typed, in groups."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from gradus.domain.finding.ranking import Entry, ranked
from gradus.services.finding.thing import Kind, Thing

MOST = 6
"""As many of one kind are offered; who wants another types on."""


class Before(StrEnum):
    """The groups that stand there before anything was typed, besides the pages."""

    RECENT = "recent"
    HERE = "here"


@dataclass(frozen=True, slots=True)
class Group:
    """Some things below one heading."""

    heading: Kind | Before
    things: tuple[Thing, ...]


class Offering:
    """Holds what there is while the palette is open: reading names anew at each key is too slow.

    `here` are the commands of the page that is shown, `recent` what was chosen, the latest first.
    """

    def __init__(
        self, here: Sequence[Thing], things: Iterable[Thing], recent: Sequence[Thing] = ()
    ) -> None:
        self._here = tuple(here)
        self._things = {thing.id: thing for thing in (*here, *things)}
        ranks = {kind: rank for rank, kind in enumerate(Kind)}
        self._entries = tuple(
            Entry(one.id, one.name, one.also, ranks[one.kind]) for one in self._things.values()
        )
        self._recent = tuple(map(self._now, filter(self._is_there, recent)))

    def groups(self, typed: str, cards: Sequence[Thing] = ()) -> tuple[Group, ...]:
        """Return the groups that have anything in them; `cards` come last.

        The kind that fits best is the first; before anything is typed the latest choices are.
        """
        if not typed.strip():
            return self._before()
        found = ranked(typed, self._entries, [one.id for one in self._recent])
        by_kind: dict[Kind, list[Thing]] = {}
        for one in found:
            thing = self._things[one.entry.key]
            by_kind.setdefault(thing.kind, []).append(thing)
        groups = [Group(kind, tuple(some[:MOST])) for kind, some in by_kind.items()]
        return (*groups, *_filled(Kind.CARD, cards))

    def _before(self) -> tuple[Group, ...]:
        pages = [one for one in self._things.values() if one.kind is Kind.PAGE]
        return (
            *_filled(Before.RECENT, self._recent[:MOST]),
            *_filled(Before.HERE, self._here),
            *_filled(Kind.PAGE, pages),
        )

    def _is_there(self, thing: Thing) -> bool:
        """Whether a choice of before can be made again; of a card that is gone its page tells."""
        return thing.id in self._things or thing.kind is Kind.CARD

    def _now(self, thing: Thing) -> Thing:
        return self._things.get(thing.id, thing)


def _filled(heading: Kind | Before, things: Sequence[Thing]) -> tuple[Group, ...]:
    return (Group(heading, tuple(things)),) if things else ()
