"""The stops of the tour, page by page, in the order of the sidebar."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from docs.screenshots.tour import Key, Stop, Tour
from docs.screenshots.waiting import settle, until
from PySide6.QtCore import Qt

from gradus.domain.planning.free_time import FreeTime
from gradus.domain.scheduling.session_kind import TODAY
from gradus.ui.calendar.page import CalendarPage
from gradus.ui.calendar.panels import finish_words
from gradus.ui.calendar.panels.finish_card import FinishCard
from gradus.ui.cards.page import CardsPage
from gradus.ui.editor.editor import Editor
from gradus.ui.first_run.page import FirstRunPage
from gradus.ui.library.page import LibraryPage
from gradus.ui.navigation import Place
from gradus.ui.palette.palette import Palette
from gradus.ui.portfolio.page import PortfolioPage
from gradus.ui.roadmap.page import RoadmapPage
from gradus.ui.settings.page import SettingsPage
from gradus.ui.statistics.page import StatisticsPage
from gradus.ui.today.page import TodayPage
from gradus.ui.widgets.dialog import Dialog

_CONTROL = Qt.KeyboardModifier.ControlModifier


def today(tour: Tour) -> Iterator[Stop]:
    """Today, the choice of a quiz, and the list of keys."""
    page = tour.page(Place.TODAY, TodayPage)
    page.refresh()
    yield "today", tour.window
    yield from tour.dialog("keys", tour.window.show_keys)
    yield from tour.dialog("picker", tour.window.choose_quiz)
    yield from tour.pressed("next-actions", page, Key.Key_H)


def quiz(tour: Tour) -> Iterator[Stop]:
    """A card with a formula: its question, its answer, its editor and its intervals."""
    page = tour.window.quiz
    tour.window.start_quiz(TODAY)
    until(page.is_settled)
    while (card := page.session.view.card) and "$$" not in card.faces.answer:
        _turn_over(tour)
        tour.press(page, Key.Key_4)
        until(page.is_settled)
    yield "quiz-question", tour.window
    _turn_over(tour)
    yield "quiz", tour.window
    yield from tour.pressed("editor", page, Key.Key_E, _shows_cards)
    yield from tour.pressed("why", page, Key.Key_I)
    page.endRequested.emit()


def _shows_cards(dialog: Dialog) -> bool:
    return isinstance(dialog, Editor) and bool(dialog.preview.cards)


def _turn_over(tour: Tour) -> None:
    """Show the answer of a card of any type; nothing typed or picked means: show me."""
    page = tour.window.quiz
    while not page.showing_answer():
        tour.press(page, Key.Key_Return)
        until(page.is_settled)


def calendar(tour: Tour) -> Iterator[Stop]:
    """The plan as week, month and list, and everything that can be asked about it."""
    page = tour.page(Place.CALENDAR, CalendarPage)
    tour.press(page, Key.Key_PageDown)  # this week is nearly over
    card = page.findChild(FinishCard)
    assert card is not None
    until(lambda: not tour.patient or card.basis.text() == finish_words.based_on())
    yield "calendar", tour.window
    tour.press(page, Key.Key_2)
    yield "calendar-month", tour.window
    tour.press(page, Key.Key_3)
    yield "calendar-list", tour.window
    tour.press(page, Key.Key_1)
    tour.press(page, Key.Key_T)
    for name, key in _PLAN_DIALOGS:
        yield from tour.pressed(name, page, key)


_PLAN_DIALOGS = (
    ("calendar-free-time", Key.Key_F),
    ("calendar-goal", Key.Key_G),
    ("calendar-days-and-blocks", Key.Key_U),
    ("calendar-other-calendars", Key.Key_B),
    ("calendar-bad-week", Key.Key_H),
    ("calendar-look-back", Key.Key_W),
)


def cards(tour: Tour) -> Iterator[Stop]:
    """All cards, and what can be done to one."""
    page = tour.page(Place.CARDS, CardsPage)
    found: list[None] = []
    page.searched.connect(lambda: found.append(None))
    page.field.setText("is:review")
    until(lambda: bool(found))
    page.table.selectRow(0)
    if tour.patient:
        settle(2.0)  # the rows are read when they are painted
    yield "cards", tour.window
    page.table.setFocus()
    yield from tour.dialog("cards-reschedule", lambda: tour.press(page.table, Key.Key_D, _CONTROL))
    yield from tour.dialog("cards-reset", lambda: tour.press(page.table, Key.Key_R, _CONTROL))


def portfolio(tour: Tour) -> Iterator[Stop]:
    """All projects, one of them with its checks and its README, and repositories to finish."""
    page = tour.page(Place.PORTFOLIO, PortfolioPage)
    until(lambda: bool(page.board.rows))
    yield "portfolio", tour.window
    yield from tour.pressed("portfolio-new", page, Key.Key_N)
    page.open_project(1)
    if page.work.view is not None and page.work.view.run is None:
        tour.press(page, Key.Key_C)
    until(lambda: page.work.view is not None and page.work.view.run is not None)
    until(lambda: page.readme.desk.reviewed is not None)
    yield "project", tour.window
    for name, key in _PROJECT_DIALOGS:
        yield from tour.pressed(name, page, key)
    tour.press(page, Key.Key_K)
    yield "project-checks", tour.window
    tour.press(page, Key.Key_K)
    page.show_board()


_PROJECT_DIALOGS = (
    ("project-details", Key.Key_D),
    ("project-item", Key.Key_A),
    ("project-about", Key.Key_B),
    ("project-other-files", Key.Key_X),
    ("project-form", Key.Key_F),
    ("project-findings", Key.Key_S),
)


def statistics(tour: Tour) -> Iterator[Stop]:
    """Everything that is counted."""
    page = tour.page(Place.STATISTICS, StatisticsPage)
    until(lambda: page._statistics is not None)
    yield "statistics", tour.window


def settings(tour: Tour) -> Iterator[Stop]:
    """Every setting."""
    tour.page(Place.SETTINGS, SettingsPage)
    yield "settings", tour.window


def own_decks(tour: Tour) -> Iterator[Stop]:
    """Folders of own cards."""
    page = tour.own_decks()
    tour.page(Place.TODAY, TodayPage).ownDecksRequested.emit()
    until(lambda: page.isVisible() and page.tree.model().rowCount() > 0)
    page.tree.setCurrentIndex(page.tree.model().index(0, 0))
    yield "own-decks", tour.window
    yield from tour.pressed("own-decks-new", page, Key.Key_D)


def topic(tour: Tour) -> Iterator[Stop]:
    """A topic of the road."""
    tour.page(Place.TODAY, TodayPage)
    until(tour.open_topic("vectors-matrices").isVisible)
    yield "topic", tour.window


def roadmap(tour: Tour) -> Iterator[Stop]:
    """The road as path, graph and list."""
    page = tour.page(Place.ROADMAP, RoadmapPage)
    yield "roadmap", tour.window
    tour.press(page, Key.Key_2)
    yield "roadmap-graph", tour.window
    tour.press(page, Key.Key_3)
    yield "roadmap-list", tour.window
    tour.press(page, Key.Key_1)


def library(tour: Tour) -> Iterator[Stop]:
    """What there is to learn from, and help to choose."""
    page = tour.page(Place.LIBRARY, LibraryPage)
    until(lambda: page.parts.list.model().rowCount() > 0)
    yield "library", tour.window
    for name, key in _LIBRARY_DIALOGS:
        yield from tour.pressed(name, page, key)


_LIBRARY_DIALOGS = (
    ("library-compare", Key.Key_C),
    ("library-kits", Key.Key_K),
    ("library-add", Key.Key_A),
    ("library-plan", Key.Key_P),
)


def palette(tour: Tour) -> Iterator[Stop]:
    """The field that leads to everything."""
    tour.page(Place.TODAY, TodayPage)
    tour.turn_palette()
    tour.shown(Palette)
    yield "palette", tour.window
    tour.turn_palette()


def placement(tour: Tour) -> Iterator[Stop]:
    """A question that finds out what is known."""
    tour.gradus.placement.start()
    until(tour.gradus.placement.page.isVisible)
    yield "placement", tour.window
    tour.page(Place.TODAY, TodayPage)


def first_run(tour: Tour) -> Iterator[Stop]:
    """What a newcomer is asked."""
    page = FirstRunPage(tour.look)
    tour.window.show_beside(page)
    tour.window.sidebar.hide()
    page.free_time.show_free_time(FreeTime(), 10)
    for name, stage in (("welcome", page.welcome), ("first-free-time", page.free_time)):
        page.show_stage(stage)
        yield name, tour.window
    tour.page(Place.TODAY, TodayPage)


STOPS: tuple[Callable[[Tour], Iterator[Stop]], ...] = (
    today,
    quiz,
    roadmap,
    topic,
    calendar,
    cards,
    portfolio,
    library,
    statistics,
    settings,
    own_decks,
    palette,
    placement,
    first_run,
)


def everything(tour: Tour) -> Iterator[Stop]:
    """Go through all stops."""
    for part in STOPS:
        yield from part(tour)
