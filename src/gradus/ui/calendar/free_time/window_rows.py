"""The windows of one day as lines of a form: from, to, and a way to take each out."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Qt, QTime, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QTimeEdit, QVBoxLayout, QWidget

from gradus.domain.planning.free_time import MINUTES_OF_A_DAY, Window
from gradus.ui.calendar.free_time import words
from gradus.ui.calendar.free_time.windows import Day
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.design.sizes import fix_height, fix_width, wear
from gradus.ui.design.theme import Theme
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.focus_ring import REACH, FocusRing
from gradus.ui.widgets.label import label

_USUAL = Window(19 * 60, 20 * 60)
_translate = QCoreApplication.translate


class WindowRows(QWidget):
    """`changed` says that a time was changed, added or taken out."""

    changed = Signal()

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._look = look
        self.lines: list[WindowLine] = []
        self._lines = QVBoxLayout()
        self.add = ActionButton(look.theme, self.tr("Add"), Kind.COMPACT)
        self.add.setAccessibleName(self.tr("{0}: add a window").format(name))
        self.add.clicked.connect(self._add)
        self._lines.setSpacing(6)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(self._lines)
        beside = QVBoxLayout()
        beside.setContentsMargins(0, REACH, 0, REACH)  # level with the first line
        beside.addWidget(self.add, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(beside)
        row.addStretch(1)

    def show_windows(self, found: Day) -> None:
        """Show windows in place of what was there."""
        for line in self.lines:
            line.hide()
            line.deleteLater()
        self.lines = []
        for window in found:
            self._put(window)

    def windows(self) -> Day:
        """Return what the lines say, in order."""
        return tuple(sorted(line.times() for line in self.lines))

    def first(self) -> QWidget:
        """Return where keys begin."""
        return self.lines[0].start if self.lines else self.add

    def problem(self) -> str:
        """Say in a sentence what is wrong; "" where nothing is."""
        found = self.windows()
        for one in found:
            if one.end <= one.start:
                text = _translate("FreeTime", "{0}: {1} ends before it begins.")
                return text.format(self.name, words.span(one))
        for one, other in pairwise(found):
            if other.start < one.end:
                text = _translate("FreeTime", "{0}: {1} and {2} overlap.")
                return text.format(self.name, words.span(one), words.span(other))
        return ""

    def _put(self, window: Window) -> WindowLine:
        line = WindowLine(self._look.theme, self.name, window)
        line.changed.connect(self.changed)
        line.removed.connect(lambda: self._take_out(line))
        self.lines.append(line)
        self._lines.addWidget(line)
        line.show()
        QWidget.setTabOrder(line.remove, self.add)
        return line

    def _add(self) -> None:
        last = max((line.times().end for line in self.lines), default=0)
        start = min(max(_USUAL.start, last), MINUTES_OF_A_DAY - 60)
        line = self._put(Window(start, start + 60))
        line.start.setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()

    def _take_out(self, line: WindowLine) -> None:
        self.lines.remove(line)
        line.hide()
        line.deleteLater()
        self.add.setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()


class WindowLine(QWidget):
    """One window; an end at 00:00 is midnight."""

    changed = Signal()
    removed = Signal()

    def __init__(self, theme: Theme, name: str, window: Window) -> None:
        super().__init__()
        self.start = _TimeField(theme, self.tr("{0}, from").format(name), window.start)
        self.end = _TimeField(theme, self.tr("{0}, to").format(name), window.end)
        self.remove = ActionButton(theme, self.tr("Remove"), Kind.COMPACT)
        self.remove.setAccessibleName(self.tr("{0}: remove this window").format(name))
        self.remove.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(REACH, 2, REACH, 2)
        row.setSpacing(8)
        for part in (self.start, label(self.tr("to"), Text.NOTE), self.end, self.remove):
            row.addWidget(part)
        for field in (self.start, self.end):
            field.timeChanged.connect(self.changed)

    def times(self) -> Window:
        """Return what the fields say."""
        end = self.end.minute()
        return Window(self.start.minute(), MINUTES_OF_A_DAY if end == 0 else end)


class _TimeField(QTimeEdit):
    def __init__(self, theme: Theme, name: str, minute: int) -> None:
        super().__init__(QTime(minute // 60 % 24, minute % 60))
        self.ring = FocusRing(theme, self, 5)
        self.setAccessibleName(name)
        self.lineEdit().setAccessibleName(name)
        wear(self, Text.BODY, tabular=True)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        fix_width(self, 92)
        fix_height(self, 32)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def minute(self) -> int:
        """Return the minute of the day."""
        return self.time().hour() * 60 + self.time().minute()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page, which scrolls under the pointer."""
        event.ignore()
