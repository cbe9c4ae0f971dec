"""One change of a plan, with a box to leave it out."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gradus.services.planning.views import ChangeView
from gradus.ui.calendar import offer_words
from gradus.ui.design.fonts import Text
from gradus.ui.design.theme import Theme
from gradus.ui.language.told import told
from gradus.ui.widgets.check_box import CheckBox
from gradus.ui.widgets.focus_ring import REACH
from gradus.ui.widgets.label import label


class ChangeRow(QWidget):
    """Ticked while the change is wanted; `toggled` says that this was changed."""

    toggled = Signal(bool)

    def __init__(self, theme: Theme, change: ChangeView, today: int, *, wanted: bool) -> None:
        super().__init__()
        self._today = today
        self.box = CheckBox(theme)
        self.title = label("", Text.BODY, wrap=True)
        self.moved = label("", Text.NOTE, wrap=True)
        self.show_change(change, wanted=wanted)
        self.box.toggled.connect(self.toggled)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(self.title)
        text.addWidget(self.moved)
        row = QHBoxLayout(self)
        row.setContentsMargins(REACH, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)

    def show_change(self, change: ChangeView, *, wanted: bool) -> None:
        """Show another change; nobody has toggled it."""
        with QSignalBlocker(self):
            self.box.setChecked(wanted)
        moved = offer_words.moved(change, self._today)
        self.box.setAccessibleName(f"{told(change.title)}, {moved}")
        self.title.setText(told(change.title))
        self.moved.setText(moved)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let the words tick the box as well."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.box.toggle()
