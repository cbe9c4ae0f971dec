"""What runs along with the window once the database is open, each begun when a start has time."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gradus.app.doing import Doing
from gradus.clock import Clock
from gradus.paths import DataFolders
from gradus.ui.main_window import MainWindow

if TYPE_CHECKING:
    from gradus.app.fitting import Fitting
    from gradus.app.foreseeing import Foreseeing
    from gradus.app.opened import Opened
    from gradus.app.reminding import Reminding
    from gradus.app.settling import Settling


class Alongside(QObject):
    """Fits, empties the log, reminds and foresees; a start shows the window without any of it.

    `parametersChanged` says that scheduling goes by others, `openRequested` that the window is to
    come to the front.
    """

    parametersChanged = Signal()
    openRequested = Signal()

    def __init__(
        self,
        window: MainWindow,
        folders: DataFolders,
        clock: Clock,
        opened: Callable[[], Opened],
        doing: Doing,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._folders = folders
        self._clock = clock
        self._opened = opened
        self._doing = doing
        self.fitting: Fitting | None = None
        self.settling: Settling | None = None
        self.reminding: Reminding | None = None
        self.foreseeing: Foreseeing | None = None

    def begin(self) -> None:
        """Begin with what goes by the database alone."""
        from gradus.app.settling import Settling  # noqa: PLC0415

        self.fitting = self._make_fitting()
        self.settling = Settling(self._opened().database, self)

    def remind(self) -> None:
        """Begin to remind, once the timer of blocks knows what it is over."""
        self.reminding = self._make_reminding()

    def fit(self) -> None:
        """Fit, where it is due, as soon as the start is over."""
        if self.fitting is not None:
            self.fitting.start()

    def foresee(self) -> None:
        """Keep the finish date on Today up to date from now on."""
        from gradus.app.foreseeing import Foreseeing  # noqa: PLC0415

        self.foreseeing = Foreseeing(self._opened, self)
        self.foreseeing.changed.connect(self._window.today.refresh)
        self._window.today.shown.connect(self.foreseeing.look)
        self.foreseeing.look()

    def use(self) -> None:
        """Hold to the settings as they are now."""
        if self.reminding is not None:
            self.reminding.use()

    def leave(self) -> None:
        """Let the window close even where it would stay open unseen."""
        if self.reminding is not None:
            self.reminding.leave()

    def stop_reminding(self) -> None:
        """Take the icon away, and let the window close."""
        if self.reminding is not None:
            self.reminding.close()

    def close(self) -> None:
        """Stop what runs, before the database closes."""
        for part in (self.foreseeing, self.fitting, self.settling):
            if part is not None:
                part.close()

    def _make_fitting(self) -> Fitting:
        from gradus.app.fitting import Fitting  # noqa: PLC0415

        opened, today = self._opened(), self._window.today
        fitting = Fitting(opened.database, self._clock, opened.settings, self)
        fitting.changed.connect(self.parametersChanged)
        fitting.told.connect(today.show_fitted)
        fitting.settled.connect(today.refresh)
        today.takeBackRequested.connect(fitting.take_back)
        return fitting

    def _make_reminding(self) -> Reminding:
        from gradus.app.reminding import Reminding, login_setter, system_tray  # noqa: PLC0415

        window, running = self._window, self._doing.running
        tray, login = (lambda: system_tray(window)), login_setter(self._folders)
        reminding = Reminding(window, self._clock, self._opened(), running, tray, login)
        reminding.openRequested.connect(self.openRequested)
        reminding.startNextRequested.connect(self._doing.start_next)
        self._doing.turned.connect(reminding.notify_unseen)
        return reminding
