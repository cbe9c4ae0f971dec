"""The line below the date: which week it is, and when the road ends at this pace."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gradus.services.today.view import TodayView
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.today import headline_sentences as sentences
from gradus.ui.widgets.key_cap import KeyCap
from gradus.ui.widgets.label import label
from gradus.ui.widgets.line_button import LineButton

_KEY = 34
"""Room for the key and the gap before it."""


class Headline(LineButton):
    """A button that looks like a line of text and leads to the calendar."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look.theme, parent)
        self._text = label("", Text.QUIET, wrap=True)
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.row.setContentsMargins(0, 1, 0, 1)
        self.row.setSpacing(8)
        self.put(self._text)
        self.put(KeyCap("G"))
        self.row.addStretch(1)
        self._said = ""
        self.hide()

    def show_view(self, view: TodayView) -> None:
        """Say where the person stands on the road; nothing before the first answer."""
        self._said = sentences.headline(view)
        months = sentences.months(view)
        shown = escape(self._said)
        if months:
            shown = shown.replace(escape(months), f"<b>{escape(months)}</b>", 1)
        self._text.setText(shown)
        self._fit()
        self.setAccessibleName(self._said)
        self.setVisible(bool(self._said))

    def text(self) -> str:
        """Return what is said."""
        return self._said

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap where there is no room for one line."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Be as wide as the words, and as high as they need where that is too wide."""
        bold = QFont(self._text.font())
        bold.setBold(True)
        whole = QFontMetrics(bold).horizontalAdvance(self._said) + 4
        width = min(whole, max(self.width() - _KEY, 120))
        one_line = self._text.fontMetrics().height()
        high = one_line if width == whole else self._text.heightForWidth(width)
        self._text.setFixedSize(width, max(high, one_line))
