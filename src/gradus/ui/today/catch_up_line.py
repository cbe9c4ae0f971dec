"""One line on Today: much waits after a break, and it can be asked in portions."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget

from gradus.services.today.view import CatchUpView
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.today import sentences
from gradus.ui.widgets.button import RowButton
from gradus.ui.widgets.key_cap import KeyCap
from gradus.ui.widgets.label import ElidedLabel, label
from gradus.ui.widgets.sign import Sign


class CatchUpLine(RowButton):
    """A button that looks like a line of text; hidden while there is nothing to catch up with."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look.theme, parent, radius=6)
        self.setProperty("kind", "line")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._text = ElidedLabel(Text.QUIET)
        self._offer = label("", Text.LINK)
        self.row.setContentsMargins(0, 1, 0, 1)
        self.row.setSpacing(8)
        self.put(Sign(look, "clock", 16, lambda tokens: tokens.accent))
        self.put(self._text)
        self.put(self._offer)
        self.put(KeyCap("A"))
        self.row.addStretch(1)
        self.on = False
        self.hide()

    def show_catch_up(self, found: CatchUpView | None) -> None:
        """Say how much waits and what can be done about it."""
        self.setVisible(found is not None)
        if found is not None:
            self.on = found.on
            self._text.show_text(sentences.catch_up(found))
            self._offer.setText(sentences.catch_up_offer(found))
            self.setAccessibleName(f"{self._text.full_text()} {self._offer.text()}")

    def text(self) -> str:
        """Return what is said."""
        return self._text.full_text()
