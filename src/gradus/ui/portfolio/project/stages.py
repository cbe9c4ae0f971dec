"""The stages of a project in a row, one of which shows its checklist."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gradus.domain.portfolio.projects.progress import StageProgress
from gradus.domain.portfolio.projects.stage import STAGES, Stage
from gradus.ui.design.theme import Theme
from gradus.ui.portfolio.project.stage_button import StageButton

_RING = 3
"""Room for the ring round a stage."""
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Stages(QWidget):
    """Tab reaches the stage that shows, arrows go on from there; `chosen` carries a Stage."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = Stage.FRAME
        self.buttons = {stage: StageButton(theme) for stage in STAGES}
        self.setAccessibleName(self.tr("Stages"))
        row = QHBoxLayout(self)
        row.setContentsMargins(_RING, _RING, _RING, _RING)
        row.setSpacing(10)
        for stage, button in self.buttons.items():
            row.addWidget(button)
            button.clicked.connect(lambda _on=False, one=stage: self.chosen.emit(one))

    def show_progress(self, every: Sequence[StageProgress]) -> None:
        """Show how far each stage is."""
        for one in every:
            self.buttons[one.stage].show_progress(one)

    def show_stage(self, stage: Stage) -> None:
        """Mark the stage that shows its checklist."""
        self._shown = stage
        for each, button in self.buttons.items():
            button.setChecked(each is stage)
            reach = Qt.FocusPolicy.TabFocus if each is stage else Qt.FocusPolicy.NoFocus
            button.setFocusPolicy(reach)

    def step(self, by: int) -> None:
        """Ask for the stage before or after."""
        at = STAGES.index(self._shown) + by
        if 0 <= at < len(STAGES):
            held = self.buttons[self._shown].hasFocus()
            self.chosen.emit(STAGES[at])
            if held:
                self.buttons[self._shown].setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with the arrows."""
        if event.key() in _STEPS:
            self.step(_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
