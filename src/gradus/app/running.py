"""The composition root: database, services and window, in this order and nowhere else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from gradus.app.doing import Doing
from gradus.app.early_today import EarlyToday
from gradus.app.exporting import ExportEntry
from gradus.app.first_run import FirstRunEntry
from gradus.app.kept_language import LANGUAGE_FILE, KeptLanguage
from gradus.app.kept_scheme import KeptScheme
from gradus.app.kept_text_size import KeptTextSize
from gradus.app.own_entry import OwnEntry
from gradus.app.package_entry import PackageEntry
from gradus.app.pages import Pages
from gradus.app.palette import Doers, PaletteEntry
from gradus.app.placement import PlacementEntry
from gradus.app.today_entry import TodayEntry
from gradus.clock import Clock
from gradus.errors import GradusError
from gradus.paths import DataFolders, bundled
from gradus.services.today.remembered_days import RememberedDays
from gradus.ui.design.icons import Icons
from gradus.ui.design.look import Look
from gradus.ui.design.theme import Scheme, Theme
from gradus.ui.main_window import MainWindow
from gradus.ui.navigation import Place
from gradus.ui.step_by_step import StepByStep
from gradus.ui.tasks import Progress, Task
from gradus.ui.today.page import TodayPage
from gradus.ui.window_memory import SettingsMemory

if TYPE_CHECKING:
    from gradus.app.fitting import Fitting
    from gradus.app.foreseeing import Foreseeing
    from gradus.app.opened import Opened
    from gradus.app.reminding import Reminding
    from gradus.app.settling import Settling
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
        self._look = look
        self._days = RememberedDays(folders.cache / "days.json", folders.database)
        remembered = self._days.recall(clock.now(), clock.zone())
        self._opened = _open(folders, clock) if remembered is None else None
        self._shipped = shipped or bundled("decks")
        self._fitting: Fitting | None = None
        self._settling: Settling | None = None
        self._reminding: Reminding | None = None
        self._today = EarlyToday(remembered)
        self._scheme = KeptScheme(folders.cache / "colour_scheme", look.theme)
        self._scheme.wear()
        self._text_size = KeptTextSize(folders.cache / "interface_size", look.theme)
        self._text_size.wear()
        self._language = KeptLanguage(folders.cache / LANGUAGE_FILE)
        decks = self._deck_places, self._moves
        self._pages = Pages(folders, clock, look, self._open_one, *decks, self)
        today = TodayPage(look, self._today, clock.zone())
        memory = SettingsMemory(folders.config / "window.ini")
        made = self._pages.makers(), self._pages.make_picker, self._pages.steps()
        self.window = MainWindow(look, today, self._pages.quiz_page, memory, *made)
        card_view = self._pages.card_view
        places = self._shipped, folders
        self._own = OwnEntry(self.window, look, clock, self._open_one, card_view, *places)
        self._packages = PackageEntry(self.window, look, self._open_one)
        self._making = StepByStep(self)
        mark = self._pages.mark_block
        self._doing = Doing(self.window, look, clock, self._open_one, mark, card_view)
        self.placement = PlacementEntry(
            self.window, look, clock, self._open_one, self._deck_places, card_view
        )
        entries = folders, self._open_one, self.placement
        self.first_run = FirstRunEntry(self.window, look, clock, *entries) if welcomes else None
        self._export = ExportEntry(
            self.window, look, clock, folders, self._open_one, self._own.places
        )
        doers = Doers(self._doing, self._own, self.placement, self._packages, self._export)
        self._palette = PaletteEntry(self.window, look, folders, self._open_one, doers)
        self._foreseeing: Foreseeing | None = None
        self._entry = TodayEntry(self.window, look, clock, self._open_one)
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
        assert self._fitting is not None
        return self._fitting

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
        if self._reminding is not None:
            self._reminding.leave()

    def close(self) -> None:
        """Stop what runs beside the window and let go of the files."""
        if self._reminding is not None:
            self._reminding.close()
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
        self._palette.close()
        self._packages.close()
        self._export.close()
        self._own.close()
        self._doing.close()
        self._entry.close()
        if self._foreseeing is not None:
            self._foreseeing.close()
        self._pages.close()
        if self._fitting is not None:
            self._fitting.close()
        if self._settling is not None:
            self._settling.close()
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
        self._backing_up.finished.connect(self._foresee)
        self._backing_up.finished.connect(self._tell_of_backup)
        today.blockStartRequested.connect(self._doing.start)
        today.blockMarkRequested.connect(self._doing.mark)
        self._doing.changed.connect(today.refresh)
        self._doing.habitRequested.connect(self._entry.open_habit)
        self._entry.topicRequested.connect(self._doing.open_topic)
        self._entry.planChanged.connect(self._doing.changed)
        self._entry.planChanged.connect(self._pages.plan_changed)
        today.ownDecksRequested.connect(self._own.open_page)
        today.problemRequested.connect(self._own.open_problem)
        self._doing.offer_known(self.placement.start_topic_placement)
        self.placement.changed.connect(today.refresh)
        self.placement.refuted.connect(today.banner.show_error)
        self._own.changed.connect(self._show_own_decks)
        self._own.edited.connect(self._pages.show_card_again)
        self._own.importRequested.connect(self._packages.choose)
        self._packages.changed.connect(self._show_imported)
        self._own.exportRequested.connect(lambda deck: self._export.open(deck=deck))
        self._pages.exportRequested.connect(self._export.open)
        self._pages.cardEditRequested.connect(self._own.edit_card)
        self._pages.noteEditRequested.connect(self._own.edit_note)
        self._pages.linkRequested.connect(self.window.open_link)
        self._pages.topicRequested.connect(self._doing.open_topic)
        self._pages.todayRequested.connect(lambda: self.window.open_place(Place.TODAY))
        self._pages.settingsChanged.connect(self._use_settings)
        self._pages.restoreRequested.connect(self._restore)
        self._palette.settingsChanged.connect(self._use_settings)

    def _restore(self, restoring: Restoring) -> None:
        self.restoring = restoring
        self.prepare_to_quit()
        self.reopenRequested.emit()

    def _deck_places(self) -> dict[str, Path]:
        return self._own.places()

    def _moves(self) -> NoteMoves:
        return self._own.moves()

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
        self._keep_for_start()
        if self._reminding is not None:
            self._reminding.use()

    def _keep_for_start(self) -> None:
        """Show and speak as was chosen, and keep that where the next start finds it."""
        opened = self._open_one()
        self._scheme.choose(Scheme(opened.colour_scheme()))
        self._text_size.choose(opened.interface_size())
        self._language.keep(opened.language())

    def _go_on(self) -> None:
        """Have the quiz ready before it is asked for, then read the decks."""
        self._open_one().database.hurry()
        self._today.read_from(self._open_one().today)
        self._keep_for_start()
        self._fitting = self._make_fitting()
        self._settling = self._make_settling()
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
        self._doing.recall()
        yield
        self._reminding = self._make_reminding()
        yield

    def _make_fitting(self) -> Fitting:
        from gradus.app.fitting import Fitting  # noqa: PLC0415  the window shows without it

        opened, today = self._open_one(), self.window.today
        fitting = Fitting(opened.database, self._clock, opened.settings, self)
        fitting.changed.connect(self._use_settings)
        fitting.told.connect(today.show_fitted)
        fitting.settled.connect(today.refresh)
        today.takeBackRequested.connect(fitting.take_back)
        return fitting

    def _make_settling(self) -> Settling:
        from gradus.app.settling import Settling  # noqa: PLC0415  the window shows without it

        return Settling(self.database, self)

    def _make_reminding(self) -> Reminding:
        from gradus.app.reminding import Reminding, login_setter, system_tray  # noqa: PLC0415

        window, running = self.window, self._doing.running
        tray, login = (lambda: system_tray(window)), login_setter(self._folders)
        reminding = Reminding(window, self._clock, self._open_one(), running, tray, login)
        reminding.openRequested.connect(self.come_to_front)
        reminding.startNextRequested.connect(self._doing.start_next)
        self._doing.turned.connect(reminding.notify_unseen)
        return reminding

    def _foresee(self) -> None:
        """Keep the finish date on Today up to date from now on."""
        from gradus.app.foreseeing import Foreseeing  # noqa: PLC0415  the window shows without it

        self._foreseeing = Foreseeing(self._open_one, self)
        self._foreseeing.changed.connect(self.window.today.refresh)
        self.window.today.shown.connect(self._foreseeing.look)
        self._foreseeing.look()

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
            self._own.read(progress, report)
        return report

    def import_packages(self, files: Iterable[Path]) -> None:
        """Take packages from Anki over, once the window is ready for them."""
        self._packages.take(files)

    def _show_imported(self) -> None:
        """Show what an import brought."""
        self._pages.forget_texts()
        self._own.refresh()
        self.window.today.refresh()

    def _show_own_decks(self) -> None:
        """Show what became of own decks: their cards and their errors."""
        self._open_one().today.problems = self._own.problems()
        self._pages.forget_texts()
        self.window.today.decks.show_undecided(self._own.undecided())
        self.window.today.refresh()

    def _show_decks(self, report: SyncReport) -> None:
        self._open_one().today.problems = tuple(report.problems)
        self._own.watch()
        self.window.today.decks.show_undecided(self._own.undecided())
        if report.touched:
            self._pages.forget_texts()
        today = self.window.today
        if report.touched or report.problems or not today.shows_decks():
            today.refresh()
        self.placement.check()
        if self.first_run is not None:
            self.first_run.go_on()
        self._backing_up.start()
        if self._fitting is not None:
            self._fitting.start()
        self.decksRead.emit(report)

    def _back_up(self, progress: Progress) -> GradusError | None:
        """Make the day's backup; return what is to be said although it was made."""
        self._open_one().check_after_crash()
        backup = self._open_one().backup
        backup.daily(progress)
        if self._shows_today:
            self._open_one().remember(self._days)
        return backup.trouble

    def _tell_of_backup(self, trouble: GradusError | None) -> None:
        if trouble is not None:
            self.window.today.banner.show_error(trouble)


def _open(folders: DataFolders, clock: Clock) -> Opened:
    # With what stands on it a third of all imports.
    from gradus.app.opened import Opened  # noqa: PLC0415

    return Opened(folders, clock)


def make_look(application: QApplication, scheme: Scheme = Scheme.SYSTEM) -> Look:
    """Return the theme and the icons."""
    return Look(Theme(application, scheme), Icons(bundled("resources", "icons")))
