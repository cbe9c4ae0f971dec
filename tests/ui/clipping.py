"""Whether every text has the room that it needs."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from gradus.ui.widgets.label import ElidedLabel
from gradus.ui.widgets.painted import Painted


def clipped(root: QWidget) -> list[str]:
    """Return the texts of visible labels and buttons that are larger than their room."""
    labels = [one for one in root.findChildren(QLabel) if one.isVisible() and one.text()]
    cut = [one.text() for one in labels if not isinstance(one, Painted) and _is_cut(one)]
    for button in root.findChildren(QPushButton):
        least, room = button.minimumSizeHint(), button.size()
        small = least.width() > room.width() + 1 or least.height() > room.height() + 1
        if button.isVisible() and small:
            cut.append(button.accessibleName())
    return cut


def _is_cut(label: QLabel) -> bool:
    wanted = label.sizeHint()
    if label.wordWrap():
        return label.heightForWidth(label.width()) > label.height() + 1
    wide = not isinstance(label, ElidedLabel) and wanted.width() > label.width() + 1
    return wide or wanted.height() > label.height() + 1
