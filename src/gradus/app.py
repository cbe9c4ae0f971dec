"""The composition root: database, services and window, in this order and nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStorageInfo, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from gradus.clock import Clock
from gradus.domain.markup.parser import parse
from gradus.domain.settings import CARD_TEXT_SIZE
from gradus.paths import DataFolders, bundled
from gradus.services.backup import BackupService
from gradus.services.presenter import Presenter
from gradus.services.settings import SettingsService
from gradus.services.study import StudyService
from gradus.services.today import TodayService
from gradus.store.database import Database
from gradus.store.maths_cache import SqliteMathsCache
from gradus.store.schema import open_database
from gradus.ui.design.icons import Icons
from gradus.ui.design.look import Look
from gradus.ui.design.theme import Scheme, Theme
from gradus.ui.main_window import MainWindow
from gradus.ui.quiz.page import QuizPage
from gradus.ui.rendering.card_view import CardView
from gradus.ui.rendering.maths.service import MathsService
from gradus.ui.tasks import Progress, Task
from gradus.ui.today.page import TodayPage
from gradus.ui.window_memory import SettingsMemory

if TYPE_CHECKING:
    from gradus.services.deck_sync import SyncReport

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
        self._cache = SqliteMathsCache(folders.cache)
        self._maths = MathsService(self._cache)
        settings = SettingsService(self.database, clock)
        study = settings.study()
        presenter = Presenter({"bundled": bundled("decks")})
        self.study = StudyService(self.database, clock, presenter, study)
        self._today = TodayService(self.database, clock, study)
        self._backup = BackupService(self.database, folders.database, folders.backups, clock)
        today = TodayPage(look, self._today, clock.zone())
        size = _CardTextSize(settings)
        quiz = QuizPage(look, self.study, self._card_view, clock, size=size)
        memory = SettingsMemory(folders.config / "window.ini")
        self.window = MainWindow(look, today, quiz, memory)
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
        for task in (self._reading, self._backing_up):
            task.cancel()
            task.wait()
        self._maths.close()
        self._cache.close()
        self.database.close()

    def _connect(self) -> None:
        today, quiz = self.window.today, self.window.quiz
        self._head_start.timeout.connect(self._reading.start)
        self._reading.progressed.connect(today.show_reading)
        self._reading.finished.connect(self._show_decks)
        self._reading.failed.connect(today.show_error)
        self._backing_up.failed.connect(today.banner.show_error)
        # A timer fires when what is on its way to the screen is there.
        quiz.painted.connect(lambda: QTimer.singleShot(0, self, self._typeset_ahead))

    def _read_decks(self, progress: Progress) -> SyncReport:
        # The parser is imported here, because a start without changed decks shows nothing of it.
        from gradus.services.deck_sync import DeckSource, DeckSyncService  # noqa: PLC0415

        sources = (DeckSource("bundled", bundled("decks")),)
        return DeckSyncService(self.database, sources).sync(progress)

    def _typeset_ahead(self) -> None:
        """Use the time in which a question is read for the formulas of the next cards."""
        if self.window.quiz.showing_answer():
            return
        for faces in self.study.coming():
            for side in (faces.question, faces.answer):
                self._maths.prefetch(parse(side).formulas)

    def _card_view(self, parent: QWidget) -> CardView:
        return CardView(self._maths, parent)

    def _show_decks(self, report: SyncReport) -> None:
        self._today.problems = tuple(report.problems)
        today = self.window.today
        if report.touched or report.problems or not today.shows_decks():
            today.refresh()
        self._backing_up.start()
        self.decksRead.emit(report)


class _CardTextSize:
    """Keeps the size of the text on cards among the settings."""

    def __init__(self, settings: SettingsService) -> None:
        self._settings = settings

    def value(self) -> int:
        return self._settings.value(CARD_TEXT_SIZE)

    def change(self, value: int) -> None:
        self._settings.change(CARD_TEXT_SIZE, value)


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
