"""How far each phase of the roadmap is mastered."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from gradus.services.today.view import PhaseProgress
from gradus.ui import words
from gradus.ui.design.fonts import Text
from gradus.ui.design.theme import Theme
from gradus.ui.widgets.card import Card
from gradus.ui.widgets.clear import clear
from gradus.ui.widgets.label import ElidedLabel, label
from gradus.ui.widgets.meter import Meter


class RoadmapCard(Card):
    """A meter a phase; a phase without cards says so."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_heading(self.tr("Roadmap"))
        self._theme = theme
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnMinimumWidth(1, 64)
        self._grid.setColumnMinimumWidth(2, 34)
        self.body.addLayout(self._grid)

    def show_phases(self, phases: tuple[PhaseProgress, ...]) -> None:
        """Show these phases."""
        clear(self._grid)
        for row, phase in enumerate(phases):
            title = ElidedLabel(Text.NOTE)
            title.show_text(phase.title)
            self._grid.addWidget(title, row, 0)
            self._add_state(phase, row)

    def _add_state(self, phase: PhaseProgress, row: int) -> None:
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if phase.mastery is None:
            none = label(self.tr("no cards yet"), Text.SMALL)
            self._grid.addWidget(none, row, 1, 1, 2, right)
            return
        meter = Meter(self._theme, phase.number)
        meter.show_share(phase.mastery)
        share = words.percent(phase.mastery)
        meter.setAccessibleName(self.tr("{0}: {1} mastered").format(phase.title, share))
        self._grid.addWidget(meter, row, 1)
        self._grid.addWidget(label(share, Text.NOTE, tabular=True), row, 2, right)
