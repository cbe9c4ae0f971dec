"""What can be done with the row that is selected, each with its key."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gradus.services.own_decks.view import OwnDecksView
from gradus.ui.design.theme import Theme
from gradus.ui.help.keys import KeyLine, enter, escape
from gradus.ui.own_decks.tree import Chosen
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.flow_layout import FlowLayout
from gradus.ui.widgets.focus_ring import REACH

_translate = QCoreApplication.translate


class Do(Enum):
    """An action of the page."""

    ADD = auto()
    IMPORT = auto()
    NEW_DECK = auto()
    NEW_NOTE = auto()
    OPEN = auto()
    OPEN_ELSEWHERE = auto()
    WRITE_IDS = auto()
    READ_AGAIN = auto()
    TAKE_IN = auto()
    EXPORT = auto()
    UNDO = auto()
    REMOVE = auto()
    LEAVE = auto()


_KEYS = {
    Qt.Key.Key_A: Do.ADD,
    Qt.Key.Key_P: Do.IMPORT,
    Qt.Key.Key_D: Do.NEW_DECK,
    Qt.Key.Key_N: Do.NEW_NOTE,
    Qt.Key.Key_Return: Do.OPEN,
    Qt.Key.Key_Enter: Do.OPEN,
    Qt.Key.Key_S: Do.OPEN_ELSEWHERE,
    Qt.Key.Key_I: Do.WRITE_IDS,
    Qt.Key.Key_F5: Do.READ_AGAIN,
    Qt.Key.Key_T: Do.TAKE_IN,
    Qt.Key.Key_X: Do.EXPORT,
    Qt.Key.Key_U: Do.UNDO,
    Qt.Key.Key_Delete: Do.REMOVE,
    Qt.Key.Key_Escape: Do.LEAVE,
}


class ActionRow(QWidget):
    """A button for each action; those that make no sense now are dimmed."""

    wanted = Signal(Do)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = {
            do: ActionButton(theme, text, Kind.COMPACT, key) for do, text, key in _captions()
        }
        flow = FlowLayout(gap=10)
        for do, button in self.buttons.items():
            flow.addWidget(button)
            button.clicked.connect(lambda _checked, do=do: self.wanted.emit(do))
        column = QVBoxLayout(self)
        column.setContentsMargins(REACH, REACH, REACH, REACH)
        column.addLayout(flow)

    def offer(self, chosen: Chosen, view: OwnDecksView) -> None:
        """Light up what can be done."""
        possible = can_do(chosen, view)
        for do, button in self.buttons.items():
            button.setEnabled(do in possible)
        imported = chosen.imported is not None
        removes = self.tr("Remove deck") if imported else self.tr("Remove folder")
        self.buttons[Do.REMOVE].show_caption(removes, self.tr("Del"))


def can_do(chosen: Chosen, view: OwnDecksView) -> frozenset[Do]:
    """Return the actions that make sense for a selection."""
    possible = {Do.READ_AGAIN, Do.TAKE_IN, Do.EXPORT}
    if view.can_undo:
        possible.add(Do.UNDO)
    if chosen.folder is not None:
        possible |= {Do.NEW_DECK, Do.REMOVE}
        if chosen.folder.decks:
            possible.add(Do.NEW_NOTE)
        if chosen.folder.without_id:
            possible.add(Do.WRITE_IDS)
    if chosen.deck is not None:
        possible |= {Do.OPEN, Do.OPEN_ELSEWHERE}
    if chosen.reworded is not None:
        possible.add(Do.OPEN)
    if chosen.imported is not None:
        possible.add(Do.REMOVE)
    return frozenset(possible)


def asked_by(event: QKeyEvent) -> Do | None:
    """Return what a key asks for."""
    if event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() == Qt.Key.Key_Z:
        return Do.UNDO
    plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return _KEYS.get(Qt.Key(event.key())) if plain else None


def key_lines() -> tuple[KeyLine, ...]:
    """Return the keys of the page."""
    leave = KeyLine((escape(),), _translate("OwnDecks", "Close a message; back to Today"))
    add = KeyLine(("A",), _translate("OwnDecks", "Add a folder"))
    take = KeyLine(("P",), _translate("OwnDecks", "Import packages from Anki"))
    return (add, take, *(KeyLine((key,), text) for _, text, key in _captions()), leave)


def _captions() -> tuple[tuple[Do, str, str], ...]:
    return (
        (Do.OPEN, _translate("OwnDecks", "Open"), enter()),
        (Do.NEW_NOTE, _translate("OwnDecks", "New note"), "N"),
        (Do.NEW_DECK, _translate("OwnDecks", "New deck"), "D"),
        (Do.WRITE_IDS, _translate("OwnDecks", "Write ids"), "I"),
        (Do.OPEN_ELSEWHERE, _translate("OwnDecks", "Open in your editor"), "S"),
        (Do.READ_AGAIN, _translate("OwnDecks", "Read again"), "F5"),
        (Do.TAKE_IN, _translate("OwnDecks", "Import a table or deck"), "T"),
        (Do.EXPORT, _translate("OwnDecks", "Export"), "X"),
        (Do.UNDO, _translate("OwnDecks", "Take the last edit back"), "U"),
        (Do.REMOVE, _translate("OwnDecks", "Remove folder"), _translate("OwnDecks", "Del")),
    )
