"""What was changed on the page, to be taken back and done again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from gradus.domain.settings import Setting

Values = list[tuple[Setting[Any], Any]]


@dataclass(frozen=True, slots=True)
class Change:
    """One setting with its value before and after."""

    setting: Setting[Any]
    before: Any
    after: Any


class History:
    """Steps of one or several changes; changes of one setting in a row are one step."""

    def __init__(self) -> None:
        self._done: list[tuple[Change, ...]] = []
        self._undone: list[tuple[Change, ...]] = []

    def note(self, changes: Iterable[Change]) -> None:
        """Remember a step; what was taken back before can be done again no longer."""
        step = tuple(changes)
        if not step:
            return
        self._undone.clear()
        last = self._done[-1] if self._done else ()
        if len(step) == len(last) == 1 and last[0].setting == step[0].setting:
            self._done.pop()
            step = (Change(step[0].setting, last[0].before, step[0].after),)
        if len(step) > 1 or step[0].before != step[0].after:
            self._done.append(step)

    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._done)

    def can_redo(self) -> bool:
        """Whether there is one to do again."""
        return bool(self._undone)

    def to_undo(self) -> Values:
        """Return the values to go back to."""
        return [(one.setting, one.before) for one in self._done[-1]] if self._done else []

    def to_redo(self) -> Values:
        """Return the values to go on to."""
        return [(one.setting, one.after) for one in self._undone[-1]] if self._undone else []

    def undone(self) -> None:
        """Hear that the values to go back to are stored."""
        self._undone.append(self._done.pop())

    def redone(self) -> None:
        """Hear that the values to go on to are stored."""
        self._done.append(self._undone.pop())
