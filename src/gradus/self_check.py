"""`gradus --self-check`: does Gradus work on this computer? One line, exit code 0 or 1."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from gradus import __version__, launch
from gradus.app import Gradus, make_look
from gradus.clock import SystemClock
from gradus.errors import GradusError
from gradus.paths import DataFolders, bundled
from gradus.services.decks.check import check_decks
from gradus.services.decks.sync import SyncReport
from gradus.services.doctor import check_database

_SIZE = (1440, 900)
_PATIENCE_SECONDS = 30.0
_REINSTALL = "Install Gradus again."


def run(arguments: Sequence[str]) -> int:
    """Go through one card in a folder of its own, look at the person's database, and report.

    Nothing of the person's is changed but for the picture, which is written to the log folder.
    """
    options = launch.parse(arguments)
    if not launch.has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        folders = DataFolders.resolve(options.data_dir, os.environ)
        folders.create()
        report = _check(folders)
    except GradusError as error:
        sys.stdout.write(f"gradus {__version__}: FAILED: {error}\n")
        return 1
    sys.stdout.write(f"gradus {__version__}: ok, {report}\n")
    return 0


def _check(folders: DataFolders) -> str:
    decks = check_decks([bundled("decks")])
    if decks.problems:
        raise GradusError(f"A bundled deck has an error: {decks.problems[0]}", _REINSTALL)
    check_database(folders.database)
    picture = folders.logs / "self-check.png"
    application = launch.make_application()
    with tempfile.TemporaryDirectory(prefix="gradus-", ignore_cleanup_errors=True) as scratch:
        _go_through_a_card(application, DataFolders.inside(Path(scratch)), picture)
    return f"{decks.files} decks, {decks.cards} cards, database sound, picture in {picture}"


def _go_through_a_card(application: QApplication, folders: DataFolders, picture: Path) -> None:
    gradus = Gradus(folders, SystemClock(), make_look(application))
    reports: list[SyncReport] = []
    gradus.decksRead.connect(reports.append)
    try:
        gradus.window.resize(*_SIZE)
        gradus.start()
        _until(lambda: bool(reports), "The decks were not read.")
        _answer_one(gradus, picture)
    finally:
        gradus.close()
    check_database(folders.database)


def _answer_one(gradus: Gradus, picture: Path) -> None:
    window, quiz = gradus.window, gradus.window.quiz
    _press(window.today, Qt.Key.Key_Return)
    _until(lambda: quiz.session.view.card is not None, "The quiz did not show a card.")
    _until(quiz.is_settled, "The question was not painted.")
    _press(quiz, Qt.Key.Key_Space)
    _until(lambda: quiz.showing_answer() and quiz.is_settled(), "The answer was not painted.")
    if not window.grab().save(str(picture)):
        raise GradusError(f"The picture {picture} cannot be written.", "Free its folder.")
    _press(quiz, Qt.Key.Key_3)
    _until(lambda: quiz.session.view.done == 1, "The answer was not stored.")


def _press(widget: QWidget, key: Qt.Key) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))


def _until(condition: Callable[[], bool], complaint: str) -> None:
    deadline = time.monotonic() + _PATIENCE_SECONDS
    while not condition():
        QCoreApplication.processEvents()
        if time.monotonic() > deadline:
            raise GradusError(complaint, _REINSTALL)
        time.sleep(0.005)
