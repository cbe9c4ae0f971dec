"""Numbers of the market, each as a range with its place and date."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gradus.domain.library.entry import Figure
from gradus.ui.design.fonts import Text
from gradus.ui.library import words
from gradus.ui.widgets.clear import clear
from gradus.ui.widgets.label import label


class Figures(QWidget):
    """Shows figures, one below the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show these."""
        clear(self._column)
        for at, figure in enumerate(figures):
            if at:
                self._column.addSpacing(10)
            self._column.addWidget(label(figure.what, Text.NOTE, wrap=True))
            self._column.addWidget(label(words.figure(figure), Text.STRONG, tabular=True))
            self._column.addWidget(label(words.figure_when(figure), Text.SMALL, wrap=True))
        self.setVisible(bool(figures))
