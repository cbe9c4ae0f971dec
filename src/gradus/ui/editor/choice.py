"""Two wordings of a note side by side: the person's, and the new one of the deck."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gradus.services.editing.checked import Checked
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.editor.preview import MakeFace, Preview
from gradus.ui.widgets.dialog import Dialog
from gradus.ui.widgets.label import label

_LARGEST = (1080, 700)
_ROOM = 56


class WordingChoice(Dialog):
    """Nothing changes before one is chosen; Esc puts the choice off."""

    mineChosen = Signal()
    newChosen = Signal()
    editChosen = Signal()

    def __init__(
        self,
        look: Look,
        mine: Checked,
        new: Checked,
        make_face: MakeFace,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, self.tr("The original of this note has changed"), parent)
        self.mine, self.new = Preview(look, make_face), Preview(look, make_face)
        self.say(self.tr("Your wording is shown until you decide. Progress stays either way."))
        halves = QHBoxLayout()
        halves.setSpacing(18)
        halves.addLayout(_titled(self.tr("Yours"), self.mine), 1)
        halves.addLayout(_titled(self.tr("The new original"), self.new), 1)
        self.body.addLayout(halves, 1)
        self._offer()
        self._fit()
        self.mine.show_checked(mine)
        self.new.show_checked(new)

    def _offer(self) -> None:
        self.edit_button = self.add_action(self.tr("Edit yours"), self.tr("E"))
        self.add_gap()
        self.new_button = self.add_action(self.tr("Use the new one"), self.tr("N"))
        self.mine_button = self.add_action(self.tr("Keep yours"), self.tr("Y"), primary=True)
        choices = (
            (self.edit_button, self.tr("E"), self.editChosen),
            (self.new_button, self.tr("N"), self.newChosen),
            (self.mine_button, self.tr("Y"), self.mineChosen),
        )
        for button, key, chosen in choices:
            button.setShortcut(key)
            button.clicked.connect(chosen)
            button.clicked.connect(self.accept)

    def _fit(self) -> None:
        parent = self.parentWidget()
        width, height = _LARGEST
        if parent is not None:
            room = parent.window().size()
            width, height = min(width, room.width() - _ROOM), min(height, room.height() - _ROOM)
        self.resize(width, height)


def _titled(title: str, preview: Preview) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(8)
    name = label(title, Text.HEADING)
    name.setContentsMargins(8, 8, 0, 0)  # over the edge of the cards
    column.addWidget(name)
    column.addWidget(preview, 1)
    preview.setAccessibleName(title)
    return column
