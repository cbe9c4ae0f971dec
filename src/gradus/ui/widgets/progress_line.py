"""The thin line that shows how far something has come."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from gradus.ui.design.theme import Theme
from gradus.ui.widgets.gauge import Gauge


class ProgressLine(Gauge):
    """Three pixels high, filled from the left."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, 3, parent)
        self.setAccessibleName(self.tr("Progress"))

    def show_progress(self, done: int, remaining: int) -> None:
        """Fill to the share that is done and say it in words."""
        total = done + remaining
        self.setUpdatesEnabled(False)  # QProgressBar paints at once, and all else that waits to be
        self.setRange(0, max(total, 1))
        self.setValue(done)
        self.setUpdatesEnabled(True)
        self.setAccessibleDescription(self.tr("{0} of {1}").format(done, total))
