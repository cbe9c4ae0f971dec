"""What stands on both sides of a colon becomes a condition."""

from __future__ import annotations

import math
import re
from collections.abc import Callable

from gradus.domain.decks.model import NoteType
from gradus.domain.scheduling.model import Rating
from gradus.domain.search.errors import SearchError
from gradus.domain.search.grammar import BY_NAME
from gradus.domain.search.pattern import Pattern
from gradus.domain.search.tokens import Token
from gradus.domain.search.tree import (
    Added,
    Compared,
    Comparison,
    Condition,
    Flagged,
    Introduced,
    Is,
    Leaf,
    OfType,
    Place,
    Property,
    Rated,
    Within,
    Words,
)

_NAME = re.compile(r"([^\\:]*):(.*)", re.DOTALL)
_COMPARED = re.compile(r"([a-z]+)(<=|>=|!=|=|<|>)(.+)", re.IGNORECASE)
_MOST_DAYS = 100_000
_MOST_FLAG = 7


class _UnfitError(Exception):
    """The value does not fit its filter."""


def condition(token: Token) -> Leaf:
    """Return what a term asks for; raises SearchError where its filter or value is unknown."""
    match = _NAME.fullmatch(token.text)
    if match is None:
        return Words(Pattern.of(token.text))
    name, value = match[1].lower(), match[2]
    if name not in _READ:
        message = f"There is no filter '{match[1]}:'."
        known = ", ".join(f"{each}:" for each in BY_NAME)
        remedy = f"Use one of {known} or write \\: for a colon."
        raise SearchError(message, remedy, token.start, token.end)
    try:
        return _READ[name](value)
    except _UnfitError:
        raise _unfit(name, value, token) from None


def _unfit(name: str, value: str, token: Token) -> SearchError:
    about = BY_NAME[name]
    message = f"'{value}' does not fit after '{name}:'." if value else f"'{name}:' needs a value."
    remedy = f"Write it as in {about.example}"
    if about.values:
        remedy += f", with one of {', '.join(about.values)}"
    return SearchError(message, f"{remedy}.", token.start, token.end)


def _within(place: Place) -> Callable[[str], Leaf]:
    def read(value: str) -> Leaf:
        if not value:
            raise _UnfitError
        return Within(place, Pattern.of(value))

    return read


def _type(value: str) -> Leaf:
    try:
        return OfType(NoteType(value.lower()))
    except ValueError:
        raise _UnfitError from None


def _is(value: str) -> Leaf:
    try:
        return Is(Condition(value.lower()))
    except ValueError:
        raise _UnfitError from None


def _flag(value: str) -> Leaf:
    return Flagged(_whole(value, 0, _MOST_FLAG))


def _property(value: str) -> Leaf:
    match = _COMPARED.fullmatch(value)
    try:
        if match is None:
            raise _UnfitError
        figure = float(match[3])
        if not math.isfinite(figure):
            raise _UnfitError
        return Compared(Property(match[1].lower()), Comparison(match[2]), figure)
    except ValueError:
        raise _UnfitError from None


def _added(value: str) -> Leaf:
    return Added(_whole(value, 1, _MOST_DAYS))


def _introduced(value: str) -> Leaf:
    return Introduced(_whole(value, 1, _MOST_DAYS))


def _rated(value: str) -> Leaf:
    days, colon, rating = value.partition(":")
    chosen = Rating(_whole(rating, 1, max(Rating))) if colon else None
    return Rated(_whole(days, 1, _MOST_DAYS), chosen)


def _whole(value: str, least: int, most: int) -> int:
    if not (value.isascii() and value.isdecimal() and least <= int(value[:9]) <= most):
        raise _UnfitError
    return int(value)


_READ: dict[str, Callable[[str], Leaf]] = {
    **{place.value: _within(place) for place in Place},
    "type": _type,
    "is": _is,
    "flag": _flag,
    "prop": _property,
    "added": _added,
    "rated": _rated,
    "introduced": _introduced,
}
