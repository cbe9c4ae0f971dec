"""A topic to press."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QKeyEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from gradus.services.roadmap.view import TopicTile
from gradus.ui.design.theme import Theme
from gradus.ui.roadmap import sentences
from gradus.ui.roadmap.plate import Mood, paint_plate, plate_height, plate_width
from gradus.ui.widgets.button import ENTER_KEYS
from gradus.ui.widgets.focus_ring import REACH
from gradus.ui.widgets.painted import smooth_painter
from gradus.ui.widgets.tip import tip

_RING, _RADIUS = 2, 11


class TopicChip(QAbstractButton):
    """Paints its plate and, outside of it, the ring of the focus: there are many of them.

    `met` says that the focus or the pointer came to it, `left` that the pointer went.
    """

    met = Signal()
    left = Signal()

    def __init__(self, theme: Theme, topic: TopicTile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._found = False
        self._size = QSize()
        self.topic = topic
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_topic(topic)

    def show_topic(self, topic: TopicTile) -> None:
        """Show a topic, also as it stands by now."""
        self.topic = topic
        self.setText(topic.title)
        self.setAccessibleName(topic.title)
        self.setAccessibleDescription(sentences.about(topic))
        self.setToolTip(tip(sentences.standing(topic)))
        self.fit()

    def fit(self) -> None:
        """Follow the size of text and the colours in force."""
        width = round(plate_width(self.topic.title)) + 2 * REACH
        self._size = QSize(width, plate_height() + 2 * REACH)
        self.updateGeometry()
        self.update()

    def show_found(self, *, found: bool) -> None:
        """Show whether a search found it."""
        if found != self._found:
            self._found = found
            self.update()

    def sizeHint(self) -> QSize:
        """Be as large as the plate with room for the ring."""
        return self._size

    def minimumSizeHint(self) -> QSize:
        """Be no smaller."""
        return self._size

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say so."""
        super().focusInEvent(event)
        self.met.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Say that the pointer is here."""
        super().enterEvent(event)
        self.update()
        self.met.emit()

    def leaveEvent(self, event: QEvent) -> None:
        """Say that the pointer has gone."""
        super().leaveEvent(event)
        self.update()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press it as Space does; arrows are for who holds it."""
        if event.key() in ENTER_KEYS and not event.isAutoRepeat():
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the plate, and the ring where the focus is."""
        painter, tokens = smooth_painter(self), self._theme.tokens
        area = QRectF(self.rect()).adjusted(REACH, REACH, -REACH, -REACH)
        paint_plate(painter, area, self.topic, tokens, Mood(self._found, self.underMouse()))
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), _RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        painter.end()
