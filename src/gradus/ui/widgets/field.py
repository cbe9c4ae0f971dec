"""Fields to write one line in, and lists to choose from."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QComboBox, QLineEdit

from gradus.ui.design.theme import Theme
from gradus.ui.widgets.focus_ring import FocusRing

_HEIGHT = 34


def line_edit(theme: Theme, name: str, placeholder: str = "") -> QLineEdit:
    """Make a field with a focus ring and an accessible name."""
    field = QLineEdit()
    FocusRing(theme, field, 5)
    field.setAccessibleName(name)
    field.setPlaceholderText(placeholder)
    field.setTextMargins(6, 0, 6, 0)
    field.setMinimumHeight(_HEIGHT)
    return field


def combo(theme: Theme, name: str, choices: Iterable[str]) -> QComboBox:
    """Make a list to choose from, with a focus ring and an accessible name."""
    field = QComboBox()
    FocusRing(theme, field, 5)
    field.setAccessibleName(name)
    field.addItems(list(choices))
    field.setMinimumHeight(_HEIGHT)
    return field
