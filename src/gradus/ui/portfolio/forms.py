"""What the dialogs of the Portfolio have in common: rows of a form, and choosing a folder."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QFormLayout, QHBoxLayout, QWidget

from gradus.ui.design.fonts import Text
from gradus.ui.widgets.label import label

_CAPTION = 34


def form_of(
    rows: Sequence[tuple[str, QWidget]], beside: tuple[QWidget, QWidget] | None = None
) -> QFormLayout:
    """Return a form of captions and fields; `beside` is one of the fields and what stands by it."""
    form = QFormLayout()
    form.setVerticalSpacing(9)
    form.setHorizontalSpacing(14)
    for name, field in rows:
        caption = label(name, Text.NOTE)
        caption.setBuddy(field)
        caption.setMinimumHeight(min(field.minimumHeight(), _CAPTION))
        if beside is not None and field is beside[0]:
            form.addRow(caption, _together(*beside))
        else:
            form.addRow(caption, field)
    return form


def choose_folder(parent: QWidget, title: str, chosen: Callable[[str], object]) -> None:
    """Let the person choose a folder; `chosen` is called with its path."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(chosen)
    dialog.open()


def _together(field: QWidget, button: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addWidget(field, 1)
    row.addWidget(button)
    return row
