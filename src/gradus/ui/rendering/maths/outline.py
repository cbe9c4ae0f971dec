"""SVG path data to painter paths, for the commands that MathJax writes."""

from __future__ import annotations

import re
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath

_COMMAND = re.compile(r"([MLHVQTCZ])([^A-Z]*)")
_NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?")
_ARGUMENTS = {"M": 2, "L": 2, "H": 1, "V": 1, "Q": 4, "T": 2, "C": 6}


@lru_cache(maxsize=2048)
def outline(data: str) -> QPainterPath:
    """Return the path that SVG path data describes; it is shared, so it is read, never changed."""
    pen = _Pen()
    for command, arguments in _COMMAND.findall(data):
        if command == "Z":
            pen.path.closeSubpath()
            continue
        numbers = [float(number) for number in _NUMBER.findall(arguments)]
        step = _ARGUMENTS[command]
        for start in range(0, len(numbers) - step + 1, step):
            pen.draw("L" if command == "M" and start else command, numbers[start : start + step])
    return pen.path


class _Pen:
    """A path with the control point that a smooth curve continues from."""

    def __init__(self) -> None:
        self.path = QPainterPath()
        self.path.setFillRule(Qt.FillRule.WindingFill)
        self._control: QPointF | None = None

    def draw(self, command: str, numbers: list[float]) -> None:
        here = self.path.currentPosition()
        control = None
        match command, numbers:
            case "M", [x, y]:
                self.path.moveTo(x, y)
            case "L", [x, y]:
                self.path.lineTo(x, y)
            case "H", [x]:
                self.path.lineTo(x, here.y())
            case "V", [y]:
                self.path.lineTo(here.x(), y)
            case "C", [a, b, c, d, x, y]:
                self.path.cubicTo(a, b, c, d, x, y)
            case _, [*bend, x, y]:
                control = QPointF(*bend) if bend else self._mirrored(here)
                self.path.quadTo(control, QPointF(x, y))
        self._control = control

    def _mirrored(self, here: QPointF) -> QPointF:
        return here if self._control is None else here * 2 - self._control
