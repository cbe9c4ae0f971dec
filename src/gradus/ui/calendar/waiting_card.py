"""What comes next and has no block in the week, each with the reason."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gradus.services.planning.views import WaitingView
from gradus.ui.calendar import sentences
from gradus.ui.design.fonts import Text
from gradus.ui.widgets.card import Card
from gradus.ui.widgets.clear import clear
from gradus.ui.widgets.flow_layout import FlowLayout
from gradus.ui.widgets.label import label
from gradus.ui.widgets.pill import Pill

_PAD = 16
_MOST = 6


class WaitingCard(Card):
    """Shows the first few; hides where everything is placed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_heading(self.tr("Up next, not placed"))
        self.body.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.body.addLayout(self._rows)
        self._shown: tuple[WaitingView, ...] = ()
        self.hide()

    def show_waiting(self, waiting: tuple[WaitingView, ...]) -> None:
        """Show what waits and why."""
        if waiting != self._shown:
            clear(self._rows)
            for one in waiting[:_MOST]:
                self._rows.addWidget(_row(one))
        self._shown = waiting
        self.setVisible(bool(waiting))


def _row(one: WaitingView) -> QWidget:
    row = QWidget()
    flow = FlowLayout(row, gap=6)
    flow.addWidget(label(one.title, Text.BODY))
    flow.addWidget(Pill(sentences.waits(one)))
    return row
