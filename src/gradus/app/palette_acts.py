"""What each command of the palette does."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from gradus.app.opened import Opened
from gradus.app.palette import Doers
from gradus.domain.scheduling.session_kind import Kind, SessionPlan
from gradus.domain.settings import COLOUR_SCHEME
from gradus.errors import GradusError
from gradus.paths import DataFolders
from gradus.ui.main_window import MainWindow
from gradus.ui.navigation import Place
from gradus.ui.palette.commands import PRESSED, Command, Pressed
from gradus.ui.palette.here import PRESSED_HERE, press


class Acts:
    """Does commands; `changed_settings` says whether one has changed a setting."""

    def __init__(
        self,
        window: MainWindow,
        folders: DataFolders,
        opened: Opened,
        doers: Doers,
    ) -> None:
        self.changed_settings = False
        self._window = window
        self._folders = folders
        self._opened = opened
        self._acts: dict[Command, Callable[[], object]] = {
            Command.START_QUIZ: window.start_quiz,
            Command.TEN_MINUTES: lambda: window.start_quiz(SessionPlan(Kind.TEN_MINUTES)),
            Command.CHOOSE_QUIZ: window.choose_quiz,
            Command.NEXT_BLOCK: doers.doing.start_next,
            Command.PLACEMENT: doers.placement.start,
            Command.NEW_NOTE: doers.own.begin_note,
            Command.OWN_DECKS: doers.own.open_page,
            Command.IMPORT_PACKAGES: doers.packages.choose,
            Command.EXPORT_CARDS: doers.export.open,
            Command.BACK_UP: lambda: window.open_place(Place.SETTINGS, _back_up),
            Command.DATA_FOLDER: self._open_data,
            Command.LIGHT: partial(self._colour, "light"),
            Command.DARK: partial(self._colour, "dark"),
            Command.AS_THE_SYSTEM: partial(self._colour, "system"),
            Command.KEYS: window.show_keys,
        }

    def do(self, key: str) -> None:
        """Do what a command stands for: an act, or a key of this page or of another."""
        if key.startswith(PRESSED_HERE):
            page = self._window.current_page()
            press(self._window, page, key.removeprefix(PRESSED_HERE))
            return
        command = Command(key)
        if command in PRESSED:
            self._press(PRESSED[command])
        else:
            self._acts[command]()

    def _press(self, by: Pressed) -> None:
        def then(page: QWidget) -> None:
            if by.place is Place.PORTFOLIO:
                _show_board(page)
            press(self._window, page, by.key)

        self._window.open_place(by.place, then)

    def _open_data(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folders.data)))

    def _colour(self, scheme: str) -> None:
        try:
            self._opened.settings.change(COLOUR_SCHEME, scheme)
        except GradusError as error:
            self._window.show_error(error)
        else:
            self.changed_settings = True


def _show_board(page: QWidget) -> None:
    """Show the board, whose keys are meant; what a page is was imported with it."""
    from gradus.ui.portfolio.page import PortfolioPage  # noqa: PLC0415

    if isinstance(page, PortfolioPage):
        page.show_board()


def _back_up(page: QWidget) -> None:
    from gradus.ui.settings.page import SettingsPage  # noqa: PLC0415

    if isinstance(page, SettingsPage):
        page.back_up()
