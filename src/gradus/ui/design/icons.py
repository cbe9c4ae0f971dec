"""Line icons, drawn from SVG in the colour and at the resolution where they stand."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from gradus.errors import BundledFileError

_RATIOS = (1.0, 1.25, 1.5, 2.0, 3.0)


class Icons:
    """The icons of one folder; `currentColor` in a drawing is the colour asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._drawn: dict[tuple[str, str, int, float], QPixmap] = {}

    def pixmap(self, name: str, colour: str, size: int, ratio: float) -> QPixmap:
        """Return the icon `size` logical pixels square for a screen of the given pixel ratio."""
        key = (name, colour, size, ratio)
        if key not in self._drawn:
            self._drawn[key] = self._draw(name, colour, size, ratio)
        return self._drawn[key]

    def icon(self, name: str, colour: str, size: int) -> QIcon:
        """Return a QIcon for where Qt paints it itself: menus, buttons, the window."""
        result = QIcon()
        for ratio in _RATIOS:
            result.addPixmap(self.pixmap(name, colour, size, ratio))
        return result

    def app(self) -> QIcon:
        """Return the icon of the app."""
        result = QIcon()
        for size in (16, 24, 32, 48, 64, 128, 256):
            result.addPixmap(self.pixmap("app", "", size, 1.0))
        return result

    def _draw(self, name: str, colour: str, size: int, ratio: float) -> QPixmap:
        renderer = self._renderer(name, colour)
        pixmap = QPixmap(round(size * ratio), round(size * ratio))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(pixmap.rect()))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _renderer(self, name: str, colour: str) -> QSvgRenderer:
        file = self._folder / f"{name}.svg"
        try:
            source = file.read_text("utf-8")
        except OSError as error:
            raise BundledFileError(
                f"The icon {file.name} is missing.", "Install Gradus again."
            ) from error
        return QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))
