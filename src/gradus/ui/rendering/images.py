"""Images of a card, from its deck's folder and nowhere else."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

_BEGINNINGS = {
    b"\x89PNG\r\n": b"png",
    b"\xff\xd8\xff": b"jpeg",
    b"GIF8": b"gif",
    b"RIFF": b"webp",
    b"BM": b"bmp",
}
_LARGEST = 4_096
_MOST_BYTES, _MOST_PIXELS, _MOST_DRAWING = 20_000_000, 50_000_000, 2_000_000
_KEPT = Qt.AspectRatioMode.KeepAspectRatio
_UNSAFE_DRAWING = re.compile(
    rb"<!ENTITY|<!DOCTYPE[^>]*\[|@import|encoding\s*=\s*[\"'](?!utf-8|us-ascii|iso-8859-1)"
    rb"|<\s*(?:[\w.-]+:)?(?:script|foreignObject|iframe|animate\w*|set)\b"
    rb"|href\s*=\s*[\"']\s*(?!#|data:image/(?:png|jpeg);)[^\"'\s]"
    rb"|url\(\s*[\"']?\s*(?!#)[^\"'\s)]",
    re.IGNORECASE,
)


def load_image(folder: Path, source: str) -> QImage | None:
    """Return an image if its path stays inside the folder and it can be read.

    A larger one than 4,096 pixels across comes scaled down; one of more than 50 million pixels, or
    a drawing that refers to anything outside itself, does not come at all. Of one that moves it is
    the first picture.
    """
    data = _bytes(folder, unquote(source))
    if data is None:
        return None
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    kind = _format(data)
    return _read(QImageReader(buffer, kind)) if kind else None


def _bytes(folder: Path, source: str) -> bytes | None:
    try:
        root = folder.resolve()
        path = (root / source).resolve()
        if not path.is_relative_to(root) or not path.is_file():
            return None
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES + 1)
    except (OSError, ValueError):
        return None
    return data if len(data) <= _MOST_BYTES else None


def _format(data: bytes) -> bytes:
    """Judge by what is in a file, not by its name, and before Qt sees a drawing: it follows links.

    Nothing is returned for what is not shown.
    """
    for beginning, kind in _BEGINNINGS.items():
        if data.startswith(beginning):
            return kind
    is_drawing = data.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"<")
    small = len(data) <= _MOST_DRAWING and b"\0" not in data
    return b"svg" if is_drawing and small and not _UNSAFE_DRAWING.search(data) else b""


def _read(reader: QImageReader) -> QImage | None:
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() * size.height() > _MOST_PIXELS:
        return None
    if max(size.width(), size.height()) > _LARGEST:
        reader.setScaledSize(size.scaled(QSize(_LARGEST, _LARGEST), _KEPT))
    image = reader.read()
    return None if image.isNull() else image
