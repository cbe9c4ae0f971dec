"""A search in Anki's grammar becomes a tree of conditions.

A blank joins by and, `or` binds less, `-` negates what follows, brackets group.
"""

from __future__ import annotations

from gradus.domain.search.errors import SearchError
from gradus.domain.search.filters import condition
from gradus.domain.search.tokens import Kind, Token, tokens
from gradus.domain.search.tree import AllOf, AnyOf, Node, Not

_MOST_TERMS = 200
_DEEPEST = 40
_BEGINS = {Kind.OPEN, Kind.NOT, Kind.TERM}


def parse(query: str) -> Node:
    """Read a search; nothing at all finds everything.

    Raises SearchError, which names the place, for what is not written to the rules.
    """
    reader = _Reader(query)
    return reader.read()


class _Reader:
    """Goes through the tokens once."""

    def __init__(self, query: str) -> None:
        self._end = len(query)
        self._tokens = list(tokens(query))
        self._at = 0
        if len(self._tokens) > _MOST_TERMS:
            place = self._tokens[_MOST_TERMS].start
            raise SearchError("The search is too long.", "Shorten it.", place, self._end)

    def read(self) -> Node:
        if not self._tokens:
            return AllOf(())
        node = self._any_of(0)
        if (rest := self._next()) is not None:
            message = "A closing bracket has no opening one."
            raise SearchError(message, "Remove it or write ( before.", rest.start, rest.end)
        return node

    def _any_of(self, depth: int) -> Node:
        parts = [self._all_of(depth)]
        while self._take(Kind.OR):
            parts.append(self._all_of(depth))
        return parts[0] if len(parts) == 1 else AnyOf(tuple(parts))

    def _all_of(self, depth: int) -> Node:
        parts = [self._part(depth)]
        while True:
            token = self._next()
            if token is not None and token.kind is Kind.AND:
                self._at += 1
            elif token is None or token.kind not in _BEGINS:
                break
            parts.append(self._part(depth))
        return parts[0] if len(parts) == 1 else AllOf(tuple(parts))

    def _part(self, depth: int) -> Node:
        token = self._next()
        if token is None or token.kind not in _BEGINS:
            raise self._missing(token)
        self._at += 1
        if depth > _DEEPEST:
            message = "The search is nested too deeply."
            raise SearchError(message, "Use fewer brackets.", token.start, token.end)
        if token.kind is Kind.NOT:
            return Not(self._part(depth + 1))
        return self._group(token, depth) if token.kind is Kind.OPEN else condition(token)

    def _group(self, opening: Token, depth: int) -> Node:
        node = self._any_of(depth + 1)
        if not self._take(Kind.CLOSE):
            message = "An opening bracket is not closed."
            raise SearchError(message, "Write ) where the group ends.", opening.start, opening.end)
        return node

    def _missing(self, token: Token | None) -> SearchError:
        """Something must stand before this token, or before the end."""
        remedy = "Write a word or a filter there, or take away what stands before."
        if token is None:
            return SearchError("The search stops too early.", remedy, self._end, self._end)
        message = f"A word or a filter is missing before '{token.text}'."
        return SearchError(message, remedy, token.start, token.end)

    def _take(self, kind: Kind) -> bool:
        token = self._next()
        found = token is not None and token.kind is kind
        self._at += found
        return found

    def _next(self) -> Token | None:
        return self._tokens[self._at] if self._at < len(self._tokens) else None
