"""What is wrong with a text, under the field in which it is written."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from gradus.domain.decks.model import Problem
from gradus.ui.design.theme import Theme
from gradus.ui.language.told import told
from gradus.ui.widgets.button import ENTER_KEYS
from gradus.ui.widgets.focus_ring import FocusRing

_HEIGHT = 82


class ProblemList(QListWidget):
    """A row a problem; `lineRequested` names the line of the one that was chosen."""

    lineRequested = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ring = FocusRing(theme, self, 8)
        self._problems: tuple[Problem, ...] | None = None
        self.setProperty("frame", "list")
        self.setAccessibleName(self.tr("Errors"))
        self.setFixedHeight(_HEIGHT)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(lambda _item: self._ask())

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show these; without any, say so in a row of its own."""
        if self._problems == tuple(problems):
            return
        self._problems = tuple(problems)
        self.clear()
        for problem in problems:
            words = self.tr("Line {0}: {1} {2}")
            self.addItem(words.format(problem.line, told(problem.message), told(problem.remedy)))
        if not problems:
            nothing = QListWidgetItem(self.tr("No errors."))
            nothing.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.addItem(nothing)

    def texts(self) -> list[str]:
        """Return what the rows say."""
        return [self.item(row).text() for row in range(self.count())]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the problem with Enter; the arrows choose."""
        if event.key() in ENTER_KEYS:
            self._ask()
        else:
            super().keyPressEvent(event)

    def _ask(self) -> None:
        row = self.currentRow()
        if self._problems and 0 <= row < len(self._problems):
            self.lineRequested.emit(self._problems[row].line)
