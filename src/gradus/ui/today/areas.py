"""The areas of today's cards, largest first, each of which starts what it holds."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gradus.services.today.view import AreaDue
from gradus.ui.design.fonts import Text
from gradus.ui.design.sizes import fix_width
from gradus.ui.design.theme import Theme
from gradus.ui.widgets.clear import clear
from gradus.ui.widgets.key_cap import KeyCap
from gradus.ui.widgets.label import ElidedLabel, label
from gradus.ui.widgets.line_button import LineButton
from gradus.ui.widgets.marks import PhaseMark

_SHOWN = 5


class AreaList(QWidget):
    """One row an area: mark, title, number of cards, and the digit that asks them.

    `chosen` carries the AreaDue of the row that was pressed; `moreRequested` asks for the others.
    """

    chosen = Signal(object)
    moreRequested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._areas: tuple[AreaDue, ...] = ()
        self.rows: list[AreaRow] = []
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(2)
        fix_width(self, 228)

    def show_areas(self, areas: tuple[AreaDue, ...]) -> None:
        """Show the areas; what does not fit becomes one row."""
        if areas == self._areas:
            return
        self._areas = areas
        clear(self._lines)
        shown, rest = areas[:_SHOWN], areas[_SHOWN:]
        self.rows = [AreaRow(self._theme, one, n) for n, one in enumerate(shown, start=1)]
        for row in self.rows:
            row.clicked.connect(lambda _on=False, row=row: self.chosen.emit(row.area))
            self._lines.addWidget(row)
        if rest:
            title = self.tr("%Ln more", "", len(rest))
            more = AreaRow(self._theme, AreaDue(title, None, sum(one.cards for one in rest)))
            more.clicked.connect(self.moreRequested)
            self._lines.addWidget(more)

    def press(self, digit: int) -> bool:
        """Press the row with that digit, and say whether there is one."""
        if not 1 <= digit <= len(self.rows):
            return False
        self.rows[digit - 1].click()
        return True


class AreaRow(LineButton):
    """A button that looks like a line; the one of all others has no digit."""

    def __init__(self, theme: Theme, area: AreaDue, digit: int = 0) -> None:
        super().__init__(theme)
        self.area = area
        self.row.setContentsMargins(4, 3, 4, 3)
        self.row.setSpacing(8)
        mark = PhaseMark(theme)
        mark.show_phase(area.phase)
        self.row.addWidget(mark)
        title = ElidedLabel(Text.NOTE)
        title.show_text(area.title)
        self.put(title)
        self.row.setStretch(1, 1)
        number = label(str(area.cards), Text.NOTE, tabular=True)
        number.setProperty("text_kind", Text.BODY.value)
        self.put(number)
        if digit:
            self.put(KeyCap(str(digit)))
        self.setAccessibleName(self.tr("{0}: {1}").format(area.title, area.cards))
