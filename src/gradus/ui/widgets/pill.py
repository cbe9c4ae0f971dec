"""A short fact in a rounded ground."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gradus.ui.design.fonts import Text
from gradus.ui.design.sizes import fix_height
from gradus.ui.widgets.label import dress


class Pill(QLabel):
    """A few words set apart from running text; `accent` marks what is due."""

    def __init__(self, text: str, parent: QWidget | None = None, *, accent: bool = False) -> None:
        super().__init__(text, parent)
        dress(self, Text.SMALL, tabular=True)
        self.setProperty("pill", "accent" if accent else "true")
        fix_height(self, 22)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
