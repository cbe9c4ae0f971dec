"""Tab reaches every part of the Cards page, and what has the focus can be seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.ui.test_keyboard import assert_seen, stops

from gradus.services.cards.actions import Loss
from gradus.ui.cards.dialogs import ResetDialog, SearchHelp
from gradus.ui.cards.page import CardsPage
from gradus.ui.design.look import Look
from gradus.ui.design.theme import Scheme


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_tab_visits_all_of_the_page_and_is_always_seen(
    qtbot: QtBot, page: CardsPage, look: Look, scheme: Scheme
) -> None:
    look.theme.set_scheme(scheme)
    qtbot.waitUntil(page.preview.shows_a_card)
    page.field.setFocus(Qt.FocusReason.TabFocusReason)
    visited: set[QWidget] = set()
    for stop in stops(page):
        assert_seen(page, stop)
        visited.add(stop)
    assert {page.field, page.table, page.reading, *page.chips.chips.values()} <= visited
    assert {button for button in page.bar.buttons.values() if button.isEnabled()} >= visited - {
        page.field,
        page.table,
        page.reading,
        page.preview.question,
        page.preview.answer,
        *page.chips.chips.values(),
    }


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_the_buttons_of_dialogs_are_reached_and_seen(
    qtbot: QtBot, look: Look, scheme: Scheme
) -> None:
    look.theme.set_scheme(scheme)
    for dialog in (ResetDialog(look, Loss(3, 12)), SearchHelp(look)):
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.take_focus()
        for stop in stops(dialog):
            assert_seen(dialog, stop)
        dialog.close()
