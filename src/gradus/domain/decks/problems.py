"""Collecting what is wrong with a deck file, so that one reading reports everything."""

from __future__ import annotations

from gradus.domain.decks.model import Problem

_LONGEST = 300


class Problems:
    """The problems of one file, in the order in which they are found."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._found: list[Problem] = []

    def add(self, line: int, message: str, remedy: str) -> None:
        """Note one problem; `line` counts from 1."""
        self._found.append(Problem(self._path, line, _short(message), _short(remedy)))

    def __len__(self) -> int:
        return len(self._found)

    def sorted(self) -> tuple[Problem, ...]:
        """Return the problems by line."""
        return tuple(sorted(self._found))


def _short(sentence: str) -> str:
    """Keep what a file's author wrote from filling the screen."""
    return sentence if len(sentence) <= _LONGEST else f"{sentence[: _LONGEST - 1]}…"
