"""The composition root: folders, database, services, window, in this order and nowhere else."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QStorageInfo, Qt, Signal
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from gradus import __version__
from gradus.clock import Clock, SystemClock
from gradus.domain.decks.faces import Faces
from gradus.domain.markup.parser import parse as parse_markdown
from gradus.errors import GradusError
from gradus.log import start_log, stop_log
from gradus.paths import DataFolders, bundled
from gradus.services.backup import BackupService
from gradus.services.deck_sync import DeckSource, DeckSyncService, SyncReport
from gradus.services.presenter import Presenter
from gradus.services.settings import SettingsService
from gradus.services.study import StudyService
from gradus.services.today import TodayService
from gradus.store.maths_cache import SqliteMathsCache
from gradus.store.schema import open_database
from gradus.ui.design.fonts import load_fonts
from gradus.ui.design.icons import Icons
from gradus.ui.design.look import Look
from gradus.ui.design.theme import Scheme, Theme
from gradus.ui.main_window import MainWindow
from gradus.ui.quiz.page import QuizPage
from gradus.ui.rendering.card_view import CardView
from gradus.ui.rendering.maths.service import MathsService
from gradus.ui.single_instance import SingleInstance
from gradus.ui.tasks import Task
from gradus.ui.today.page import TodayPage
from gradus.ui.window_memory import SettingsMemory

_NETWORK_DRIVES = {"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "9p", "webdav"}


class Gradus(QObject):
    """One running Gradus: what is open, and how it is closed again."""

    decksRead = Signal(object)

    def __init__(self, folders: DataFolders, clock: Clock, look: Look) -> None:
        super().__init__()
        folders.create()
        self.database = open_database(
            folders.database,
            bundled("migrations"),
            folders.backups,
            clock.now(),
            network_drive=_on_network_drive(folders.data),
        )
        self._settings = SettingsService(self.database, clock)
        decks = bundled("decks")
        self._sync = DeckSyncService(self.database, (DeckSource("bundled", decks),))
        self._cache = SqliteMathsCache(folders.cache)
        self._maths = MathsService(self._cache)
        study = self._settings.study()
        self.study = StudyService(self.database, clock, Presenter({"bundled": decks}), study)
        self._today = TodayService(self.database, clock, study)
        self._backup = BackupService(self.database, folders.database, folders.backups, clock)
        quiz = QuizPage(look, self.study, self._card_view, clock)
        today = TodayPage(look, self._today, clock.zone())
        memory = SettingsMemory(folders.config / "window.ini")
        self.window = MainWindow(look, today, quiz, memory)
        self._reading = Task(self._sync.sync, self)
        self._reading.finished.connect(self._show_decks)
        self._reading.failed.connect(today.banner.show_error)
        self._backing_up = Task(lambda _progress: self._backup.daily(), self)
        self._backing_up.failed.connect(today.banner.show_error)
        quiz.comingChanged.connect(self._typeset_ahead)

    def start(self) -> None:
        """Show the window, then read the decks beside it."""
        self.window.show()
        self._reading.start()

    def come_to_front(self) -> None:
        """Show the window above all others."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.raise_()
        self.window.activateWindow()

    def close(self) -> None:
        """Stop what runs beside the window and let go of the files."""
        self.window.close()
        for task in (self._reading, self._backing_up):
            task.cancel()
            task.wait()
        self._maths.close()
        self._cache.close()
        self.database.close()

    def _typeset_ahead(self, coming: Sequence[Faces]) -> None:
        """Use the time in which a card is read for the formulas of the next ones."""
        for faces in coming:
            for side in (faces.question, faces.answer):
                self._maths.prefetch(parse_markdown(side).formulas)

    def _card_view(self, parent: QWidget) -> CardView:
        return CardView(self._maths, parent)

    def _show_decks(self, report: SyncReport) -> None:
        self._today.problems = len(report.problems)
        self.window.today.refresh()
        self._backing_up.start()
        self.decksRead.emit(report)


def run(arguments: Sequence[str]) -> int:
    """Open the window and return the exit code once it is closed."""
    options = parse(arguments)
    if options.version:
        sys.stdout.write(f"gradus {__version__}\n")
        return 0
    if not has_display():
        sys.stderr.write("There is no display here.\nLog in to a desktop, or try --self-check.\n")
        return 1
    application = make_application()
    try:
        return _open(application, DataFolders.resolve(options.data_dir, os.environ))
    except GradusError as error:
        return _refuse(error)


def _open(application: QApplication, folders: DataFolders) -> int:
    folders.create()
    instance = SingleInstance(folders.data)
    if not instance.acquire():
        return 0
    handler = start_log(folders.logs)
    try:
        gradus = Gradus(folders, SystemClock(), make_look(application))
        instance.raiseRequested.connect(gradus.come_to_front)
        gradus.start()
        code = application.exec()
        gradus.close()
    finally:
        stop_log(handler)
        instance.release()
    return code


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Read the options of the window: data_dir (Path or None), self_check and version."""
    parser = argparse.ArgumentParser("gradus", description="Open the window of Gradus.")
    parser.add_argument(
        "--data-dir", type=Path, metavar="FOLDER", help="keep everything in one folder"
    )
    parser.add_argument("--self-check", action="store_true", help="check that Gradus works here")
    parser.add_argument("--version", action="store_true", help="print the version")
    return parser.parse_args(arguments)


def has_display() -> bool:
    """Whether a window can be opened; only Linux and its relatives can do without a display."""
    told = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform in {"win32", "darwin"} or any(os.environ.get(name) for name in told)


def make_application() -> QApplication:
    """Return the application with its name and fonts."""
    QApplication.setApplicationName("gradus")
    QApplication.setApplicationDisplayName("Gradus")
    QApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName("gradus")
    application = QApplication(sys.argv[:1])
    load_fonts(bundled("resources", "fonts"))
    return application


def make_look(application: QApplication, scheme: Scheme = Scheme.SYSTEM) -> Look:
    """Return the theme and the icons."""
    return Look(Theme(application, scheme), Icons(bundled("resources", "icons")))


def _on_network_drive(folder: Path) -> bool:
    kind = bytes(QStorageInfo(str(folder)).fileSystemType().data()).decode(errors="replace")
    return kind.lower() in _NETWORK_DRIVES or str(folder).startswith(("\\\\", "//"))


def _refuse(error: GradusError) -> int:
    sys.stderr.write(f"{error.message}\n{error.remedy}\n")
    if QApplication.platformName() != "offscreen":
        box = QMessageBox(QMessageBox.Icon.Critical, "Gradus", error.message)
        box.setInformativeText(error.remedy)
        box.exec()
    return 1
