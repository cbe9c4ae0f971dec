"""A question with two answers, the safe one first."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from gradus.ui.design.look import Look
from gradus.ui.widgets.dialog import Dialog

_WIDTH = 460


class Question(Dialog):
    """`accepted` means that the person wants it; Esc and the primary button leave all as it is."""

    def __init__(
        self, look: Look, title: str, text: str, do_it: tuple[str, str], parent: QWidget | None
    ) -> None:
        super().__init__(look, title, parent)
        self.say(text)
        caption, key = do_it
        self.do_button = self.add_action(caption, key)
        self.do_button.setShortcut(key)
        self.add_gap()
        self.leave_button = self.add_action(self.tr("Cancel"), self.tr("Esc"), primary=True)
        self.do_button.clicked.connect(self.accept)
        self.leave_button.clicked.connect(self.reject)
        self.fix_size(_WIDTH)
