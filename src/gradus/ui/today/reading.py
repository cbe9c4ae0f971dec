"""What Today shows while the decks are read for the first time."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gradus.ui.design.fonts import Text
from gradus.ui.design.theme import Theme
from gradus.ui.widgets.announce import announce
from gradus.ui.widgets.label import label
from gradus.ui.widgets.progress_line import ProgressLine

_PATIENCE_MS = 300
_WIDTH = 320


class Reading(QWidget):
    """A sentence and a thin line; what is over sooner than the eye can follow is not shown."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = label(self.tr("Reading the decks…"), Text.QUIET)
        self.progress = ProgressLine(theme)
        self.progress.setAccessibleName(self.text.text())
        self.progress.setFixedWidth(_WIDTH)
        self._late = QTimer(self, interval=_PATIENCE_MS, singleShot=True)
        self._late.timeout.connect(self._appear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.text)
        column.addWidget(self.progress)
        column.addStretch(1)
        self.end()

    def show_progress(self, done: int, total: int) -> None:
        """Show how many files are read; the first time after a moment."""
        self.progress.show_progress(done, total - done)
        if self.progress.isHidden() and not self._late.isActive():
            self._late.start()

    def end(self) -> None:
        """Show nothing, now and later."""
        self._late.stop()
        self.text.hide()
        self.progress.hide()

    def _appear(self) -> None:
        self.text.show()
        self.progress.show()
        announce(self, self.text.text())
