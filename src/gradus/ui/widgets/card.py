"""The white card that everything on a page lies on."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gradus.ui.design.fonts import Text
from gradus.ui.widgets.label import label


class Card(QFrame):
    """A frame with a quiet heading; `body` takes the content."""

    def __init__(self, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(20, 20, 20, 20)
        self.body.setSpacing(0)
        if heading:
            self.setAccessibleName(heading)
            self.body.addWidget(label(heading, Text.HEADING))
            self.body.addSpacing(10)


def rule() -> QFrame:
    """Make a one-pixel line from side to side."""
    line = QFrame()
    line.setProperty("frame", "rule")
    line.setFixedHeight(1)
    return line
