"""Labels whose font and colour follow from what the text is."""

from __future__ import annotations

from bisect import bisect

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gradus.ui.design.fonts import Text
from gradus.ui.design.sizes import wear
from gradus.ui.widgets.tip import tip


def label(text: str, kind: Text, *, wrap: bool = False, tabular: bool = False) -> QLabel:
    """Make a label of one kind of text; `tabular` keeps digits in columns."""
    result = QLabel(text)
    dress(result, kind, tabular=tabular)
    result.setWordWrap(wrap)
    return result


def dress(target: QLabel, kind: Text, *, tabular: bool = False) -> None:
    """Give a label the font and colour of its kind, and never read its text as HTML."""
    target.setTextFormat(Qt.TextFormat.PlainText)
    target.setProperty("text_kind", kind.value)
    wear(target, kind, tabular=tabular)


class ElidedLabel(QLabel):
    """A line that ends in an ellipsis where it has no room; its tip then holds the whole.

    With several `lines` it wraps before it is shortened.
    """

    def __init__(self, kind: Text, parent: QWidget | None = None, *, lines: int = 1) -> None:
        super().__init__(parent)
        self._full = ""
        self._lines = lines
        dress(self, kind)
        self.setWordWrap(lines > 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str) -> None:
        """Show a text, shortened as the width demands."""
        if text == self._full:
            return
        self._full = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self._fit()

    def full_text(self) -> str:
        """Return the text before it was shortened."""
        return self._full

    def sizeHint(self) -> QSize:
        """Ask for the room of the whole text."""
        width = self.fontMetrics().horizontalAdvance(self._full) + 2
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Be content with a few letters."""
        return QSize(40, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the text anew."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Shorten the text anew in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._full:
            self._fit()

    def hasHeightForWidth(self) -> bool:
        """Keep the height, whatever is shown."""
        return False

    def _fit(self) -> None:
        shown = self._shortened() if self._lines == 1 else self._wrapped()
        self.setText(shown)
        self.setToolTip(tip("" if shown == self._full else self._full))

    def _shortened(self) -> str:
        width = max(self.width(), 1)
        return self.fontMetrics().elidedText(self._full, Qt.TextElideMode.ElideRight, width)

    def _wrapped(self) -> str:
        """Return as many words as fit into the lines."""
        words = self._full.split(" ")
        if self._fits(self._full):
            return self._full
        count = bisect(range(1, len(words)), 0, key=lambda n: not self._fits(_cut(words, n)))
        return _cut(words, max(count, 1))

    def _fits(self, text: str) -> bool:
        metrics = self.fontMetrics()
        room = QRect(0, 0, max(self.width(), 1), 10_000)
        high = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text).height()
        return high <= metrics.height() + (self._lines - 1) * metrics.lineSpacing()


def _cut(words: list[str], count: int) -> str:
    return " ".join(words[:count]) + "…"
