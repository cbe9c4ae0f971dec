"""Every widget that can take the focus or says something has a name, and a role that fits."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QTextEdit
from pytestqt.qtbot import QtBot
from tests.ui.accessible import misfits, name, nameless, role
from tests.ui.screens import crash, open_window, refusal, screens

from gradus.ui.design.look import Look
from gradus.ui.widgets.meter import Meter


def test_everything_on_every_screen_has_a_name(qtbot: QtBot, look: Look) -> None:
    found = {screen: nameless(widget) for screen, widget in screens(qtbot, look)}
    assert len(found) == 23
    assert {screen: lacking for screen, lacking in found.items() if lacking} == {}


def test_every_role_fits(qtbot: QtBot, look: Look) -> None:
    found = {screen: misfits(widget) for screen, widget in screens(qtbot, look)}
    assert {screen: wrong for screen, wrong in found.items() if wrong} == {}


def test_what_is_painted_is_said_in_words(qtbot: QtBot, look: Look) -> None:
    page = open_window(qtbot, look).today
    assert role(page.load.chart) is QAccessible.Role.Graphic
    assert name(page.load.chart) == "Review minutes, next 14 days"
    assert page.load.chart.accessibleDescription().count(";") == 13
    assert role(page.week.row) is QAccessible.Role.Graphic
    assert page.week.row.accessibleDescription().count(";") == 6
    meters = page.roadmap.findChildren(Meter)
    assert {role(meter) for meter in meters} == {QAccessible.Role.ProgressBar}
    assert "Mathematics & statistics: 21% mastered" in {name(meter) for meter in meters}


def test_labels_name_the_boxes_they_stand_above(qtbot: QtBot, look: Look) -> None:
    for dialog in (crash(look), refusal(look)):
        qtbot.addWidget(dialog)
        buddies = [
            label.buddy() for label in dialog.findChildren(QLabel) if label.buddy() is not None
        ]
        assert buddies == dialog.findChildren(QTextEdit)
