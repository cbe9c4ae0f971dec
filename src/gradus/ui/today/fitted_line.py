"""One quiet line on Today: scheduling was fitted to the person, and can be taken back."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.today import sentences
from gradus.ui.widgets.button import RowButton
from gradus.ui.widgets.key_cap import KeyCap
from gradus.ui.widgets.label import label


class FittedLine(RowButton):
    """A button that looks like a line of text; hidden while there is nothing to say."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look.theme, parent, radius=6)
        self.setProperty("kind", "line")
        self._text = label("", Text.QUIET)
        self.row.setContentsMargins(0, 1, 0, 1)
        self.row.setSpacing(8)
        self.put(self._text)
        self.put(label(self.tr("Take back"), Text.LINK))
        self.put(KeyCap("B"))
        self.hide()

    def show_change(self, change: sentences.Fitted | None) -> None:
        """Say what a fit changed, or nothing where there was none."""
        if change is not None:
            self._text.setText(sentences.fitted(change))
            self.setAccessibleName(self.tr("{0} Take it back").format(self._text.text()))
        self.setVisible(change is not None)

    def text(self) -> str:
        """Return what is said."""
        return self._text.text()
