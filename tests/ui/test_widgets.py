from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.widgets.flow_layout import FlowLayout
from gradus.ui.widgets.label import ElidedLabel, label
from gradus.ui.widgets.meter import Meter
from gradus.ui.widgets.pill import Pill


def test_a_flow_breaks_its_row(qtbot: QtBot, look: Look) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder)
    pills = [Pill("some words") for _ in range(3)]
    for pill in pills:
        flow.addWidget(pill)
    width = pills[0].sizeHint().width()
    assert flow.heightForWidth(3 * width + 16) == 22
    assert flow.heightForWidth(3 * width + 15) == 22 * 2 + 8
    assert flow.heightForWidth(width) == 22 * 3 + 16
    flow.setGeometry(QRect(5, 7, width, 200))
    assert (pills[2].x(), pills[2].y()) == (5, 7 + 60)
    assert flow.itemAt(3) is None
    assert flow.takeAt(3) is None


def test_an_elided_line_keeps_the_whole_in_its_tip(qtbot: QtBot, look: Look) -> None:
    line = ElidedLabel(Text.NOTE)
    qtbot.addWidget(line)
    line.show_text("Mathematics & statistics")
    line.show()
    line.resize(60, 20)
    assert line.text().endswith("…")
    assert line.toolTip() == line.accessibleName() == "Mathematics & statistics"
    line.resize(400, 20)
    assert line.text() == "Mathematics & statistics"
    assert line.toolTip() == ""


def test_a_line_that_may_wrap_is_shortened_only_when_its_lines_are_full(
    qtbot: QtBot, look: Look
) -> None:
    text = "The database is in use by another program. Close the other program."
    line = ElidedLabel(Text.NOTE, lines=2)
    qtbot.addWidget(line)
    line.show_text(text)
    line.show()
    whole = line.fontMetrics().horizontalAdvance(text)
    line.resize(round(whole * 0.65), 40)
    assert (line.text(), line.toolTip()) == (text, "")
    line.resize(round(whole * 0.3), 40)
    assert line.text().endswith("…")
    assert len(line.text()) > len(text) * 0.4
    assert line.toolTip() == line.accessibleName() == text


def test_labels_never_read_html(qtbot: QtBot, look: Look) -> None:
    plain = label("<b>x</b>", Text.BODY)
    qtbot.addWidget(plain)
    assert plain.sizeHint().width() > label("x", Text.BODY).sizeHint().width()


def test_a_meter_shows_even_one_percent(qtbot: QtBot, look: Look) -> None:
    meter = Meter(look.theme, 1)
    qtbot.addWidget(meter)
    meter.resize(136, 6)
    meter.show_share(0.01)
    shown = meter.grab().toImage().pixelColor(3, 3).name().upper()
    assert shown == look.theme.tokens.phases[0]
