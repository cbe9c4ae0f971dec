"""The library: one user action, one method, one transaction."""

from __future__ import annotations

from collections.abc import Iterator

from gradus.services.library.log import Done
from gradus.services.library.noting import Noting
from gradus.services.library.own_entries import OwnEntries
from gradus.services.library.planning import Planning
from gradus.services.library.view import LibraryView


class LibraryService(Noting, OwnEntries, Planning):
    """Every change is on disk when its method returns, and `undo` takes it back."""

    def prepare(self) -> Iterator[None]:
        """Work out what `view` needs in small steps."""
        return self._reader.prepare()

    def view(self) -> LibraryView:
        """Return everything there is."""
        return self._reader.view()

    def undo(self) -> Done | None:
        """Take the last act back; None where there is none."""
        return self._log.undo()

    def redo(self) -> Done | None:
        """Do again what was taken back last; None where there is nothing."""
        return self._log.redo()
