"""The hours of a topic: planned, done and left."""

from __future__ import annotations

from datetime import UTC, tzinfo

from PySide6.QtWidgets import QWidget

from gradus.services.planning.doing.topic_view import TopicView
from gradus.ui.design.fonts import Text
from gradus.ui.design.theme import Theme
from gradus.ui.topic import sentences
from gradus.ui.widgets.card import Card
from gradus.ui.widgets.label import label
from gradus.ui.widgets.meter import Meter


class HoursCard(Card):
    """A meter with two sentences; `zone` is the person's."""

    def __init__(self, theme: Theme, zone: tzinfo = UTC, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self.meter = Meter(theme, None)
        self.spent = label("", Text.BODY, wrap=True)
        self.ahead = label("", Text.NOTE, wrap=True)
        self.set_heading(self.tr("Hours"))
        for part, gap in ((self.meter, 10), (self.spent, 4), (self.ahead, 0)):
            self.body.addWidget(part)
            self.body.addSpacing(gap)

    def show_view(self, view: TopicView) -> None:
        """Show the hours of a topic."""
        whole = view.minutes_done + view.minutes_left
        self.meter.show_share(view.minutes_done / whole if whole else 1.0)
        self.spent.setText(sentences.spent(view))
        self.meter.setAccessibleName(self.spent.text())
        self.ahead.setText(sentences.ahead(view, self._zone))
