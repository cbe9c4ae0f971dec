"""The list of the road: what the pictures show, in words."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from gradus.services.roadmap.view import RoadmapView, TopicTile
from gradus.ui.design.fonts import Text, px
from gradus.ui.design.look import Look
from gradus.ui.design.sizes import wear
from gradus.ui.roadmap.listing.model import TOPIC, RoadModel
from gradus.ui.roadmap.pie import paint_pie, pie_side
from gradus.ui.widgets.button import ENTER_KEYS
from gradus.ui.widgets.focus_ring import FocusRing

_WIDTHS = {0: 200, 1: 142, 2: 76, 3: 92}
_LEADS_TO, _ROOMY = 5, 880
_MOVES = {
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
}  # fmt: skip


class RoadList(QTreeView):
    """Walks by topics; its signals are those of the painted views."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.road = RoadModel(self)
        self.ring = FocusRing(look.theme, self, 11, 0)
        self._dress()
        self.setModel(self.road)
        self.setItemDelegateForColumn(0, _WithPie(look, self))
        self._set_up_columns()
        self.selectionModel().currentChanged.connect(self._tell)
        self.doubleClicked.connect(lambda _index: self._open())
        look.theme.changed.connect(self._fit)

    def show_roadmap(self, view: RoadmapView) -> None:
        """Show the road as it stands now; the cursor stays on its topic."""
        key = self.current()
        if self.road.show_roadmap(view):
            self.expandAll()
            for row in range(self.road.rowCount()):
                self.setFirstColumnSpanned(row, QModelIndex(), True)  # noqa: FBT003 - Qt's
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
        index = self.road.find(key)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters are for the page's search."""

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
        elif plain and event.key() in _MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out where topics lead to, where what they wait for would have no room."""
        self.setColumnHidden(_LEADS_TO, self.width() < px(_ROOMY))
        super().resizeEvent(event)

    def _open(self) -> None:
        if self.current():
            self.opened.emit(self.current())

    def _tell(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(self.current())

    def _dress(self) -> None:
        self.setProperty("frame", "plan")
        self.setAccessibleName(self.tr("Topics as a list"))
        self.setUniformRowHeights(True)
        self.setIndentation(12)
        self.setItemsExpandable(False)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)

    def _fit(self) -> None:
        for section, width in _WIDTHS.items():
            self.header().resizeSection(section, px(width))
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def _set_up_columns(self) -> None:
        header = self.header()
        wear(header, Text.SMALL)
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        header.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for section in range(self.road.columnCount()):
            width = _WIDTHS.get(section)
            mode = QHeaderView.ResizeMode.Stretch if width is None else QHeaderView.ResizeMode.Fixed
            header.setSectionResizeMode(section, mode)
            if width is not None:
                header.resizeSection(section, px(width))


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
