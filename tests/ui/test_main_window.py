from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.accessible import nameless
from tests.ui.fakes import PlainFace, StillClock, StudyFake, TodayFake, Watch, session, today

from gradus.ui.design.look import Look
from gradus.ui.main_window import MainWindow
from gradus.ui.navigation import Place, title
from gradus.ui.pages.empty_page import EmptyPage
from gradus.ui.quiz.page import QuizPage
from gradus.ui.today.page import TodayPage
from gradus.ui.window_memory import SettingsMemory, WindowMemory

LATER = list(Place)[1:]


class Opened:
    def __init__(self, qtbot: QtBot, look: Look) -> None:
        self._qtbot, self._look = qtbot, look

    def __call__(self, memory: WindowMemory | None = None) -> MainWindow:
        quiz = QuizPage(self._look, StudyFake(session(1)), PlainFace, StillClock(), Watch())
        page = TodayPage(self._look, TodayFake(today()), UTC)
        window = MainWindow(self._look, page, lambda: quiz, memory)
        self._qtbot.addWidget(window)
        with self._qtbot.waitActive(window):
            window.show()
        return window


@pytest.fixture
def open_window(qtbot: QtBot, look: Look) -> Opened:
    return Opened(qtbot, look)


def test_opens_on_today(open_window: Opened) -> None:
    window = open_window()
    assert window.today.isVisible()
    assert window.sidebar.buttons[Place.TODAY].isChecked()


@pytest.mark.parametrize(("number", "place"), list(enumerate(Place, start=1)))
def test_control_and_a_number_open_a_page(open_window: Opened, number: int, place: Place) -> None:
    window = open_window()
    key = Qt.Key(Qt.Key.Key_0 + number)
    QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert window.page(place).isVisible()
    assert window.sidebar.buttons[place].isChecked()
    assert f"Ctrl+{number}" in window.sidebar.buttons[place].toolTip()


@pytest.mark.parametrize("place", LATER)
def test_pages_to_come_are_honest(qtbot: QtBot, open_window: Opened, place: Place) -> None:
    window = open_window()
    QTest.mouseClick(window.sidebar.buttons[place], Qt.MouseButton.LeftButton)
    page = window.page(place)
    assert isinstance(page, EmptyPage)
    assert page.title.text() == title(place)
    assert page.text.text().endswith(".")
    assert page.state.text() == "This version does not have it yet."
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert window.today.isVisible()


def test_the_button_of_an_empty_page_leads_to_today(open_window: Opened) -> None:
    window = open_window()
    window.open_place(Place.LIBRARY)
    page = window.page(Place.LIBRARY)
    assert isinstance(page, EmptyPage)
    QTest.mouseClick(page.go, Qt.MouseButton.LeftButton)
    assert window.today.isVisible()


def test_arrows_walk_the_sidebar(open_window: Opened) -> None:
    window = open_window()
    first = window.sidebar.buttons[Place.TODAY]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    assert first.ring.visible()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert window.page(Place.ROADMAP).isVisible()
    assert window.sidebar.buttons[Place.ROADMAP].hasFocus()


def test_enter_in_the_sidebar_goes_into_the_page(open_window: Opened) -> None:
    window = open_window()
    window.sidebar.buttons[Place.TODAY].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(window.sidebar.buttons[Place.TODAY], Qt.Key.Key_Down)
    QTest.keyClick(window.sidebar.buttons[Place.ROADMAP], Qt.Key.Key_Return)
    assert window.page(Place.ROADMAP).hasFocus()


def test_only_today_has_a_badge(open_window: Opened) -> None:
    window = open_window()
    badges = {place: button.badge() for place, button in window.sidebar.buttons.items()}
    assert badges.pop(Place.TODAY) == 42
    assert set(badges.values()) == {0}
    assert window.sidebar.buttons[Place.TODAY].accessibleName() == "Today, 42 due"


@pytest.mark.parametrize(("width", "sidebar"), [(1440, 208), (1100, 208), (1099, 64), (1024, 64)])
def test_the_sidebar_collapses(open_window: Opened, width: int, sidebar: int) -> None:
    window = open_window()
    window.resize(width, 640)
    assert window.sidebar.width() == sidebar


def test_the_quiz_takes_the_whole_window(qtbot: QtBot, open_window: Opened) -> None:
    window = open_window()
    with qtbot.waitSignal(window.quiz.painted):
        QTest.keyClick(window.today, Qt.Key.Key_Return)
    assert window.quiz.isVisible()
    assert window.quiz.hasFocus()
    assert not window.sidebar.isVisible()
    QTest.keyClick(window.quiz, Qt.Key.Key_Escape)
    assert window.today.isVisible()
    assert window.sidebar.isVisible()


def test_a_page_key_leaves_the_quiz(qtbot: QtBot, open_window: Opened) -> None:
    window = open_window()
    with qtbot.waitSignal(window.quiz.painted):
        window.start_quiz()
    QTest.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert window.page(Place.CARDS).isVisible()
    assert window.sidebar.isVisible()


def test_it_fits_a_small_screen(open_window: Opened) -> None:
    window = open_window()
    window.resize(1024, 640)
    assert (window.width(), window.height()) == (1024, 640)
    assert window.minimumSize().width() <= 960
    assert window.minimumSize().height() <= 540


def test_the_window_remembers_its_place(open_window: Opened, tmp_path: Path) -> None:
    file = tmp_path / "window.ini"
    window = open_window(SettingsMemory(file))
    window.resize(740, 500)  # smaller than the offscreen screen
    window.close()
    assert open_window(SettingsMemory(file)).size().width() == 740


def test_a_damaged_memory_is_ignored(open_window: Opened) -> None:
    class Damaged:
        def load(self) -> QByteArray | None:
            return QByteArray(b"no geometry")

        def save(self, geometry: QByteArray) -> None: ...

    assert open_window(Damaged()).width() == 1280


def test_only_web_links_leave_the_app(open_window: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    window = open_window()
    window.quiz.linkRequested.emit("file:///etc/passwd")
    window.quiz.linkRequested.emit("https://example.org/a")
    assert [url.toString() for url in opened] == ["https://example.org/a"]


def test_everything_has_a_name(open_window: Opened) -> None:
    window = open_window()
    for place in Place:
        window.open_place(place)
        assert nameless(window) == []


class Slow:
    """A page that is made in three steps; what was done is in `done`."""

    def __init__(self) -> None:
        self.done: list[str] = []

    def steps(self) -> Iterator[None]:
        for step in ("first", "second", "third"):
            self.done.append(step)
            yield

    def make(self) -> QWidget:
        self.done.append("page")
        return QWidget()


def with_slow_page(qtbot: QtBot, look: Look) -> tuple[MainWindow, Slow]:
    slow, face = Slow(), PlainFace
    quiz = QuizPage(look, StudyFake(session(1)), face, StillClock(), Watch())
    window = MainWindow(
        look,
        TodayPage(look, TodayFake(today()), UTC),
        lambda: quiz,
        makers={Place.CALENDAR: slow.make},
        steps={Place.CALENDAR: slow.steps},
    )
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    return window, slow


def test_a_page_that_takes_long_is_shown_once_its_steps_are_done(qtbot: QtBot, look: Look) -> None:
    window, slow = with_slow_page(qtbot, look)
    window.open_place(Place.CALENDAR)
    assert slow.done == []
    assert window.today.isVisible()
    assert window.sidebar.buttons[Place.CALENDAR].isChecked()
    qtbot.waitUntil(window.today.isHidden)
    assert slow.done == ["first", "second", "third", "page"]
    assert window.page(Place.CALENDAR).isVisible()


def test_a_key_for_the_page_that_comes_does_nothing_on_the_one_that_is_left(
    qtbot: QtBot, look: Look
) -> None:
    window, _slow = with_slow_page(qtbot, look)
    window.open_place(Place.CALENDAR)
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Return)
    assert not window.quiz_is_open()


def test_a_page_that_is_no_longer_wanted_is_not_shown(qtbot: QtBot, look: Look) -> None:
    window, slow = with_slow_page(qtbot, look)
    window.open_place(Place.CALENDAR)
    window.open_place(Place.TODAY)
    assert window.page(Place.CALENDAR).isHidden()
    assert window.today.isVisible()
    assert slow.done == ["page"]


def test_a_page_that_is_asked_for_at_once_need_not_wait_for_its_steps(
    qtbot: QtBot, look: Look
) -> None:
    window, _slow = with_slow_page(qtbot, look)
    window.open_place(Place.CALENDAR)
    assert window.page(Place.CALENDAR).isVisible()


def test_what_is_to_be_done_with_a_page_is_done_once_it_is_there(qtbot: QtBot, look: Look) -> None:
    window, _slow = with_slow_page(qtbot, look)
    given: list[QWidget] = []
    window.open_place(Place.CALENDAR, given.append)
    assert given == []
    qtbot.waitUntil(window.today.isHidden)
    assert given == [window.page(Place.CALENDAR)]


def test_nothing_is_done_with_a_page_that_is_no_longer_wanted(qtbot: QtBot, look: Look) -> None:
    window, _slow = with_slow_page(qtbot, look)
    given: list[QWidget] = []
    window.open_place(Place.CALENDAR, given.append)
    window.open_place(Place.TODAY)
    assert window.page(Place.CALENDAR).isHidden()
    assert given == []
