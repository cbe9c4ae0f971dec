"""The first start: the decks are being read, and Today does not say that there is nothing."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from tests.ui.fakes import load, today
from tests.ui.today.conftest import Opened

from gradus.errors import DataFolderError
from gradus.services.today.view import TodayView
from gradus.ui.today.page import TodayPage

NONE = {"cards": 0, "new": 0, "areas": (), "decks": (), "load": load(*[0] * 14)}


def empty() -> TodayView:
    return today(**NONE)


def said(page: TodayPage) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def appear(qtbot: QtBot, page: TodayPage) -> None:
    with qtbot.waitSignal(page.reading._late.timeout):
        page.show_reading(3, 12)


def test_before_the_decks_are_read_nothing_is_said_of_them(open_today: Opened) -> None:
    page, _ = open_today(empty())
    assert said(page) == "Sunday, 22 November 2026"


def test_reading_is_said_with_a_thin_line(qtbot: QtBot, open_today: Opened) -> None:
    page, _ = open_today(empty())
    appear(qtbot, page)
    assert "Reading the decks…" in said(page)
    assert page.reading.progress.share() == 0.25
    assert page.reading.progress.accessibleDescription() == "3 of 12"
    page.show_reading(6, 12)
    assert page.reading.progress.share() == 0.5


def test_a_look_in_between_does_not_end_it(qtbot: QtBot, open_today: Opened) -> None:
    page, _ = open_today(empty())
    appear(qtbot, page)
    page.hide()
    page.show()
    assert "Reading the decks…" in said(page)
    assert not page.columns.isVisible()


def test_then_the_day_is_there(qtbot: QtBot, open_today: Opened) -> None:
    page, service = open_today(empty())
    appear(qtbot, page)
    service.becomes(today())
    page.refresh()
    assert page.columns.isVisible()
    assert "Reading" not in said(page)


def test_then_it_may_say_that_there_is_nothing(qtbot: QtBot, open_today: Opened) -> None:
    page, _ = open_today(empty())
    appear(qtbot, page)
    page.refresh()
    assert "No cards yet" in said(page)


def test_a_short_reading_does_not_flicker(qtbot: QtBot, open_today: Opened) -> None:
    page, service = open_today(empty())
    page.show_reading(1, 2)
    assert said(page) == "Sunday, 22 November 2026"
    service.becomes(today())
    page.refresh()
    assert not page.reading._late.isActive()
    assert page.columns.isVisible()


def test_where_there_are_decks_already_they_are_shown_meanwhile(open_today: Opened) -> None:
    page, _ = open_today(today())
    page.show_reading(1, 12)
    assert page.columns.isVisible()
    assert not page.reading._late.isActive()


def test_a_reading_that_fails_is_told(qtbot: QtBot, open_today: Opened) -> None:
    page, _ = open_today(empty())
    appear(qtbot, page)
    page.show_error(DataFolderError("The decks cannot be read.", "Install Gradus again."))
    assert page.banner.text() == "The decks cannot be read. Install Gradus again."
    assert "Reading" not in said(page)
