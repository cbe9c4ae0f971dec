"""A view that scrolls by the wheel and follows what is chosen; its keys are the page's."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent

from gradus.ui.widgets.scroll_column import ScrollColumn


class Scrolled(ScrollColumn):
    """Takes no key: Page Down turns weeks, and Ctrl with an arrow moves a block."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the key to the page."""
        event.ignore()
