"""What Today shows when there is no day to show."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gradus.ui.design.look import Look
from gradus.ui.help.keys import enter
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.message import Message


class Unreadable(QWidget):
    """Says that nothing is lost, and offers to look again; the banner says what is wrong."""

    againRequested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message = Message(look)
        self.message.show_message(
            "today",
            self.tr("Your cards cannot be read now"),
            self.tr("Nothing is lost. Today appears here as soon as they can be read."),
        )
        self.again = ActionButton(look.theme, self.tr("Try again"), Kind.PRIMARY, enter())
        self.again.clicked.connect(self.againRequested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 120, 0, 0)
        column.setSpacing(22)
        column.addWidget(self.message)
        column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignHCenter)
        self.hide()
