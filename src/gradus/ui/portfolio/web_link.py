"""An address of the web that a person keeps, and opens with a click or Enter."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from gradus.ui.design.fonts import Text
from gradus.ui.design.theme import Theme
from gradus.ui.widgets.button import RowButton
from gradus.ui.widgets.label import ElidedLabel, dress
from gradus.ui.widgets.tip import tip

_WIDEST = 240


class WebLink(RowButton):
    """`linkRequested` carries the address; nothing is opened here."""

    linkRequested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, radius=4)
        self.setProperty("kind", "line")
        self.row.setContentsMargins(0, 1, 0, 1)
        self._address = ""
        self._words = ElidedLabel(Text.LINK)
        dress(self._words, Text.LINK)
        self._words.setMaximumWidth(_WIDEST)
        self.put(self._words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: self.linkRequested.emit(self._address))

    def show_link(self, title: str, address: str) -> None:
        """Show a link by its title; an empty address takes it away."""
        self._address = address
        self._words.show_text(title.removeprefix("https://"))
        self.setAccessibleName(self.tr("Open {0}").format(title))
        self.setToolTip(tip(address))
        self.setVisible(bool(address))
