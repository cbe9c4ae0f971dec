"""Which key of the Cards page asks for what, beside the actions on cards."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from gradus.ui.cards import action_bar, chips
from gradus.ui.help.keys import KeyLine, enter, escape

_translate = QCoreApplication.translate


def wants_search(event: QKeyEvent) -> bool:
    """Whether a key leads to the search field."""
    control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return event.text() == "/" or (control and event.key() == Qt.Key.Key_F)


def wants_preview(event: QKeyEvent) -> bool:
    """Whether a key shows or hides the preview."""
    return event.key() == Qt.Key.Key_P and event.modifiers() == Qt.KeyboardModifier.NoModifier


def column_asked(event: QKeyEvent, columns: int) -> int | None:
    """Return which column a key sorts by, counted from 0."""
    number = event.key() - Qt.Key.Key_1
    alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
    return number if alt and 0 <= number < columns else None


def key_lines() -> tuple[KeyLine, ...]:
    """Return the keys of the page."""
    return (
        KeyLine(("Ctrl+F", "/"), _translate("Cards", "Search; F1 there tells how to")),
        KeyLine((enter(), "↓"), _translate("Cards", "From the search to the cards found")),
        KeyLine(("Shift+↓", "Ctrl+A"), _translate("Cards", "Select several cards, or all")),
        *action_bar.key_lines(),
        KeyLine(("Alt+1", "…", "Alt+8"), _translate("Cards", "Sort by a column; again turns it")),
        chips.key_line(),
        KeyLine(("P",), _translate("Cards", "Show or hide the preview")),
        KeyLine((escape(),), _translate("Cards", "Close a message, stop, clear the search")),
    )
