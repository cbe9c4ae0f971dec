"""The title of the calendar, its sums, and what acts on the whole of it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gradus.ui.calendar.acts import Act
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.focus_ring import REACH
from gradus.ui.widgets.label import ElidedLabel
from gradus.ui.widgets.segments import Segments
from gradus.ui.widgets.tip import tip

VIEWS = {"week": Act.WEEK, "month": Act.MONTH, "list": Act.LIST}


class Header(QWidget):
    """`asked` carries an Act; `moreRequested` the place on the screen for the menu of the rest."""

    asked = Signal(object)
    moreRequested = Signal(QPoint)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.title = ElidedLabel(Text.TITLE)
        self.subtitle = ElidedLabel(Text.QUIET)
        self.back = self._button("‹", Act.BACK)
        self.now = self._button(self.tr("This week"), Act.NOW, "T")
        self.on = self._button("›", Act.ON)
        self.free_time = self._button(self.tr("Free time…"), Act.FREE_TIME, "F")
        self.preview = self._button(self.tr("Preview changes"), Act.PREVIEW, "R", primary=True)
        self.side = self._button(self.tr("Finish, changes"), Act.SIDE, "S", compact=True)
        self.more = ActionButton(look.theme, self.tr("More…"), Kind.COMPACT, "O")
        self.views = self._make_views()
        self.more.clicked.connect(self.ask_for_more)
        self._arrange()

    def show_titles(self, title: str, subtitle: str) -> None:
        """Name the days and their sums."""
        self.title.show_text(title)
        self.subtitle.show_text(subtitle)

    def show_view(self, name: str) -> None:
        """Mark which view is shown; the arrows go by its weeks or months."""
        self.views.show_value(name)
        month = name == "month"
        back = self.tr("Previous month") if month else self.tr("Previous week")
        on = self.tr("Next month") if month else self.tr("Next week")
        self.now.show_caption(self.tr("This month") if month else self.tr("This week"), "T")
        _explain(self.back, back, self.tr("Page Up"))
        _explain(self.on, on, self.tr("Page Down"))

    def show_plan_actions(self, *, shown: bool) -> None:
        """Show what needs free time, or hide it."""
        walking: tuple[QWidget, ...] = (self.back, self.now, self.on, self.views)
        for part in (*walking, self.free_time, self.preview, self.more):
            part.setVisible(shown)

    def _button(
        self, caption: str, act: Act, key: str = "", *, primary: bool = False, compact: bool = False
    ) -> ActionButton:
        kind = Kind.PRIMARY if primary else Kind.COMPACT if compact else Kind.SECONDARY
        button = ActionButton(self._look.theme, caption, kind, key)
        button.clicked.connect(lambda _on=False: self.asked.emit(act))
        return button

    def _make_views(self) -> Segments:
        choices = (
            ("week", self.tr("Week"), "1"),
            ("month", self.tr("Month"), "2"),
            ("list", self.tr("List"), "3"),
        )
        views = Segments(self._look.theme, self.tr("View"), choices)
        views.chosen.connect(lambda value: self.asked.emit(VIEWS[value]))
        return views

    def ask_for_more(self) -> None:
        """Ask for the menu below its button."""
        corner = QPoint(0, self.more.height() + 2)
        self.moreRequested.emit(self.more.mapToGlobal(corner))

    def _arrange(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        first.setSpacing(6)
        first.addWidget(self.title, 1)
        for part in (self.back, self.now, self.on, self.free_time, self.preview):
            first.addWidget(part)
        second.setSpacing(8)
        second.setContentsMargins(0, -REACH, 0, -REACH)
        second.addWidget(self.subtitle, 1, Qt.AlignmentFlag.AlignVCenter)
        parts: tuple[QWidget, ...] = (self.views, self.side, self.more)
        for one in parts:
            second.addWidget(one, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(first)
        column.addLayout(second)


def _explain(button: ActionButton, text: str, key: str) -> None:
    button.setAccessibleName(text)
    button.setToolTip(tip(f"{text} ({key})"))
