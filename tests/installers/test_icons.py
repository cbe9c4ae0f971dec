"""The icons of Windows and macOS hold the PNGs they say they hold."""

from __future__ import annotations

import struct

from making.icons import SIZES, icns, ico, paint
from making.project import ROOT
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication


def test_each_size_is_painted_and_read_back_from_both_icons(qapp: QApplication) -> None:
    painted = paint(ROOT / "resources" / "icons" / "app.svg")
    assert [QImage.fromData(painted[size]).width() for size in SIZES] == list(SIZES)

    data = ico(painted)
    count = struct.unpack_from("<HHH", data)[2]
    for number in range(count):
        edge, *_, length, offset = struct.unpack_from("<BBBBHHII", data, 6 + 16 * number)
        image = QImage.fromData(data[offset : offset + length])
        assert image.width() == (edge or 256)

    data = icns(painted)
    kind, length = struct.unpack_from(">4sI", data)
    assert (kind, length) == (b"icns", len(data))
    at, widths = 8, []
    while at < len(data):
        _, part = struct.unpack_from(">4sI", data, at)
        widths.append(QImage.fromData(data[at + 8 : at + part]).width())
        at += part
    assert widths == [16, 32, 64, 128, 256, 512]
