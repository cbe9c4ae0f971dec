"""Projects that use a topic."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gradus.services.planning.doing.topic_view import ProjectUse
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.topic import sentences
from gradus.ui.widgets.button import RowButton
from gradus.ui.widgets.card import Card
from gradus.ui.widgets.clear import clear
from gradus.ui.widgets.label import ElidedLabel
from gradus.ui.widgets.sign import Sign
from gradus.ui.widgets.tip import tip

_WIDE, _TICK = 240, 14


class UsesCard(Card):
    """`projectRequested` carries a project and an item of it, 0 for none; without any it hides."""

    projectRequested = Signal(int, int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self.buttons: list[RowButton] = []
        self.set_heading(self.tr("Projects that use it"))
        self.body.addLayout(self._lines)

    def show_uses(self, uses: Sequence[ProjectUse]) -> None:
        """Show projects and items of them."""
        clear(self._lines)
        self.buttons = [self._button(use) for use in uses]
        for button in self.buttons:
            self._lines.addWidget(button)
        self.setVisible(bool(uses))

    def _button(self, use: ProjectUse) -> RowButton:
        button = RowButton(self._look.theme, radius=6, reach=2)
        button.setProperty("kind", "line")
        title = ElidedLabel(Text.LINK)
        title.setMinimumWidth(_WIDE)
        title.show_text(sentences.use(replace(use, done=False)))
        if use.done:
            button.put(Sign(self._look, "tick", _TICK, lambda tokens: tokens.good))
        button.put(title)
        button.row.setContentsMargins(2, 2, 2, 2)
        button.setAccessibleName(sentences.use(use))
        button.setToolTip(tip(sentences.use(use)))
        button.clicked.connect(lambda: self.projectRequested.emit(use.project, use.item))
        return button
