"""The white card that everything on a page lies on."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gradus.ui.design.fonts import Text
from gradus.ui.widgets.label import label


class Card(QFrame):
    """A frame with a quiet heading; `body` takes the content."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(20, 20, 20, 20)
        self.body.setSpacing(0)
        self._heading = label("", Text.HEADING, wrap=True)
        self._head = QHBoxLayout()
        self._head.setSpacing(8)
        self._head.addWidget(self._heading)
        self.body.addLayout(self._head)
        self.body.addSpacing(10)

    def set_heading(self, heading: str) -> None:
        """Name the card, for eyes and for screen readers."""
        self._heading.setText(heading)
        self.setAccessibleName(heading)

    def put_beside_heading(self, *parts: QWidget) -> None:
        """Let parts stand in the heading's line, the last of them at its end."""
        self._heading.setWordWrap(False)
        for part in parts[:-1]:
            self._head.addWidget(part)
        self._head.addStretch(1)
        self._head.addWidget(parts[-1])


def rule() -> QFrame:
    """Make a one-pixel line from side to side."""
    line = QFrame()
    line.setProperty("frame", "rule")
    line.setFixedHeight(1)
    return line
