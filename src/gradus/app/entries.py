"""What opens over the window and beside its pages, connected with both and with each other."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gradus.app.doing import Doing
from gradus.app.exporting import ExportEntry
from gradus.app.own_entry import OwnEntry
from gradus.app.package_entry import PackageEntry
from gradus.app.pages import Pages
from gradus.app.palette import Doers, PaletteEntry
from gradus.app.placement import PlacementEntry
from gradus.app.today_entry import TodayEntry
from gradus.clock import Clock
from gradus.paths import DataFolders
from gradus.ui.design.look import Look
from gradus.ui.main_window import MainWindow
from gradus.ui.navigation import Place

if TYPE_CHECKING:
    from gradus.app.opened import Opened


class Entries(QObject):
    """Each makes what it opens when that is first wanted.

    `shipped` is the folder of the decks that come with Gradus. `settingsChanged` says that the
    palette changed a setting.
    """

    settingsChanged = Signal()

    def __init__(
        self,
        window: MainWindow,
        pages: Pages,
        look: Look,
        clock: Clock,
        folders: DataFolders,
        shipped: Path,
        opened: Callable[[], Opened],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._pages = pages
        self._opened = opened
        parts = window, look, clock
        view = pages.card_view
        self.own = OwnEntry(*parts, opened, view, shipped, folders)
        self.packages = PackageEntry(window, look, opened)
        self.doing = Doing(*parts, opened, pages.mark_block, view)
        self.placement = PlacementEntry(*parts, opened, self.own.places, view)
        self.export = ExportEntry(*parts, folders, opened, self.own.places)
        doers = Doers(self.doing, self.own, self.placement, self.packages, self.export)
        self.palette = PaletteEntry(window, look, folders, opened, doers)
        self.today = TodayEntry(*parts, opened)
        self._connect_today()
        self._connect_decks()
        self._connect_pages()
        self.palette.settingsChanged.connect(self.settingsChanged)

    def close(self) -> None:
        """Stop what runs beside the window."""
        parts = self.palette, self.packages, self.export, self.own, self.doing, self.today
        for one in parts:
            one.close()

    def _connect_today(self) -> None:
        today, doing, placement = self._window.today, self.doing, self.placement
        today.blockStartRequested.connect(doing.start)
        today.blockMarkRequested.connect(doing.mark)
        doing.changed.connect(today.refresh)
        doing.habitRequested.connect(self.today.open_habit)
        doing.offer_known(placement.start_topic_placement)
        self.today.topicRequested.connect(doing.open_topic)
        self.today.planChanged.connect(doing.changed)
        self.today.planChanged.connect(self._pages.plan_changed)
        placement.changed.connect(today.refresh)
        placement.refuted.connect(today.banner.show_error)

    def _connect_decks(self) -> None:
        today, own = self._window.today, self.own
        today.ownDecksRequested.connect(own.open_page)
        today.problemRequested.connect(own.open_problem)
        own.changed.connect(self._show_own_decks)
        own.edited.connect(self._pages.show_card_again)
        own.importRequested.connect(self.packages.choose)
        own.exportRequested.connect(lambda deck: self.export.open(deck=deck))
        self.packages.changed.connect(self._show_imported)

    def _connect_pages(self) -> None:
        pages, window = self._pages, self._window
        pages.exportRequested.connect(self.export.open)
        pages.cardEditRequested.connect(self.own.edit_card)
        pages.noteEditRequested.connect(self.own.edit_note)
        pages.linkRequested.connect(window.open_link)
        pages.topicRequested.connect(self.doing.open_topic)
        pages.todayRequested.connect(lambda: window.open_place(Place.TODAY))

    def _show_imported(self) -> None:
        """Show what an import brought."""
        self._pages.forget_texts()
        self.own.refresh()
        self._window.today.refresh()

    def _show_own_decks(self) -> None:
        """Show what became of own decks: their cards and their errors."""
        self._opened().today.problems = self.own.problems()
        self._pages.forget_texts()
        self._window.today.decks.show_undecided(self.own.undecided())
        self._window.today.refresh()
