"""What the page of own decks asks of the services."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from gradus.services.deck_import.view import DeckPreview
from gradus.services.own_decks.view import OwnDecksView


class OwnDecksService(Protocol):
    """Every call may take a while and is made beside the window; each raises GradusError."""

    def view(self) -> OwnDecksView:
        """Return what there is."""
        ...

    def add(self, path: Path) -> None:
        """Take a folder in and read it."""
        ...

    def remove(self, folder_id: str) -> None:
        """Let a folder go."""
        ...

    def remove_imported(self, name: str) -> None:
        """Let a deck from Anki go, with those below it."""
        ...

    def read_again(self) -> object:
        """Read every folder again."""
        ...

    def write_ids(self, folder_id: str) -> int:
        """Write ids into headings that have none, and return how many."""
        ...

    def new_deck(self, folder: Path, file_name: str, title: str, topic: str | None) -> Path:
        """Make a deck without notes."""
        ...

    def look_at(self, file: Path, folder: Path | None) -> DeckPreview:
        """Return what a table or a deck file would bring into a folder, else into the usual one."""
        ...

    def take_in(self, preview: DeckPreview) -> object:
        """Bring it in, whole or not at all."""
        ...

    def undo(self) -> None:
        """Take the latest edit back."""
        ...
