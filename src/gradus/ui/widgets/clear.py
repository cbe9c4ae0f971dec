"""Taking a layout's widgets out, so that a list can be shown anew."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QWidget


def clear(layout: QLayout) -> None:
    """Remove every widget from a layout; the widgets vanish at once and are deleted later."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def drop(layout: QLayout, widget: QWidget) -> None:
    """Remove one widget, which vanishes at once and is deleted later."""
    layout.removeWidget(widget)
    widget.hide()
    widget.deleteLater()
