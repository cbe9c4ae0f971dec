"""The parts of the Cards page, and where they lie."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gradus.clock import Clock
from gradus.ui import navigation
from gradus.ui.cards.action_bar import ActionBar
from gradus.ui.cards.chips import Chips
from gradus.ui.cards.columns import columns
from gradus.ui.cards.model import CardModel
from gradus.ui.cards.preview import Preview
from gradus.ui.cards.search_field import SearchField
from gradus.ui.cards.service import CardFinder
from gradus.ui.cards.status_line import StatusLine
from gradus.ui.cards.table import CardTable
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.navigation import Place
from gradus.ui.quiz.card_face import CardFace
from gradus.ui.widgets.banner import Banner
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.focus_ring import REACH
from gradus.ui.widgets.label import label

_ROOMY = 1080
_TALL = 760
_PREVIEW_WIDTH = 372
_PREVIEW_HEIGHT = 168
_FIELD = 620
_ANY = 16_777_215
"""Qt's largest size of a widget: no limit."""


class Screen(QWidget):
    """Table and preview side by side, or one above the other where the page is narrow."""

    def __init__(
        self,
        look: Look,
        finder: CardFinder,
        card_view: Callable[[QWidget], CardFace],
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = label(navigation.title(Place.CARDS), Text.TITLE)
        self.field = SearchField(look)
        self.chips = Chips(look)
        self.status = StatusLine(look)
        self.columns = columns(clock.zone())
        self.model = CardModel(look, finder, self.columns, self)
        self.table = CardTable(look, self.model, self.columns)
        self.preview = Preview(look, card_view)
        self.reading = ActionButton(look.theme, self.tr("Preview"), Kind.COMPACT, "P")
        self.bar = ActionBar(look)
        self._outer = QVBoxLayout(self)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._arrange()
        self.banner = Banner(look, self)

    def place(self) -> None:
        """Follow the size of the page."""
        roomy = self.width() >= _ROOMY
        self._middle.setDirection(
            QBoxLayout.Direction.LeftToRight if roomy else QBoxLayout.Direction.TopToBottom
        )
        if roomy:
            self.preview.setMinimumSize(_PREVIEW_WIDTH, 0)
            self.preview.setMaximumSize(_PREVIEW_WIDTH, _ANY)
        else:
            self.preview.setMinimumSize(0, _PREVIEW_HEIGHT)
            self.preview.setMaximumSize(_ANY, _PREVIEW_HEIGHT)
        side = 36 if roomy else 24
        top = 28 if self.height() >= _TALL else 16
        self._outer.setContentsMargins(side, top, side, 12)
        self.banner.fit()

    def toggle_preview(self) -> None:
        """Give the preview's room to the table, or take it back."""
        self.preview.setHidden(not self.preview.isHidden())

    def _arrange(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.title.text())
        self.field.setMaximumWidth(_FIELD)
        head = QHBoxLayout()
        head.setSpacing(20)
        head.addWidget(self.title)
        head.addWidget(self.field, 1)
        head.addStretch()
        filters = QHBoxLayout()
        filters.setContentsMargins(-REACH, -REACH, 0, -REACH)
        filters.setSpacing(16)
        filters.addWidget(self.chips)
        filters.addWidget(self.status, 1)
        filters.addWidget(self.reading)
        self._middle.setSpacing(16)
        self._middle.addWidget(_framed(self.table), 1)
        self._middle.addWidget(self.preview)
        self._outer.setSpacing(12)
        self._outer.addLayout(head)
        self._outer.addLayout(filters)
        self._outer.addLayout(self._middle, 1)
        self._outer.addWidget(self.bar)


def _framed(table: CardTable) -> QFrame:
    """Lay the table on a card, with room for its focus ring."""
    frame = QFrame()
    frame.setProperty("frame", "card")
    inside = QVBoxLayout(frame)
    inside.setContentsMargins(REACH + 1, REACH + 1, REACH + 1, REACH + 1)
    inside.addWidget(table)
    return frame
