"""Where the plates behind inline code lie."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextLayout

from gradus.ui.rendering.style import Property

_ROOM = 1.5


def plates(block: QTextBlock) -> Iterator[QRectF]:
    """Yield the rectangles behind inline code, one a line, where the block's lines begin at 0."""
    for part in block.textFormats():
        if part.format.boolProperty(Property.PLATE):
            yield from _on_lines(block.layout(), part)


def _on_lines(layout: QTextLayout, part: QTextLayout.FormatRange) -> Iterator[QRectF]:
    metrics = QFontMetricsF(part.format.font())
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        start = max(part.start, line.textStart())
        end = min(part.start + part.length, line.textStart() + line.textLength())
        if start < end:
            left, right = _x(line.cursorToX(start)), _x(line.cursorToX(end))
            top = line.y() + line.ascent() - metrics.ascent() - _ROOM
            height = metrics.ascent() + metrics.descent() + 2 * _ROOM
            yield QRectF(left, top, right - left, height)


def _x(answer: object) -> float:
    """The stubs of PySide6 call it a float; it comes with the cursor's position."""
    return float(answer[0] if isinstance(answer, tuple) else answer)  # type: ignore[arg-type]
