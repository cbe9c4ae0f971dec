"""A column in the middle of a page, which a scroll bar beside it does not move."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget


class Centred(QWidget):
    """Holds one widget, as wide as allowed, between margins."""

    def __init__(self, content: QWidget, widest: int, margin: int) -> None:
        super().__init__()
        self._content = content
        self._widest = widest
        self._margin = margin
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        self._line.addWidget(content)
        self._line.addStretch(1)

    def place(self, page_width: int) -> None:
        """Follow the width of the page, not that of the viewport, which a scroll bar narrows."""
        width = min(self._widest, page_width - 2 * self._margin)
        self._content.setFixedWidth(max(width, 0))
        before = (page_width - width) // 2
        if self.isRightToLeft():
            self._line.setContentsMargins(0, 0, before, 0)
        else:
            self._line.setContentsMargins(before, 0, 0, 0)
