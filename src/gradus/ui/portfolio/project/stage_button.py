"""One stage of a project: its bar, its name, and how much of it is done."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from gradus.domain.portfolio.projects.progress import StageProgress
from gradus.ui.design import shades
from gradus.ui.design.fonts import Text, font
from gradus.ui.design.sizes import fix_height
from gradus.ui.design.theme import Theme
from gradus.ui.portfolio import sentences
from gradus.ui.widgets.focus_ring import FocusRing
from gradus.ui.widgets.painted import fill, smooth_painter
from gradus.ui.widgets.tip import tip

_BAR, _TOP, _HEIGHT = 5, 5, 32


class StageButton(QPushButton):
    """Paints a bar filled to the share that is done, with the name below; bold where it shows."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._one: StageProgress | None = None
        self.ring = FocusRing(theme, self, 6, 3)
        self.setCheckable(True)
        self.setFlat(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        fix_height(self, _HEIGHT)
        theme.changed.connect(self.update)

    def show_progress(self, one: StageProgress) -> None:
        """Show how far a stage is."""
        self._one = one
        self.setAccessibleName(sentences.stage_spoken(one))
        self.setToolTip(tip(sentences.stage_spoken(one)))
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for room for the name."""
        return QSize(96, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Let it become narrow."""
        return QSize(48, _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave keys to the row of stages."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar and the words."""
        one = self._one
        if one is None:
            return
        painter, tokens = smooth_painter(self), self._theme.tokens
        fill(painter, QRectF(0, 0, self.width(), _BAR), shades.track(tokens), 2)
        if one.done:
            width = max(self.width() * one.done / one.total, 4)
            fill(painter, QRectF(0, 0, width, _BAR), tokens.accent, 2)
        self._write(painter, one)
        painter.end()

    def _write(self, painter: QPainter, one: StageProgress) -> None:
        """Write the name, and the count in a quieter ink where there is room for it."""
        tokens = self._theme.tokens
        painter.setFont(font(Text.BADGE if self.isChecked() else Text.SMALL, tabular=True))
        metrics = painter.fontMetrics()
        name, count = sentences.stage_name(one.stage), f"{one.done}/{one.total}"
        base = _BAR + _TOP + metrics.ascent() + 2
        room = self.width() - metrics.horizontalAdvance(f"{name} {count}")
        shown = (
            name
            if room >= 0
            else metrics.elidedText(
                name,
                Qt.TextElideMode.ElideRight,
                self.width() - metrics.horizontalAdvance(f" {count}"),
            )
        )
        painter.setPen(QColor(tokens.ink))
        painter.drawText(0, base, shown)
        painter.setPen(QColor(tokens.ink if self.isChecked() else tokens.ink2))
        painter.drawText(metrics.horizontalAdvance(f"{shown} "), base, count)
