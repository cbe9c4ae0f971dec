"""The checklist of one stage."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gradus.domain.portfolio.projects.item import Proof
from gradus.domain.portfolio.projects.stage import Stage
from gradus.services.portfolio.projects.views import ItemView
from gradus.ui.design.fonts import Text
from gradus.ui.design.theme import Theme
from gradus.ui.portfolio import sentences
from gradus.ui.portfolio.project.item_row import ItemRow
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.card import Card
from gradus.ui.widgets.clear import clear
from gradus.ui.widgets.flow_layout import FlowLayout
from gradus.ui.widgets.label import label


class Checklist(Card):
    """`tickRequested` carries an item's id and whether it is done, `moveRequested` one and -1 or 1.

    `editRequested` and `removeRequested` carry the id, `focused` the row that has the focus now.
    """

    tickRequested = Signal(int, bool)
    editRequested = Signal(int)
    removeRequested = Signal(int)
    moveRequested = Signal(int, int)
    addRequested = Signal()
    leaveRequested = Signal()
    focused = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: list[ItemRow] = []
        self.empty = label(self.tr("Nothing on the list of this stage yet."), Text.NOTE, wrap=True)
        self.add = ActionButton(theme, self.tr("Add"), Kind.HINT, "A")
        self.edit = ActionButton(theme, self.tr("Edit"), Kind.HINT, self.tr("Enter"))
        self.up = ActionButton(theme, self.tr("Move"), Kind.HINT, "Alt+↑↓")
        self.remove = ActionButton(theme, self.tr("Take off"), Kind.HINT, self.tr("Del"))
        self.leave = ActionButton(theme, self.tr("Leave to its check"), Kind.HINT, "R")
        self._list = QVBoxLayout()
        self._connect()
        self._arrange()

    def show_items(self, stage: Stage, items: Sequence[ItemView]) -> None:
        """Show the items of a stage; the focus stays on its item."""
        held = self.chosen()
        self.set_heading(sentences.stage_name(stage))
        if len(items) != len(self.rows):
            clear(self._list)
            self.rows = [self._row() for _ in items]
        for row, view in zip(self.rows, items, strict=True):
            row.show_item(view)
        self.empty.setVisible(not items)
        self._offer()
        if held:
            self.choose(held)

    def chosen(self) -> int:
        """Return the id of the item that has the focus, or 0."""
        rows = (row for row in self.rows if row.hasFocus() and row.view is not None)
        return next((row.view.item.id for row in rows if row.view), 0)

    def choose(self, item: int) -> None:
        """Give an item the focus, if it is there."""
        for row in self.rows:
            if row.view is not None and row.view.item.id == item:
                row.setFocus(Qt.FocusReason.TabFocusReason)

    def choose_first(self) -> None:
        """Give the first open item the focus, or the first of all."""
        still_open = [row for row in self.rows if row.view and not row.view.item.done]
        for row in (still_open or self.rows)[:1]:
            row.setFocus(Qt.FocusReason.TabFocusReason)

    def _row(self) -> ItemRow:
        row = ItemRow(self._theme)
        row.tickRequested.connect(lambda done, one=row: self.tickRequested.emit(_id(one), done))
        row.editRequested.connect(lambda one=row: self.editRequested.emit(_id(one)))
        row.removeRequested.connect(lambda one=row: self.removeRequested.emit(_id(one)))
        row.moveRequested.connect(lambda by, one=row: self.moveRequested.emit(_id(one), by))
        row.stepped.connect(lambda by, one=row: self._step(one, by))
        row.focused.connect(lambda one=row: self._focus(one))
        self._list.addWidget(row)
        row.show()  # only what is shown can take the focus
        return row

    def _focus(self, row: ItemRow) -> None:
        self._offer()
        self.focused.emit(row)

    def _offer(self) -> None:
        for button in (self.edit, self.up, self.remove):
            button.setVisible(bool(self.rows))
        views = [row.view for row in self.rows if row.hasFocus() and row.view is not None]
        yours = [one for one in views if one.item.check and one.item.proof is Proof.BY_YOU]
        self.leave.setVisible(bool(yours))

    def _step(self, row: ItemRow, by: int) -> None:
        at = self.rows.index(row) + by
        if 0 <= at < len(self.rows):
            self.rows[at].setFocus(Qt.FocusReason.TabFocusReason)

    def _with_chosen(self, signal: str) -> None:
        item = self.chosen()
        if item and signal == "edit":
            self.editRequested.emit(item)
        elif item and signal == "remove":
            self.removeRequested.emit(item)
        elif item:
            self.moveRequested.emit(item, -1)

    def _connect(self) -> None:
        self.add.clicked.connect(self.addRequested)
        self.edit.clicked.connect(lambda: self._with_chosen("edit"))
        self.leave.clicked.connect(self.leaveRequested)
        self.up.clicked.connect(lambda: self._with_chosen("move"))
        self.remove.clicked.connect(lambda: self._with_chosen("remove"))

    def _arrange(self) -> None:
        self._list.setSpacing(0)
        self.body.addLayout(self._list)
        self.body.addWidget(self.empty)
        self.body.addSpacing(8)
        hints = QWidget()
        flow = FlowLayout(hints, gap=12)
        for button in (self.add, self.edit, self.up, self.remove, self.leave):
            flow.addWidget(button)
        self.body.addWidget(hints)


def _id(row: ItemRow) -> int:
    return row.view.item.id if row.view is not None else 0
