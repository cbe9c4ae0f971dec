"""Where the plates behind inline code lie."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextLayout

from gradus.ui.rendering.style import Property

_ROOM = 1.5


def plates(block: QTextBlock) -> Iterator[QRectF]:
    """Yield the rectangles behind inline code, one a line, where the block's lines begin at 0."""
    parts = [part for part in block.textFormats() if part.format.boolProperty(Property.PLATE)]
    while parts:
        group = [parts.pop(0)]
        while parts and parts[0].start == group[-1].start + group[-1].length:
            group.append(parts.pop(0))
        yield from _on_lines(block.layout(), group)


def _on_lines(layout: QTextLayout, parts: list[QTextLayout.FormatRange]) -> Iterator[QRectF]:
    """Yield what is behind neighbouring parts, as high as the longest of them."""
    first, last = parts[0].start, parts[-1].start + parts[-1].length
    longest = max(parts, key=lambda part: part.length)
    metrics = QFontMetricsF(longest.format.font())
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        start = max(first, line.textStart())
        end = min(last, line.textStart() + line.textLength())
        if start < end:
            left, right = _x(line.cursorToX(start)), _x(line.cursorToX(end))
            top = line.y() + line.ascent() - metrics.ascent() - _ROOM
            height = metrics.ascent() + metrics.descent() + 2 * _ROOM
            yield QRectF(left, top, right - left, height)


def _x(answer: object) -> float:
    """The stubs of PySide6 call it a float; it comes with the cursor's position."""
    return float(answer[0] if isinstance(answer, tuple) else answer)  # type: ignore[arg-type]
