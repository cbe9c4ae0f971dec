"""Planned blocks on Today: shown as they stand, started and marked by mouse and key."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.ui.accessible import misfits, nameless
from tests.ui.fakes import today
from tests.ui.today.conftest import Opened

from gradus.domain.planning.block import BlockKind, Status
from gradus.services.today.view import PlannedBlock
from gradus.ui.today.page import TodayPage

Key = Qt.Key


def block(uid: str, kind: BlockKind, start: int, **more: object) -> PlannedBlock:
    plain = PlannedBlock(uid, kind, "", "", None, start, 20, Status.PLANNED, 0)
    return replace(plain, **more)  # type: ignore[arg-type]


DAY = (
    block("early", BlockKind.LEARN, 960, title="Syntax", status=Status.DONE, minutes_done=28),
    block("reviews", BlockKind.REVIEWS, 1140),
    block("eigen", BlockKind.LEARN, 1160, title="Eigenvalues", note="Lecture 21", phase=1),
    block("look", BlockKind.WEEKLY_REVIEW, 1260),
)


@pytest.fixture
def page(open_today: Opened) -> TodayPage:
    page, _ = open_today(today(planned=DAY))
    return page


def test_a_row_says_when_what_and_how_long(page: TodayPage) -> None:
    shown = [
        (row.clock.text(), row.title.full_text(), row.note.full_text(), row.length.text())
        for row in page.planned.rows
    ]
    assert shown == [
        ("16:00", "Learn · Syntax", "Done, 28 minutes", "20 min"),
        ("19:00", "Reviews", "42 cards to ask", "20 min"),
        ("19:20", "Learn · Eigenvalues", "Lecture 21", "20 min"),
        ("21:00", "Weekly review", "Look back, and see what would change", "20 min"),
    ]


def test_a_day_without_blocks_shows_no_card(open_today: Opened) -> None:
    page, _ = open_today(today())
    assert not page.planned.isVisible()
    assert not page.planned.take_focus()


def test_a_key_leads_to_the_next_block_and_arrows_to_the_others(page: TodayPage) -> None:
    page.setFocus()
    QTest.keyClick(page, Key.Key_P)
    rows = page.planned.rows
    assert page.focusWidget() is rows[1]
    QTest.keyClick(rows[1], Key.Key_Down)
    assert page.focusWidget() is rows[2]
    QTest.keyClick(rows[2], Key.Key_Up)
    QTest.keyClick(rows[1], Key.Key_Up)
    QTest.keyClick(rows[0], Key.Key_Up)
    assert page.focusWidget() is rows[0]


@pytest.mark.parametrize(
    ("row", "key", "carried"),
    [
        (2, Key.Key_D, ["eigen", Status.DONE]),
        (2, Key.Key_M, ["eigen", Status.MISSED]),
        (0, Key.Key_D, ["early", Status.PLANNED]),
        (0, Key.Key_M, ["early", Status.MISSED]),
    ],
)
def test_keys_mark_the_row_that_has_the_focus(
    qtbot: QtBot, page: TodayPage, row: int, key: Qt.Key, carried: list[object]
) -> None:
    with qtbot.waitSignal(page.blockMarkRequested) as blocker:
        QTest.keyClick(page.planned.rows[row], key)
    assert blocker.args == carried


def test_enter_starts_the_row_and_not_the_quiz(qtbot: QtBot, page: TodayPage) -> None:
    with (
        qtbot.assertNotEmitted(page.startRequested),
        qtbot.waitSignal(page.blockStartRequested) as blocker,
    ):
        QTest.keyClick(page.planned.rows[2], Key.Key_Return)
    assert blocker.args == ["eigen"]


def test_the_mouse_starts_and_marks(qtbot: QtBot, page: TodayPage) -> None:
    row, left = page.planned.rows[3], Qt.MouseButton.LeftButton
    with qtbot.waitSignal(page.blockStartRequested) as blocker:
        QTest.mouseClick(row.start, left)
    assert blocker.args == ["look"]
    with qtbot.waitSignal(page.blockMarkRequested) as blocker:
        QTest.mouseClick(row.missed, left)
    assert blocker.args == ["look", Status.MISSED]


def test_other_keys_of_the_page_still_work_from_a_row(qtbot: QtBot, page: TodayPage) -> None:
    with qtbot.waitSignal(page.chooseRequested):
        QTest.keyClick(page.planned.rows[1], Key.Key_C)


def test_keys_are_listed_only_with_blocks(open_today: Opened, page: TodayPage) -> None:
    assert ("P",) in [line.keys for line in page.key_lines()]
    empty, _ = open_today(today())
    assert ("P",) not in [line.keys for line in empty.key_lines()]


def test_the_row_with_the_focus_is_scrolled_to(page: TodayPage) -> None:
    page.resize(1200, 300)
    row = page.planned.rows[3]
    assert row.visibleRegion().isEmpty()
    row.setFocus()
    assert row.visibleRegion().boundingRect() == row.rect()


def test_everything_is_named(page: TodayPage) -> None:
    assert nameless(page) == []
    assert misfits(page) == []
