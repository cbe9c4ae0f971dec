"""Typed access to the entries of a `yaml exercise` block."""

from __future__ import annotations

import keyword
import re
from collections.abc import Collection

from gradus.domain.decks.exercises.errors import EXAMPLE, ExerciseError
from gradus.domain.decks.strict_yaml import Entry, Value

_NAME = re.compile(r"[A-Za-z]\w{0,29}", re.ASCII)


class Block:
    """The entries of the block whose code starts at offset `code` of the note's body.

    Every method raises ExerciseError, with the place of the key, for what is not as it should be.
    """

    def __init__(self, entries: dict[str, Entry], code: int) -> None:
        self._entries = entries
        self._code = code

    def has(self, key: str) -> bool:
        """Whether the key stands in the block."""
        return key in self._entries

    def allow(self, keys: Collection[str]) -> None:
        """Refuse any other key."""
        for key in self._entries:
            if key not in keys:
                raise self.error(key, f"The exercise block has an unknown key {key!r}.")

    def text(self, key: str) -> str:
        """Return text that is not empty."""
        value = self._entries[key].value
        if isinstance(value, str) and value.strip():
            return value
        raise self.error(key, f"{key!r} of the exercise is not text.")

    def mapping(self, key: str) -> dict[str, Value]:
        """Return values by names of up to 30 letters, digits and underscores."""
        values = self._entries[key].value
        if not isinstance(values, dict) or not values:
            message = f'{key!r} of the exercise is not a mapping such as {{a: "1..9"}}.'
            raise self.error(key, message)
        for name in values:
            if not _NAME.fullmatch(name) or keyword.iskeyword(name):
                raise self.error(key, f"{name!r} in {key!r} of the exercise is not a name.")
        return values

    def expression(self, key: str, name: str | None) -> str:
        """Return the expression of a key, or of a name in its mapping; a list may be YAML's."""
        return _written(self._entries[key].value if name is None else self.mapping(key)[name])

    def places(self) -> tuple[tuple[str, int], ...]:
        """Return where each key stands in the body."""
        return tuple((key, self._code + it.offset) for key, it in self._entries.items())

    def error(self, key: str, message: str, remedy: str = EXAMPLE) -> ExerciseError:
        """Return an error that points to a key."""
        return ExerciseError(message, dict(self.places())[key], remedy)


def _written(value: Value) -> str:
    """Return a value in one line, as it was written but for its layout."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return f"[{', '.join(map(_written, value))}]"
    return f"{{{', '.join(f'{key}: {_written(item)}' for key, item in value.items())}}}"
