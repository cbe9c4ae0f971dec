"""One change of a plan, with a box to leave it out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gradus.services.planning.views import ChangeView
from gradus.ui.design.fonts import Text
from gradus.ui.design.theme import Theme
from gradus.ui.widgets.check_box import CheckBox
from gradus.ui.widgets.focus_ring import REACH
from gradus.ui.widgets.label import label


class ChangeRow(QWidget):
    """Ticked while the change is wanted; `toggled` says that this was changed."""

    toggled = Signal(bool)

    def __init__(self, theme: Theme, change: ChangeView, *, wanted: bool) -> None:
        super().__init__()
        self.box = CheckBox(theme)
        self.box.setChecked(wanted)
        self.box.setAccessibleName(f"{change.title}, {change.moved}")
        self.box.toggled.connect(self.toggled)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(label(change.title, Text.BODY, wrap=True))
        text.addWidget(label(change.moved, Text.NOTE, wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(REACH, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let the words tick the box as well."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.box.toggle()
