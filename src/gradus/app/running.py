"""The composition root: database, services and window, in this order and nowhere else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from gradus.app.alongside import Alongside
from gradus.app.early_today import EarlyToday
from gradus.app.entries import Entries
from gradus.app.first_run import FirstRunEntry
from gradus.app.kept_look import KeptLook
from gradus.app.pages import Pages
from gradus.clock import Clock
from gradus.errors import GradusError
from gradus.paths import DataFolders, bundled
from gradus.services.today.remembered_days import RememberedDays
from gradus.ui.design.icons import Icons
from gradus.ui.design.look import Look
from gradus.ui.design.theme import Scheme, Theme
from gradus.ui.main_window import MainWindow
from gradus.ui.step_by_step import StepByStep
from gradus.ui.tasks import Progress, Task
from gradus.ui.today.page import TodayPage
from gradus.ui.window_memory import SettingsMemory

if TYPE_CHECKING:
    from gradus.app.fitting import Fitting
    from gradus.app.opened import Opened
    from gradus.services.backups.restoring import Restoring
    from gradus.services.cards.moving import NoteMoves
    from gradus.services.decks.sync import SyncReport
    from gradus.store.database import Database

_HEAD_START_MS = 50


class Gradus(QObject):
    """One running Gradus: what is open, and how it is closed again.

    Where Today is remembered from the last time and nothing has changed since, the window shows it
    first and the database is opened beside it; else the database is opened at once, which raises
    GradusError where it cannot be. `refusal` is that error where it came later, which closes the
    window. `decksRead` carries the SyncReport of the first reading. `shipped` is the folder of the
    decks that come with Gradus. Where it `welcomes`, somebody whose folder is empty is
    asked what they know before Today is shown. `reopenRequested` says that `restoring` is ready to
    be carried out, for which this Gradus must be closed.
    """

    decksRead = Signal(object)
    reopenRequested = Signal()

    def __init__(
        self,
        folders: DataFolders,
        clock: Clock,
        look: Look,
        shipped: Path | None = None,
        *,
        welcomes: bool = False,
    ) -> None:
        super().__init__()
        folders.create()
        self.refusal: GradusError | None = None
        self.restoring: Restoring | None = None
        self._folders = folders
        self._clock = clock
        self._days = RememberedDays(folders.cache / "days.json", folders.database)
        remembered = self._days.recall(clock.now(), clock.zone())
        self._opened = _open(folders, clock) if remembered is None else None
        self._shipped = shipped or bundled("decks")
        self._today = EarlyToday(remembered)
        self._kept = KeptLook(folders.cache, look.theme)
        self._kept.wear()
        decks = self._deck_places, self._moves
        self._pages = Pages(folders, clock, look, self._open_one, *decks, self)
        today = TodayPage(look, self._today, clock.zone())
        memory = SettingsMemory(folders.config / "window.ini")
        made = self._pages.makers(), self._pages.make_picker, self._pages.steps()
        self.window = MainWindow(look, today, self._pages.quiz_page, memory, *made)
        parts = self._pages, look, clock, folders, self._shipped, self._open_one
        self._entries = Entries(self.window, *parts)
        self.placement = self._entries.placement
        beginning = folders, self._open_one, self.placement
        self.first_run = FirstRunEntry(self.window, look, clock, *beginning) if welcomes else None
        beside = folders, clock, self._open_one, self._entries.doing
        self._alongside = Alongside(self.window, *beside)
        self._making = StepByStep(self)
        self._preparing = Task(self._prepare, self)
        self._reading = Task(self._read_decks, self)
        self._backing_up = Task(self._back_up, self)
        self._head_start = QTimer(self, interval=_HEAD_START_MS, singleShot=True)
        self._connect()
        if self._opened is not None:
            self._opened.database.hurry()
            self._today.read_from(self._opened.today)

    @property
    def database(self) -> Database:
        """The open database."""
        return self._open_one().database

    @property
    def fitting(self) -> Fitting:
        """What fits scheduling to the person, once the database is open."""
        fitting = self._alongside.fitting
        assert fitting is not None
        return fitting

    def start(self, *, minimised: bool = False) -> None:
        """Show the window, and once it is painted read the decks beside it."""
        self.window.hold()
        self.window.today.show_reading(0, 0)
        if self._opened is not None and self.first_run is not None:
            self.first_run.begin()
        if minimised:
            self.window.showMinimized()
        else:
            self.window.show()
        self._head_start.start()

    def come_to_front(self) -> None:
        """Show the window above all others."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def prepare_to_quit(self) -> None:
        """Let the window close even where it would stay open unseen."""
        self._alongside.leave()

    def close(self) -> None:
        """Stop what runs beside the window and let go of the files."""
        self._alongside.stop_reminding()
        self.window.close()
        self._head_start.stop()
        self._making.stop()
        for task in (self._preparing, self._reading, self._backing_up):
            task.cancel()
            task.wait()
        # What they had to say is on its way, and would begin the next of them over closed files.
        QCoreApplication.removePostedEvents(self, QEvent.Type.MetaCall)
        if self._opened is not None:
            self._opened.database.take_time()  # the window is gone, so nothing stands still
        if self.first_run is not None:
            self.first_run.close()
        self._entries.close()
        self._pages.close()
        self._alongside.close()
        if self._opened is not None:
            self._opened.close(self._days if self._shows_today else None)

    @property
    def _shows_today(self) -> bool:
        """Whether the next start may show Today before anything is read."""
        return self.first_run is None or self.first_run.is_over

    def _open_one(self) -> Opened:
        assert self._opened is not None
        return self._opened

    def _connect(self) -> None:
        today = self.window.today
        self._head_start.timeout.connect(self._preparing.start)
        self._preparing.finished.connect(self._go_on)
        self._making.finished.connect(self._reading.start)
        self._preparing.failed.connect(self._refuse)
        self._reading.progressed.connect(today.show_reading)
        self._reading.finished.connect(self._show_decks)
        self._reading.failed.connect(today.show_error)
        self._backing_up.failed.connect(today.banner.show_error)
        self._backing_up.finished.connect(self._end_start)
        self._alongside.parametersChanged.connect(self._use_settings)
        self._alongside.openRequested.connect(self.come_to_front)
        self._pages.settingsChanged.connect(self._use_settings)
        self._pages.restoreRequested.connect(self._restore)
        self._entries.settingsChanged.connect(self._use_settings)

    def _restore(self, restoring: Restoring) -> None:
        self.restoring = restoring
        self.prepare_to_quit()
        self.reopenRequested.emit()

    def _deck_places(self) -> dict[str, Path]:
        return self._entries.own.places()

    def _moves(self) -> NoteMoves:
        return self._entries.own.moves()

    def _prepare(self, _progress: Progress) -> None:
        """Do on a thread what the window need not wait for."""
        if self._opened is None:
            self._opened = _open(self._folders, self._clock)
            self._opened.today.view()  # the first time takes longer
        self._opened.clear_cut_import()
        import gradus.app.quiz  # noqa: F401, PLC0415

    def _use_settings(self) -> None:
        """Let what is chosen hold at once; what scheduling goes by holds from the next card on."""
        opened = self._open_one()
        opened.today.use(opened.settings.study())
        self._pages.use(opened.settings.study())
        self._kept.keep(opened)
        self._alongside.use()

    def _go_on(self) -> None:
        """Have the quiz ready before it is asked for, then read the decks."""
        self._open_one().database.hurry()
        self._today.read_from(self._open_one().today)
        self._kept.keep(self._open_one())
        self._alongside.begin()
        if self.first_run is not None:
            self.first_run.begin()
        self._making.begin(self._steps())

    def _steps(self) -> Iterator[None]:
        """Make the quiz, let keys have it, then see to what may wait a little longer."""
        yield from self._pages.make_quiz()
        self.window.prepare_quiz()
        self.window.quiz.endRequested.connect(self.placement.check)
        self.window.release()
        yield
        self._entries.doing.recall()
        yield
        self._alongside.remind()
        yield

    def _refuse(self, error: GradusError) -> None:
        self.refusal = error
        self.window.close()

    def _read_decks(self, progress: Progress) -> SyncReport:
        # The parser is imported here, because a start without changed decks shows nothing of it.
        from gradus.services.decks.sync import DeckSource, DeckSyncService  # noqa: PLC0415

        sources = (DeckSource("bundled", self._shipped),)
        catalogue = bundled("resources", "catalogue.yaml")
        report = DeckSyncService(self.database, sources, self._clock, catalogue).sync(progress)
        if not report.stopped:
            self._entries.own.read(progress, report)
        return report

    def import_packages(self, files: Iterable[Path]) -> None:
        """Take packages from Anki over, once the window is ready for them."""
        self._entries.packages.take(files)

    def _show_decks(self, report: SyncReport) -> None:
        self._open_one().today.problems = tuple(report.problems)
        self._entries.own.watch()
        self.window.today.decks.show_undecided(self._entries.own.undecided())
        if report.touched:
            self._pages.forget_texts()
        today = self.window.today
        if report.touched or report.problems or not today.shows_decks():
            today.refresh()
        self.placement.check()
        if self.first_run is not None:
            self.first_run.go_on()
        self._backing_up.start()
        self._alongside.fit()
        self.decksRead.emit(report)

    def _back_up(self, progress: Progress) -> GradusError | None:
        """Make the day's backup; return what is to be said although it was made."""
        self._open_one().check_after_crash()
        backup = self._open_one().backup
        backup.daily(progress)
        if self._shows_today:
            self._open_one().remember(self._days)
        return backup.trouble

    def _end_start(self, trouble: GradusError | None) -> None:
        self._alongside.foresee()
        if trouble is not None:
            self.window.today.banner.show_error(trouble)


def _open(folders: DataFolders, clock: Clock) -> Opened:
    # With what stands on it a third of all imports.
    from gradus.app.opened import Opened  # noqa: PLC0415

    return Opened(folders, clock)


def make_look(application: QApplication, scheme: Scheme = Scheme.SYSTEM) -> Look:
    """Return the theme and the icons."""
    return Look(Theme(application, scheme), Icons(bundled("resources", "icons")))
