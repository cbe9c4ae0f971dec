"""The tray, notifications, and whether Gradus stays open unseen or starts at login."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from gradus.clock import Clock
from gradus.domain import settings
from gradus.errors import GradusError
from gradus.paths import DataFolders
from gradus.ui.main_window import MainWindow
from gradus.ui.reminders import sentences
from gradus.ui.reminders.tray import Tray

if TYPE_CHECKING:
    from gradus.app.opened import Opened
    from gradus.services.planning.doing.reminding import ReminderService

_LOOK_MS = 20_000
_ON = "on"


class Reminding(QObject):
    """Looks three times a minute; made once the database is open.

    `running` returns the uid of the block that is worked on, "" for none. `make_tray` returns the
    tray, None where the system has none. `set_login` writes or removes the entry for the login.
    """

    startNextRequested = Signal()
    openRequested = Signal()

    def __init__(
        self,
        window: MainWindow,
        clock: Clock,
        opened: Opened,
        running: Callable[[], str],
        make_tray: Callable[[], Tray | None],
        set_login: Callable[[bool], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._clock = clock
        self._opened = opened
        self._running = running
        self._make_tray = make_tray
        self._set_login = set_login
        self._tray: Tray | None = None
        self._service: ReminderService | None = None
        self._login = self._is_on(settings.START_AT_LOGIN)
        self._leaving = False
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        window.stays_open = self.stays_open
        self.use()

    def use(self) -> None:
        """Hold to what is chosen now."""
        wants = self._tells() or self._is_on(settings.KEEP_IN_TRAY)
        if wants and self._tray is None:
            self._tray = self._made_tray()
        if self._tray is not None:
            self._tray.set_shown(shown=wants)
        if self._tells() and self._tray is not None:
            self._reminders()  # what begins from now on is told
            self._timer.start()
        else:
            self._timer.stop()
        self._use_login(on=self._is_on(settings.START_AT_LOGIN))

    def look(self) -> None:
        """Tell what is to be told now."""
        try:
            found = self._reminders().look(self._running())
        except GradusError:
            return  # a database that is busy is looked at again soon
        for reminder in found:
            self.notify(sentences.title(reminder), sentences.text(reminder))

    def notify(self, title: str, text: str) -> None:
        """Have the system say something, where it can and nobody looks at the window."""
        if self._tray is not None:
            self._tray.notify(title, text)

    def notify_unseen(self, title: str, text: str) -> None:
        """Say something that the window shows as well."""
        if not self._window.isActiveWindow() and self._tells():
            self.notify(title, text)

    def stays_open(self) -> bool:
        """Say whether closing the window only hides it."""
        kept = self._is_on(settings.KEEP_IN_TRAY) and self._tray is not None
        return kept and not self._leaving and not _session_ends()

    def leave(self) -> None:
        """Let the window close: all of Gradus is about to end."""
        self._leaving = True

    def quit(self) -> None:
        """End Gradus, also where it would stay open."""
        self.leave()
        QApplication.quit()

    def close(self) -> None:
        """Take the icon away and tell nothing more."""
        self._leaving = True
        self._timer.stop()
        if self._tray is not None:
            self._tray.close()
            self._tray = None

    def _made_tray(self) -> Tray | None:
        tray = self._make_tray()
        if tray is not None:
            tray.openRequested.connect(self.openRequested)
            tray.told.connect(self.openRequested)
            tray.startNextRequested.connect(self.openRequested)
            tray.startNextRequested.connect(self.startNextRequested)
            tray.quitRequested.connect(self.quit)
        return tray

    def _reminders(self) -> ReminderService:
        if self._service is None:
            from gradus.services.planning.doing.reminding import ReminderService  # noqa: PLC0415

            opened = self._opened
            self._service = ReminderService(
                opened.database, self._clock, opened.settings, lambda: opened.today.view().cards
            )
        return self._service

    def _tells(self) -> bool:
        return self._is_on(settings.REMINDERS) or self._is_on(settings.REMIND_OF_REVIEWS)

    def _use_login(self, *, on: bool) -> None:
        if on == self._login:
            return
        try:
            self._set_login(on)
            self._login = on
        except GradusError as error:
            was = settings.SWITCH[self._login]
            self._opened.settings.change(settings.START_AT_LOGIN, was)
            self._window.show_error(error)

    def _is_on(self, setting: settings.Choice) -> bool:
        return self._opened.settings.value(setting) == _ON


def _session_ends() -> bool:
    """Say whether the person logs out, which a window that stays would prevent."""
    application = QApplication.instance()
    return isinstance(application, QGuiApplication) and application.isSavingSession()


def system_tray(window: MainWindow) -> Tray | None:
    """Return the tray of this system, None where it has none."""
    return Tray(window.windowIcon(), window) if Tray.is_there() else None


def login_setter(folders: DataFolders) -> Callable[[bool], None]:
    """Return what writes or removes the entry by which this system starts Gradus."""

    def set_login(on: bool) -> None:  # noqa: FBT001
        from gradus.services import login_start  # noqa: PLC0415  changed seldom

        command = login_start.this_command(folders)
        login_start.set_login_start(login_start.of_this_system(), command, on=on)

    return set_login
