from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QThread, QTimer, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gradus.ui.crash.dialog import CrashDialog
from gradus.ui.crash.reporter import CrashReporter, show_dialog
from gradus.ui.design.look import Look


class Shown(QObject):
    """Keeps the dialogs instead of opening them."""

    came = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.dialogs: list[CrashDialog] = []
        self.threads: list[QThread] = []

    def show(self, dialog: CrashDialog) -> None:
        self.dialogs.append(dialog)
        self.threads.append(QThread.currentThread())
        self.came.emit()

    def report(self, index: int) -> str:
        return self.dialogs[index].to_copy()


@pytest.fixture
def shown() -> Shown:
    return Shown()


@pytest.fixture
def reporter(look: Look, tmp_path: Path, shown: Shown) -> Iterator[CrashReporter]:
    reporter = CrashReporter(look, tmp_path, shown.show)
    yield reporter
    reporter.close()


def raised(error: BaseException) -> None:
    """Hand an error to the hook as the interpreter does."""
    sys.excepthook(type(error), error, error.__traceback__)


def first() -> None:
    raised(ValueError("first"))


def second() -> None:
    raised(KeyError("second"))


def test_the_hooks_are_given_back(look: Look, tmp_path: Path, shown: Shown) -> None:
    before = sys.excepthook, threading.excepthook
    reporter = CrashReporter(look, tmp_path, shown.show)
    assert sys.excepthook != before[0]
    assert threading.excepthook != before[1]
    reporter.close()
    assert (sys.excepthook, threading.excepthook) == before


def test_a_bug_is_logged_and_shown(
    reporter: CrashReporter, shown: Shown, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.CRITICAL):
        first()
    assert "ValueError: first" in shown.report(0)
    assert "A bug on thread MainThread" in caplog.text
    assert "ValueError: first" in caplog.text


def test_it_works_before_there_is_a_window(reporter: CrashReporter, shown: Shown) -> None:
    assert QApplication.activeWindow() is None
    first()
    assert shown.dialogs[0].parent() is None


def test_without_an_event_loop_it_cannot_go_on(reporter: CrashReporter, shown: Shown) -> None:
    first()
    assert not hasattr(shown.dialogs[0], "go_on")


def test_in_the_event_loop_it_waits_for_the_event_to_end(
    qtbot: QtBot, reporter: CrashReporter, shown: Shown
) -> None:
    meanwhile: list[int] = []

    def fail() -> None:
        first()
        meanwhile.append(len(shown.dialogs))

    with qtbot.waitSignal(shown.came):
        QTimer.singleShot(0, fail)
    assert meanwhile == [0]
    assert hasattr(shown.dialogs[0], "go_on")


def test_one_dialog_at_a_time(reporter: CrashReporter, shown: Shown) -> None:
    first()
    second()
    assert len(shown.dialogs) == 1
    shown.dialogs[0].accept()
    assert len(shown.dialogs) == 2
    assert "KeyError" in shown.report(1)


def test_the_same_bug_again_only_counts(reporter: CrashReporter, shown: Shown) -> None:
    for _ in range(3):
        first()
    assert len(shown.dialogs) == 1
    assert shown.dialogs[0].said.text() == "It has happened 3 times."
    shown.dialogs[0].accept()
    first()
    assert len(shown.dialogs) == 1
    assert reporter.times() == 4


def test_a_bug_on_a_thread_comes_to_the_window(
    qtbot: QtBot, reporter: CrashReporter, shown: Shown
) -> None:
    def fail() -> None:
        raise RuntimeError("beside the window")

    thread = threading.Thread(target=fail, name="task")
    with qtbot.waitSignal(shown.came):
        thread.start()
    thread.join()
    assert shown.threads == [QCoreApplication.instance().thread()]  # type: ignore[union-attr]
    assert "thread task" in shown.report(0)
    assert "RuntimeError: beside the window" in shown.report(0)
    assert hasattr(shown.dialogs[0], "go_on")


@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit])
def test_a_thread_may_be_ended(
    reporter: CrashReporter, shown: Shown, capsys: pytest.CaptureFixture[str], error: type
) -> None:
    seen: list[object] = []
    reporter._before = (reporter._before[0], seen.append)

    def end() -> None:
        raise error

    thread = threading.Thread(target=end)
    thread.start()
    thread.join()
    QCoreApplication.sendPostedEvents(reporter)
    assert len(seen) == 1
    assert shown.dialogs == []


def test_an_interrupt_passes(reporter: CrashReporter, shown: Shown) -> None:
    seen: list[object] = []
    reporter._before = (lambda *args: seen.append(args[0]), reporter._before[1])
    raised(KeyboardInterrupt())
    assert seen == [KeyboardInterrupt]
    assert shown.dialogs == []


def test_closing_gradus_leaves_the_other_bugs(
    reporter: CrashReporter, shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    quits: list[bool] = []
    monkeypatch.setattr(QApplication, "quit", lambda: quits.append(True))
    first()
    second()
    shown.dialogs[0].close_button.click()
    assert quits == [True]
    assert len(shown.dialogs) == 1


def test_the_dialog_opens_in_the_event_loop(
    qtbot: QtBot, look: Look, tmp_path: Path, wait_for_dialog: Callable[[], CrashDialog]
) -> None:
    reporter = CrashReporter(look, tmp_path, show_dialog)
    QTimer.singleShot(0, first)
    dialog = wait_for_dialog()
    assert dialog.isModal()
    with qtbot.waitSignal(dialog.finished):
        dialog.go_on.click()
    reporter.close()


def test_and_without_one_it_waits(look: Look, tmp_path: Path) -> None:
    reporter = CrashReporter(look, tmp_path, show_dialog)
    seen: list[str] = []

    def close() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, CrashDialog)
        seen.append(dialog.to_copy())
        dialog.reject()

    QTimer.singleShot(0, close)
    first()
    reporter.close()
    assert "ValueError: first" in seen[0]


@pytest.fixture
def wait_for_dialog(qtbot: QtBot) -> Callable[[], CrashDialog]:
    def wait() -> CrashDialog:
        qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), CrashDialog))
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, CrashDialog)
        return dialog

    return wait
