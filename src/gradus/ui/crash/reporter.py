"""Catches every bug that nothing else caught, on whichever thread, and shows it once."""

from __future__ import annotations

import logging
import sys
import threading
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, QThread, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from gradus.clock import Clock, SystemClock
from gradus.ui.crash.dialog import CrashDialog
from gradus.ui.crash.report import make_report, signature
from gradus.ui.design.look import Look

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Crash:
    """One bug; it can be gone on from while the window's event loop runs."""

    signature: str
    report: str
    can_go_on: bool


def show_dialog(dialog: CrashDialog) -> None:
    """Open the dialog; without an event loop to return to, wait until it is closed."""
    if _loop_runs():
        dialog.pop_up()
    else:
        dialog.take_focus()
        dialog.exec()


class CrashReporter(QObject):
    """Takes the place of the interpreter's hooks from its making until `close`.

    Make it on the window's thread. One dialog stands at a time, and the same bug is shown once;
    when it comes again it is only counted.
    """

    _caught = Signal(object)

    def __init__(
        self,
        look: Look,
        log_folder: Path,
        show: Callable[[CrashDialog], None] = show_dialog,
        clock: Clock | None = None,
    ) -> None:
        super().__init__()
        self._look = look
        self._log_folder = log_folder
        self._show = show
        self._clock = clock or SystemClock()
        self._times: Counter[str] = Counter()
        self._waiting: deque[_Crash] = deque()
        self._shown: tuple[str, CrashDialog] | None = None
        self._before = sys.excepthook, threading.excepthook
        self._caught.connect(self._take, Qt.ConnectionType.QueuedConnection)
        sys.excepthook, threading.excepthook = self._on_error, self._on_thread_error

    def close(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._before

    def times(self) -> int:
        """Return how many bugs were caught, each as often as it came."""
        return self._times.total()

    def _on_error(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before[0](kind, error, trace)
        else:
            self._catch(error, threading.current_thread().name)

    def _on_thread_error(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is None or issubclass(args.exc_type, SystemExit | KeyboardInterrupt):
            self._before[1](args)
        else:
            self._catch(args.exc_value, args.thread.name if args.thread else "?")

    def _catch(self, error: BaseException, thread: str) -> None:
        _log.critical("A bug on thread %s", thread, exc_info=error)
        here = QThread.currentThread() == self.thread()
        can_go_on = not here or _loop_runs()
        platform = QGuiApplication.platformName()
        report = make_report(error, self._clock.now(), thread, platform)
        crash = _Crash(signature(error), report, can_go_on)
        if can_go_on:
            # Not from inside the event that failed: it may have been painting.
            self._caught.emit(crash)
        else:
            self._take(crash)

    def _take(self, crash: _Crash) -> None:
        self._times[crash.signature] += 1
        times = self._times[crash.signature]
        if times == 1:
            self._waiting.append(crash)
            self._show_next()
        elif self._shown and self._shown[0] == crash.signature:
            self._shown[1].show_count(times)

    def _show_next(self) -> None:
        if self._shown is not None or not self._waiting:
            return
        crash = self._waiting.popleft()
        parent = QApplication.activeWindow()
        dialog = CrashDialog(
            self._look, crash.report, self._log_folder, parent, can_go_on=crash.can_go_on
        )
        dialog.closeRequested.connect(self._quit)
        dialog.finished.connect(self._closed)
        self._shown = crash.signature, dialog
        self._show(dialog)

    def _closed(self) -> None:
        self._shown = None
        self._show_next()

    def _quit(self) -> None:
        self._waiting.clear()
        QApplication.quit()


def _loop_runs() -> bool:
    return QThread.currentThread().loopLevel() > 0
