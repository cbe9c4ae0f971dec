"""How far a project is, as a short bar for each stage."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gradus.domain.portfolio.projects.progress import StageProgress
from gradus.ui.design import shades
from gradus.ui.design.theme import Theme
from gradus.ui.portfolio import sentences
from gradus.ui.widgets.painted import Picture, fill

_HEIGHT, _GAP = 5, 6


class StageStrip(Picture):
    """A bar a stage, filled to the share that is done."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._stages: tuple[StageProgress, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Progress by stage"))

    def show_stages(self, stages: Sequence[StageProgress]) -> None:
        """Show these stages; one without items has no bar."""
        self._stages = tuple(one for one in stages if one.total)
        self.setAccessibleDescription("; ".join(map(sentences.stage_spoken, self._stages)))
        keep = self.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.setSizePolicy(keep)
        self.setVisible(bool(self._stages))
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for bars that can be told apart."""
        return QSize(240, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Let bars become short."""
        return QSize(100, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bars."""
        painter = self.brush()
        width = (self.width() + _GAP) / max(len(self._stages), 1) - _GAP
        for index, one in enumerate(self._stages):
            area = QRectF(index * (width + _GAP), 0, width, _HEIGHT)
            fill(painter, area, shades.track(self.tokens), 2)
            if one.done:
                area.setWidth(max(width * one.done / one.total, 4))
                fill(painter, area, self.tokens.accent, 2)
        painter.end()
