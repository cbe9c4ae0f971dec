"""A row of the dialog: a box to tick, a title, what is said of it, and what begins it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gradus.ui.design.fonts import Text
from gradus.ui.design.theme import Theme
from gradus.ui.widgets.button import ENTER_KEYS, ActionButton, Kind
from gradus.ui.widgets.check_box import CheckBox
from gradus.ui.widgets.focus_ring import FocusRing
from gradus.ui.widgets.label import ElidedLabel
from gradus.ui.widgets.pill import Pill


class ActionRow(QFrame):
    """Takes the focus as one: Space ticks, Enter begins, arrows go on.

    `ticked` carries whether it is done now; a box that something proves cannot be changed, which
    `refused` tells.
    """

    ticked = Signal(bool)
    refused = Signal()
    begun = Signal()
    stepped = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = CheckBox(theme)
        self.title, self.note = ElidedLabel(Text.STRONG), ElidedLabel(Text.NOTE)
        self.pill = Pill("")
        self.act = ActionButton(theme, "", Kind.COMPACT)
        self.ring = FocusRing(theme, self, 6, 2)
        self._proved = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._arrange()
        self.box.clicked.connect(self._tick)
        self.act.clicked.connect(self.begun)

    def show_row(
        self, title: str, note: str, caption: str, *, done: bool, proved: bool, pill: str = ""
    ) -> None:
        """Show what the row is about; `proved` says that the box follows from what was done."""
        self._proved = proved
        self.title.show_text(title)
        self.note.show_text(note)
        self.act.show_caption(caption, "")
        self.act.setAccessibleName(f"{caption}: {title}")
        self.pill.setText(pill)
        self.pill.setVisible(bool(pill))
        self.box.setChecked(done)
        state = self.tr("done") if done else self.tr("open")
        self.box.setAccessibleName(self.tr("Done: {0}").format(title))
        self.setAccessibleName(", ".join(filter(None, (title, state, note, pill))))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have the row seen as a whole."""
        super().focusInEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the row's keys; others go on to the dialog."""
        key, held = event.key(), event.isAutoRepeat()
        if key == Qt.Key.Key_Space and not held:
            self.box.click()
        elif key in ENTER_KEYS and not held:
            self.act.click()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(-1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def _tick(self, on: bool) -> None:  # noqa: FBT001  what a signal carries
        if self._proved:
            self.box.setChecked(not on)
            self.refused.emit()
        else:
            self.ticked.emit(on)

    def _arrange(self) -> None:
        for part in (self.box, self.act):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the row has the focus, and its keys
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.title)
        words.addWidget(self.note)
        line = QHBoxLayout(self)
        line.setContentsMargins(6, 6, 6, 6)
        line.setSpacing(12)
        line.addWidget(self.box)
        line.addLayout(words, 1)
        line.addWidget(self.pill)
        line.addWidget(self.act)
