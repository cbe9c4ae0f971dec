"""The pages that stand on the database, each made when it is first opened."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gradus.clock import Clock
from gradus.paths import DataFolders
from gradus.ui.design.look import Look
from gradus.ui.navigation import Place

if TYPE_CHECKING:
    from gradus.app.calendar import CalendarEntry
    from gradus.app.cards import Cards
    from gradus.app.library import LibraryEntry
    from gradus.app.opened import Opened
    from gradus.app.portfolio import PortfolioEntry
    from gradus.app.quiz import Quiz
    from gradus.app.roadmap import RoadmapEntry
    from gradus.domain.planning.block import Status
    from gradus.services.cards.moving import NoteMoves
    from gradus.services.past.history import History
    from gradus.services.study_settings import StudySettings
    from gradus.ui.calendar.page import CalendarPage
    from gradus.ui.cards.page import CardsPage
    from gradus.ui.picker.dialog import PickerDialog
    from gradus.ui.quiz.page import QuizPage
    from gradus.ui.rendering.card_view import CardView
    from gradus.ui.settings.page import SettingsPage
    from gradus.ui.settings.parts import Parts as SettingsParts
    from gradus.ui.statistics.page import StatisticsPage


class Pages(QObject):
    """Makes pages and tells them what has changed elsewhere.

    Each import stands in the method that needs it: a start shows Today and none of these. `places`
    returns the folder of every source of decks, `moves` what moves notes between own ones.
    """

    todayRequested = Signal()
    linkRequested = Signal(str)
    topicRequested = Signal(str)
    cardEditRequested = Signal(int)
    noteEditRequested = Signal(int)
    exportRequested = Signal(str)
    settingsChanged = Signal()
    restoreRequested = Signal(object)

    def __init__(
        self,
        folders: DataFolders,
        clock: Clock,
        look: Look,
        opened: Callable[[], Opened],
        places: Callable[[], dict[str, Path]],
        moves: Callable[[], NoteMoves],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._folders = folders
        self._clock = clock
        self._look = look
        self._opened = opened
        self._places = places
        self._moves = moves
        self._quiz: Quiz | None = None
        self._cards: Cards | None = None
        self._calendar: CalendarEntry | None = None
        self._portfolio: PortfolioEntry | None = None
        self._roadmap: RoadmapEntry | None = None
        self._library: LibraryEntry | None = None
        self._statistics: StatisticsPage | None = None
        self._settings: SettingsPage | None = None
        self._settings_parts: SettingsParts | None = None
        self._history: History | None = None

    def makers(self) -> dict[Place, Callable[[], QWidget]]:
        """Return how each page of the sidebar is made."""
        return {
            Place.ROADMAP: self._make_roadmap,
            Place.CALENDAR: self._make_calendar,
            Place.CARDS: self._make_cards,
            Place.PORTFOLIO: self._make_portfolio,
            Place.LIBRARY: self._make_library,
            Place.STATISTICS: self._make_statistics,
            Place.SETTINGS: self._make_settings,
        }

    def steps(self) -> dict[Place, Callable[[], Iterator[None]]]:
        """Return how pages are made in steps that take longer than a window may stand still."""
        return {
            Place.ROADMAP: self._roadmap_steps,
            Place.CALENDAR: self._calendar_steps,
            Place.PORTFOLIO: self._portfolio_steps,
            Place.LIBRARY: self._library_steps,
            Place.SETTINGS: self._settings_steps,
        }

    def quiz_page(self) -> QuizPage:
        """Return the quiz; it is asked for once."""
        page = self._made_quiz().page
        page.editRequested.connect(self.cardEditRequested)
        return page

    def make_quiz(self) -> Iterator[None]:
        """Make the quiz in steps, none of which takes long."""
        quiz = self._made_quiz()
        yield
        yield from quiz.make()

    def card_view(self, parent: QWidget) -> CardView:
        """Make a widget that shows one side of a card, its formulas typeset as in the quiz."""
        return self._made_quiz().card_view(parent)

    def make_picker(self, parent: QWidget) -> PickerDialog:
        """Make the dialog in which a session is chosen."""
        from gradus.services.quiz.session_choice import SessionChoiceService
        from gradus.ui.picker.dialog import PickerDialog

        opened = self._opened()
        service = SessionChoiceService(opened.database, self._clock, opened.settings.study())
        return PickerDialog(self._look, service, parent)

    def mark_block(self, uid: str, status: Status, minutes: int | None = None) -> None:
        """Say what became of a block of the plan.

        Where nobody has opened the calendar, it is made only to write the file that is kept.
        """
        from gradus.services.planning.calendar.marking import block_marker, writes_a_file

        opened = self._opened()
        if self._calendar is not None or writes_a_file(opened.database):
            self.calendar().service.mark(uid, status, minutes)
        else:
            block_marker(opened.database, self._clock, opened.settings).mark(uid, status, minutes)

    def plan_changed(self) -> None:
        """Write the kept calendar file anew, where there is one: the plan was changed elsewhere."""
        from gradus.services.planning.calendar.marking import writes_a_file

        if self._calendar is not None or writes_a_file(self._opened().database):
            self.calendar().plan_changed()

    def forget_texts(self) -> None:
        """Read cards anew: decks have changed."""
        if self._quiz is not None:
            self._quiz.forget_texts()
        if self._cards is not None and self._cards.page.isVisible():
            self._cards.page.refresh()
        if self._library is not None:
            self._library.refresh()
        if self._roadmap is not None:
            self._roadmap.refresh()

    def show_card_again(self) -> None:
        """Show the card that is asked as it is worded now."""
        if self._quiz is not None:
            self._quiz.page.show_again()

    def use(self, settings: StudySettings) -> None:
        """Let other settings hold at once; the card that is asked keeps what it offers."""
        for part in (self._quiz, self._cards, self._roadmap):
            if part is not None:
                part.use(settings)

    def close(self) -> None:
        """Stop what runs beside the pages, before the database closes."""
        cards = None if self._cards is None else self._cards.page
        for page in (cards, self._statistics, self._settings):
            if page is not None:
                page.close_down()
        for part in (self._portfolio, self._library, self._calendar, self._quiz):
            if part is not None:
                part.close()

    def _made_quiz(self) -> Quiz:
        from gradus.app.quiz import Quiz

        if self._quiz is None:
            opened = self._opened()
            self._quiz = Quiz(
                self._folders,
                opened.database,
                self._clock,
                self._look,
                opened.settings,
                self._places(),
                self,
            )
        return self._quiz

    def calendar(self) -> CalendarEntry:
        """Return the calendar with its page."""
        entry = self._begun_calendar()
        for _ in entry.make():
            pass
        return entry

    def _begun_calendar(self) -> CalendarEntry:
        """Return the calendar, its page as far as it is made."""
        from gradus.app.calendar import CalendarEntry

        if self._calendar is None:
            opened = self._opened()
            self._calendar = CalendarEntry(
                opened.database,
                self._clock,
                self._look,
                opened.settings,
                self._folders,
                self._past(),
                self,
            )
        return self._calendar

    def _calendar_steps(self) -> Iterator[None]:
        from gradus.app.calendar_steps import calendar_steps

        yield from calendar_steps(self._begun_calendar)

    def _make_calendar(self) -> CalendarPage:
        self.calendar().start()
        return self.calendar().page

    def _make_cards(self) -> CardsPage:
        from gradus.app.cards import make_cards

        opened = self._opened()
        self._cards = make_cards(
            opened.database,
            self._clock,
            self._look,
            opened.settings,
            self.card_view,
            self._places(),
            self._moves,
        )
        self._cards.changer.before = self._back_up_before
        self._cards.page.linkRequested.connect(self.linkRequested)
        self._cards.page.editRequested.connect(self.noteEditRequested)
        self._cards.page.exportRequested.connect(self.exportRequested)
        return self._cards.page

    def _back_up_before(self, reason: str) -> object:
        return self._opened().backup.before(reason)

    def _begun_roadmap(self) -> RoadmapEntry:
        """Return the Roadmap, its page as far as it is made."""
        from gradus.app.roadmap import RoadmapEntry

        if self._roadmap is None:
            opened = self._opened()
            self._roadmap = RoadmapEntry(opened.database, self._clock, self._look, opened.settings)
        return self._roadmap

    def _roadmap_steps(self) -> Iterator[None]:
        from gradus.app.roadmap_steps import roadmap_steps

        yield from roadmap_steps(self._begun_roadmap)

    def _make_roadmap(self) -> QWidget:
        page = self._begun_roadmap().page
        page.topicRequested.connect(self.topicRequested)
        return page

    def _begun_portfolio(self) -> PortfolioEntry:
        """Return the portfolio, its page as far as it is made."""
        from gradus.app.portfolio import PortfolioEntry

        if self._portfolio is None:
            database, maths = self._opened().database, self._made_quiz().maths
            self._portfolio = PortfolioEntry(
                database, self._clock, self._look, self._folders, maths
            )
        return self._portfolio

    def _portfolio_steps(self) -> Iterator[None]:
        from gradus.app.portfolio_steps import portfolio_steps

        yield from portfolio_steps(self._begun_portfolio)

    def _make_portfolio(self) -> QWidget:
        page = self._begun_portfolio().page
        page.linkRequested.connect(self.linkRequested)
        return page

    def _begun_library(self) -> LibraryEntry:
        """Return the library, its page as far as it is made."""
        from gradus.app.library import LibraryEntry

        if self._library is None:
            self._library = LibraryEntry(self._opened().database, self._clock, self._look)
        return self._library

    def _library_steps(self) -> Iterator[None]:
        from gradus.app.library_steps import library_steps

        yield from library_steps(self._begun_library)

    def _make_library(self) -> QWidget:
        page = self._begun_library().page
        page.linkRequested.connect(self.linkRequested)
        return page

    def _make_statistics(self) -> StatisticsPage:
        from gradus.app.statistics import make_statistics

        opened = self._opened()
        self._statistics = make_statistics(
            opened.database, self._clock, self._look, opened.settings, self._past()
        )
        self._statistics.todayRequested.connect(self.todayRequested)
        return self._statistics

    def _begun_settings(self) -> SettingsParts:
        """Return the parts of the page of settings, as far as they are made."""
        from gradus.app.settings import settings_parts

        if self._settings_parts is None:
            opened = self._opened()
            self._settings_parts = settings_parts(
                self._look, self._folders, opened.backup, opened.restorer
            )
        return self._settings_parts

    def _settings_steps(self) -> Iterator[None]:
        from gradus.app.settings_steps import settings_steps

        yield from settings_steps(self._begun_settings)

    def _make_settings(self) -> SettingsPage:
        from gradus.app.settings import make_settings

        opened = self._opened()
        self._settings = make_settings(
            self._look,
            opened.database,
            self._clock,
            opened.settings,
            self._folders,
            self._past(),
            self._begun_settings(),
        )
        self._settings.changed.connect(self.settingsChanged)
        self._settings.restoreRequested.connect(self.restoreRequested)
        return self._settings

    def _past(self) -> History:
        """What was answered, which statistics and forecasts share."""
        from gradus.services.past.history import History
        from gradus.store.kept_answers import KeptAnswers

        if self._history is None:
            self._history = History(self._opened().database, KeptAnswers(self._folders.cache))
        return self._history
