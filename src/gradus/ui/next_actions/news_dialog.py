"""Entering the address at which the person reads news."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from gradus.errors import GradusError
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.help.keys import enter, escape
from gradus.ui.widgets.dialog import Dialog
from gradus.ui.widgets.field import line_edit

_WIDTH = 520


class NewsDialog(Dialog):
    """`wanted` carries the address as it was written; whoever keeps it closes the dialog."""

    wanted = Signal(str)

    def __init__(self, look: Look, address: str = "", parent: QWidget | None = None) -> None:
        super().__init__(look, self.tr("Where you read news"), parent)
        self.say(
            self.tr(
                "Subscribe in your browser, to a newsletter of a laboratory, a model hub or a "
                "conference, and keep its address here. Gradus only opens it in your browser."
            )
        )
        self.field = line_edit(look.theme, self.tr("Address"), "https://")
        self.field.setText(address)
        self.body.addWidget(self.field)
        self.say(self.tr("An empty address takes it away."), Text.NOTE)
        self.add_gap()
        self.close_button = self.add_action(self.tr("Cancel"), escape())
        self.keep_button = self.add_action(self.tr("Keep"), enter(), primary=True)
        self.close_button.clicked.connect(self.reject)
        self.keep_button.clicked.connect(lambda: self.wanted.emit(self.field.text()))
        self.fix_size(_WIDTH)

    def take_focus(self) -> None:
        """Begin with the address."""
        self.field.setFocus(Qt.FocusReason.TabFocusReason)

    def say_error(self, error: GradusError) -> None:
        """Say what is wrong with the address; what was written stays."""
        self.say_aside(str(error))
