"""An item of the checklist: its tick, its title, and where it was proved."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from gradus.services.portfolio.projects.views import ItemView
from gradus.ui.design.fonts import Text
from gradus.ui.design.theme import Theme
from gradus.ui.portfolio import sentences
from gradus.ui.widgets.button import ENTER_KEYS
from gradus.ui.widgets.check_box import CheckBox
from gradus.ui.widgets.focus_ring import FocusRing
from gradus.ui.widgets.label import ElidedLabel, dress, label
from gradus.ui.widgets.tip import tip

_PROOF = 150
_ARROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ALT = Qt.KeyboardModifier.AltModifier


class ItemRow(QFrame):
    """Takes the focus as one: Space ticks, Enter edits, arrows step, Alt with them moves.

    Delete takes the item off the list, or brings it back.

    `tickRequested` carries whether it is to be done, `stepped` and `moveRequested` -1 or 1.
    """

    tickRequested = Signal(bool)
    editRequested = Signal()
    removeRequested = Signal()
    stepped = Signal(int)
    moveRequested = Signal(int)
    focused = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view: ItemView | None = None
        self.box = CheckBox(theme)
        self.box.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the row has the focus, and its keys
        self.title = label("", Text.BODY, wrap=True)
        self.proof = ElidedLabel(Text.SMALL)
        self.ring = FocusRing(theme, self, 6, 3)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.box.clicked.connect(self.tickRequested)
        self._arrange()

    def show_item(self, view: ItemView) -> None:
        """Show an item; one that is done is quieter."""
        self.view = view
        done = view.item.done
        self.box.setChecked(done)
        self.title.setText(view.item.title)
        dress(self.title, Text.QUIET if done or view.item.archived else Text.BODY)
        self.box.setEnabled(not view.item.archived)
        self.title.style().polish(self.title)
        self.proof.show_text(sentences.proof(view))
        self.setToolTip(tip(view.item.done_looks_like))
        state = self.tr("done") if done else self.tr("open")
        self.setAccessibleName(f"{view.item.title}, {state}, {self.proof.full_text()}")
        self.box.setAccessibleName(view.item.title)

    def is_taken_off(self) -> bool:
        """Say whether the item was taken off the list: it can only be brought back."""
        return self.view is not None and self.view.item.archived

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say so, that the list can scroll here."""
        super().focusInEvent(event)
        self.focused.emit()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Edit on a double click."""
        if not self.is_taken_off():
            self.editRequested.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the row's keys; others go on to the page."""
        key = Qt.Key(event.key())
        alt = bool(event.modifiers() & _ALT)
        if key in _ARROWS:
            if alt and self.is_taken_off():
                return
            (self.moveRequested if alt else self.stepped).emit(_ARROWS[key])
            return
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.isAutoRepeat() or not plain or not self._act(key):
            super().keyPressEvent(event)

    def _act(self, key: Qt.Key) -> bool:
        if key == Qt.Key.Key_Delete:
            self.removeRequested.emit()
        elif self.is_taken_off():
            return False
        elif key == Qt.Key.Key_Space:
            self.tickRequested.emit(not self.box.isChecked())
        elif key in ENTER_KEYS:
            self.editRequested.emit()
        else:
            return False
        return True

    def _arrange(self) -> None:
        self.proof.setMaximumWidth(_PROOF)
        self.proof.setAlignment(Qt.AlignmentFlag.AlignRight)
        line = QHBoxLayout(self)
        line.setContentsMargins(3, 6, 3, 6)
        line.setSpacing(10)
        top = Qt.AlignmentFlag.AlignTop
        line.addWidget(self.box, 0, top)
        line.addWidget(self.title, 1, top)
        line.addWidget(self.proof, 0, top)
