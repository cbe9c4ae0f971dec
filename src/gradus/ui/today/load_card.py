"""Review minutes of the days ahead, and spreading what is too much."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gradus.services.today.view import TodayView
from gradus.ui import words
from gradus.ui.design.fonts import Text
from gradus.ui.design.theme import Theme
from gradus.ui.today import load_sentences as sentences
from gradus.ui.widgets.bar_chart import Bar, BarChart
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.card import Card
from gradus.ui.widgets.label import label


class LoadCard(Card):
    """A bar a day, the highest in words, and one button where days hold too much.

    `dayRequested` carries the date of a bar, `spreadRequested` and `takeBackRequested` nothing.
    """

    dayRequested = Signal(object)
    spreadRequested = Signal()
    takeBackRequested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = BarChart(theme)
        self.note = label("", Text.NOTE, wrap=True)
        self.foot: LoadFoot | None = None
        self._theme = theme
        self._view: TodayView | None = None
        self._told, self._can_go_back = "", False
        self.body.addSpacing(8)
        self.body.addWidget(self.chart)
        self.body.addSpacing(10)
        self.body.addWidget(self.note)
        self.chart.opened.connect(self._open)

    def show_view(self, view: TodayView) -> None:
        """Show the load of the days ahead."""
        self._view = view
        title = self.tr("Review minutes, next %Ln day(s)", "", len(view.load))
        self.set_heading(title)
        self.chart.setAccessibleName(title)
        self.chart.show_bars(_bars(view), sentences.limit(view))
        self._show()

    def show_told(self, told: str, *, back: bool = False) -> None:
        """Say what was spread, and offer to take it `back`; "" says no more of it."""
        self._told, self._can_go_back = told, back
        self._show()

    def can_spread(self) -> bool:
        """Say whether days hold too much, and nobody has just spread them."""
        return self._view is not None and self._view.over is not None and not self._told

    def _show(self) -> None:
        if self._view is not None:
            self.note.setText(self._told or sentences.note(self._view))
        self._offer(spread=self.can_spread(), back=bool(self._told) and self._can_go_back)

    def _offer(self, *, spread: bool, back: bool) -> None:
        """Show the buttons that act now; they are made when one first does."""
        if self.foot is None and (spread or back):
            self.foot = LoadFoot(self._theme)
            self.foot.spread.clicked.connect(self.spreadRequested)
            self.foot.back.clicked.connect(self.takeBackRequested)
            self.body.addWidget(self.foot)
        if self.foot is not None:
            self.foot.spread.setVisible(spread)
            self.foot.back.setVisible(back)
            self.foot.setVisible(spread or back)

    def _open(self, place: int) -> None:
        if self._view is not None:
            self.dayRequested.emit(self._view.load[place].day)


class LoadFoot(QWidget):
    """What can be done about days that hold too much."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.spread = ActionButton(theme, self.tr("Spread it"), Kind.COMPACT, "S")
        self.back = ActionButton(theme, self.tr("Take back"), Kind.COMPACT, "Ctrl+Z")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 10, 0, 0)
        for button in (self.spread, self.back):
            line.addWidget(button)
        line.addStretch(1)


def _bars(view: TodayView) -> tuple[Bar, ...]:
    narrow = QLocale.FormatType.NarrowFormat
    return tuple(
        Bar(
            words.weekday(day.day, narrow),
            day.minutes,
            sentences.bar_tip(day),
            day.day == view.day,
            over=day.day != view.day and day.limit is not None and round(day.minutes) > day.limit,
        )
        for day in view.load
    )
