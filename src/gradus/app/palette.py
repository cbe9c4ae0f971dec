"""The command palette, connected; made when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gradus.app import leading
from gradus.app.doing import Doing
from gradus.app.exporting import ExportEntry
from gradus.app.own_entry import OwnEntry
from gradus.app.package_entry import PackageEntry
from gradus.app.placement import PlacementEntry
from gradus.paths import DataFolders
from gradus.ui.design.look import Look
from gradus.ui.main_window import MainWindow
from gradus.ui.navigation import Place

if TYPE_CHECKING:
    from gradus.app.opened import Opened
    from gradus.services.finding.thing import Thing
    from gradus.ui.palette.palette import Palette


@dataclass(frozen=True, slots=True)
class Doers:
    """What does what can be chosen, besides the window and its pages."""

    doing: Doing
    own: OwnEntry
    placement: PlacementEntry
    packages: PackageEntry
    export: ExportEntry


class PaletteEntry(QObject):
    """Opens the palette over the window and does what is chosen in it.

    While a card of the quiz is asked it stays closed: a search may show what the card asks for.
    `settingsChanged` says that a command has changed a setting.
    """

    settingsChanged = Signal()

    def __init__(
        self,
        window: MainWindow,
        look: Look,
        folders: DataFolders,
        opened: Callable[[], Opened],
        doers: Doers,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._folders = folders
        self._opened = opened
        self._doers = doers
        self._palette: Palette | None = None
        window.paletteRequested.connect(self.turn)

    @property
    def palette(self) -> Palette:
        """The palette, made on first use."""
        if self._palette is None:
            self._palette = self._make()
        return self._palette

    def turn(self) -> None:
        """Open the palette, or close it where it is open."""
        if self._palette is not None and self._palette.isVisible():
            self._palette.leave()
        elif not self._is_asking():
            self._window.when_released(self._open)

    def close(self) -> None:
        """Let no search run any more."""
        if self._palette is not None:
            self._palette.close_down()

    def _is_asking(self) -> bool:
        window = self._window
        if window.quiz_is_open():
            return window.quiz.session.view.card is not None
        return window.sidebar.isHidden()  # as while a placement asks

    def _open(self) -> None:
        from gradus.ui.palette.commands import commands, pages, without_those_of  # noqa: PLC0415  opened seldom
        from gradus.ui.palette.here import page_commands  # noqa: PLC0415
        from gradus.ui.palette.setting_names import setting_names  # noqa: PLC0415

        here = page_commands(self._window.key_lines())
        others = without_those_of(self._window.place(), commands(), here)
        self.palette.open(here, (*others, *pages(), *setting_names()))

    def _make(self) -> Palette:
        from gradus.services.finding.recent import RecentChoices  # noqa: PLC0415
        from gradus.services.finding.service import FindingService  # noqa: PLC0415
        from gradus.ui.palette.palette import Palette  # noqa: PLC0415

        finder = FindingService(self._opened().database)
        recent = RecentChoices(self._folders.config / "recent.json")
        palette = Palette(self._look, finder, recent, self._window)
        palette.chosen.connect(self._go)
        palette.failed.connect(self._window.show_error)
        return palette

    def _go(self, thing: Thing) -> None:
        from gradus.app.palette_acts import Acts  # noqa: PLC0415
        from gradus.services.finding.thing import Kind  # noqa: PLC0415

        acts = Acts(self._window, self._folders, self._opened(), self._doers)
        if thing.kind is Kind.COMMAND:
            acts.do(thing.key)
            if acts.changed_settings:
                self.settingsChanged.emit()
        elif thing.kind is Kind.TOPIC:
            self._doers.doing.open_topic(thing.key)
        else:
            self._show(thing)

    def _show(self, thing: Thing) -> None:
        """Show on its page what was chosen; a page itself is all that there is to show of one."""
        from gradus.services.finding.thing import Kind  # noqa: PLC0415

        window, key = self._window, thing.key
        shows: dict[Kind, Callable[[], None]] = {
            Kind.PROJECT: lambda: leading.show_project(window, int(key)),
            Kind.RESOURCE: lambda: leading.show_resource(window, key),
            Kind.SETTING: lambda: leading.show_setting(window, key),
            Kind.CARD: lambda: leading.show_card(window, int(key)),
        }
        shows.get(thing.kind, lambda: window.open_place(Place(key)))()
