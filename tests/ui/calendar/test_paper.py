"""What is painted on paper."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from tests.ui.calendar_fakes import MONDAY, CalendarFake

from gradus.ui.calendar.paper.page import paint_month, paint_week
from gradus.ui.design import shades
from gradus.ui.design.look import Look
from gradus.ui.design.theme import Scheme
from gradus.ui.design.tokens import DARK, LIGHT

SIZE = (1032, 702)


@pytest.mark.parametrize("month", [False, True])
def test_paper_is_light_in_a_dark_theme(look: Look, month: bool) -> None:
    look.theme.set_scheme(Scheme.DARK)
    calendar = CalendarFake()
    view = calendar.month(MONDAY) if month else calendar.week(MONDAY)
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    (paint_month if month else paint_week)(painter, QRectF(image.rect()), view, look.icons)
    painter.end()
    seen = {
        image.pixelColor(x, y).name().upper()
        for x in range(0, SIZE[0], 2)
        for y in range(0, SIZE[1], 2)
    }
    assert shades.block(LIGHT, LIGHT.phases[1]) in seen
    assert seen.isdisjoint({DARK.surface, DARK.ink, shades.block(DARK, DARK.phases[1])})
