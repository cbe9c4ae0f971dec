"""The box in the middle: a field, what was found, and the keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gradus.services.finding.offering import Group
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.help.keys import enter, escape
from gradus.ui.palette import sentences
from gradus.ui.palette.query_field import QueryField
from gradus.ui.palette.results import Results
from gradus.ui.widgets.card import rule
from gradus.ui.widgets.key_cap import KeyCap
from gradus.ui.widgets.label import label
from gradus.ui.widgets.sign import Sign

_WIDEST, _BESIDE = 660, 48
_TOP, _MOST = 0.11, 0.8
"""Where the box begins, and how much of the window it may take."""
_NOTHING = 72


class Box(QFrame):
    """As high as what was found needs; its upper edge stays where it is."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("frame", "palette")
        self.field = QueryField()
        self.results = Results(look)
        self.nothing = label(sentences.nothing(), Text.QUIET)
        self._top, self._foot = QWidget(), QWidget()
        self._dress()
        self._arrange(look)

    def show_groups(self, groups: Sequence[Group], *, keep: bool) -> None:
        """Show what was found, or say that nothing was."""
        self.results.show_groups(groups, keep=keep)
        self.results.setVisible(bool(groups))
        self.nothing.setVisible(not groups)

    def place(self, room: QSize) -> None:
        """Lie in the upper middle of a room of that size."""
        width = min(_WIDEST, room.width() - _BESIDE)
        frame = self._top.sizeHint().height() + self._foot.sizeHint().height() + 4
        most = round(room.height() * _MOST) - frame
        rows = self.results.height_for(most) if not self.results.isHidden() else _NOTHING
        top = round(room.height() * _TOP)
        self.setGeometry((room.width() - width) // 2, top, width, rows + frame)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep a click in the box from going to the veil behind it."""
        event.accept()

    def _dress(self) -> None:
        text = self.tr("Go to a page, topic, card or project, or do something")
        self.field.setPlaceholderText(text)
        self.field.setAccessibleName(self.tr("Search everything"))
        self.field.setAccessibleDescription(text)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.hide()

    def _arrange(self, look: Look) -> None:
        top = QHBoxLayout(self._top)
        top.setContentsMargins(18, 14, 18, 14)
        top.setSpacing(10)
        top.addWidget(Sign(look, "search", 18, lambda tokens: tokens.ink2))
        top.addWidget(self.field, 1)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(18, 8, 18, 8)
        foot.setSpacing(6)
        foot.addStretch(1)
        for keys, text in self._keys():
            for key in keys:
                foot.addWidget(KeyCap(key))
            foot.addWidget(label(text, Text.SMALL))
            foot.addSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        parts = (self._top, rule(), self.results, self.nothing, rule(), self._foot)
        for part in parts:
            column.addWidget(part, int(part in (self.results, self.nothing)))

    def _keys(self) -> tuple[tuple[tuple[str, ...], str], ...]:
        return (
            (("↑", "↓"), self.tr("Choose")),
            ((enter(),), self.tr("Open")),
            ((escape(),), self.tr("Close")),
        )
