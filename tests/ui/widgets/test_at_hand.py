"""Widgets that wait out of sight, ready to appear."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTextBrowser, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gradus.ui.widgets.at_hand import AtHand, Shelf
from gradus.ui.widgets.settle import settle


def _shelf(qtbot: QtBot) -> tuple[Shelf, QPushButton, QPushButton]:
    shelf, first, second = Shelf(), QPushButton("first"), QPushButton("second")
    shelf.addWidget(first)
    shelf.addWidget(second)
    shelf.resize(200, 50)
    qtbot.addWidget(shelf)
    shelf.show()
    return shelf, first, second


def test_a_page_at_hand_is_neither_seen_nor_reached(qtbot: QtBot) -> None:
    shelf, first, second = _shelf(qtbot)
    shelf.lay_at_hand(1)
    assert second.visibleRegion().isEmpty()
    assert not second.isEnabled()
    assert first.visibleRegion().boundingRect() == shelf.rect()


def test_a_page_that_was_at_hand_takes_the_place_of_the_one_before(qtbot: QtBot) -> None:
    shelf, first, second = _shelf(qtbot)
    shelf.lay_at_hand(1)
    shelf.resize(300, 60)
    shelf.show_page(1)
    assert second.geometry() == shelf.rect()
    assert second.isEnabled()
    assert first.isHidden()


def test_a_page_at_hand_that_is_not_wanted_goes_away(qtbot: QtBot) -> None:
    shelf, first, second = _shelf(qtbot)
    shelf.lay_at_hand(1)
    shelf.show_page(0)
    assert second.isHidden()
    assert first.isEnabled()


def test_a_widget_waits_outside_its_column_and_comes_back_on_top(qtbot: QtBot) -> None:
    holder, text, below = QWidget(), QTextBrowser(), QLabel("below")
    column = QVBoxLayout(holder)
    column.addWidget(text)
    column.addWidget(below)
    text.hide()
    holder.resize(300, 400)
    qtbot.addWidget(holder)
    holder.show()
    height = below.height()
    waiting = AtHand(text, column)
    waiting.wait()
    settle()
    assert text.visibleRegion().isEmpty()
    assert text.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert below.height() == height
    waiting.take_place()
    settle()
    assert text.mapTo(holder, QPoint()).y() < below.y()
    assert text.focusPolicy() is not Qt.FocusPolicy.NoFocus
    assert not text.visibleRegion().isEmpty()
