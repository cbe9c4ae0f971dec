"""The list of the week: the same blocks and the same keys as the grid."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QWidget

from gradus.services.planning.views import DaysView
from gradus.ui.calendar.acts import Act
from gradus.ui.calendar.choice import Choice, found_in
from gradus.ui.calendar.listing.model import PlanModel
from gradus.ui.design.look import Look
from gradus.ui.widgets.two_levels import TwoLevelList

_WIDTHS = {0: 124, 2: 172, 3: 92, 4: 152}
_MARK = QSize(10, 10)


class ListView(TwoLevelList):
    """Walks by lines; the signals are those of the painted views."""

    chosen = Signal(object)
    asked = Signal(object)
    menuRequested = Signal(QPoint)
    moves = TwoLevelList.moves | {Qt.Key.Key_Left, Qt.Key.Key_Right}

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        plan = PlanModel(look.theme)
        super().__init__(look.theme, plan, parent)
        self.plan = plan
        self._choice: Choice | None = None
        self._view: DaysView | None = None
        self.setAccessibleName(self.tr("Plan as a list"))
        self.setIndentation(16)
        self.setIconSize(_MARK)
        self.set_widths(_WIDTHS)
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
        self.lay_out()
        if choice is not None:
            self._choice = found_in(view.days, choice)
            self.go_to(self.plan.find(self._choice or choice))
        if same:
            self.verticalScrollBar().setValue(place)
            self.scrollTo(self.currentIndex())

    def choice(self) -> Choice | None:
        """Return what is chosen."""
        return self._choice

    def choose(self, choice: Choice) -> None:
        """Go to a block, or to what lies nearest."""
        self.go_to(self.plan.find(choice))

    def enter(self) -> None:
        """Choose what comes next, where nothing is chosen yet."""
        if self._choice is None and self._view is not None:
            self.turn_to(self._view.today, self._view.now)

    def turn_to(self, day: int, minute: int) -> None:
        """Choose what lies nearest to a minute of a day that is shown."""
        self.go_to(self.plan.find(Choice(day, minute, 0)))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the line."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            area = self.visualRect(self.currentIndex())
            self.menuRequested.emit(self.viewport().mapToGlobal(area.center()))
        else:
            self.menuRequested.emit(event.globalPos())

    def _tell(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self._choice = self.plan.line(current).choice if current.isValid() else None
        self.chosen.emit(self._choice)

    def _ask(self, index: QModelIndex) -> None:
        choice = self.plan.line(index).choice
        if choice is not None:
            self.asked.emit(Act.START if choice.uid else Act.ADD)
