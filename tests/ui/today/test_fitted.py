from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.ui.fakes import today
from tests.ui.today.conftest import Opened


@dataclass(frozen=True, slots=True)
class Change:
    reviews: int = 655
    before: float = 0.50
    after: float = 0.45


def test_a_fit_is_one_quiet_line_with_its_gain(open_today: Opened) -> None:
    page, _ = open_today(today())
    assert not page.fitted.isVisible()
    page.show_fitted(Change())
    said = "Scheduling now follows your own 655 reviews. It predicts them 10.0% better."
    assert page.fitted.text() == said
    assert page.fitted.accessibleName() == f"{said} Take it back"
    page.show_fitted(None)
    assert not page.fitted.isVisible()


def test_the_key_and_the_line_itself_take_it_back(qtbot: QtBot, open_today: Opened) -> None:
    page, _ = open_today(today())
    page.show_fitted(Change())
    assert any("B" in line.keys for line in page.key_lines())
    with qtbot.waitSignal(page.takeBackRequested):
        QTest.keyClick(page, Qt.Key.Key_B)
    with qtbot.waitSignal(page.takeBackRequested):
        QTest.mouseClick(page.fitted, Qt.MouseButton.LeftButton)


def test_without_a_fit_the_key_does_nothing(qtbot: QtBot, open_today: Opened) -> None:
    page, _ = open_today(today())
    with qtbot.assertNotEmitted(page.takeBackRequested):
        QTest.keyClick(page, Qt.Key.Key_B)
    assert not any("B" in line.keys for line in page.key_lines())
