"""The window: sidebar, pages, and the quiz that takes their place."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from gradus.domain.scheduling.session_kind import TODAY, Kind, SessionPlan
from gradus.errors import GradusError
from gradus.ui.design.fonts import px
from gradus.ui.design.look import Look
from gradus.ui.help.keys import PALETTE, HasKeys, KeyLine
from gradus.ui.navigation import Place
from gradus.ui.sidebar.sidebar import Sidebar
from gradus.ui.step_by_step import StepByStep
from gradus.ui.today.page import TodayPage
from gradus.ui.widgets.reading_order import step
from gradus.ui.window_memory import WindowMemory

if TYPE_CHECKING:
    from gradus.ui.pages.empty_page import EmptyPage
    from gradus.ui.picker.dialog import PickerDialog
    from gradus.ui.quiz.page import QuizPage

_COLLAPSE_BELOW = 1100
_SIZE = (1280, 820)
_SMALLEST = (720, 480)
_LINKS = {"http", "https"}


class MainWindow(QMainWindow):
    """Owns the pages and connects them; `make_quiz` is called once, when the quiz is wanted.

    `makers` makes the pages that are there besides Today, each when it is first opened; what takes
    long for a page is done in `steps` before. A page says which keys work on it (`HasKeys`).
    `pageMade` carries a Place and its page when that is made; `paletteRequested` says that the
    person wants to go somewhere by name, `filesDropped` carries the paths of files that were.
    """

    pageMade = Signal(object, object)
    paletteRequested = Signal()
    filesDropped = Signal(object)

    def __init__(
        self,
        look: Look,
        today: TodayPage,
        make_quiz: Callable[[], QuizPage],
        memory: WindowMemory | None = None,
        makers: Mapping[Place, Callable[[], QWidget]] | None = None,
        make_picker: Callable[[QWidget], PickerDialog] | None = None,
        steps: Mapping[Place, Callable[[], Iterator[None]]] | None = None,
    ) -> None:
        super().__init__()
        self._look = look
        self.today = today
        self._make_quiz = make_quiz
        self._make_picker = make_picker
        self._quiz: QuizPage | None = None
        self._memory = memory
        self._held = False
        self._place = Place.TODAY
        self._wish: Callable[[], object] | None = None
        self.more_keys: Callable[[], tuple[KeyLine, ...]] = tuple
        """Returns keys that work on every page now, besides those of the page."""
        self.stays_open: Callable[[], bool] = bool
        """Says whether closing the window only hides it."""
        self.sidebar = Sidebar(look)
        self._below = QVBoxLayout()
        self._stack = QStackedWidget()
        self._makers = makers or {}
        self._steps = steps or {}
        self._making = StepByStep(self)
        self._awaited: Callable[[], None] | None = None
        self._pages: dict[Place, QWidget] = {Place.TODAY: today}
        self.setAcceptDrops(True)
        self.setWindowTitle("Gradus")
        self.setWindowIcon(look.icons.app())
        self._arrange()
        self._connect()
        self._restore()
        self.open_place(Place.TODAY)

    @property
    def quiz(self) -> QuizPage:
        """The quiz, made on first use."""
        if self._quiz is None:
            self._quiz = self._make_quiz()
            self._stack.addWidget(self._quiz)
            self._quiz.endRequested.connect(lambda: self.open_place(Place.TODAY))
            self._quiz.linkRequested.connect(self.open_link)
            self._quiz.doneUnseen.connect(self.today.refresh)
            self._quiz.failedUnseen.connect(self.show_error)
            self._quiz.keysRequested.connect(self.show_keys)
        return self._quiz

    def page(self, place: Place) -> QWidget:
        """Return a page, made when it is first opened."""
        page = self._made(place)
        if place is self._place:
            self._arrive()
        return page

    def _made(self, place: Place) -> QWidget:
        if place not in self._pages:
            make = self._makers.get(place)
            self._pages[place] = self._empty(place) if make is None else make()
            self._stack.addWidget(self._pages[place])
            self.pageMade.emit(place, self._pages[place])
        return self._pages[place]

    def hold(self) -> None:
        """Stay on Today for now: what the other pages stand on is not there yet."""
        self._held = True

    def release(self) -> None:
        """Open what was asked for last in the meantime."""
        self._held = False
        wish, self._wish = self._wish, None
        if wish is not None:
            wish()

    def when_released(self, wish: Callable[[], object]) -> None:
        """Do something now, or once what the other pages stand on is there."""
        if not self._waits(None, wish):
            wish()

    def take_beside(self, page: QWidget) -> None:
        """Take in a page that has no place of its own in the sidebar, and is shown later."""
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)

    def show_beside(self, page: QWidget) -> None:
        """Show a page that has no place of its own in the sidebar."""
        self.take_beside(page)
        self._awaited = None
        self.sidebar.show()
        self._stack.setCurrentWidget(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_below(self, part: QWidget) -> None:
        """Keep something below every page; it shows and hides itself."""
        self._below.addWidget(part)

    def prepare_quiz(self) -> None:
        """Make the quiz now, so that its first card need not wait for it."""
        _ = self.quiz

    def place(self) -> Place:
        """Return the page of the sidebar that is shown, or was before what is shown beside it."""
        return self._place

    def show_error(self, error: GradusError) -> None:
        """Say on the page that is shown what went wrong; on Today where that page has no banner."""
        banner = getattr(self._stack.currentWidget(), "banner", None)
        (banner or self.today.banner).show_error(error)

    def quiz_is_open(self) -> bool:
        """Say whether the quiz has the window."""
        return self._quiz is not None and self._stack.currentWidget() is self._quiz

    def open_place(self, place: Place, then: Callable[[QWidget], None] | None = None) -> None:
        """Show a page; a quiz that runs is left, its answers are safe.

        What comes `then` is done with the page once it is there, unless another is wanted by then.
        """
        if self._waits(place, lambda: self.open_place(place, then)):
            return
        self._show_place(place, focus=True, then=then)

    def start_quiz(self, plan: SessionPlan = TODAY) -> None:
        """Give the whole window to the quiz."""
        if self._waits(None, lambda: self.start_quiz(plan)):
            return
        self._awaited = None
        self.sidebar.hide()
        self._stack.setCurrentWidget(self.quiz)
        self.quiz.start(plan)

    def choose_quiz(self) -> None:
        """Let the person pick what to quiz."""
        if self._make_picker is None or self._waits(None, self.choose_quiz):
            return
        try:
            picker = self._make_picker(self)
        except GradusError as error:
            self.today.banner.show_error(error)
            return
        picker.picked.connect(self.start_quiz)
        picker.finished.connect(self.today.refresh)
        picker.pop_up()

    def open_link(self, address: str) -> None:
        """Hand a web address on to the browser; nothing else is opened."""
        url = QUrl(address)
        if url.scheme() in _LINKS:
            QDesktopServices.openUrl(url)

    def show_keys(self) -> None:
        """Show the keys that work on the page."""
        from gradus.ui.help.dialog import KeysDialog  # noqa: PLC0415  opened seldom

        name = self.current_page().accessibleName()
        KeysDialog(self._look, name, self.key_lines(), self).pop_up()

    def current_page(self) -> QWidget:
        """Return what is shown beside the sidebar, or in place of it."""
        page = self._stack.currentWidget()
        assert page is not None
        return page

    def key_lines(self) -> tuple[KeyLine, ...]:
        """Return the keys that work on what is shown, but for those that work everywhere."""
        return (*cast("HasKeys", self.current_page()).key_lines(), *self.more_keys())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Collapse the sidebar where the window is narrow."""
        super().resizeEvent(event)
        self._fit_sidebar()

    def _fit_sidebar(self) -> None:
        self.sidebar.set_collapsed(collapsed=self.width() < px(_COLLAPSE_BELOW))

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's signature
        """Go through the page as it is read."""
        return step(self, forward=next)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files of this computer."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand on what was dropped."""
        urls = event.mimeData().urls()
        self.filesDropped.emit([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])
        event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where the window was; hide it where Gradus is to stay open unseen."""
        if self._memory is not None:
            self._memory.save(self.saveGeometry())
        if self.stays_open():
            event.ignore()
            self.hide()
        else:
            self._making.stop()
            super().closeEvent(event)

    def _waits(self, place: Place | None, wish: Callable[[], object]) -> bool:
        """Keep a wish for later while the window is held; Today alone needs nothing else."""
        self._wish = None if place is Place.TODAY else wish
        return self._held and place is not Place.TODAY

    def _browse(self, place: Place) -> None:
        if not self._waits(place, lambda: self._browse(place)):
            self._show_place(place, focus=False)

    def _show_place(
        self, place: Place, *, focus: bool, then: Callable[[QWidget], None] | None = None
    ) -> None:
        """Show a page; one that takes long is made first, while the window goes on."""
        self._place = place
        self.sidebar.show_place(place)
        self.sidebar.show()
        self._awaited = lambda: self._show_page(place, focus=focus, then=then)
        if place in self._pages or place not in self._steps:
            self._arrive()
            return
        if focus:
            self.setFocus()  # keys are for the page that comes, and not for the one that is left
        self._making.begin(self._make_in_steps(place))

    def _make_in_steps(self, place: Place) -> Iterator[None]:
        yield from self._steps[place]()
        self._made(place)
        yield

    def _arrive(self) -> None:
        """Show the page that is waited for, if it still is."""
        awaited, self._awaited = self._awaited, None
        self._making.stop()
        if awaited is not None:
            awaited()

    def _show_page(
        self, place: Place, *, focus: bool, then: Callable[[QWidget], None] | None
    ) -> None:
        page = self._made(place)
        self._stack.setCurrentWidget(page)
        if focus:
            page.setFocus(Qt.FocusReason.OtherFocusReason)
        if then is not None:
            then(page)

    def _connect(self) -> None:
        self._making.finished.connect(self._arrive)
        self._look.theme.changed.connect(self._fit_sidebar)
        self.sidebar.placeRequested.connect(self.open_place)
        self.sidebar.placeBrowsed.connect(self._browse)
        self.today.startRequested.connect(self.start_quiz)
        self.today.tenMinutesRequested.connect(
            lambda: self.start_quiz(SessionPlan(Kind.TEN_MINUTES))
        )
        self.today.chooseRequested.connect(self.choose_quiz)
        self.today.dueChanged.connect(self.sidebar.show_due)
        QShortcut(QKeySequence(Qt.Key.Key_F1), self).activated.connect(self.show_keys)
        QShortcut(QKeySequence(PALETTE), self).activated.connect(self.paletteRequested)
        for place in Place:
            shortcut = QShortcut(QKeySequence(place.key), self)
            shortcut.activated.connect(lambda place=place: self.open_place(place))

    def _empty(self, place: Place) -> EmptyPage:
        from gradus.ui.pages.empty_page import EmptyPage  # noqa: PLC0415  a start shows Today

        page = EmptyPage(self._look, place)
        page.todayRequested.connect(lambda: self.open_place(Place.TODAY))
        return page

    def _arrange(self) -> None:
        centre = QWidget()
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        self._below.setContentsMargins(0, 0, 0, 0)
        self._below.setSpacing(0)
        self._below.addWidget(self._stack, 1)
        row.addLayout(self._below, 1)
        self._stack.addWidget(self.today)
        self.setCentralWidget(centre)

    def _restore(self) -> None:
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_SIZE)
        geometry = self._memory.load() if self._memory is not None else None
        if geometry is not None:
            self.restoreGeometry(geometry)
