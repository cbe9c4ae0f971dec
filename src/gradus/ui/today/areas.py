"""The areas of today's cards, largest first, with the colour of their phase."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from gradus.services.today.view import AreaDue
from gradus.ui.design.fonts import Text
from gradus.ui.design.theme import Theme
from gradus.ui.widgets.clear import clear
from gradus.ui.widgets.label import ElidedLabel, label
from gradus.ui.widgets.marks import PhaseMark

_SHOWN = 5


class AreaList(QWidget):
    """One row an area: mark, title, number of cards."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        self.setFixedWidth(200)

    def show_areas(self, areas: tuple[AreaDue, ...]) -> None:
        """Show the areas; what does not fit becomes one row."""
        clear(self._grid)
        shown, rest = areas[:_SHOWN], areas[_SHOWN:]
        for row, area in enumerate(shown):
            self._add(row, area.title, area.cards, area.phase)
        if rest:
            title = self.tr("%Ln more", "", len(rest))
            self._add(len(shown), title, sum(area.cards for area in rest), None)

    def _add(self, row: int, title: str, cards: int, phase: int | None) -> None:
        mark = PhaseMark(self._theme)
        mark.show_phase(phase)
        name = ElidedLabel(Text.NOTE)
        name.show_text(title)
        number = label(str(cards), Text.NOTE, tabular=True)
        number.setProperty("text_kind", Text.BODY.value)
        number.setAccessibleName(self.tr("{0}: {1}").format(title, cards))
        self._grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(name, row, 1)
        self._grid.addWidget(number, row, 2, Qt.AlignmentFlag.AlignRight)
