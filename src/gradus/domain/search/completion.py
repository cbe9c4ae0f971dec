"""What may follow what has been typed of a search so far."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from gradus.domain.search.grammar import FILTERS
from gradus.domain.search.pattern import fold

_MOST = 12
_TERM = re.compile(r'-?(?:"[^"]*|(?:[^\s()"]|"[^"]*"?)*)$')
_NEEDS_QUOTES = re.compile(r'[\s()"]')


@dataclass(frozen=True, slots=True)
class Completion:
    """`text` takes the place of `query[start:end]`."""

    text: str
    start: int
    end: int


def complete(query: str, cursor: int, names: Mapping[str, Sequence[str]]) -> tuple[Completion, ...]:
    """Return what the term before the cursor may become, at most a dozen.

    `names` are the values known for filters such as `deck`.
    """
    match = _TERM.search(query, 0, cursor)
    assert match is not None  # it may be empty
    written = match[0]
    sign = "-" if written.startswith("-") else ""
    term = written.removeprefix("-")
    if not term:
        return ()
    start = match.start() + len(sign)
    name, colon, value = term.partition(":")
    found = _values(name.lower(), value, names) if colon else _filters(name)
    return tuple(Completion(text, start, cursor) for text in found[:_MOST] if text != term)


def _filters(begun: str) -> list[str]:
    return [f"{one.name}:" for one in FILTERS if one.name.startswith(begun.lower())]


def _values(name: str, begun: str, names: Mapping[str, Sequence[str]]) -> list[str]:
    fixed = next((one.values for one in FILTERS if one.name == name), ())
    begun = fold(begun.strip('"'))
    fits = [one for one in (*fixed, *names.get(name, ())) if fold(one).startswith(begun)]
    inside = [one for one in names.get(name, ()) if begun in fold(one) and one not in fits]
    return [f"{name}:{_quoted(one)}" for one in (*fits, *inside)]


def _quoted(value: str) -> str:
    """Write a name so that it is read as it is."""
    escaped = re.sub(r'([\\*"])', r"\\\1", value)
    return f'"{escaped}"' if _NEEDS_QUOTES.search(value) else escaped
