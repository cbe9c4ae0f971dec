"""Longer words have their room, and the window can be read from right to left."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.screens import screens

from gradus.paths import bundled
from gradus.ui.design.look import Look
from gradus.ui.language.speaking import speak, write_as
from gradus.ui.widgets.button import ActionButton
from gradus.ui.widgets.centred import Centred
from gradus.ui.widgets.flow_layout import FlowLayout
from gradus.ui.widgets.key_cap import KeyCap

_SMALLEST = QSize(1024, 640)


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    speak(qapp, bundled("resources", "translations"), "de")
    write_as(qapp, QLocale(QLocale.Language.German, QLocale.Country.Germany))
    yield
    speak(qapp, bundled("resources", "translations"), "en")
    write_as(qapp, before)


@pytest.fixture
def leftwards(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("german")
def test_no_german_button_or_key_is_cut_off_in_the_smallest_window(
    qtbot: QtBot, look: Look
) -> None:
    for name, widget in screens(qtbot, look):
        if widget.isWindow() and widget.minimumSize() != widget.maximumSize():
            widget.resize(_SMALLEST)
            QApplication.processEvents()
        parts = [*widget.findChildren(ActionButton), *widget.findChildren(KeyCap)]
        for part in filter(QWidget.isVisible, parts):
            assert part.width() >= part.sizeHint().width(), (name, part.accessibleName())


@pytest.mark.usefixtures("leftwards")
def test_flowing_rows_begin_where_people_begin_to_read(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(box)
    first, second = QLabel("first"), QLabel("second")
    flow.addWidget(first)
    flow.addWidget(second)
    box.resize(400, 40)
    box.show()
    assert first.geometry().right() == box.rect().right()
    assert second.geometry().right() < first.geometry().left()


@pytest.mark.usefixtures("leftwards")
def test_a_column_stays_in_the_middle(qtbot: QtBot) -> None:
    page, content = QWidget(), QWidget()
    qtbot.addWidget(page)
    centred = Centred(content, 600, 20)
    row = QHBoxLayout(page)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(centred)
    page.resize(1000, 100)
    centred.place(1000)
    page.show()
    left = content.mapTo(page, QPoint(0, 0)).x()
    assert (left, content.width()) == (200, 600)


def test_the_direction_is_that_of_the_language(qapp: QApplication) -> None:
    before = QLocale()
    write_as(qapp, QLocale(QLocale.Language.Hebrew, QLocale.Country.Israel))
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    write_as(qapp, before)
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
