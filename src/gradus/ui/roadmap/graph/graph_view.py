"""The road as a graph: topics from left to right, joined to what they build on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from gradus.domain.roadmap.graph.drawing import Box, Drawing, Spacing, draw
from gradus.domain.roadmap.graph.walking import Way, neighbour
from gradus.services.roadmap.view import RoadmapView, TopicTile
from gradus.ui.design.fonts import px, size
from gradus.ui.design.theme import Theme
from gradus.ui.roadmap import sentences
from gradus.ui.roadmap.graph.camera import Camera, fitted
from gradus.ui.roadmap.graph.painter import GraphPainter, area_of
from gradus.ui.roadmap.plate import Mood, plate_height, plate_width
from gradus.ui.widgets.announce import announce
from gradus.ui.widgets.button import ENTER_KEYS
from gradus.ui.widgets.painted import smooth_painter
from gradus.ui.widgets.tip import tip

_LEGIBLE = 0.8
_STEP, _ZOOM, _NOTCH = 64.0, 1.2, 120.0
_DRAG = 4
_WAYS = {
    Qt.Key.Key_Left: Way.BACK,
    Qt.Key.Key_Right: Way.ON,
    Qt.Key.Key_Up: Way.UP,
    Qt.Key.Key_Down: Way.DOWN,
}
_PANS = {
    Qt.Key.Key_Left: (_STEP, 0.0),
    Qt.Key.Key_Right: (-_STEP, 0.0),
    Qt.Key.Key_Up: (0.0, _STEP),
    Qt.Key.Key_Down: (0.0, -_STEP),
}
_LARGER = {Qt.Key.Key_Plus, Qt.Key.Key_Equal}
_CONTROL = Qt.KeyboardModifier.ControlModifier


class GraphView(QWidget):
    """Arrows go along the lines, with Ctrl they move the picture; plus, minus and 0 zoom.

    `chosen` carries the key of the topic that the focus or the pointer is on, `opened` of one that
    is to be opened.
    """

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._topics: dict[str, TopicTile] = {}
        self._boxes: dict[str, Box] = {}
        self._found: frozenset[str] = frozenset()
        self._current = self._hovered = ""
        self._pressed: QPointF | None = None
        self._dragged = False
        self._placed = False
        self.camera = Camera()
        self.drawing = Drawing()
        self._painter = GraphPainter(self.drawing, {})
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        # Or else what lies below would be painted for each frame as well.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Graph of the topics"))
        self._text_size = size()
        theme.changed.connect(self._fit)

    def show_roadmap(self, view: RoadmapView) -> None:
        """Show the road as it stands now; where its topics are the same, they stay in place."""
        before = {key: (one.title, one.requires) for key, one in self._topics.items()}
        self._topics = {topic.key: topic for topic in view.topics}
        if before != {key: (one.title, one.requires) for key, one in self._topics.items()}:
            self._draw()
        self._painter = GraphPainter(self.drawing, self._topics)
        if self._current not in self._topics:
            going = (one.key for one in view.topics if one.title in view.going + view.following)
            self._current = next(going, next(iter(self._topics), ""))
        self._describe()
        self.update()

    def current(self) -> str:
        """Return the key of the topic that has the focus."""
        return self._current

    def choose(self, key: str) -> None:
        """Put the focus on a topic and bring it into the window."""
        if key in self._boxes:
            self._current = key
            self.camera = self.camera.revealing(area_of(self._boxes[key]), self._window())
            self._describe()
            announce(self, self.accessibleDescription())
            self.chosen.emit(key)
            self.update()

    def show_found(self, keys: frozenset[str]) -> None:
        """Mark the topics that a search found."""
        if keys != self._found:
            self._found = keys
            self.update()

    def fit(self) -> None:
        """Show the whole graph."""
        self.camera = fitted((self.drawing.width, self.drawing.height), self._window())
        self.update()

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Show it larger or smaller, about a pixel or the middle of the window."""
        place = at or QPointF(self.width() / 2, self.height() / 2)
        self.camera = self.camera.zoomed(factor, place.x(), place.y())
        self.update()

    def pan(self, across: float, down: float) -> None:
        """Move the picture by so many pixels."""
        self.camera = self.camera.panned(across, down)
        self.update()

    def topic_at(self, place: QPointF) -> str:
        """Return the key of the topic at a pixel, "" where there is none."""
        x, y = self.camera.seen(place.x(), place.y())
        for key, box in self._boxes.items():
            if box.x <= x <= box.right and box.y <= y <= box.y + box.height:
                return key
        return ""

    def event(self, event: QEvent) -> bool:
        """Tell what a topic waits for where the pointer rests."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            key = self.topic_at(QPointF(event.pos()))
            if key:
                QToolTip.showText(event.globalPos(), tip(sentences.about(self._topics[key])), self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say what the focus is on."""
        super().focusInEvent(event)
        self.choose(self._current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, move, zoom and open; other keys are the page's."""
        if not self._act(event):
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Move the picture; with Ctrl zoom about the pointer."""
        turned = event.angleDelta()
        if event.modifiers() & _CONTROL:
            self.zoom(_ZOOM ** (turned.y() / _NOTCH), event.position())
        else:
            self.pan(turned.x(), turned.y())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the picture, or tell of the topic under the pointer."""
        if self._pressed is None:
            self._hover(self.topic_at(event.position()))
            return
        moved = event.position() - self._pressed
        if self._dragged or moved.manhattanLength() >= _DRAG:
            self._dragged, self._pressed = True, event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.pan(moved.x(), moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open a topic that was clicked on."""
        pressed, self._pressed = self._pressed, None
        key = self.topic_at(event.position())
        self._hover(key)
        if pressed is not None and not self._dragged and key:
            self._current = key
            self.opened.emit(key)

    def leaveEvent(self, event: QEvent) -> None:
        """Tell of the focus again."""
        super().leaveEvent(event)
        self._hover("")

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where most can be read."""
        super().showEvent(event)
        if not self._placed:
            self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the part that shows."""
        painter, camera = smooth_painter(self), self.camera
        painter.fillRect(self.rect(), QColor(self._theme.tokens.canvas))
        painter.translate(camera.x, camera.y)
        painter.scale(camera.scale, camera.scale)
        left, top = camera.seen(0, 0)
        right, bottom = camera.seen(self.width(), self.height())
        shown = QRectF(QPointF(left, top), QPointF(right, bottom))
        moods = {
            key: Mood(key in self._found, key == self._hovered)
            for key in self._found | {self._hovered}
        }
        self._painter.paint(
            painter, self._theme.tokens, shown, self._current, moods, focused=self.hasFocus()
        )
        painter.end()

    def _act(self, event: QKeyEvent) -> bool:
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        if key in _PANS and modifiers & _CONTROL:
            self.pan(*_PANS[key])
        elif key in _LARGER:
            self.zoom(_ZOOM)
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / _ZOOM)
        elif key == Qt.Key.Key_0:
            self.fit()
        elif not self._current or modifiers & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        elif key in _WAYS:
            self.choose(neighbour(self.drawing, self._current, _WAYS[key]))
        elif key in ENTER_KEYS and not event.isAutoRepeat():
            self.opened.emit(self._current)
        else:
            return False
        return True

    def _fit(self) -> None:
        """Follow the colours, and the size of text, in which everything has another place."""
        if self._text_size != size():
            self._draw()
            self._painter = GraphPainter(self.drawing, self._topics)
        self.update()

    def _draw(self) -> None:
        widths = {key: plate_width(topic.title) for key, topic in self._topics.items()}
        requires = {key: topic.requires for key, topic in self._topics.items()}
        space = Spacing(height=plate_height(), between=px(12), line=px(9), column=px(52))
        self.drawing = draw(widths, requires, space)
        self._text_size = size()
        self._boxes = {box.key: box for box in self.drawing.boxes}
        self._placed = False
        self._place()

    def _place(self) -> None:
        """Show all of it, or so much that its words can be read, from where the person is."""
        if not self.drawing.boxes or not self.isVisible():
            return
        self.fit()
        self._placed = True
        if self.camera.scale < _LEGIBLE:
            height = self.drawing.height * _LEGIBLE
            top = max((self.height() - height) / 2, 24.0)
            self.camera = Camera(_LEGIBLE, 24.0, top)
            if self._current in self._boxes:
                box = area_of(self._boxes[self._current])
                self.camera = self.camera.revealing(box, self._window())

    def _hover(self, key: str) -> None:
        self.setCursor(Qt.CursorShape.PointingHandCursor if key else Qt.CursorShape.OpenHandCursor)
        if key != self._hovered:
            self._hovered = key
            self.chosen.emit(key or self._current)
            self.update()

    def _describe(self) -> None:
        topic = self._topics.get(self._current)
        self.setAccessibleDescription("" if topic is None else sentences.about(topic))

    def _window(self) -> tuple[float, float]:
        return float(self.width()), float(self.height())
