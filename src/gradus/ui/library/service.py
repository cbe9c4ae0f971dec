"""What the page of the library needs from the services."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from pathlib import Path
from typing import Protocol

from gradus.domain.library.fields import Values
from gradus.domain.library.importing import Preview
from gradus.domain.library.kinds import Use
from gradus.services.library.log import Done
from gradus.services.library.view import LibraryView


class Library(Protocol):
    """One user action, one method; every change is on disk when the method returns.

    All take less than 50 ms but `look_into`, which belongs beside the window. They raise
    LibraryError where what is asked cannot be done.
    """

    def view(self) -> LibraryView:
        """Return everything there is."""

    def values(self, key: str) -> Values:
        """Return the fields of an entry, to edit them."""

    def today(self) -> date:
        """Return the date where the person is."""

    def mark(self, key: str, use: Use) -> None:
        """Say whether an entry is used or done."""

    def advance(self, key: str, share: float) -> None:
        """Say how much of an entry is done, from 0 to 1."""

    def rate(self, key: str, rating: int | None) -> None:
        """Rate an entry 1 to 5, or not at all."""

    def note(self, key: str, text: str) -> None:
        """Keep notes on an entry."""

    def certify(self, key: str, file: str, day: date | None) -> None:
        """Remember where a certificate lies, and its date."""

    def add(self, values: Values) -> str:
        """Add an entry and return its id."""

    def edit(self, values: Values) -> None:
        """Write an entry in another way."""

    def remove(self, key: str) -> None:
        """Remove an own entry, or the own wording of another."""

    def look_into(self, path: Path) -> Preview:
        """Return what a file would add and change."""

    def take(self, found: Preview) -> None:
        """Take over what was previewed."""

    def plan(self, key: str, topics: Collection[str], among: Collection[str]) -> None:
        """Study these topics from an entry, and the others `among` which it could be not."""

    def plan_own(self, key: str, topic: str, part: str, minutes: int) -> None:
        """Study a topic from a part of an entry that the road has no way for."""

    def topics(self) -> tuple[tuple[str, str, int], ...]:
        """Return key, title and minutes of every topic, along the road."""

    def undo(self) -> Done | None:
        """Take the last act back; None where there is none."""

    def redo(self) -> Done | None:
        """Do again what was taken back last; None where there is nothing."""
