"""The deck to which cards are to move, chosen from a list."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget

from gradus.services.cards.moving import Destinations
from gradus.ui.cards import sentences
from gradus.ui.design.look import Look
from gradus.ui.help.keys import enter, escape
from gradus.ui.widgets.dialog import Dialog
from gradus.ui.widgets.focus_ring import FocusRing

_WIDTH, _HEIGHT = 520, 460
_Key = Qt.Key
_MOVES = {_Key.Key_Up, _Key.Key_Down, _Key.Key_PageUp, _Key.Key_PageDown}


class MoveDialog(Dialog):
    """Letters narrow the list, arrows walk through it; `chosen` carries the path of the deck."""

    chosen = Signal(object)

    def __init__(self, look: Look, found: Destinations, parent: QWidget | None = None) -> None:
        super().__init__(look, sentences.move_title(found), parent)
        self._found = found
        self.terms = self.say(sentences.move_terms(found))
        self.field = QLineEdit()
        self.list = QListWidget()
        self.rings = (FocusRing(look.theme, self.field, 10), FocusRing(look.theme, self.list))
        self._shown: list[Path] = []
        self._lay_out()
        self.cancel = self.add_action(self.tr("Cancel"), escape())
        self.add_gap()
        self.go = self.add_action(self.tr("Move"), enter(), primary=True)
        self._connect()
        self._narrow("")
        self.setMinimumSize(_WIDTH, _HEIGHT)
        self.resize(_WIDTH, _HEIGHT)

    def take_focus(self) -> None:
        """Let a title be typed at once."""
        self.field.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the list from the field; Enter and Esc are the dialog's."""
        if event.key() in _MOVES:
            self.list.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._narrow)
        self.list.itemDoubleClicked.connect(self._choose)
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self._choose)

    def _narrow(self, text: str) -> None:
        """Leave the decks whose title or path holds every word."""
        wanted = text.casefold().split()
        named = [(path, self._name(path, title)) for path, title in self._found.decks]
        left = [one for one in named if all(word in one[1].casefold() for word in wanted)]
        self._shown = [path for path, _ in left]
        self.list.clear()
        self.list.addItems([name for _, name in left])
        self.list.setCurrentRow(0)
        self.go.setEnabled(bool(left))

    def _name(self, path: Path, title: str) -> str:
        return f"{title} · {path.relative_to(self._found.folder).as_posix()}"

    def _choose(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            self.accept()
            self.chosen.emit(self._shown[row])

    def _lay_out(self) -> None:
        self.field.setProperty("field", "search")
        self.field.setFixedHeight(40)
        self.field.setAccessibleName(self.tr("Search your decks"))
        self.field.setPlaceholderText(self.tr("Search your decks"))
        self.list.setProperty("frame", "list")
        self.list.setAccessibleName(self.tr("Your decks"))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(self.field)
        self.body.addWidget(self.list, 1)
