"""What a screen reader would find."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QWidget

from gradus.ui.sidebar.brand import Brand
from gradus.ui.widgets.marks import PhaseMark
from gradus.ui.widgets.painted import Painted


def nameless(root: QWidget) -> list[str]:
    """Return the visible controls and pictures below `root` that have no accessible name."""
    return [
        type(widget).__name__
        for widget in root.findChildren(QWidget)
        if widget.isVisible() and _needs_a_name(widget) and not _name(widget)
    ]


def _needs_a_name(widget: QWidget) -> bool:
    if isinstance(widget, PhaseMark | Brand) or type(widget).__name__ == "_Ring":
        return False  # decoration beside the words
    control = isinstance(widget, QAbstractButton | Painted)
    return control or widget.focusPolicy() != Qt.FocusPolicy.NoFocus


def _name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name)
