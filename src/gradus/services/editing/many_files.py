"""Writing several deck files so that no note is ever in none of them."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from gradus.domain.decks.editing.patch import checksum
from gradus.errors import DeckFileError
from gradus.formats.deck_saving import save_deck_file


@dataclass(frozen=True, slots=True)
class Change:
    """One file, what it holds, and what it is to hold."""

    path: Path
    before: bytes
    after: bytes


def write_in_turn(changes: Sequence[Change]) -> None:
    """Write the files one after another; raises DeckFileError where one cannot be written.

    What was written before it is then taken back, the latest first.
    """
    for number, change in enumerate(changes):
        try:
            save_deck_file(change.path, change.after, checksum(change.before))
        except DeckFileError:
            for done in reversed(changes[:number]):
                with suppress(DeckFileError):  # a note in two files is told when they are read
                    save_deck_file(done.path, done.before, checksum(done.after))
            raise
