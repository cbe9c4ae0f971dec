"""The list of the week: the same blocks and the same keys as the grid."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTreeView, QWidget

from gradus.services.planning.views import DaysView
from gradus.ui.calendar.acts import Act
from gradus.ui.calendar.choice import Choice, found_in
from gradus.ui.calendar.listing.model import PlanModel
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.design.sizes import wear
from gradus.ui.widgets.focus_ring import FocusRing

_WIDTHS = {0: 124, 2: 172, 3: 92, 4: 152}
_MARK = QSize(10, 10)
_MOVES = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
}


class ListView(QTreeView):
    """Walks by lines; the signals are those of the painted views."""

    chosen = Signal(object)
    asked = Signal(object)
    menuRequested = Signal(QPoint)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan = PlanModel(look.theme, self)
        self.ring = FocusRing(look.theme, self, 11, 0)
        self._choice: Choice | None = None
        self._view: DaysView | None = None
        self._dress()
        self.setModel(self.plan)
        self._set_up_columns()
        self.selectionModel().currentChanged.connect(self._tell)
        self.doubleClicked.connect(self._ask)
        look.theme.changed.connect(self.viewport().update)

    def show_days(self, view: DaysView) -> None:
        """Show days; the cursor stays on what is chosen, and the page keeps its place."""
        place, choice = self.verticalScrollBar().value(), self._choice
        same = self._view is not None and self._view.days[0].day == view.days[0].day
        self._view = view
        if not self.plan.show_days(view):
            return
        self._lay_out()
        if choice is not None:
            self._choice = found_in(view.days, choice)
            self._go_to(self._choice or choice)
        if same:
            self.verticalScrollBar().setValue(place)
            self.scrollTo(self.currentIndex())

    def choice(self) -> Choice | None:
        """Return what is chosen."""
        return self._choice

    def choose(self, choice: Choice) -> None:
        """Go to a block, or to what lies nearest."""
        self._go_to(choice)

    def enter(self) -> None:
        """Choose what comes next, where nothing is chosen yet."""
        if self._choice is None and self._view is not None:
            self.turn_to(self._view.today, self._view.now)

    def turn_to(self, day: int, minute: int) -> None:
        """Choose what lies nearest to a minute of a day that is shown."""
        self._go_to(Choice(day, minute, 0))

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters are keys of the page."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk; other keys are the page's."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in _MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the line."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            area = self.visualRect(self.currentIndex())
            self.menuRequested.emit(self.viewport().mapToGlobal(area.center()))
        else:
            self.menuRequested.emit(event.globalPos())

    def _go_to(self, choice: Choice) -> None:
        index = self.plan.find(choice)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def _tell(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self._choice = self.plan.line(current).choice if current.isValid() else None
        self.chosen.emit(self._choice)

    def _ask(self, index: QModelIndex) -> None:
        choice = self.plan.line(index).choice
        if choice is not None:
            self.asked.emit(Act.START if choice.uid else Act.ADD)

    def _lay_out(self) -> None:
        self.expandAll()
        for row in range(self.plan.rowCount()):
            self.setFirstColumnSpanned(row, QModelIndex(), True)  # noqa: FBT003 - Qt's signature

    def _dress(self) -> None:
        self.setProperty("frame", "plan")
        self.setAccessibleName(self.tr("Plan as a list"))
        self.setUniformRowHeights(True)
        self.setIndentation(16)
        self.setIconSize(_MARK)
        self.setItemsExpandable(False)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)

    def _set_up_columns(self) -> None:
        header = self.header()
        wear(header, Text.SMALL)
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        header.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for section in range(self.plan.columnCount()):
            fixed = section in _WIDTHS
            mode = QHeaderView.ResizeMode.Fixed if fixed else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(section, mode)
            if fixed:
                header.resizeSection(section, _WIDTHS[section])
