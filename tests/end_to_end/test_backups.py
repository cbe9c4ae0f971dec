"""A person backs up, changes something, goes back to the backup, and takes that back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.end_to_end.conftest import HandClock
from tests.support.keyboard import press

from gradus.app import Gradus
from gradus.app.reopening import carry_out
from gradus.paths import DataFolders
from gradus.ui.navigation import Place
from gradus.ui.settings.backups_card import BackupsCard
from gradus.ui.settings.page import SettingsPage

Start = Callable[[], Gradus]
Key = Qt.Key


def backups(qtbot: QtBot, gradus: Gradus) -> tuple[SettingsPage, BackupsCard]:
    page = gradus.window.page(Place.SETTINGS)
    assert isinstance(page, SettingsPage)
    card = page.backups
    assert card is not None
    qtbot.waitUntil(lambda: card.isVisible() and not card.work.is_working())
    return page, card


def shown(qtbot: QtBot, gradus: Gradus) -> tuple[SettingsPage, BackupsCard]:
    with qtbot.waitActive(gradus.window):
        gradus.window.activateWindow()
    press(Key.Key_8, Qt.KeyboardModifier.ControlModifier)
    return backups(qtbot, gradus)


def new_cards(gradus: Gradus) -> str:
    return gradus.window.today.subtitle.text()


def restored(
    qtbot: QtBot, gradus: Gradus, card: BackupsCard, key: Key, again: Callable[[], Gradus]
) -> Gradus:
    """Press a key that asks for a restoring, agree to it, and open what comes."""
    with qtbot.waitSignal(card.work.settled):
        press(key)
    dialog = card.dialog
    assert dialog is not None
    with qtbot.waitSignal(gradus.reopenRequested, timeout=20_000):
        press(Key.Key_Return)
    return again()


def test_a_backup_brings_back_what_was_and_undo_brings_back_what_was_after_it(
    qtbot: QtBot, start: Start, folders: DataFolders, clock: HandClock
) -> None:
    def reopened(gradus: Gradus) -> Gradus:
        gradus.close()
        say = carry_out(gradus, folders, clock)
        fresh = start()
        say(fresh)
        with qtbot.waitActive(fresh.window):
            fresh.window.activateWindow()
        return fresh

    gradus = start()
    page, card = shown(qtbot, gradus)
    qtbot.waitUntil(page.hasFocus)
    with qtbot.waitSignal(card.work.made, timeout=20_000) as made:
        press(Key.Key_B)
    qtbot.waitUntil(lambda: not card.work.is_working())
    assert made.args is not None
    assert card.told.text().startswith("Backed up and read back whole")
    page.change(page.rows["new_per_day"].setting, 7)
    row = next(n for n, one in enumerate(card.list.known) if one.path == made.args[0])
    card.list.setFocus()
    card.list.setCurrentRow(row)
    gradus = restored(qtbot, gradus, card, Key.Key_Return, lambda: reopened(gradus))
    assert "20 new cards" in new_cards(gradus)

    page, card = backups(qtbot, gradus)
    assert card.told.text().startswith("Restored.")
    assert QApplication.focusWidget() is card.list
    assert [one.reason for one in card.list.known].count("before-restore") == 1
    gradus = restored(qtbot, gradus, card, Key.Key_U, lambda: reopened(gradus))
    assert "7 new cards" in new_cards(gradus)
    page, card = backups(qtbot, gradus)
    assert page.rows["new_per_day"].setting.name == "new_per_day"
    assert [one.reason for one in card.list.known].count("before-restore") == 2
