"""What is believed at the end, phase by phase, to be corrected with a tick."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gradus.services.placement.view import PlacementView, TopicBelief
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.help.keys import enter
from gradus.ui.placement import sentences
from gradus.ui.placement.row import TopicRow
from gradus.ui.step_by_step import StepByStep
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.card import Card
from gradus.ui.widgets.centred import Centred
from gradus.ui.widgets.clear import clear
from gradus.ui.widgets.focus_ring import REACH
from gradus.ui.widgets.label import label
from gradus.ui.widgets.scroll_column import ScrollColumn

_WIDEST, _MARGIN = 820, 36


class OutcomeView(QWidget):
    """Lists the topics with a box each; `startRequested` asks to take over what is ticked."""

    startRequested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.title = label("", Text.TITLE, wrap=True)
        self.note = label("", Text.QUIET, wrap=True)
        self.start = ActionButton(look.theme, self.tr("Start here"), Kind.PRIMARY, enter())
        self.rows: list[TopicRow] = []
        self.filling = StepByStep(self)
        self._ticked: set[str] = set()
        self._list = QVBoxLayout()
        self._column = QWidget()
        self._centred = Centred(self._column, _WIDEST + 2 * REACH, _MARGIN - REACH)
        self.area = ScrollColumn(self._centred)
        self.start.clicked.connect(self.startRequested)
        self._arrange()

    def show_view(self, view: PlacementView) -> None:
        """Show what is believed."""
        self.title.setText(sentences.outcome_title(view))
        self.note.setText(sentences.outcome_note(view))
        caption = self.tr("Start here") if not view.about else self.tr("Done")
        self.start.show_caption(caption, enter())
        clear(self._list)
        self.rows = []
        self._ticked = {topic.key for topic in view.topics if topic.known}
        self.area.verticalScrollBar().setValue(0)
        self.filling.begin(iter(()) if view.about else self._fill(view.topics))

    def ticked(self) -> frozenset[str]:
        """Return the keys of the topics that are ticked."""
        return frozenset(self._ticked)

    def place(self, width: int) -> None:
        """Follow the width of the page."""
        self._centred.place(width)

    def _fill(self, topics: tuple[TopicBelief, ...]) -> Iterator[None]:
        """Make a few rows at a time: all of them take longer than a window may stand still."""
        for _phase, some in groupby(topics, key=lambda topic: topic.phase):
            of_phase = list(some)
            card, lines = self._card(of_phase)
            self._list.addWidget(card)
            for topic in of_phase:
                lines.addWidget(self._row(topic))
                yield

    def _row(self, topic: TopicBelief) -> TopicRow:
        row = TopicRow(self._look, topic)
        row.box.toggled.connect(lambda on: self._tick(topic.key, on=on))
        row.box.installEventFilter(self)
        self.rows.append(row)
        return row

    def _tick(self, key: str, *, on: bool) -> None:
        (self._ticked.add if on else self._ticked.discard)(key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the row in sight that has the focus."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.area.ensureWidgetVisible(watched, 0, 60)
        return super().eventFilter(watched, event)

    def _card(self, topics: list[TopicBelief]) -> tuple[Card, QVBoxLayout]:
        card = Card()
        known = sum(topic.known for topic in topics)
        card.set_heading(sentences.phase(topics[0].phase_title, known, len(topics)))
        lines = QVBoxLayout()
        lines.setSpacing(8)
        card.body.addLayout(lines)
        return card, lines

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self.title)
        words.addWidget(self.note)
        head = QHBoxLayout()
        head.setSpacing(20)
        head.addLayout(words, 1)
        head.addWidget(self.start, 0, Qt.AlignmentFlag.AlignTop)
        self._list.setSpacing(14)
        lines = QVBoxLayout(self._column)
        lines.setContentsMargins(REACH, 28, REACH, 28)
        lines.setSpacing(20)
        lines.addLayout(head)
        lines.addLayout(self._list)
        lines.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
