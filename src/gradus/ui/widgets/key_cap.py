"""A key, drawn where it acts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gradus.ui.design.fonts import Text
from gradus.ui.design.sizes import fix_height
from gradus.ui.widgets.label import dress

_translate = QCoreApplication.translate


def named(key: str) -> str:
    """Write keys as they stand on the keyboard: Ctrl+O is Strg+O on a German one."""
    names = {
        "Ctrl": _translate("Keys", "Ctrl"),
        "Shift": _translate("Keys", "Shift"),
        "Del": _translate("Keys", "Del"),
        "Delete": _translate("Keys", "Delete"),
        "Space": _translate("Keys", "Space"),
        "Home": _translate("Keys", "Home"),
        "End": _translate("Keys", "End"),
    }
    return "+".join(names.get(one, one) for one in key.split("+"))


class KeyCap(QLabel):
    """The name of a key in a small outline."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(named(key), parent)
        dress(self, Text.KEY)
        fix_height(self, 18)
        self.setMinimumWidth(18)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def setText(self, key: str) -> None:
        """Show another key."""
        super().setText(named(key))
