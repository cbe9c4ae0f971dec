"""Making a deck: its title, its topic, and the file it lies in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from gradus.errors import GradusError
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.language.told import told
from gradus.ui.widgets.dialog import Dialog
from gradus.ui.widgets.field import combo, line_edit
from gradus.ui.widgets.label import label

_WIDTH = 560


class NewDeckDialog(Dialog):
    """`wanted` carries folder, file name, title and topic key, None for a deck off the road.

    Whoever makes the deck closes the dialog, or has it say why there is none.
    """

    wanted = Signal(object, str, str, object)

    def __init__(
        self,
        look: Look,
        folder: Path,
        topics: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, self.tr("New deck"), parent)
        self._folder = folder
        self._keys: list[str | None] = [None, *(key for key, _ in topics)]
        self.title = line_edit(look.theme, self.tr("Title"), self.tr("Eigenvalues"))
        names = [self.tr("No topic of the road"), *(title for _, title in topics)]
        self.topic = combo(look.theme, self.tr("Topic"), names)
        self.file = line_edit(look.theme, self.tr("File name"), self.tr("made from the title"))
        self._arrange_form()
        self.add_gap()
        self.close_button = self.add_action(self.tr("Cancel"), self.tr("Esc"))
        self.make_button = self.add_action(self.tr("Make the deck"), self.tr("Enter"), primary=True)
        self.close_button.clicked.connect(self.reject)
        self.make_button.clicked.connect(self._ask)
        self.setMinimumWidth(_WIDTH)

    def take_focus(self) -> None:
        """Begin with the title."""
        self.title.setFocus()

    def say_error(self, error: GradusError) -> None:
        """Say why there is no deck; what was written stays."""
        self.say_aside(told(str(error)))

    def _ask(self) -> None:
        topic = self._keys[self.topic.currentIndex()]
        self.wanted.emit(self._folder, self.file.text(), self.title.text(), topic)

    def _arrange_form(self) -> None:
        self.say(self.tr("The deck is a Markdown file in {0}.").format(self._folder))
        self.body.addSpacing(6)
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(14)
        fields = (
            (self.tr("Title"), self.title),
            (self.tr("Topic"), self.topic),
            (self.tr("File"), self.file),
        )
        for name, field in fields:
            title = label(name, Text.NOTE)
            title.setBuddy(field)
            title.setMinimumHeight(field.minimumHeight())  # in the middle of its field
            form.addRow(title, field)
        self.body.addLayout(form)
