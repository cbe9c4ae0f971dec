"""The parts of Today in their places, and what a day puts into them."""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSpacerItem, QVBoxLayout, QWidget

from gradus.services.today.view import TodayView
from gradus.ui import words
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.today import sentences
from gradus.ui.today.catch_up_line import CatchUpLine
from gradus.ui.today.columns import Columns
from gradus.ui.today.decks_card import DecksCard
from gradus.ui.today.fitted_line import FittedLine
from gradus.ui.today.headline import Headline
from gradus.ui.today.hero import Hero
from gradus.ui.today.load_card import LoadCard
from gradus.ui.today.next_card import NextCard
from gradus.ui.today.planned_card import PlannedCard
from gradus.ui.today.problems_line import ProblemsLine
from gradus.ui.today.reading import Reading
from gradus.ui.today.roadmap_card import RoadmapCard
from gradus.ui.today.sentences import Fitted
from gradus.ui.today.unreadable import Unreadable
from gradus.ui.today.week_card import WeekCard
from gradus.ui.widgets.banner import Banner
from gradus.ui.widgets.centred import Centred
from gradus.ui.widgets.focus_ring import REACH
from gradus.ui.widgets.label import label
from gradus.ui.widgets.scroll_column import ScrollColumn
from gradus.ui.widgets.settle import settle

_MARGIN = 36
_WIDEST = 1280
_BANNER_TOP = 22  # covers the date and the line below it, and nothing by half


class Content(QWidget):
    """Shows a day, or that the decks are being read; knows nothing of when and why."""

    def __init__(self, look: Look, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = label("", Text.TITLE)
        self.headline = Headline(look)
        self.subtitle = label("", Text.QUIET, wrap=True)
        self.problems = ProblemsLine(look)
        self.fitted = FittedLine(look)
        self.catch_up = CatchUpLine(look)
        self.reading = Reading(look.theme)
        self.unreadable = Unreadable(look)
        self._above = QSpacerItem(0, 0)
        self.hero = Hero(look, zone)
        self.decks = DecksCard(look.theme)
        self.load = LoadCard(look.theme)
        self.week = WeekCard(look)
        self.roadmap = RoadmapCard(look.theme)
        self.planned = PlannedCard(look.theme)
        self.next = NextCard(look.theme)
        self.columns = Columns(
            (self.hero, self.planned, self.next, self.decks), (self.load, self.week, self.roadmap)
        )
        self._column = QWidget()
        self._lines = QVBoxLayout(self._column)
        self._centred = Centred(self._column, _WIDEST + 2 * REACH, _MARGIN - REACH)
        self.area = ScrollColumn(self._centred)
        self._arrange()
        self.columns.hide()
        self.banner = Banner(look, self, _BANNER_TOP)

    def show_view(self, view: TodayView, *, wait: bool) -> None:
        """Show a day; while the decks are waited for, its date alone."""
        self.setUpdatesEnabled(False)
        self.title.setText(words.long_day(view.day))
        self.headline.show_view(view)
        self.headline.setVisible(bool(self.headline.text()) and not wait)
        self.subtitle.setText(sentences.subtitle(view))
        self.subtitle.setVisible(not wait and bool(self.subtitle.text()))
        self.catch_up.show_catch_up(view.catch_up)
        self._count_problems(len(view.problems))
        self.hero.show_view(view)
        self.planned.show_view(view)
        self.next.show_actions(view.actions)
        self.decks.show_decks(view.decks, view.more_decks)
        self.load.show_view(view)
        self.week.show_view(view)
        self.roadmap.show_phases(view.phases)
        self.unreadable.hide()
        self.columns.setVisible(not wait)
        if not wait:
            self.reading.end()
        settle()
        self.setUpdatesEnabled(True)

    def show_nothing(self) -> None:
        """Say that there is no day to show."""
        self.reading.end()
        self.unreadable.show()

    def shows_decks(self) -> bool:
        """Say whether the day is shown, and not the wait for it."""
        return not self.columns.isHidden()

    def place(self) -> None:
        """Follow the width of the page."""
        self._centred.place(self.width())
        self.banner.fit()

    def show_fitted(self, change: Fitted | None) -> None:
        """Say that scheduling was fitted to the person; None takes the line away."""
        self.fitted.show_change(change)
        self._make_room()

    def _count_problems(self, count: int) -> None:
        self.problems.show_count(count)
        self._make_room()

    def _make_room(self) -> None:
        # Room for the ring, but only while a line is there.
        lines = (self.catch_up, self.problems, self.fitted)
        empty = all(line.isHidden() for line in lines)
        self._above.changeSize(0, 0 if empty else 10)
        self._lines.invalidate()

    def _arrange(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Today"))
        lines = self._lines
        lines.setContentsMargins(REACH, 28, REACH, 28)
        lines.setSpacing(0)
        lines.addWidget(self.title)
        lines.addSpacing(4)
        lines.addWidget(self.headline)
        lines.addWidget(self.subtitle)
        lines.addSpacerItem(self._above)
        for part in (self.catch_up, self.problems, self.fitted, self.reading, self.unreadable):
            lines.addWidget(part)
        lines.addSpacing(22)
        lines.addWidget(self.columns)
        lines.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
