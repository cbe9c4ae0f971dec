"""The way to every page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gradus.ui.design.fonts import px
from gradus.ui.design.look import Look
from gradus.ui.navigation import Place
from gradus.ui.sidebar.brand import Brand
from gradus.ui.sidebar.nav_button import NavButton

WIDE = 208
NARROW = 64


class Sidebar(QFrame):
    """A button a page; Tab reaches the active one, arrows go on from there.

    `placeBrowsed` is said while the arrows walk, `placeRequested` once a page was chosen by click
    or Enter and shall have the focus.
    """

    placeRequested = Signal(Place)
    placeBrowsed = Signal(Place)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "sidebar")
        self.setAccessibleName(self.tr("Pages"))
        self._brand = Brand(look)
        self.buttons = {place: NavButton(look, place) for place in Place}
        self._arrange()
        for button in self.buttons.values():
            button.clicked.connect(lambda _checked, button=button: self._choose(button))
            button.entered.connect(lambda place=button.place: self.placeRequested.emit(place))

    def show_place(self, place: Place) -> None:
        """Mark the page that is shown."""
        self.buttons[place].setChecked(True)

    def show_due(self, count: int) -> None:
        """Show on Today how many cards are due; no other page has a badge."""
        self.buttons[Place.TODAY].show_badge(count)

    def set_collapsed(self, *, collapsed: bool) -> None:
        """Show icons alone, or everything."""
        self.setFixedWidth(NARROW if collapsed else px(WIDE))
        self._brand.set_collapsed(collapsed=collapsed)
        for button in self.buttons.values():
            button.set_collapsed(collapsed=collapsed)

    def _choose(self, button: NavButton) -> None:
        browsing = button.hasFocus()
        (self.placeBrowsed if browsing else self.placeRequested).emit(button.place)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 20, 12, 20)
        column.setSpacing(2)
        column.addWidget(self._brand)
        for place, button in self.buttons.items():
            if place is Place.SETTINGS:
                column.addStretch(1)
            column.addWidget(button)
