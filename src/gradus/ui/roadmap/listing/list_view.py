"""The list of the road: what the pictures show, in words."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gradus.services.roadmap.view import RoadmapView, TopicTile
from gradus.ui.design.fonts import px
from gradus.ui.design.look import Look
from gradus.ui.roadmap.listing.model import TOPIC, RoadModel
from gradus.ui.roadmap.pie import paint_pie, pie_side
from gradus.ui.widgets.button import ENTER_KEYS
from gradus.ui.widgets.two_levels import TwoLevelList

_WIDTHS = {0: 200, 1: 142, 2: 76, 3: 92}
_LEADS_TO, _ROOMY = 5, 880


class RoadList(TwoLevelList):
    """Walks by topics; its signals are those of the painted views."""

    chosen = Signal(str)
    opened = Signal(str)
    moves = TwoLevelList.moves | {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        road = RoadModel()
        super().__init__(look.theme, road, parent)
        self.road = road
        self.setAccessibleName(self.tr("Topics as a list"))
        self.setIndentation(12)
        self.setItemDelegateForColumn(0, _WithPie(look, self))
        self._fit()
        self.selectionModel().currentChanged.connect(self._tell)
        self.doubleClicked.connect(lambda _index: self._open())
        look.theme.changed.connect(self._fit)

    def show_roadmap(self, view: RoadmapView) -> None:
        """Show the road as it stands now; the cursor stays on its topic."""
        key = self.current()
        if self.road.show_roadmap(view):
            self.lay_out()
            self.choose(key)

    def show_found(self, keys: frozenset[str]) -> None:
        """Mark the topics that a search found."""
        self.road.show_found(keys)

    def current(self) -> str:
        """Return the key of the topic under the cursor, "" without one."""
        topic = self.road.topic(self.currentIndex())
        return "" if topic is None else topic.key

    def choose(self, key: str) -> None:
        """Go to a topic."""
        self.go_to(self.road.find(key))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a topic under the cursor."""
        super().focusInEvent(event)
        if not self.current():
            self.setCurrentIndex(self.road.index(0, 0, self.road.index(0, 0)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk and open; other keys are the page's."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in ENTER_KEYS and not event.isAutoRepeat():
            self._open()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out where topics lead to, where what they wait for would have no room."""
        self.setColumnHidden(_LEADS_TO, self.width() < px(_ROOMY))
        super().resizeEvent(event)

    def _open(self) -> None:
        if self.current():
            self.opened.emit(self.current())

    def _tell(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(self.current())

    def _fit(self) -> None:
        self.set_widths({section: px(width) for section, width in _WIDTHS.items()})
        self.scheduleDelayedItemsLayout()
        self.viewport().update()


class _WithPie(QStyledItemDelegate):
    """Puts the pie of a topic before its title."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        topic = index.data(TOPIC)
        if topic is not None:
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.decorationSize = QSize(pie_side(), pie_side())
            option.icon = QIcon(self._pie(topic))

    def _pie(self, topic: TopicTile) -> QPixmap:
        ratio, side = self._look_ratio(), pie_side()
        pixmap = QPixmap(round(side * ratio), round(side * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_pie(painter, QRectF(0, 0, side, side), topic, self._look.theme.tokens)
        painter.end()
        return pixmap

    def _look_ratio(self) -> float:
        parent = self.parent()
        return parent.devicePixelRatioF() if isinstance(parent, QWidget) else 1.0
