"""The bar of the focus timer: what it shows and says, and what its keys ask."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.accessible import misfits, nameless

from gradus.domain.planning.block import BlockKind
from gradus.domain.planning.focus import Stage
from gradus.errors import CalendarError, DatabaseBusyError
from gradus.services.planning.doing.focus_view import FocusView, Recorded, Turn
from gradus.ui.design.look import Look
from gradus.ui.focus.bar import FocusBar
from gradus.ui.focus.watch import FocusWatch
from gradus.ui.widgets.settle import settle

WORK = FocusView(
    "eigen", BlockKind.LEARN, "eigen", "Eigenvalues", 1, Stage.WORK, running=True, waits=False,
    left=timedelta(minutes=24, seconds=4.2), minutes=12, planned=50,
)  # fmt: skip
PAUSED = replace(WORK, running=False)
BREAK = replace(WORK, stage=Stage.BREAK, turn=Turn.BREAK)


class FocusFake:
    """Answers with what it was given, and writes down what was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.answer: FocusView | Recorded | None = WORK
        self.error: Exception | None = None

    def __getattr__(self, name: str) -> object:
        def ask(*uid: str) -> FocusView | Recorded | None:
            self.asked.append(" ".join((name, *uid)))
            if self.error is not None:
                raise self.error
            return self.answer

        return ask


class Opened:
    """A window with a text field and the bar below it."""

    def __init__(self, qtbot: QtBot, look: Look) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.field, self.bar, self.service = QLineEdit(), FocusBar(look), FocusFake()
        column = QVBoxLayout(self.window)
        column.addWidget(self.field)
        column.addWidget(self.bar)
        self.watch = FocusWatch(self.bar, self.service, self.window)  # type: ignore[arg-type]
        self.window.resize(900, 200)
        with qtbot.waitActive(self.window):
            self.window.show()
        self.field.setFocus()

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.field, key)


@pytest.fixture
def opened(qtbot: QtBot, look: Look) -> Opened:
    return Opened(qtbot, look)


def test_the_bar_is_there_only_with_a_timer(opened: Opened) -> None:
    assert not opened.bar.isVisible()
    opened.watch.begin("eigen")
    assert opened.bar.isVisible()
    assert opened.service.asked == ["begin eigen"]


def test_it_shows_the_stage_what_is_left_and_what_is_done(opened: Opened) -> None:
    opened.watch.begin("eigen")
    bar = opened.bar
    assert (bar.clock.text(), bar.stage.text(), bar.title.full_text()) == (
        "24:05",
        "Work",
        "Eigenvalues",
    )
    assert bar.spent.text() == "12 of 50 min"
    assert bar.meter.share() == pytest.approx(0.24)
    assert (bar.turn.caption(), bar.skip.caption()) == ("Pause", "Break now")


@pytest.mark.parametrize(
    ("view", "stage", "captions"),
    [
        (PAUSED, "Paused", ("Go on", "Break now")),
        (BREAK, "Break", ("Pause", "Skip the break")),
        (replace(PAUSED, waits=True), "Break over", ("Go on", "Break now")),
    ],
)
def test_its_words_follow_the_timer(
    opened: Opened, view: FocusView, stage: str, captions: tuple[str, str]
) -> None:
    opened.service.answer = view
    opened.watch.begin("eigen")
    assert opened.bar.stage.text() == stage
    assert (opened.bar.turn.caption(), opened.bar.skip.caption()) == captions


def test_keys_act_even_while_a_text_is_typed(opened: Opened) -> None:
    opened.watch.begin("eigen")
    for key in (Qt.Key.Key_F6, Qt.Key.Key_F7, Qt.Key.Key_F8):
        opened.press(key)
    assert opened.service.asked[1:] == ["turn", "skip", "stop"]


def test_the_buttons_do_what_the_keys_do(opened: Opened) -> None:
    opened.watch.begin("eigen")
    for button in (opened.bar.turn, opened.bar.skip, opened.bar.stop):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert opened.service.asked[1:] == ["turn", "skip", "stop"]


@pytest.mark.parametrize(
    ("turn", "said"),
    [
        (Turn.BREAK, "Eigenvalues: Take a break."),
        (Turn.FULL, "Eigenvalues: The planned time is over. Finish, or work on."),
        (Turn.SLEPT, "Eigenvalues: The computer slept. Only what was before counts."),
    ],
)
def test_what_happens_by_itself_is_said(
    qtbot: QtBot, opened: Opened, turn: Turn, said: str
) -> None:
    opened.watch.begin("eigen")
    opened.service.answer = replace(WORK, turn=turn)
    with qtbot.waitSignal(opened.watch.turned) as blocker:
        opened.watch.look()
    assert opened.bar.title.full_text() == said
    assert blocker.args == ["Eigenvalues", said.removeprefix("Eigenvalues: ")]


def test_after_a_crash_it_says_what_was_counted(opened: Opened) -> None:
    opened.service.answer = replace(PAUSED, turn=Turn.FOUND_AFTER_CRASH)
    opened.watch.recall()
    said = opened.bar.title.full_text()
    assert said == "Eigenvalues: Gradus ended unexpectedly. Counted so far: 12 minutes."
    assert opened.bar.turn.caption() == "Go on"


def test_the_end_says_what_was_recorded_until_it_is_dismissed(qtbot: QtBot, opened: Opened) -> None:
    opened.watch.begin("eigen")
    opened.service.answer = Recorded("Eigenvalues", 13)
    with qtbot.waitSignal(opened.watch.recorded):
        opened.press(Qt.Key.Key_F8)
    assert opened.bar.title.full_text() == "Eigenvalues: done, with 13 minutes."
    assert not opened.bar.turn.isVisible()
    opened.press(Qt.Key.Key_F8)
    assert not opened.bar.isVisible()
    assert opened.service.asked.count("stop") == 1


def test_a_timer_that_counted_nothing_says_so(opened: Opened) -> None:
    opened.service.answer = Recorded("Eigenvalues", 0)
    opened.watch.stop()
    assert opened.bar.title.full_text() == "Stopped. Nothing was counted for Eigenvalues."


def test_a_block_that_is_gone_ends_the_timer(opened: Opened) -> None:
    opened.watch.begin("eigen")
    opened.service.error = CalendarError("The block is gone.", "Add one.")
    opened.watch.stop()
    assert opened.bar.title.full_text() == "The block is gone. Add one."
    assert opened.watch.key_lines() == ()


def test_what_goes_wrong_while_it_runs_does_not_end_it(opened: Opened) -> None:
    opened.watch.begin("eigen")
    opened.service.error = DatabaseBusyError("The database is in use.", "Wait.")
    opened.watch.look()
    assert opened.bar.title.full_text() == "Eigenvalues: The database is in use. Wait."
    opened.service.error = None
    opened.watch.look()
    assert opened.bar.stop.isVisible()
    assert [line.keys for line in opened.watch.key_lines()] == [("F6",), ("F7",), ("F8",)]


def test_everything_is_named(opened: Opened) -> None:
    opened.watch.begin("eigen")
    assert nameless(opened.bar) == []
    assert misfits(opened.bar) == []


def test_a_narrow_window_keeps_the_buttons_whole(opened: Opened) -> None:
    opened.watch.begin("eigen")
    opened.window.resize(660, 200)
    settle()
    bar = opened.bar
    assert not bar.meter.isVisible()
    for button in (bar.turn, bar.skip, bar.stop):
        assert button.width() >= button.sizeHint().width()
        assert bar.rect().contains(button.geometry())
