"""A week or a month as a PDF."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from gradus.services.planning.views import DaysView
from gradus.ui.calendar import sentences
from gradus.ui.calendar.paper.page import paint_month, paint_week
from gradus.ui.calendar.paper.pdf import write_pdf
from gradus.ui.design.icons import Icons


def write_plan(path: Path, view: DaysView, icons: Icons, *, month: bool) -> None:
    """Write what is shown to a file; raises ExportError."""

    def paint(painter: QPainter, area: QRectF) -> None:
        (paint_month if month else paint_week)(painter, area, view, icons)

    title = sentences.month_title(view) if month else sentences.week_title(view)
    write_pdf(path, title, paint)
