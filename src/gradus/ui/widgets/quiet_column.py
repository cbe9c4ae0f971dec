"""A column that scrolls and leaves every key to the page."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent

from gradus.ui.widgets.scroll_column import ScrollColumn


class QuietColumn(ScrollColumn):
    """Arrows step through what it holds; Qt's scroll area would take them on their way up."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the key go on."""
        event.ignore()
