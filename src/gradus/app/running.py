"""The composition root: database, services and window, in this order and nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStorageInfo, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from gradus.clock import Clock
from gradus.paths import DataFolders, bundled
from gradus.services.backup import BackupService
from gradus.services.settings import SettingsService
from gradus.services.today import TodayService
from gradus.store.database import Database
from gradus.store.schema import open_database
from gradus.ui.design.icons import Icons
from gradus.ui.design.look import Look
from gradus.ui.design.theme import Scheme, Theme
from gradus.ui.main_window import MainWindow
from gradus.ui.tasks import Progress, Task
from gradus.ui.today.page import TodayPage
from gradus.ui.window_memory import SettingsMemory

if TYPE_CHECKING:
    from gradus.app.quiz import Quiz
    from gradus.services.deck_sync import SyncReport
    from gradus.ui.quiz.page import QuizPage

_HEAD_START_MS = 50
_NETWORK_DRIVES = {"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "9p", "webdav"}


class Gradus(QObject):
    """One running Gradus: what is open, and how it is closed again.

    `decksRead` carries the SyncReport of the first reading.
    """

    decksRead = Signal(object)

    def __init__(self, folders: DataFolders, clock: Clock, look: Look) -> None:
        super().__init__()
        folders.create()
        self.database = _open_database(folders, clock)
        self._folders = folders
        self._clock = clock
        self._look = look
        self._settings = SettingsService(self.database, clock)
        self._quiz: Quiz | None = None
        self._today = TodayService(self.database, clock, self._settings.study())
        self._backup = BackupService(self.database, folders.database, folders.backups, clock)
        today = TodayPage(look, self._today, clock.zone())
        memory = SettingsMemory(folders.config / "window.ini")
        self.window = MainWindow(look, today, self._make_quiz, memory)
        self._preparing = Task(_import_the_quiz, self)
        self._reading = Task(self._read_decks, self)
        self._backing_up = Task(lambda _progress: self._backup.daily(), self)
        self._head_start = QTimer(self, interval=_HEAD_START_MS, singleShot=True)
        self._connect()

    def start(self) -> None:
        """Show the window, and once it is painted read the decks beside it."""
        self.window.today.show_reading(0, 0)
        self.window.show()
        self._head_start.start()

    def come_to_front(self) -> None:
        """Show the window above all others."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.raise_()
        self.window.activateWindow()

    def close(self) -> None:
        """Stop what runs beside the window and let go of the files."""
        self.window.close()
        self._head_start.stop()
        for task in (self._preparing, self._reading, self._backing_up):
            task.cancel()
            task.wait()
        if self._quiz is not None:
            self._quiz.close()
        self.database.close()

    def _connect(self) -> None:
        today = self.window.today
        self._head_start.timeout.connect(self._preparing.start)
        self._preparing.finished.connect(self._go_on)
        self._reading.progressed.connect(today.show_reading)
        self._reading.finished.connect(self._show_decks)
        self._reading.failed.connect(today.show_error)
        self._backing_up.failed.connect(today.banner.show_error)

    def _make_quiz(self) -> QuizPage:
        # A fifth of all imports; the window shows without them.
        from gradus.app.quiz import Quiz  # noqa: PLC0415

        self._quiz = Quiz(self._folders, self.database, self._clock, self._look, self._settings)
        return self._quiz.page

    def _go_on(self) -> None:
        """Have the quiz ready before it is asked for, then read the decks."""
        self.window.prepare_quiz()
        self._reading.start()

    def _read_decks(self, progress: Progress) -> SyncReport:
        # The parser is imported here, because a start without changed decks shows nothing of it.
        from gradus.services.deck_sync import DeckSource, DeckSyncService  # noqa: PLC0415

        sources = (DeckSource("bundled", bundled("decks")),)
        return DeckSyncService(self.database, sources).sync(progress)

    def _show_decks(self, report: SyncReport) -> None:
        self._today.problems = tuple(report.problems)
        if report.touched and self._quiz is not None:
            self._quiz.forget_texts()
        today = self.window.today
        if report.touched or report.problems or not today.shows_decks():
            today.refresh()
        self._backing_up.start()
        self.decksRead.emit(report)


def _import_the_quiz(_progress: Progress) -> None:
    import gradus.app.quiz  # noqa: F401, PLC0415  done on a thread, the window need not wait


def make_look(application: QApplication, scheme: Scheme = Scheme.SYSTEM) -> Look:
    """Return the theme and the icons."""
    return Look(Theme(application, scheme), Icons(bundled("resources", "icons")))


def _open_database(folders: DataFolders, clock: Clock) -> Database:
    kind = bytes(QStorageInfo(str(folders.data)).fileSystemType().data()).decode(errors="replace")
    remote = kind.lower() in _NETWORK_DRIVES or str(folders.data).startswith(("\\\\", "//"))
    return open_database(
        folders.database,
        bundled("migrations"),
        folders.backups,
        clock.now(),
        network_drive=remote,
    )
