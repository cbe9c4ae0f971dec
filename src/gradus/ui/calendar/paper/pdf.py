"""Writing the plan as a PDF."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QIODevice, QMarginsF, QRectF, QSaveFile
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from gradus.errors import ExportError

_DOTS = 96
"""An inch has as many dots as on the screen, so that sizes in pixels hold on paper."""
_MARGIN = 12.0
Paint = Callable[[QPainter, QRectF], None]


def write_pdf(path: Path, title: str, paint: Paint) -> None:
    """Write one page of A4, lying; raises ExportError, and then leaves what was there."""
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise _cannot(path)
    writer = QPdfWriter(file)
    writer.setResolution(_DOTS)
    writer.setTitle(title)
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    size = QPageSize(QPageSize.PageSizeId.A4)
    unit, lying = QPageLayout.Unit.Millimeter, QPageLayout.Orientation.Landscape
    writer.setPageLayout(QPageLayout(size, lying, margins, unit))
    painter = QPainter(writer)
    paint(painter, QRectF(0, 0, writer.width(), writer.height()))
    painter.end()
    if not file.commit():
        raise _cannot(path)


def _cannot(path: Path) -> ExportError:
    text = QCoreApplication.translate("Calendar", "{0} cannot be written.").format(path.name)
    remedy = QCoreApplication.translate("Calendar", "Choose another folder or another name.")
    return ExportError(text, remedy)
