"""Which of many things a person means, the likeliest first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from gradus.domain.finding.fit import Fit, guessed, surely
from gradus.domain.finding.name import Name

Fits = Callable[[Name, Name], Fit | None]
_NEVER = 1_000_000
"""Stands behind every choice that was made."""


@dataclass(frozen=True)
class Entry:
    """Something that can be found: `key` is its own, `also` are other names it goes by.

    Where two fit equally well, the one of the lower `rank` is the likelier.
    """

    key: str
    name: str
    also: tuple[str, ...] = ()
    rank: int = 0

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """The names as they are compared, the shown one first."""
        return tuple(Name.of(one) for one in (self.name, *self.also))


@dataclass(frozen=True, slots=True)
class Found:
    """An entry with the way in which it fits."""

    entry: Entry
    fit: Fit


def ranked(typed: str, entries: Iterable[Entry], recent: Sequence[str] = ()) -> list[Found]:
    """Return the entries that fit, the best first.

    A better fit comes first; among equals what was chosen lately (`recent` holds keys, the latest
    first), then what fits by the name that is shown, then the lower rank, then the shorter name,
    then the one that was given first. Guesses are left out where anything fits without guessing.
    """
    wanted, lately = Name.of(typed), {key: n for n, key in reversed(list(enumerate(recent)))}
    every = list(entries)
    return _ranked(wanted, every, surely, lately) or _ranked(wanted, every, guessed, lately)


def _ranked(
    wanted: Name, entries: Iterable[Entry], fits: Fits, lately: Mapping[str, int]
) -> list[Found]:
    found = [
        (_place(entry, *best, lately), Found(entry, best[0]))
        for entry in entries
        if (best := _best(wanted, entry, fits)) is not None
    ]
    found.sort(key=lambda one: one[0])
    return [one for _, one in found]


def _best(wanted: Name, entry: Entry, fits: Fits) -> tuple[Fit, int] | None:
    """Return the best fit of an entry's names, and which name it is (0 is the shown one)."""
    found = ((fits(wanted, name), n) for n, name in enumerate(entry.names))
    return min(((by, n) for by, n in found if by is not None), default=None)


def _place(
    entry: Entry, by: Fit, other: int, lately: Mapping[str, int]
) -> tuple[Fit, int, bool, int, int]:
    return by, lately.get(entry.key, _NEVER), other > 0, entry.rank, len(entry.names[0].text)
