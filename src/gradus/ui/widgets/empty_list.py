"""What a list says while nothing is in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QVBoxLayout

from gradus.ui.design.fonts import Text
from gradus.ui.widgets.label import dress


class WhileEmpty(QLabel):
    """A sentence in the middle of a list, which shows while the list is empty."""

    def __init__(self, lines: QListWidget, text: str) -> None:
        super().__init__(text)
        self._lines = lines
        dress(self, Text.NOTE)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        QVBoxLayout(lines.viewport()).addWidget(self)
        model = lines.model()
        # Methods of a widget, which goes before the model does: a function would be called after.
        model.rowsInserted.connect(self._follow)
        model.rowsRemoved.connect(self._follow)
        model.modelReset.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setVisible(not self._lines.count())
