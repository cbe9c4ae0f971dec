"""Starting the blocks of the plan, the focus timer over them, and marking them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from gradus.app import leading
from gradus.clock import Clock
from gradus.errors import GradusError
from gradus.ui.design.look import Look
from gradus.ui.main_window import MainWindow
from gradus.ui.navigation import Place
from gradus.ui.step_by_step import StepByStep

if TYPE_CHECKING:
    from gradus.app.opened import Opened
    from gradus.domain.planning.block import Status
    from gradus.domain.planning.focus import Lengths
    from gradus.domain.scheduling.session_kind import SessionPlan
    from gradus.ui.focus.watch import FocusWatch
    from gradus.ui.rendering.card_view import CardView
    from gradus.ui.topic.page import TopicPage

Mark = Callable[[str, "Status", "int | None"], object]
AskKnown = Callable[[str, Callable[[], None]], None]
"""Asks a quiz on a topic that tells whether it is known, and calls what is to be done then."""


class Doing(QObject):
    """Opens what a block is about; each part is made when it is first wanted.

    `mark` writes into the plan what became of a block, `card_view` makes what shows Markdown.
    `changed` says that the plan has changed,
    and `turned` carries a title and a sentence when the timer did something by itself.
    `habitRequested` carries the habit that a block is for.
    """

    changed = Signal()
    turned = Signal(str, str)
    habitRequested = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        look: Look,
        clock: Clock,
        opened: Callable[[], Opened],
        mark: Mark,
        card_view: Callable[[QWidget], CardView],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._clock = clock
        self._opened = opened
        self._mark = mark
        self._card_view = card_view
        self._watch: FocusWatch | None = None
        self._topic: TopicPage | None = None
        self._trail: list[tuple[str, str]] = []
        self._making = StepByStep(self)
        self._ask_known: AskKnown | None = None
        self._quizzed: SessionPlan | None = None
        self._from = Place.TODAY
        window.pageMade.connect(self._connect_page)

    @property
    def watch(self) -> FocusWatch:
        """The focus timer with its bar."""
        if self._watch is None:
            self._watch = self._make_watch()
        return self._watch

    @property
    def topic(self) -> TopicPage:
        """The page of a topic."""
        if self._topic is None:
            self._topic = self._make_topic()
        return self._topic

    def recall(self) -> None:
        """Show the timer that the last run left behind, if it left one."""
        from gradus.services.planning.doing.focus_record import NAME  # noqa: PLC0415

        if self._opened().settings.has(NAME):
            self.watch.recall()

    def running(self) -> str:
        """Return the uid of the block that the timer is over, "" for none."""
        return "" if self._watch is None else self._watch.block()

    def close(self) -> None:
        """Keep a timer that runs for the next start."""
        self._making.stop()
        if self._watch is not None:
            self._watch.close()

    def start(self, uid: str) -> None:
        """Open what a block is about, once what it stands on is there."""
        self._window.when_released(lambda: self._try(lambda: self._start(uid)))

    def start_next(self) -> None:
        """Open the block that runs or comes next; where there is none, the calendar."""
        self._window.when_released(lambda: self._try(self._start_next))

    def open_topic(self, key: str) -> None:
        """Show the page of a topic, once what it stands on is there."""
        self._window.when_released(lambda: self._try(lambda: self._open_topic(key, "")))

    def offer_known(self, ask: AskKnown) -> None:
        """Offer on the page of a topic to find out whether it is known."""
        self._ask_known = ask
        if self._topic is not None:
            self._topic.offer_known()

    def mark(self, uid: str, status: Status) -> None:
        """Say what became of a block."""
        self._window.when_released(lambda: self._try(lambda: self._note(uid, status)))

    def _note(self, uid: str, status: Status) -> None:
        self._mark(uid, status, None)
        self.changed.emit()

    def _start(self, uid: str) -> None:
        from gradus.domain.planning.block import BlockKind  # noqa: PLC0415
        from gradus.domain.portfolio.projects.keys import is_item  # noqa: PLC0415
        from gradus.services.planning.calendar.finding import BlockFinder  # noqa: PLC0415

        block = BlockFinder(self._opened().database, self._clock).find(uid)
        if block.kind is BlockKind.REVIEWS:
            self._window.start_quiz()
        elif block.kind is BlockKind.WEEKLY_REVIEW:
            self._look_back()
        elif block.kind is BlockKind.HABIT:
            self.habitRequested.emit(block.subject)
        elif is_item(block.subject):
            self._open_item(block.subject, uid)
        else:
            self._open_topic(block.subject, uid)

    def _open_item(self, subject: str, uid: str) -> None:
        """Show the item that a block is about in its project."""
        from gradus.services.portfolio.projects.finding import find_item  # noqa: PLC0415

        found = find_item(self._opened().database, subject)

        def show(page: QWidget) -> None:
            from gradus.ui.portfolio.page import PortfolioPage  # noqa: PLC0415  made with the page

            if isinstance(page, PortfolioPage):
                page.open_item(found.project, found.item, uid)

        self._window.open_place(Place.PORTFOLIO, show)

    def _look_back(self) -> None:
        def show(page: QWidget) -> None:
            from gradus.ui.calendar.page import CalendarPage  # noqa: PLC0415  made with the page

            if isinstance(page, CalendarPage):
                page.weekReviewRequested.emit()

        self._window.open_place(Place.CALENDAR, show)

    def _connect_page(self, place: Place, page: QWidget) -> None:
        """Start blocks from the calendar as well, and timers from the portfolio."""
        if place is Place.CALENDAR:
            self._connect_calendar(page)
        elif place is Place.LIBRARY:
            self._connect_library(page)
        elif place is Place.PORTFOLIO:
            from gradus.ui.portfolio.page import PortfolioPage  # noqa: PLC0415  made with the page

            if isinstance(page, PortfolioPage):
                page.timerRequested.connect(self._begin)

    def _connect_library(self, page: QWidget) -> None:
        from gradus.ui.library.page import LibraryPage  # noqa: PLC0415  made with the page

        if isinstance(page, LibraryPage):
            page.topicRequested.connect(self.open_topic)
            page.planChanged.connect(self.changed)

    def _connect_calendar(self, page: QWidget) -> None:
        from gradus.ui.calendar.page import CalendarPage  # noqa: PLC0415  made with the page

        if isinstance(page, CalendarPage):
            page.startRequested.connect(self.start)
            self.changed.connect(lambda: page.refresh() if page.isVisible() else None)

    def _start_next(self) -> None:
        from gradus.services.planning.calendar.finding import BlockFinder  # noqa: PLC0415

        block = BlockFinder(self._opened().database, self._clock).next()
        if block is None:
            self._window.open_place(Place.CALENDAR)
        else:
            self._start(block.uid)

    def _open_topic(self, key: str, uid: str) -> None:
        """Show a topic; the first time its page is made before, while the window goes on."""
        if self._topic is None:
            self._making.begin(self._make_and_open(key, uid))
        else:
            self._show_topic(key, uid)

    def _make_and_open(self, key: str, uid: str) -> Iterator[None]:
        from gradus.app.topic_steps import topic_imports  # noqa: PLC0415  opened later

        window = self._window
        before = (window.place(), window.quiz_is_open())
        yield from topic_imports()
        window.take_beside(self.topic)
        yield
        opened = self._try(lambda: self.topic.open_topic(key, uid))
        yield
        if opened and before == (window.place(), window.quiz_is_open()):
            self._show_opened()
        yield

    def _show_topic(self, key: str, uid: str) -> None:
        self.topic.open_topic(key, uid)
        self._show_opened()

    def _show_opened(self) -> None:
        """Show the page of a topic; Back leads to the page that it was opened from."""
        self._trail.clear()
        self._from = self._window.place()
        self._window.show_beside(self.topic)

    def _go_on_to(self, key: str) -> None:
        """Show a topic from the page of another, to which Back then leads."""
        before = self.topic.topic()
        self._try(lambda: self.topic.open_topic(key))
        if self.topic.topic() != before:
            self._trail.append(before)
        self.topic.setFocus()

    def _leave_topic(self) -> None:
        if self._trail:
            before = self._trail.pop()
            self._try(lambda: self.topic.open_topic(*before))
            self.topic.setFocus()
        else:
            self._window.open_place(self._from)

    def _mark_from_topic(self, uid: str, status: Status) -> None:
        self.mark(uid, status)
        self._trail.clear()
        self._leave_topic()

    def _try(self, act: Callable[[], None]) -> bool:
        try:
            act()
        except GradusError as error:
            self._window.show_error(error)
            return False
        return True

    def _make_watch(self) -> FocusWatch:
        from gradus.services.planning.doing.focusing import FocusService  # noqa: PLC0415
        from gradus.ui.focus.bar import FocusBar  # noqa: PLC0415
        from gradus.ui.focus.watch import FocusWatch  # noqa: PLC0415

        database = self._opened().database
        service = FocusService(database, self._clock, self._lengths, self._mark)
        bar = FocusBar(self._look)
        self._window.show_below(bar)
        watch = FocusWatch(bar, service, self._window)
        watch.recorded.connect(self.changed)
        watch.turned.connect(self.turned)
        self._window.more_keys = watch.key_lines
        return watch

    def _begin(self, uid: str) -> None:
        self.watch.begin(uid)
        self.topic.refresh()

    def _lengths(self) -> Lengths:
        from gradus.domain import settings  # noqa: PLC0415
        from gradus.domain.planning.focus import Lengths  # noqa: PLC0415

        value = self._opened().settings.value
        return Lengths(
            value(settings.FOCUS_WORK),
            value(settings.FOCUS_BREAK),
            value(settings.FOCUS_LONG_BREAK),
            value(settings.FOCUS_ROUNDS),
        )

    def _make_topic(self) -> TopicPage:
        from gradus.app.topic import make_topic  # noqa: PLC0415  opened later

        opened, window = self._opened(), self._window
        page = make_topic(
            opened.database, self._clock, self._look, opened.settings, self._card_view, self.running
        )
        page.timerRequested.connect(self._begin)
        page.markRequested.connect(self._mark_from_topic)
        page.quizRequested.connect(self._quiz_topic)
        page.practiseRequested.connect(self._practise_topic)
        page.cardsRequested.connect(lambda key: leading.show_cards(window, f"topic:{key}"))
        page.topicRequested.connect(self._go_on_to)
        page.projectRequested.connect(lambda *what: leading.show_project(window, *what))
        page.resourceRequested.connect(lambda key: leading.show_resource(window, key))
        page.knownRequested.connect(self._find_out)
        page.linkRequested.connect(self._window.open_link)
        page.leaveRequested.connect(self._leave_topic)
        page.changed.connect(self.changed)
        self.changed.connect(lambda: page.refresh() if page.isVisible() else None)
        if self._ask_known is not None:
            page.offer_known()
        return page

    def _find_out(self, key: str) -> None:
        """Ask whether a topic is known, and come back to its page."""
        if self._ask_known is not None:
            self._ask_known(key, lambda: self._window.show_beside(self.topic))

    def _quiz_topic(self, key: str) -> None:
        from gradus.domain.scheduling.session_kind import Kind, SessionPlan  # noqa: PLC0415

        self._quiz_and_return(SessionPlan(Kind.TOPIC, (key,)))

    def _practise_topic(self, key: str) -> None:
        """Ask the exercises of a topic with fresh numbers; nothing of it counts."""
        from gradus.domain.decks.model import NoteType  # noqa: PLC0415
        from gradus.domain.scheduling.session_kind import Kind, SessionPlan  # noqa: PLC0415

        plan = SessionPlan(Kind.CRAM, (key,), note_type=NoteType.EXERCISE.value)
        self._quiz_and_return(plan)

    def _quiz_and_return(self, plan: SessionPlan) -> None:
        """Quiz, and come back to the topic when that ends."""
        ended = self._window.quiz.endRequested
        ended.connect(self._return, Qt.ConnectionType.UniqueConnection)
        self._quizzed = plan
        self._window.start_quiz(plan)

    @Slot()
    def _return(self) -> None:
        """Come back from a quiz, unless it is another than the one that was begun here."""
        quizzed, self._quizzed = self._quizzed, None
        if quizzed is not None and quizzed == self._window.quiz.session.view.plan:
            self._window.open_place(self._from, lambda _page: self._window.show_beside(self.topic))
