"""What a screen reader would find."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QDialog,
    QLabel,
    QProgressBar,
    QTableView,
    QTextEdit,
    QWidget,
)

from gradus.ui.sidebar.brand import Brand
from gradus.ui.widgets.marks import PhaseMark
from gradus.ui.widgets.painted import Picture
from gradus.ui.widgets.sign import Sign

Role = QAccessible.Role
_ROLES = (
    (QLabel, {Role.StaticText}),
    (QProgressBar, {Role.ProgressBar}),
    (QAbstractButton, {Role.Button, Role.RadioButton, Role.CheckBox}),
    (QTextEdit, {Role.EditableText, Role.StaticText}),
    (QDialog, {Role.Dialog}),
)


def nameless(root: QWidget) -> list[str]:
    """Return the visible widgets from `root` down that need an accessible name and have none."""
    return [described(widget) for widget in _walk(root) if _speaks(widget) and not name(widget)]


def misfits(root: QWidget) -> list[str]:
    """Return the visible widgets whose role does not fit, or that lack their text alternative."""
    return [
        f"{described(widget)}: {role(widget)}"
        for widget in _walk(root)
        for kind, roles in _ROLES
        if isinstance(widget, kind) and _speaks(widget) and not _fits(widget, roles)
    ]


def name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def role(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def described(widget: QWidget) -> str:
    return f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"


def _walk(root: QWidget) -> Iterator[QWidget]:
    yield root
    yield from (widget for widget in root.findChildren(QWidget) if widget.isVisible())


def _speaks(widget: QWidget) -> bool:
    """Whether a widget can take the focus or carries content."""
    if isinstance(widget, PhaseMark | Brand | Sign) or type(widget).__name__ == "_Ring":
        return False  # decoration beside the words
    if isinstance(widget, QLabel) and not isinstance(widget, Picture):
        return bool(widget.text())
    if isinstance(widget.parentWidget(), QTableView) and not _takes_focus(widget):
        return False  # the corner between the headers
    content = isinstance(widget, QAbstractButton | QProgressBar | QTextEdit | QDialog | Picture)
    return content or _takes_focus(widget)


def _takes_focus(widget: QWidget) -> bool:
    part = isinstance(widget.parentWidget(), QAbstractScrollArea)  # the viewport stands for it
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not part


def _fits(widget: QWidget, roles: set[QAccessible.Role]) -> bool:
    if isinstance(widget, Picture):
        return role(widget) is Role.Graphic and bool(widget.accessibleDescription())
    return role(widget) in roles
