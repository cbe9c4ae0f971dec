"""One statistic: its sentence, its plot, and the plot's numbers as a table."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gradus.services.statistics.view import Statistics
from gradus.ui.design.fonts import Text
from gradus.ui.design.theme import Theme
from gradus.ui.statistics.numbers import Numbers
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.card import Card
from gradus.ui.widgets.label import label
from gradus.ui.widgets.plots.plot import Plot
from gradus.ui.widgets.settle import settle

_translate = QCoreApplication.translate
_TWO_LINES = 34
_HIGHEST_TABLE = 320


class Panel(Card):
    """Shows the plot or its numbers; what an arrow key reads stands below the plot.

    `name` is that of the numbers in `services.statistics.sheets`. The buttons are for the pointer;
    the keys on them act while the plot or the table has the focus.
    """

    exportRequested = Signal(str)
    name = ""

    def __init__(self, theme: Theme, plot: Plot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.plot = plot
        self.sentence = label("", Text.NOTE, wrap=True)
        self.reading = label("", Text.SMALL, wrap=True, tabular=True)
        self.table: Numbers | None = None
        self._titles: Sequence[str] = ()
        self._rows: Sequence[Sequence[str]] = ()
        self.to_table = self._button(_translate("Statistics", "Table"), "T")
        self.to_file = self._button(_translate("Statistics", "Export"), "E")
        self._arrange()
        plot.chosen.connect(self.reading.setText)
        plot.entered.connect(self._show_hint)
        self.to_table.clicked.connect(lambda: self.show_as_table(shown=not self.is_table()))
        self.to_file.clicked.connect(partial(self.exportRequested.emit, self.name))

    def show_statistics(self, statistics: Statistics) -> None:
        """Show the figures of a period."""
        raise NotImplementedError

    def say(self, title: str, sentence: str) -> None:
        """Name the panel and say in words what its plot shows."""
        self.set_heading(title)
        self.plot.setAccessibleName(title)
        self.plot.setAccessibleDescription(sentence)
        self.sentence.setText(sentence)

    def show_rows(self, head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Take the numbers; the table is made when it is first wanted."""
        self._titles, self._rows = head, rows
        if self.is_table():
            self._fill()

    def set_paired(self, *, paired: bool) -> None:
        """Stand beside another panel: their plots begin at the same height."""
        self.sentence.setMinimumHeight(_TWO_LINES if paired else 0)

    def is_table(self) -> bool:
        """Say whether the numbers show instead of the plot."""
        return self.table is not None and not self.table.isHidden()

    def holds_focus(self) -> bool:
        """Say whether the plot or the table has the focus."""
        return self.plot.hasFocus() or (self.table is not None and self.table.hasFocus())

    def show_as_table(self, *, shown: bool) -> None:
        """Show the numbers, or the plot; the focus stays with what is shown."""
        if shown == self.is_table():
            return
        held = self.holds_focus()
        table = self._made()
        self.plot.setVisible(not shown)
        self.reading.setVisible(not shown)
        table.setVisible(shown)
        if shown:
            self._fill()
        caption = _translate("Statistics", "Plot") if shown else _translate("Statistics", "Table")
        self.to_table.show_caption(caption, "T")
        settle()
        if held:
            (table if shown else self.plot).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_hint(self) -> None:
        self.reading.setText(_translate("Statistics", "Arrow keys read the values."))

    def _made(self) -> Numbers:
        if self.table is None:
            self.table = Numbers(self._theme, self)
            self.table.hide()
            self.body.insertWidget(self.body.indexOf(self.plot), self.table)
            QWidget.setTabOrder(self.plot, self.table)
        return self.table

    def _fill(self) -> None:
        table = self._made()
        table.setAccessibleName(self.accessibleName())
        table.setAccessibleDescription(self.sentence.text())
        table.show_rows(self._titles, self._rows)
        rows = table.rowCount() * table.verticalHeader().defaultSectionSize()
        height = table.horizontalHeader().sizeHint().height() + rows + 4
        table.setFixedHeight(min(height, _HIGHEST_TABLE))

    def _button(self, caption: str, key: str) -> ActionButton:
        button = ActionButton(self._theme, caption, Kind.HINT, key)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # T and E do the same where Tab leads
        return button

    def _arrange(self) -> None:
        heading = self.body.takeAt(0)
        assert heading is not None
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addItem(heading)
        line.addStretch(1)
        line.addWidget(self.to_table)
        line.addWidget(self.to_file)
        self.body.insertLayout(0, line)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.reading.setMinimumHeight(_TWO_LINES)  # so that nothing moves when something is read
        self.reading.setAlignment(Qt.AlignmentFlag.AlignTop)
        column: QVBoxLayout = self.body
        column.addWidget(self.sentence)
        column.addSpacing(12)
        column.addWidget(self.plot)
        column.addSpacing(8)
        column.addWidget(self.reading)
        column.addStretch(1)
