"""A key, drawn where it acts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gradus.ui.design.fonts import Text
from gradus.ui.widgets.label import dress


class KeyCap(QLabel):
    """The name of a key in a small outline."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(key, parent)
        dress(self, Text.KEY)
        self.setFixedHeight(18)
        self.setMinimumWidth(18)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
