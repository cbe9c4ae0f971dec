"""Keeps the bar and the timer together: looks every second, and turns keys into requests."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from gradus.errors import CalendarError, GradusError
from gradus.services.planning.doing.focus_view import FocusView, Recorded
from gradus.ui.focus import sentences
from gradus.ui.focus.bar import SKIP_KEY, STOP_KEY, TURN_KEY, FocusBar
from gradus.ui.focus.service import FocusService
from gradus.ui.help.keys import KeyLine
from gradus.ui.language.told import told

_SECOND_MS = 1000


class FocusWatch(QObject):
    """`turned` carries a title and a sentence when the timer did something by itself.

    `recorded` says that minutes were written into the plan.
    """

    turned = Signal(str, str)
    recorded = Signal()

    def __init__(self, bar: FocusBar, service: FocusService, window: QWidget) -> None:
        super().__init__(window)
        self.bar = bar
        self._service = service
        self._second = QTimer(self, interval=_SECOND_MS)
        self._second.timeout.connect(self.look)
        bar.turnRequested.connect(self.turn)
        bar.skipRequested.connect(self.skip)
        bar.stopRequested.connect(self.stop)
        bar.dismissed.connect(bar.end)
        self._keys = [
            self._key(window, key, act)
            for key, act in ((TURN_KEY, self.turn), (SKIP_KEY, self.skip), (STOP_KEY, self.stop))
        ]

    def begin(self, uid: str) -> None:
        """Begin a timer over a block."""
        self._ask(lambda: self._service.begin(uid))

    def turn(self) -> None:
        """Pause, or go on."""
        self._ask(self._service.turn)

    def skip(self) -> None:
        """Go on to the next break or stretch of work."""
        self._ask(self._service.skip)

    def stop(self) -> None:
        """End the timer, or close what is said of its end."""
        if self.bar.tells_end():
            self.bar.end()
        else:
            self._ask(self._service.stop)

    def look(self) -> None:
        """Show the time, and say what happened by itself."""
        view = self._ask(self._service.look)
        if isinstance(view, FocusView) and view.turn is not None:
            self.turned.emit(view.title, sentences.told(view))

    def recall(self) -> None:
        """Show the timer that the last run left behind."""
        self._ask(self._service.recall)

    def block(self) -> str:
        """Return the uid of the block that the timer is over, "" for none."""
        return self.bar.block()

    def close(self) -> None:
        """Keep the timer for the next start."""
        self._second.stop()
        self._service.close()

    def key_lines(self) -> tuple[KeyLine, ...]:
        """Return the keys that work while there is a timer."""
        if not self._second.isActive():
            return ()
        return (
            KeyLine((TURN_KEY,), self.bar.turn.caption()),
            KeyLine((SKIP_KEY,), self.bar.skip.caption()),
            KeyLine((STOP_KEY,), self.tr("End the focus timer and mark the block as done")),
        )

    def _ask(
        self, request: Callable[[], FocusView | Recorded | None]
    ) -> FocusView | Recorded | None:
        try:
            found = request()
        except GradusError as error:
            self._show_error(error)
            return None
        if isinstance(found, FocusView):
            self.bar.show_view(found)
            self._second.start()
        elif found is not None:
            self._second.stop()
            self.bar.tell_end(sentences.recorded(found))
            self.recorded.emit()
        return found

    def _show_error(self, error: GradusError) -> None:
        """A timer whose block is gone has ended; what else goes wrong may pass while it runs."""
        if self._second.isActive() and not isinstance(error, CalendarError):
            self.bar.say(told(str(error)))
        else:
            self._second.stop()
            self.bar.tell_end(told(str(error)))

    @staticmethod
    def _key(window: QWidget, key: str, act: Callable[[], None]) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), window)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(act)
        return shortcut
