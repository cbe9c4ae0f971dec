"""The keys that work on a page, in a small window over it."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.help.keys import KeyLine, escape, everywhere
from gradus.ui.widgets.card import rule
from gradus.ui.widgets.dialog import Dialog
from gradus.ui.widgets.key_cap import KeyCap
from gradus.ui.widgets.label import label
from gradus.ui.widgets.scroll_column import ScrollColumn

_WIDTH, _WIDER, _WIDEST, _MARGINS = 540, 704, 920, 56
_HIGHEST, _FRAME = 480, 172
"""As high as the smallest window, and what of it the title and the button take."""
_SHORT = 9
"""As many lines of a page stand in one column; more of them take two."""


class KeysDialog(Dialog):
    """A line for each action; F1, Esc and Enter close it. Where it is too high, it scrolls."""

    def __init__(
        self, look: Look, page: str, keys: Sequence[KeyLine], parent: QWidget | None = None
    ) -> None:
        super().__init__(look, self.tr("Keys: {0}").format(page), parent)
        lines = (*keys, *everywhere())
        wide = len(keys) > _SHORT
        self._list = _beside(lines) if wide else _below(keys, everywhere())
        self._area = ScrollColumn(self._list)
        self.body.addWidget(self._area)
        self.setAccessibleDescription("; ".join(f"{' '.join(o.keys)}: {o.text}" for o in lines))
        self.add_gap()
        self.close_button = self.add_action(self.tr("Close"), escape(), primary=True)
        self.close_button.clicked.connect(self.accept)
        room = _WIDER if parent is None else min(max(parent.width() - _MARGINS, _WIDER), _WIDEST)
        self._fit(room if wide else _WIDTH, _HIGHEST if parent is None else parent.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with the key that opened it, too, and scroll with the arrows."""
        if event.key() == Qt.Key.Key_F1:
            self.accept()
        elif not self._area.scroll_by(event):
            super().keyPressEvent(event)

    def _fit(self, width: int, highest: int) -> None:
        """Show the whole list if that fits into the window, or as much of it as does."""
        inner = width - _MARGINS
        whole = self._list.heightForWidth(inner)
        self._area.setFixedHeight(min(whole, max(highest, _HIGHEST) - _FRAME))
        self.fix_size(width)


def _below(page: Sequence[KeyLine], everywhere: Sequence[KeyLine]) -> QWidget:
    """Lay the keys of every page below those of this one."""
    result = QWidget()
    column = QVBoxLayout(result)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(9)
    column.addLayout(_grid(page))
    column.addWidget(rule())
    column.addLayout(_grid(everywhere))
    return result


def _beside(lines: Sequence[KeyLine]) -> QWidget:
    """Lay the lines in two columns."""
    result = QWidget()
    row = QHBoxLayout(result)
    row.setContentsMargins(0, 0, 12, 0)
    row.setSpacing(24)
    half = ceil(len(lines) / 2)
    for part, share in ((lines[:half], 10), (lines[half:], 11)):
        column = _grid(part)
        column.setRowStretch(column.rowCount(), 1)
        row.addLayout(column, share)
    return result


def _grid(lines: Sequence[KeyLine]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(9)
    grid.setColumnStretch(1, 1)
    for row, line in enumerate(lines):
        grid.addLayout(_caps(line.keys), row, 0)
        grid.addWidget(label(line.text, Text.NOTE, wrap=True), row, 1)
    return grid


def _caps(keys: Sequence[str]) -> QHBoxLayout:
    caps = QHBoxLayout()
    caps.setSpacing(5)
    for key in keys:
        caps.addWidget(label(key, Text.SMALL) if key == "…" else KeyCap(key))
    caps.addStretch(1)
    return caps
