"""What went wrong and what to do about it, over whatever page there is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from gradus.errors import GradusError
from gradus.ui.design.look import Look
from gradus.ui.language.told import told
from gradus.ui.widgets.dialog import Dialog

_WIDTH = 480


class ErrorDialog(Dialog):
    """For errors of work that was begun on one page and may end on another."""

    def __init__(self, look: Look, error: GradusError, parent: QWidget | None = None) -> None:
        super().__init__(look, told(error.message), parent)
        self.show_sign("warning", lambda tokens: tokens.warn)
        self.say(told(error.remedy))
        self.add_gap()
        self.close_button = self.add_action(self.tr("Close"), self.tr("Esc"), primary=True)
        self.close_button.clicked.connect(self.accept)
        self.fix_size(_WIDTH)
