"""One quiet line on Today: deck files hold errors."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.today import sentences
from gradus.ui.widgets.button import RowButton
from gradus.ui.widgets.key_cap import KeyCap
from gradus.ui.widgets.label import label
from gradus.ui.widgets.sign import Sign


class ProblemsLine(RowButton):
    """A button that looks like a line of text; hidden while there is nothing to say."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look.theme, parent, radius=6)
        self.setProperty("kind", "line")
        self._text = label("", Text.QUIET)
        self.row.setContentsMargins(0, 1, 0, 1)
        self.row.setSpacing(8)
        self.put(Sign(look, "warning", 16, lambda tokens: tokens.warn))
        self.put(self._text)
        self.put(label(self.tr("Show"), Text.LINK))
        self.put(KeyCap("E"))
        self.hide()

    def show_count(self, count: int) -> None:
        """Say how many errors there are."""
        self._text.setText(sentences.problems(count))
        self.setAccessibleName(self.tr("{0}. Show them").format(self._text.text()))
        self.setVisible(count > 0)

    def text(self) -> str:
        """Return what is said."""
        return self._text.text()
