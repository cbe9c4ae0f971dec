"""Small marks in the colour of a phase; the text beside them says the same in words."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from gradus.ui.design.theme import Theme
from gradus.ui.design.tokens import Tokens
from gradus.ui.widgets.painted import Painted, fill


def phase_colour(tokens: Tokens, phase: int | None) -> str:
    """Return the colour of a phase, or a quiet grey without one."""
    return tokens.ink3 if phase is None else tokens.phases[phase - 1]


class PhaseMark(Painted):
    """A dot or a bar that shows a phase."""

    def __init__(
        self, theme: Theme, size: tuple[int, int] = (8, 8), parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._phase: int | None = None
        self.setFixedSize(*size)

    def show_phase(self, phase: int | None) -> None:
        """Take the colour of a phase."""
        self._phase = phase
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the mark."""
        painter = self.brush()
        radius = min(self.width(), self.height()) / 3
        fill(painter, QRectF(self.rect()), phase_colour(self.tokens, self._phase), radius)
        painter.end()
