"""How far each phase of the roadmap is mastered, and the way to it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gradus.services.today.view import PhaseProgress
from gradus.ui import words
from gradus.ui.design.fonts import Text
from gradus.ui.design.sizes import fix_width
from gradus.ui.design.theme import Theme
from gradus.ui.today.card_head import LeadingCard
from gradus.ui.widgets.clear import clear
from gradus.ui.widgets.label import ElidedLabel, label
from gradus.ui.widgets.line_button import LineButton
from gradus.ui.widgets.meter import Meter

_TITLE, _SHARE = 150, 34


class RoadmapCard(LeadingCard):
    """A row a phase, each of which opens its phase; a phase without cards says so.

    `phaseRequested` carries the number of a phase.
    """

    phaseRequested = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Roadmap"), "R", parent)
        self.set_heading(self.tr("Roadmap"))
        self._theme = theme
        self._phases: tuple[PhaseProgress, ...] = ()
        self.rows: list[PhaseRow] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.body.addLayout(self._lines)
        self.open_button.clicked.connect(self._open_next)

    def show_phases(self, phases: tuple[PhaseProgress, ...]) -> None:
        """Show these phases."""
        if phases == self._phases:
            return
        self._phases = phases
        held = next((n for n, row in enumerate(self.rows) if row.hasFocus()), None)
        clear(self._lines)
        self.rows = [PhaseRow(self._theme, phase) for phase in phases]
        for row in self.rows:
            row.clicked.connect(lambda _on=False, row=row: self.phaseRequested.emit(row.number))
            row.stepped.connect(lambda steps, row=row: self._step(row, steps))
            self._lines.addWidget(row)
        if held is not None and held < len(self.rows):
            self.rows[held].setFocus(Qt.FocusReason.TabFocusReason)

    def _open_next(self) -> None:
        """Open the first phase that is not mastered."""
        row = next((one for one in self.rows if not one.mastered), None)
        self.phaseRequested.emit(row.number if row is not None else 1)

    def _step(self, row: PhaseRow, steps: int) -> None:
        place = self.rows.index(row) + steps
        if 0 <= place < len(self.rows):
            self.rows[place].setFocus(Qt.FocusReason.TabFocusReason)


class PhaseRow(LineButton):
    """Title, meter and share of one phase; `stepped` carries -1 or 1 for an arrow up or down."""

    stepped = Signal(int)

    def __init__(self, theme: Theme, phase: PhaseProgress) -> None:
        super().__init__(theme)
        self.number = phase.number
        self.mastered = phase.mastery is not None and phase.mastery >= 1
        self.row.setContentsMargins(0, 4, 0, 4)
        self.row.setSpacing(12)
        title = ElidedLabel(Text.NOTE)
        title.setFixedWidth(_TITLE)
        title.show_text(phase.title)
        self.put(title)
        self._put_state(theme, phase)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let arrows go to the phases before and after."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if steps is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(steps)

    def _put_state(self, theme: Theme, phase: PhaseProgress) -> None:
        if phase.mastery is None:
            self.row.addStretch(1)
            self.put(label(self.tr("no cards yet"), Text.SMALL))
            self.setAccessibleName(self.tr("{0}: no cards yet").format(phase.title))
            return
        meter = Meter(theme, phase.number)
        meter.show_share(phase.mastery)
        meter.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        share = words.percent(phase.mastery)
        said = self.tr("{0}: {1} mastered").format(phase.title, share)
        meter.setAccessibleName(said)
        self.setAccessibleName(said)
        self.row.addWidget(meter, 1)
        number = label(share, Text.NOTE, tabular=True)
        fix_width(number, _SHARE)
        number.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.put(number)
