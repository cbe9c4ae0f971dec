"""Small marks in the colour of a phase; the text beside them says the same in words."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from gradus.domain.planning.block import BlockKind
from gradus.ui.design.theme import Theme
from gradus.ui.design.tokens import Tokens
from gradus.ui.widgets.painted import Painted, fill


def phase_colour(tokens: Tokens, phase: int | None) -> str:
    """Return the colour of a phase, or a quiet grey without one."""
    return tokens.ink3 if phase is None else tokens.phases[phase - 1]


def block_colour(tokens: Tokens, kind: BlockKind, phase: int | None) -> str:
    """Return the colour that marks a block of the plan."""
    if kind is BlockKind.REVIEWS:
        return tokens.accent
    if kind is BlockKind.WEEKLY_REVIEW:
        return tokens.warn
    return phase_colour(tokens, phase)


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

    def colour(self) -> str:
        """Return the colour of the mark."""
        return phase_colour(self.tokens, self._phase)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the mark."""
        painter = self.brush()
        radius = min(self.width(), self.height()) / 3
        fill(painter, QRectF(self.rect()), self.colour(), radius)
        painter.end()


class BlockMark(PhaseMark):
    """A mark of a block: in the colour of its phase, or of one of the two kinds without one."""

    _kind: BlockKind | None = None

    def show_kind(self, kind: BlockKind, phase: int | None) -> None:
        """Take the colour of a block."""
        self._kind = kind
        self.show_phase(phase)

    def colour(self) -> str:
        """Return the colour of the mark."""
        if self._kind is None:
            return super().colour()
        return block_colour(self.tokens, self._kind, self._phase)
