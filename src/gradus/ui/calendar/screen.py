"""The parts of the calendar page, and where they lie."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gradus.ui import navigation
from gradus.ui.calendar.grid.week_grid import WeekGrid
from gradus.ui.calendar.listing.list_view import ListView
from gradus.ui.calendar.month.month_grid import MonthGrid
from gradus.ui.calendar.parts import Parts
from gradus.ui.calendar.side import SideColumn, Slot
from gradus.ui.calendar.waiting_card import WaitingCard
from gradus.ui.design.look import Look
from gradus.ui.navigation import Place
from gradus.ui.widgets.banner import Banner
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.message import Message

VIEW_WEEK, VIEW_MONTH, VIEW_LIST = "week", "month", "list"
_NARROW = 1100
_ROOMY = 1040
_TALL = 760


class Screen(QWidget):
    """The plan with the side column beside it; where the window is narrow, a button shows it.

    `side` has a slot for each card that others put there (see `Slot`). `parts` may be made ahead.
    """

    def __init__(self, look: Look, parts: Parts | None = None) -> None:
        super().__init__()
        made = parts or Parts(look)
        self.header = made.header
        self.week = made.week
        self.month = made.month
        self.list = made.list
        self.bar = made.bar
        self.side = SideColumn()
        self.waiting = WaitingCard()
        self.empty = Message(look)
        self.give = ActionButton(look.theme, self.tr("Free time…"), Kind.PRIMARY, self.tr("Enter"))
        self._plans = QStackedWidget()
        self._whole = QStackedWidget()
        self._outer = QVBoxLayout(self)
        self._wants_side = {True: False, False: True}  # by whether the window is narrow
        self._arrange()
        self.banner = Banner(look, self)

    def surface(self) -> WeekGrid | MonthGrid | ListView:
        """Return the view that is shown: what is chosen in it is what keys act on."""
        views: dict[str, WeekGrid | MonthGrid | ListView] = {
            VIEW_WEEK: self.week.grid,
            VIEW_MONTH: self.month.grid,
            VIEW_LIST: self.list,
        }
        return views[self.view_name()]

    def view_name(self) -> str:
        """Return which view is shown."""
        return (VIEW_WEEK, VIEW_MONTH, VIEW_LIST)[self._plans.currentIndex()]

    def show_view(self, name: str) -> None:
        """Show another view."""
        self._plans.setCurrentIndex((VIEW_WEEK, VIEW_MONTH, VIEW_LIST).index(name))
        self.header.show_view(name)

    def _side_has_focus(self) -> bool:
        focused: QWidget | None = self.focusWidget()
        return focused is not None and self.side.isAncestorOf(focused)

    def place(self) -> None:
        """Follow the size of the page and of the window."""
        narrow = self._is_narrow()
        self.header.side.setVisible(narrow and self.has_plan())
        wanted = self._wants_side[narrow]
        if not wanted and self._side_has_focus():
            self.surface().setFocus(Qt.FocusReason.OtherFocusReason)  # or no key would do anything
        self.side.setVisible(wanted)
        roomy = self.width() >= _ROOMY
        side, top = (36 if roomy else 24), (28 if self.height() >= _TALL else 16)
        self._outer.setContentsMargins(side, top, side, 10)
        self.banner.fit()

    def toggle_side(self) -> None:
        """Show or hide the side column; wide and narrow windows have a will of their own."""
        self._wants_side[self._is_narrow()] = self.side.isHidden()
        self.place()

    def has_plan(self) -> bool:
        """Say whether a plan is shown, and not that there is no free time yet."""
        return self._whole.currentIndex() == 0

    def show_plan(self, *, shown: bool) -> None:
        """Show the plan, or what to do before there can be one."""
        self._whole.setCurrentIndex(0 if shown else 1)
        self.header.show_plan_actions(shown=shown)
        self.bar.setVisible(shown)
        self.place()

    def _is_narrow(self) -> bool:
        return self.window().width() < _NARROW

    def _arrange(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(navigation.title(Place.CALENDAR))
        self.side.put(Slot.NOT_PLACED, self.waiting)
        self._outer.setSpacing(10)
        # From the outside in: what is put in last has the fewest to take along.
        for part, stretch in ((self.header, 0), (self._whole, 1), (self.bar, 0)):
            self._outer.addWidget(part, stretch)
        plan = QWidget(self._whole)
        self._whole.addWidget(plan)
        self._whole.addWidget(self.empty)
        row = QHBoxLayout(plan)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._plans, 1)
        row.addWidget(self.side)
        for view in (self.week, self.month, self.list):
            self._plans.addWidget(view)
        self._fill_empty()

    def _fill_empty(self) -> None:
        self.empty.show_message(
            "calendar",
            self.tr("Your week, planned around your free time"),
            self.tr(
                "Say when you are free. Reviews come first, then learning and projects in the "
                "time that is left."
            ),
        )
        self.empty.add(self.give)
