"""The Library page with its service, made in steps when it is first opened."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from gradus.clock import Clock
from gradus.services.library.service import LibraryService
from gradus.store.database import Database
from gradus.ui.design.look import Look
from gradus.ui.library.page import LibraryPage
from gradus.ui.library.screen import Screen


class LibraryEntry:
    """The page takes longer to make than a window may stand still: `make` does it in steps."""

    def __init__(self, database: Database, clock: Clock, look: Look) -> None:
        self._look = look
        self._service = LibraryService(database, clock)
        self._screen = Screen(look)

    def make(self) -> Iterator[None]:
        """Make the parts of the page one after the other, then the page."""
        yield from self._service.prepare()
        yield from self._screen.make()
        yield
        page = self.page
        yield
        if page.read():
            yield
            page.show_rows()
        yield
        yield from self._screen.dress()

    def refresh(self) -> None:
        """Read the library anew, where it is seen."""
        if "page" in vars(self) and self.page.isVisible():
            self.page.refresh()

    def close(self) -> None:
        """Stop what runs beside the page, before the database closes."""
        if "page" in vars(self):
            self.page.close_down()

    @cached_property
    def page(self) -> LibraryPage:
        """The page, put together when it is first wanted."""
        for _ in self._screen.make():
            pass
        page = LibraryPage(self._look, self._service, self._screen)
        page.fileRequested.connect(lambda file: QDesktopServices.openUrl(QUrl.fromLocalFile(file)))
        return page
