"""Widgets that wait out of sight, shown already, so that they appear at once when wanted.

Qt asks the display server where the pointer is whenever a widget is shown, and waits for the
answer, which takes milliseconds where the server is busy. A widget that is moved waits for nothing.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

_FAR = -20_000


class AtHand:
    """Takes one widget out of a column while it waits, and puts it back at the column's top."""

    def __init__(self, widget: QWidget, column: QVBoxLayout) -> None:
        self._widget = widget
        self._column = column
        self._focus = widget.focusPolicy()

    def wait(self) -> None:
        """Show the widget where nobody sees it and the keyboard does not reach it."""
        self._column.removeWidget(self._widget)
        self._widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._widget.move(_FAR, 0)
        self._widget.show()

    def take_place(self) -> None:
        """Put the widget on top of its column, if it waited."""
        if self._column.indexOf(self._widget) < 0:
            self._column.insertWidget(0, self._widget)
            self._widget.setFocusPolicy(self._focus)


class Shelf(QStackedWidget):
    """Shows one of its pages, and keeps another at hand below its edge, where it is cut off."""

    def lay_at_hand(self, index: int) -> None:
        """Make a page ready to be shown soon; until then it can be neither reached nor used."""
        page = self.widget(index)
        if page is not None and index != self.currentIndex() and self.isVisible():
            page.setEnabled(False)
            page.setGeometry(self.rect().translated(0, self.height()))
            page.show()

    def show_page(self, index: int) -> None:
        """Show a page in the place of the one before."""
        for place in range(self.count()):
            page = self.widget(place)
            if page is not None and place != index:
                page.hide()
            elif page is not None:
                page.setGeometry(self.rect())
                page.setEnabled(True)
        self.setCurrentIndex(index)
