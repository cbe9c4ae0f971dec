"""The numbers behind the interval of the card that was answered last."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from gradus.services.quiz.why import Explained
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.help.keys import escape
from gradus.ui.quiz import why
from gradus.ui.quiz.card_face import CardFace
from gradus.ui.quiz.leaf import document_of
from gradus.ui.widgets.dialog import Dialog
from gradus.ui.widgets.label import label

_WIDTH, _MARGINS = 560, 56
_TEXT_SIZE = 15
_NO_FOLDER = Path(os.devnull)
"""A heading holds no pictures."""


class WhyDialog(Dialog):
    """A row for each number: what it is, its value, what it means; I closes it, too."""

    def __init__(
        self,
        look: Look,
        explained: Explained,
        card_view: Callable[[QWidget], CardFace],
        parent: QWidget | None = None,
    ) -> None:
        one = explained.explanation
        super().__init__(look, why.title(one), parent)
        self._face = card_view(self)
        self._name_card(self._face, explained.heading)
        self._rows: list[tuple[str, str, str]] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(14)
        self._grid.setColumnStretch(2, 1)
        self.body.addLayout(self._grid)
        self._add(self.tr("Recall"), *why.recall(one))
        self._add(self.tr("Stability"), *why.stability(one))
        self._add(self.tr("Difficulty"), *why.difficulty(one))
        self._add(self.tr("Interval"), *why.interval(one))
        self.setAccessibleDescription("; ".join(f"{a}: {b}. {c}" for a, b, c in self._rows))
        self.add_gap()
        self.close_button = self.add_action(self.tr("Close"), escape(), primary=True)
        self.close_button.clicked.connect(self.accept)
        self.fix_size(_WIDTH)

    def rows(self) -> list[tuple[str, str, str]]:
        """Return what is shown: name, value, meaning."""
        return list(self._rows)

    def event(self, event: QEvent) -> bool:
        """Follow the height of the card's name, which is known once it is laid out."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.fix_size(_WIDTH)
        return handled

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with the key that opened it, too."""
        if event.key() == Qt.Key.Key_I:
            self.accept()
        else:
            super().keyPressEvent(event)

    def _recolour(self) -> None:
        self._face.set_tokens(self._look.theme.tokens)

    def _name_card(self, face: CardFace, heading: str) -> None:
        widget = cast("QWidget", face)
        widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        widget.setAccessibleName(self.tr("Card"))
        self._recolour()
        self._look.theme.changed.connect(self._recolour)
        face.set_text_size(_TEXT_SIZE)
        widget.resize(_WIDTH - _MARGINS, widget.height())
        face.show_document(document_of(heading), _NO_FOLDER)
        self.body.addWidget(widget)
        self.body.addSpacing(6)

    def _add(self, name: str, value: str, meaning: str) -> None:
        row = len(self._rows)
        self._rows.append((name, value, meaning))
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(label(name, Text.NOTE), row, 0, top)
        self._grid.addWidget(label(value, Text.STRONG, tabular=True), row, 1, top)
        self._grid.addWidget(label(meaning, Text.NOTE, wrap=True), row, 2, top)
