"""A person looks at plots and changes settings with the keyboard, and a restart keeps them."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from tests.support.keyboard import press

from gradus.app import Gradus
from gradus.ui.design.look import Look
from gradus.ui.design.theme import Scheme
from gradus.ui.navigation import Place
from gradus.ui.settings.page import SettingsPage
from gradus.ui.statistics.page import StatisticsPage

Start = Callable[[], Gradus]
Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def answer_three(qtbot: QtBot, gradus: Gradus) -> None:
    with qtbot.waitSignal(gradus.window.quiz.painted, timeout=10_000):
        press(Key.Key_Return)
    for key in (Key.Key_Space, Key.Key_4) * 3:
        with qtbot.waitSignal(gradus.window.quiz.painted, timeout=10_000):
            press(key)
    press(Key.Key_Escape)


def opened(qtbot: QtBot, gradus: Gradus) -> StatisticsPage:
    press(Key.Key_7, CONTROL)
    page = gradus.window.page(Place.STATISTICS)
    assert isinstance(page, StatisticsPage)
    qtbot.waitUntil(page.panels["time"].isVisible)
    return page


def tab_to(target: object) -> None:
    for _ in range(40):
        press(Key.Key_Tab)
        if QApplication.focusWidget() is target:
            return
    pytest.fail("Tab does not lead there")


def test_answers_are_read_from_a_plot_as_a_table_and_in_a_file(
    qtbot: QtBot, start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gradus = start()
    with qtbot.waitActive(gradus.window):
        gradus.window.activateWindow()
    answer_three(qtbot, gradus)
    page = opened(qtbot, gradus)
    assert "You have 0." in page.note.text()
    panel = page.panels["time"]
    tab_to(panel.plot)
    press(Key.Key_End)
    assert panel.reading.text().endswith("3 answers")
    press(Key.Key_T)
    table = panel.table
    assert table is not None
    assert table.hasFocus()
    assert table.model().index(table.rowCount() - 1, 2).data() == "3"

    file = tmp_path / "time.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    press(Key.Key_E)
    rows = list(csv.DictReader(file.read_text("utf-8-sig").splitlines()))
    assert rows[-1]["answers"] == "3"
    assert rows[-1]["first_day"] == "2026-11-23"
    with qtbot.waitSignal(page.loader.loaded):
        press(Key.Key_M)
    assert table.rowCount() == 30


def test_a_setting_acts_at_once_and_is_there_after_a_restart(
    qtbot: QtBot, start: Start, look: Look
) -> None:
    gradus = start()
    with qtbot.waitActive(gradus.window):
        gradus.window.activateWindow()
    assert "20 new cards" in gradus.window.today.subtitle.text()
    press(Key.Key_8, CONTROL)
    page = gradus.window.page(Place.SETTINGS)
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(page.folders.isVisible)
    tab_to(page.rows["new_per_day"].control.number.field)  # type: ignore[attr-defined]
    for _ in range(5):
        press(Key.Key_Down)
    tab_to(page.rows["colour_scheme"].control.segments.buttons["system"])  # type: ignore[attr-defined]
    for _ in range(2):
        press(Key.Key_Right)
    assert look.theme.scheme is Scheme.DARK
    press(Key.Key_1, CONTROL)
    qtbot.waitUntil(lambda: "15 new cards" in gradus.window.today.subtitle.text())
    with qtbot.waitSignal(gradus.window.quiz.painted, timeout=10_000):
        press(Key.Key_Return)
    assert gradus.window.quiz.session.view.remaining == 15
    gradus.close()

    look.theme.set_scheme(Scheme.LIGHT)
    again = start()
    assert look.theme.scheme is Scheme.DARK
    assert "15 new cards" in again.window.today.subtitle.text()
