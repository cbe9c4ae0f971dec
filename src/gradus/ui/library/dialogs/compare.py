"""Up to four courses side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QListWidget,
    QListWidgetItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from gradus.domain.library.comparing import MOST, Aspect, Cell, compare
from gradus.domain.library.entry import Entry
from gradus.domain.library.kinds import Answer
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.help.keys import escape
from gradus.ui.library import words
from gradus.ui.library.dialogs.cell_words import aspect_name, cell_text
from gradus.ui.widgets.dialog import Dialog
from gradus.ui.widgets.focus_ring import REACH, FocusRing
from gradus.ui.widgets.tip import tip

_KEY = Qt.ItemDataRole.UserRole
_SIZE, _SMALL = (1180, 720), (940, 560)
_COURSES, _ROW, _AIR, _PADDING, _NAMES = 200, 30, 14, 24, 136
_translate = QCoreApplication.translate


class CompareDialog(Dialog):
    """Space ticks a course on the left; the table on the right shows those that are ticked."""

    def __init__(
        self, look: Look, courses: Sequence[Entry], key: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, self.tr("Compare courses"), parent)
        self._courses = {course.key: course for course in courses}
        self.list = QListWidget()
        self.table = _Table()
        self.rings = (FocusRing(look.theme, self.list, 8), FocusRing(look.theme, self.table, 4))
        self._fill(self._first(key))
        self._arrange_parts()
        self.add_gap()
        self.close_button = self.add_action(self.tr("Close"), escape(), primary=True)
        self.close_button.clicked.connect(self.accept)
        self.list.itemChanged.connect(self._limit)
        self._show()
        self.resize(*_SIZE)

    def take_focus(self) -> None:
        """Begin with the courses."""
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Be no larger than the window."""
        super().showEvent(event)
        parent = self.parentWidget()
        if parent is not None:
            width, height = parent.width() - 60, parent.height() - 60
            self.resize(min(_SIZE[0], max(width, 640)), min(_SIZE[1], max(height, 420)))

    def compared(self) -> list[Entry]:
        """Return the courses that are ticked."""
        every = (self.list.item(at) for at in range(self.list.count()))
        ticked = [item for item in every if item.checkState() == Qt.CheckState.Checked]
        return [self._courses[item.data(_KEY)] for item in ticked]

    def text(self, aspect: Aspect, key: str) -> str:
        """Return what the table says of a course."""
        column = 1 + [course.key for course in self.compared()].index(key)
        item = self.table.item(list(Aspect).index(aspect), column)
        return item.text() if item else ""

    def _first(self, key: str) -> set[str]:
        """Return what is compared at first: a course with those of its phases, or four."""
        course = self._courses.get(key)
        if course is None:
            return set(list(self._courses)[:MOST])
        near = [one.key for one in self._courses.values() if set(one.phases) & set(course.phases)]
        return {key, *[one for one in near if one != key][: MOST - 1]}

    def _fill(self, ticked: set[str]) -> None:
        for course in self._courses.values():
            item = QListWidgetItem(course.title)
            item.setToolTip(tip(course.title))
            item.setData(_KEY, course.key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            on = course.key in ticked
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            item.setSizeHint(QSize(0, _ROW))
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _limit(self, item: QListWidgetItem) -> None:
        """Take no fifth course."""
        if len(self.compared()) > MOST:
            self.list.blockSignals(True)  # noqa: FBT003 - Qt's signature
            item.setCheckState(Qt.CheckState.Unchecked)
            self.list.blockSignals(False)  # noqa: FBT003
            said = self.tr("{0} courses fit side by side. Untick one first.")
            self.say_aside(said.format(MOST))
            return
        self.say_aside("")
        self._show()

    def _show(self) -> None:
        courses = self.compared()
        self.table.clear()
        self.table.setColumnCount(len(courses) + 1 if courses else 0)
        self.table.setRowCount(len(Aspect) if courses else 0)
        if not courses:
            self.say_aside(self.tr("Tick a course to see it."))
            return
        self.table.setHorizontalHeaderLabels(["", *(course.title for course in courses)])
        for at, course in enumerate(courses, start=1):
            header = self.table.horizontalHeaderItem(at)
            if header is not None:
                header.setToolTip(tip(course.title))
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        self.table.setColumnWidth(0, _NAMES)
        for at, row in enumerate(compare(courses)):
            self.table.setItem(at, 0, QTableWidgetItem(aspect_name(row.aspect)))
            for column, (cell, course) in enumerate(zip(row.cells, courses, strict=True), start=1):
                self.table.setItem(at, column, _item(row.aspect, cell, course.title))
        self._fit_rows()

    def _fit_rows(self) -> None:
        """Give each row, and the titles above, the height of its words, with some air."""
        columns = range(self.table.columnCount())
        for at in range(self.table.rowCount()):
            cells = [(self.table.item(at, column), column) for column in columns]
            self.table.setRowHeight(at, max(self._height(*cell) for cell in cells) + _AIR)
        titles = [(self.table.horizontalHeaderItem(column), column) for column in columns]
        highest = max((self._height(*title) for title in titles), default=0)
        self.table.horizontalHeader().setFixedHeight(highest + _AIR)

    def _height(self, item: QTableWidgetItem | None, column: int) -> int:
        room = QRect(0, 0, max(self.table.columnWidth(column) - _PADDING, 1), 10_000)
        text = item.text() if item is not None else ""
        wrap = Qt.TextFlag.TextWordWrap
        return self.table.fontMetrics().boundingRect(room, wrap, text).height()

    def _arrange_parts(self) -> None:
        self.list.setProperty("frame", "list")
        self.list.setAccessibleName(self.tr("Courses to compare"))
        self.list.setFixedWidth(_COURSES)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setProperty("frame", "table")
        self.table.setAccessibleName(self.tr("Comparison"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setWordWrap(True)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        header = self.table.horizontalHeader()
        wrapped = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        header.setDefaultAlignment(wrapped | Qt.AlignmentFlag(Qt.TextFlag.TextWordWrap.value))
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.resized.connect(self._fit_rows)
        self.say(self.tr("Space ticks a course, up to {0}.").format(MOST), Text.NOTE)
        row = QHBoxLayout()
        row.setContentsMargins(REACH, REACH, REACH, REACH)
        row.setSpacing(16)
        row.addWidget(self.list)
        row.addWidget(self.table, 1)
        self.body.addLayout(row, 1)
        hint = _translate(
            "Library", "“{0}” is no “no”: nobody has written about it where we looked."
        )
        self.say(hint.format(words.not_known()), Text.SMALL)


class _Table(QTableWidget):
    """`resized` says that the columns have another width."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell of it, once the columns have followed."""
        super().resizeEvent(event)
        self.resized.emit()


def _item(aspect: Aspect, cell: Cell, course: str) -> QTableWidgetItem:
    text = cell_text(aspect, cell)
    item = QTableWidgetItem(text)
    item.setToolTip(tip(text))
    item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    spoken = f"{course}. {aspect_name(aspect)}: {text}"
    item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
    if cell.answer is Answer.UNKNOWN:
        face = item.font()
        face.setItalic(True)
        item.setFont(face)
    return item
