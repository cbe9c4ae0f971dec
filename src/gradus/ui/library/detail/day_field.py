"""A date to step through by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDateEdit

from gradus.ui.design.theme import Theme
from gradus.ui.widgets.focus_ring import FocusRing

_SIZE = (140, 32)


class DayField(QDateEdit):
    """The arrow keys step day, month and year."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.ring = FocusRing(theme, self, 5)
        self.setAccessibleName(name)
        self.setDisplayFormat("d MMM yyyy")
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFixedSize(*_SIZE)
