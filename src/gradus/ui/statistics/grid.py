"""The panels in rows of two, or below each other where the page is narrow."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from gradus.ui.statistics.panel import Panel

_GAP = 20
_PAIR_FROM = 780


class PanelGrid(QWidget):
    """Takes rows of one or two panels; those that are hidden leave no gap."""

    def __init__(self, rows: Sequence[Sequence[Panel]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._paired: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        for row in rows:
            for panel in row:
                panel.setParent(self)  # or it would be a window of its own when it is shown

    def show_only(self, shown: Iterable[Panel]) -> None:
        """Show some of the panels."""
        wanted = set(shown)
        for row in self._rows:
            for panel in row:
                panel.setVisible(panel in wanted)
        self._place(paired=self.width() >= _PAIR_FROM)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Part or stack the pairs."""
        super().resizeEvent(event)
        paired = self.width() >= _PAIR_FROM
        if paired != self._paired:
            self._place(paired=paired)

    def _place(self, *, paired: bool) -> None:
        self._paired = paired
        line = 0
        for row in self._rows:
            for panel in row:
                # Its item goes at once; one that was taken out would keep the new one's size stale.
                self._grid.removeWidget(panel)
            shown = [panel for panel in row if not panel.isHidden()]
            self._add(line, shown, paired=paired and len(shown) == 2)
            line += len(shown)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)

    def _add(self, line: int, panels: Sequence[Panel], *, paired: bool) -> None:
        for index, panel in enumerate(panels):
            panel.set_paired(paired=paired)
            if paired:
                self._grid.addWidget(panel, line, index)
            else:
                self._grid.addWidget(panel, line + index, 0, 1, 2)
