"""Today: what is due, what the days ahead bring, and where you stand."""

from __future__ import annotations

from datetime import tzinfo
from typing import Protocol

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gradus.errors import GradusError
from gradus.services.today_view import TodayView
from gradus.ui import words
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.today import sentences
from gradus.ui.today.columns import Columns
from gradus.ui.today.decks_card import DecksCard
from gradus.ui.today.hero import Hero
from gradus.ui.today.load_card import LoadCard
from gradus.ui.today.roadmap_card import RoadmapCard
from gradus.ui.today.week_card import WeekCard
from gradus.ui.widgets.banner import Banner
from gradus.ui.widgets.button import ENTER_KEYS
from gradus.ui.widgets.centred import Centred
from gradus.ui.widgets.label import label
from gradus.ui.widgets.scroll_column import ScrollColumn
from gradus.ui.widgets.settle import settle

_MINUTE = 60_000
_MARGIN = 36
_WIDEST = 1280


class TodayService(Protocol):
    """What Today asks of the services."""

    def view(self) -> TodayView:
        """Return the state of the day."""
        ...


class TodayPage(QWidget):
    """Shows the day and keeps it fresh while it is looked at."""

    startRequested = Signal()
    dueChanged = Signal(int)

    def __init__(
        self, look: Look, service: TodayService, zone: tzinfo, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._view: TodayView | None = None
        self.title = label("", Text.TITLE)
        self.subtitle = label("", Text.QUIET, wrap=True)
        self.problems = label("", Text.QUIET, wrap=True)
        self.hero = Hero(look, zone)
        self.decks = DecksCard(look.theme)
        self.load = LoadCard(look.theme)
        self.week = WeekCard(look)
        self.roadmap = RoadmapCard(look.theme)
        self.columns = Columns((self.hero, self.decks), (self.load, self.week, self.roadmap))
        self._content = QWidget()
        self._centred = Centred(self._content, _WIDEST, _MARGIN)
        self._scroll = ScrollColumn(self._centred)
        self.banner = Banner(look, self)
        self._minute = QTimer(self)
        self._arrange()
        self._connect()

    def refresh(self) -> None:
        """Read the day again and repaint only what became different."""
        try:
            view = self._service.view()
        except GradusError as error:
            self.banner.show_error(error)
            return
        if view != self._view:
            self._view = view
            self._show(view)

    def showEvent(self, event: QShowEvent) -> None:
        """Be fresh when shown, and look again every minute."""
        super().showEvent(event)
        self.refresh()
        self._minute.start(_MINUTE)

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody looks."""
        super().hideEvent(event)
        self._minute.stop()

    def changeEvent(self, event: QEvent) -> None:
        """Be fresh when the window comes back to the front."""
        super().changeEvent(event)
        came = event.type() == QEvent.Type.ActivationChange and self.isActiveWindow()
        if came and self.isVisible():
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the content centred and the banner on top."""
        super().resizeEvent(event)
        self._centred.place(self.width())
        self.banner.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Start with Enter; scroll with the keys that scroll."""
        if event.key() in ENTER_KEYS and not event.isAutoRepeat() and self.hero.can_start():
            self.startRequested.emit()
        elif not self._scroll.scroll_by(event):
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.hero.startRequested.connect(self.startRequested)
        self._minute.timeout.connect(self.refresh)

    def _arrange(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Today"))
        lines = QVBoxLayout(self._content)
        lines.setContentsMargins(0, 28, 0, 28)
        lines.setSpacing(0)
        for part in (self.title, self.subtitle, self.problems):
            lines.addWidget(part)
            lines.addSpacing(4 if part is self.title else 0)
        lines.addSpacing(22)
        lines.addWidget(self.columns)
        lines.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def _show(self, view: TodayView) -> None:
        self.setUpdatesEnabled(False)
        self.title.setText(words.long_day(view.day))
        self.subtitle.setText(sentences.subtitle(view))
        self.problems.setText(sentences.problems(view.problems))
        self.problems.setVisible(view.problems > 0)
        self.hero.show_view(view)
        self.decks.show_decks(view.decks)
        self.load.show_view(view)
        self.week.show_view(view)
        self.roadmap.show_phases(view.phases)
        settle()
        self.setUpdatesEnabled(True)
        self.dueChanged.emit(view.cards)
