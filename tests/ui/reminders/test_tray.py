"""The tray: what its menu asks, and what notifications say."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from gradus.domain.planning.reminding import Matter
from gradus.services.planning.doing.reminding import ReminderView
from gradus.ui.design.look import Look
from gradus.ui.reminders import sentences
from gradus.ui.reminders.tray import Tray

Reason = QSystemTrayIcon.ActivationReason


@pytest.fixture
def tray(qtbot: QtBot, look: Look) -> Tray:
    tray = Tray(look.icons.app())
    qtbot.addWidget(tray.menu)
    return tray


@pytest.mark.parametrize(
    ("action", "signal"),
    [
        ("Open Gradus", "openRequested"),
        ("Start the next block", "startNextRequested"),
        ("Quit", "quitRequested"),
    ],
)
def test_the_menu_opens_starts_and_quits(
    qtbot: QtBot, tray: Tray, action: str, signal: str
) -> None:
    found = next(one for one in tray.menu.actions() if one.text() == action)
    with qtbot.waitSignal(getattr(tray, signal)):
        found.trigger()


def test_a_click_on_the_icon_opens_and_the_menu_does_not(qtbot: QtBot, tray: Tray) -> None:
    with qtbot.waitSignal(tray.openRequested):
        tray.icon.activated.emit(Reason.Trigger)
    with qtbot.assertNotEmitted(tray.openRequested):
        tray.icon.activated.emit(Reason.Context)


def test_a_click_on_a_notification_is_told(qtbot: QtBot, tray: Tray) -> None:
    with qtbot.waitSignal(tray.told):
        tray.icon.messageClicked.emit()


@pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)
def test_the_icon_can_be_taken_away(tray: Tray) -> None:
    tray.set_shown(shown=True)
    assert tray.icon.isVisible()
    tray.set_shown(shown=False)
    assert not tray.icon.isVisible()


@pytest.mark.parametrize(
    ("reminder", "title", "text"),
    [
        (
            ReminderView(Matter.BEGINS, "a", "Vectors", 0, 60),
            "Vectors",
            "Begins now, for 60 minutes.",
        ),
        (
            ReminderView(Matter.SOON, "a", "Vectors", 10, 60),
            "Vectors",
            "Begins in 10 minutes, for 60 minutes.",
        ),
        (ReminderView(Matter.REVIEWS, reviews=12), "12 cards to ask", "They wait for today."),
    ],
)
def test_a_notification_says_what_and_when(reminder: ReminderView, title: str, text: str) -> None:
    assert (sentences.title(reminder), sentences.text(reminder)) == (title, text)
