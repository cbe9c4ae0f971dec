"""The keys that work on a page, in a small window over it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.help.keys import KeyLine, escape, everywhere
from gradus.ui.widgets.card import rule
from gradus.ui.widgets.dialog import Dialog
from gradus.ui.widgets.key_cap import KeyCap
from gradus.ui.widgets.label import label

_WIDTH = 540


class KeysDialog(Dialog):
    """A line for each action; F1, Esc and Enter close it."""

    def __init__(
        self, look: Look, page: str, keys: Sequence[KeyLine], parent: QWidget | None = None
    ) -> None:
        super().__init__(look, self.tr("Keys: {0}").format(page), parent)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(9)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self._add(keys)
        self._grid.addWidget(rule(), self._grid.rowCount(), 0, 1, 2)
        self._add(everywhere())
        lines = (*keys, *everywhere())
        self.setAccessibleDescription("; ".join(f"{' '.join(o.keys)}: {o.text}" for o in lines))
        self.add_gap()
        self.close_button = self.add_action(self.tr("Close"), escape(), primary=True)
        self.close_button.clicked.connect(self.accept)
        self.fix_size(_WIDTH)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with the key that opened it, too."""
        if event.key() == Qt.Key.Key_F1:
            self.accept()
        else:
            super().keyPressEvent(event)

    def _add(self, lines: Sequence[KeyLine]) -> None:
        for line in lines:
            row = self._grid.rowCount()
            self._grid.addLayout(_caps(line.keys), row, 0)
            self._grid.addWidget(label(line.text, Text.NOTE, wrap=True), row, 1)


def _caps(keys: Sequence[str]) -> QHBoxLayout:
    caps = QHBoxLayout()
    caps.setSpacing(5)
    for key in keys:
        caps.addWidget(label(key, Text.SMALL) if key == "…" else KeyCap(key))
    caps.addStretch(1)
    return caps
