"""The page of the dialog for dates that differ from the week: holidays, days off, other hours."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from gradus.domain.planning.free_time import Window
from gradus.ui import words
from gradus.ui.calendar.free_time import days_off
from gradus.ui.calendar.free_time.days_off import Run
from gradus.ui.calendar.free_time.window_rows import WindowRows
from gradus.ui.calendar.free_time.windows import Day
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.design.sizes import fix_height, fix_width
from gradus.ui.design.theme import Theme
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.empty_list import WhileEmpty
from gradus.ui.widgets.focus_ring import REACH, FocusRing
from gradus.ui.widgets.label import label
from gradus.ui.widgets.segments import Segments

_LONGEST = 366
_OFF, _HOURS = "off", "hours"


class DatesPage(QWidget):
    """`changed` says that dates were added or taken out, `said` what is wrong with new ones."""

    changed = Signal()
    said = Signal(str)

    def __init__(self, look: Look, today: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.exceptions: dict[int, Day] = {}
        self._runs: tuple[Run, ...] = ()
        day = QDate.fromJulianDay(today + _JULIAN)
        self.first = date_field(look.theme, self.tr("First day"), day)
        self.last = date_field(look.theme, self.tr("Last day"), day)
        kinds = ((_OFF, self.tr("Off"), ""), (_HOURS, self.tr("Other hours"), ""))
        self.kind = Segments(look.theme, self.tr("What is different"), kinds)
        self.hours = WindowRows(look, self.tr("These days"))
        self.add = ActionButton(look.theme, self.tr("Add these days"), Kind.COMPACT, "Alt+A")
        self.add.setShortcut("Alt+A")
        self.list = _Runs()
        self.nothing = WhileEmpty(self.list, self.tr("No days off so far."))
        self.ring = FocusRing(look.theme, self.list)
        self.remove = ActionButton(look.theme, self.tr("Remove"), Kind.COMPACT, self.tr("Del"))
        self._arrange()
        self._connect()
        self._choose(_OFF)

    def show_exceptions(self, exceptions: Mapping[int, Day]) -> None:
        """Show the dates from today on that differ; those before are kept as they are."""
        self.exceptions = {day: tuple(found) for day, found in exceptions.items()}
        self._runs = days_off.runs(self.exceptions, self._today)
        self.list.clear()
        self.list.addItems([days_off.said(run) for run in self._runs])
        self.list.setCurrentRow(0)
        self.remove.setEnabled(bool(self._runs))

    def problem(self) -> str:
        """Say in a sentence what is wrong with the days to be added; "" where nothing is."""
        first, last = ordinal(self.first.date()), ordinal(self.last.date())
        if last < first:
            return self.tr("The last day comes before the first.")
        if last - first >= _LONGEST:
            return self.tr("That is more than a year. Choose an earlier last day.")
        if last < self._today:
            return self.tr("Those days are over.")
        if self.kind.value() == _HOURS and not self.hours.lines:
            return self.tr("Say from when to when you are free on these days.")
        return self.hours.problem() if self.kind.value() == _HOURS else ""

    def _add(self) -> None:
        problem = self.problem()
        self.said.emit(problem)
        if problem:
            return
        hours = self.hours.windows() if self.kind.value() == _HOURS else ()
        run = Run(ordinal(self.first.date()), ordinal(self.last.date()), hours)
        self.show_exceptions(days_off.with_run(self.exceptions, run))
        self.changed.emit()

    def _remove(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            self.show_exceptions(days_off.without_run(self.exceptions, self._runs[row]))
            self.changed.emit()

    def _choose(self, kind: str) -> None:
        self.kind.show_value(kind)
        self.hours.setVisible(kind == _HOURS)
        if kind == _HOURS and not self.hours.lines:
            self.hours.show_windows((Window(10 * 60, 12 * 60),))

    def _follow_first(self, day: QDate) -> None:
        self.last.setDate(max(day, self.last.date()))

    def _connect(self) -> None:
        self.first.dateChanged.connect(self._follow_first)
        self.kind.chosen.connect(self._choose)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.list.removed.connect(self._remove)

    def _arrange(self) -> None:
        text = self.tr(
            "Holidays and single days that are not like the week. Reviews of a day off are "
            "spread over the days before."
        )
        dates, below = QHBoxLayout(), QHBoxLayout()
        for part in (self.first, label(self.tr("to"), Text.NOTE), self.last, self.kind):
            dates.addWidget(part)
        for row in (dates, below):
            row.setSpacing(10)
            row.setContentsMargins(REACH, 0, 0, 0)
            row.addStretch(1)
        below.insertWidget(0, self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, REACH, REACH)
        column.setSpacing(10)
        column.addWidget(label(text, Text.NOTE, wrap=True))
        column.addLayout(dates)
        column.addWidget(self.hours)
        column.addLayout(below)
        column.addWidget(self.list, 1)
        column.addWidget(self.remove)


class _Runs(QListWidget):
    """`removed` asks for the current line to be taken out."""

    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("frame", "list")
        self.ensurePolished()  # or lines would be as low as without the style
        self.setAccessibleName(self.tr("Days that differ"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a line out with Del; other keys walk the list."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)


_JULIAN = QDate(1, 1, 1).toJulianDay() - date(1, 1, 1).toordinal()


def ordinal(day: QDate) -> int:
    """Return a date as an ordinal."""
    return int(day.toJulianDay()) - _JULIAN


def date_field(theme: Theme, name: str, day: QDate) -> QDateEdit:
    """Make a field for a date, of which the arrow keys step day, month and year."""
    field = QDateEdit(day)
    FocusRing(theme, field, 5)
    for part in (field, field.lineEdit()):
        part.setAccessibleName(name)
    field.setDisplayFormat(words.date_form("d MMM yyyy"))
    field.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    fix_width(field, 140)
    fix_height(field, 32)
    return field
