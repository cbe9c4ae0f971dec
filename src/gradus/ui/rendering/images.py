"""Images of a card, from its deck's folder and nowhere else."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader

_FORMATS = frozenset({".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp", ".svg"})
_LARGEST = 4_096


def load_image(folder: Path, source: str) -> QImage | None:
    """Return an image if its path stays inside the folder and it can be read.

    A larger one than 4,096 pixels across comes scaled down.
    """
    path = _inside(folder, unquote(source))
    if path is None or path.suffix.lower() not in _FORMATS:
        return None
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if max(size.width(), size.height()) > _LARGEST:
        reader.setScaledSize(size.scaled(QSize(_LARGEST, _LARGEST), _KEPT))
    image = reader.read()
    return None if image.isNull() else image


_KEPT = Qt.AspectRatioMode.KeepAspectRatio


def _inside(folder: Path, source: str) -> Path | None:
    try:
        root = folder.resolve()
        path = (root / source).resolve()
        return path if path.is_relative_to(root) and path.is_file() else None
    except (OSError, ValueError):
        return None
