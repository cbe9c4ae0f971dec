"""Icons of every size and kind, painted from the one SVG.

Run by the Python that has Qt: python icons.py SVG FOLDER
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
_ICO = (16, 24, 32, 48, 64, 128, 256)
_ICNS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}
"""The four letters under which a macOS icon keeps a PNG of each size."""


def paint(svg: Path, sizes: tuple[int, ...] = SIZES) -> dict[int, bytes]:
    """Return a PNG of each size (pixels)."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt  # noqa: PLC0415  tests have none
    from PySide6.QtGui import QGuiApplication, QImage, QPainter  # noqa: PLC0415
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

    application = QGuiApplication.instance() or QGuiApplication([])
    renderer = QSvgRenderer(str(svg))
    painted: dict[int, bytes] = {}
    for size in sizes:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        painted[size] = bytes(data.data())
    del application
    return painted


def main() -> None:
    """Write a PNG of each size and the icons of Windows and macOS into a folder."""
    svg, folder = Path(sys.argv[1]), Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    painted = paint(svg)
    for size, png in painted.items():
        (folder / f"{size}.png").write_bytes(png)
    (folder / "gradus.ico").write_bytes(ico(painted))
    (folder / "gradus.icns").write_bytes(icns(painted))


def ico(painted: dict[int, bytes]) -> bytes:
    """Return a Windows icon that holds PNGs (layout: Microsoft's ICO with PNG, since Vista)."""
    chosen = [(size, painted[size]) for size in _ICO]
    offset = 6 + 16 * len(chosen)
    head, body = struct.pack("<HHH", 0, 1, len(chosen)), b""
    for size, png in chosen:
        edge = size % 256  # 0 stands for 256
        head += struct.pack("<BBBBHHII", edge, edge, 0, 0, 1, 32, len(png), offset + len(body))
        body += png
    return head + body


def icns(painted: dict[int, bytes]) -> bytes:
    """Return a macOS icon that holds PNGs."""
    parts = b"".join(
        kind + struct.pack(">I", 8 + len(painted[size])) + painted[size]
        for size, kind in _ICNS.items()
    )
    return b"icns" + struct.pack(">I", 8 + len(parts)) + parts


if __name__ == "__main__":
    main()
