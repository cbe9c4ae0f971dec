"""Statistics: what was recalled, what was studied, and what is coming."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from gradus.domain.statistics.period import Period
from gradus.errors import GradusError
from gradus.services.statistics import export
from gradus.services.statistics.sheets import sheet, sheets
from gradus.services.statistics.view import Statistics
from gradus.ui.design.look import Look
from gradus.ui.help.keys import KeyLine, enter, escape, scrolling
from gradus.ui.statistics.content import Content
from gradus.ui.statistics.header import PERIOD_KEYS
from gradus.ui.statistics.loader import Loader
from gradus.ui.statistics.panel import Panel
from gradus.ui.statistics.service import StatisticsService
from gradus.ui.widgets.announce import announce
from gradus.ui.widgets.button import ENTER_KEYS

_Key = Qt.Key
ChooseFile = Callable[[QWidget, str, str], str]
"""Asks for a file to write, with a title and a name to begin with; "" for none."""


class StatisticsPage(Content):
    """Counts anew whenever it is shown, and stops when it is left."""

    todayRequested = Signal()

    def __init__(
        self,
        look: Look,
        service: StatisticsService,
        choose_file: ChooseFile | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._choose_file = choose_file or _ask_for_file
        self._period = Period.QUARTER
        self._statistics: Statistics | None = None
        self.loader = Loader(service, self)
        self._connect()

    def key_lines(self) -> tuple[KeyLine, ...]:
        """Return the keys of the page."""
        if self._empty():
            return (KeyLine((enter(),), self.go.caption()),)
        return (
            KeyLine(("M", "Q", "Y", "A"), self.tr("Show a month, a quarter, a year, or all")),
            KeyLine(("←", "→"), self.tr("Read the values of the plot that has the focus")),
            KeyLine(("T",), self.tr("Numbers as a table: of the plot with the focus, or of all")),
            KeyLine(("E",), self.tr("Export numbers: of the plot with the focus, or of all")),
            scrolling(),
            KeyLine((escape(),), self.tr("Stop counting, or close a message")),
        )

    def choose_period(self, period: Period) -> None:
        """Show another period."""
        self._period = period
        self.header.show_period(period)
        self.loader.load(period)

    def toggle_tables(self) -> None:
        """Turn the focused plot, or all, to numbers and back."""
        held = self._focused()
        panels = [held] if held else self.shown_panels()
        shown = not all(panel.is_table() for panel in panels)
        for panel in panels:
            panel.show_as_table(shown=shown)

    def export(self, name: str = "") -> None:
        """Write the numbers of one plot, or of all, to a file that the person chooses."""
        if self._statistics is None:
            return
        title = self.tr("Export statistics")
        file = self._choose_file(self, title, f"gradus-{name or 'statistics'}.csv")
        if not file:
            return
        try:
            export.write(Path(file), self._text(self._statistics, name))
        except GradusError as error:
            self.banner.show_error(error)
        else:
            announce(self, self.tr("Exported."))

    def close_down(self) -> None:
        """Stop counting; return when nothing reads the database any more."""
        self.loader.close()

    def showEvent(self, event: QShowEvent) -> None:
        """Count anew."""
        super().showEvent(event)
        self.loader.load(self._period)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody waits for it."""
        super().hideEvent(event)
        self.loader.cancel()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the content centred and the banner on top."""
        super().resizeEvent(event)
        self.place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the page's keys; the others scroll, or go on to the window."""
        if not (self._act(event) or self.area.scroll_by(event)):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scroll to the plot or table that Tab leads to."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.area.ensureWidgetVisible(watched, 0, 60)
        return super().eventFilter(watched, event)

    def _act(self, event: QKeyEvent) -> bool:
        key = _Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.isAutoRepeat() or not plain:
            return False
        if key == _Key.Key_Escape:
            return self._stop()
        if self._empty():
            return self._leave(key)
        if key in PERIOD_KEYS:
            self.choose_period(PERIOD_KEYS[key])
        elif key == _Key.Key_T:
            self.toggle_tables()
        elif key == _Key.Key_E:
            held = self._focused()
            self.export(held.name if held else "")
        else:
            return False
        return True

    def _leave(self, key: Qt.Key) -> bool:
        if key in ENTER_KEYS and not self.go.isHidden():
            self.todayRequested.emit()
            return True
        return False

    def _stop(self) -> bool:
        counting = not self.progress.isHidden()
        self.loader.cancel()
        self.progress.hide()
        return self.banner.dismiss() or counting

    def _connect(self) -> None:
        self.header.periodChosen.connect(self.choose_period)
        self.header.tablesRequested.connect(self.toggle_tables)
        self.header.exportRequested.connect(self.export)
        self.go.clicked.connect(self.todayRequested)
        self.loader.loaded.connect(self._show)
        self.loader.failed.connect(self._fail)
        self.loader.progressed.connect(self._progress)
        for panel in self.panels.values():
            panel.exportRequested.connect(self.export)
            panel.plot.installEventFilter(self)

    def _show(self, statistics: Statistics) -> None:
        self._statistics = statistics
        self.show_statistics(statistics)

    def _fail(self, error: GradusError) -> None:
        self.progress.hide()
        self.banner.show_error(error)

    def _progress(self, done: int, total: int) -> None:
        self.show_progress(done, total)

    def _empty(self) -> bool:
        return self._statistics is None or self._statistics.answers == 0

    def _focused(self) -> Panel | None:
        return next((panel for panel in self.shown_panels() if panel.holds_focus()), None)

    @staticmethod
    def _text(statistics: Statistics, name: str) -> str:
        if name:
            return export.one_table(sheet(statistics, name))
        return export.all_tables(sheets(statistics))


def _ask_for_file(parent: QWidget, title: str, name: str) -> str:
    file, _ = QFileDialog.getSaveFileName(parent, title, name, "CSV (*.csv)")
    return file
