"""The menus of the calendar: of what is chosen, and of what has no button."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from gradus.ui.calendar.acts import Act


def open_menu(
    parent: QWidget,
    place: QPoint,
    acts: Sequence[tuple[Act, str, str]],
    ask: Callable[[Act], object],
) -> QMenu:
    """Open a menu at a place of the screen; it is deleted when it closes."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for act, caption, key in acts:
        # The key stands there to be read; the page takes it itself while the menu is closed.
        action = menu.addAction(f"{caption}\t{key}")
        action.triggered.connect(lambda _on=False, act=act: ask(act))
    menu.popup(place)
    return menu
