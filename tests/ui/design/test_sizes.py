"""The text of the interface is written larger or smaller at once, and what holds it grows."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from gradus.ui.design.fonts import Text, font, px
from gradus.ui.design.look import Look
from gradus.ui.design.sizes import fix_height, fix_width, least_height, wear
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.label import ElidedLabel, label


def test_fonts_and_pixels_follow_the_size_in_force(look: Look) -> None:
    look.theme.set_text_size(140)
    assert font(Text.BODY).pixelSize() == 20  # 14 × 1.4 = 19.6
    assert px(100) == 140
    look.theme.set_text_size(90)
    assert font(Text.TITLE).pixelSize() == 22  # 24 × 0.9 = 21.6
    look.theme.set_text_size(100)
    assert font(Text.BODY).pixelSize() == 14


def test_widgets_that_are_there_already_follow_at_once(qtbot: QtBot, look: Look) -> None:
    words = label("Words", Text.NOTE)
    field = label("", Text.BODY)
    wear(field, Text.FIGURE, tabular=True)
    fix_height(field, 30)
    fix_width(field, 50)
    least_height(words, 20)
    button = ActionButton(look.theme, "Do it", Kind.COMPACT, "D")
    for one in (words, field, button):
        qtbot.addWidget(one)
    before = button.sizeHint()
    with qtbot.waitSignal(look.theme.changed):
        look.theme.set_text_size(140)
    assert words.font().pixelSize() == 18
    assert field.font().pixelSize() == 28
    assert (field.width(), field.height(), words.minimumHeight()) == (70, 42, 28)
    assert button.sizeHint().height() > before.height()
    assert button.sizeHint().width() > before.width()
    with qtbot.assertNotEmitted(look.theme.changed):
        look.theme.set_text_size(140)
    look.theme.set_text_size(100)
    assert words.font().pixelSize() == 13
    assert button.sizeHint() == before


def test_a_text_that_has_no_room_any_more_is_shortened(qtbot: QtBot, look: Look) -> None:
    line = ElidedLabel(Text.BODY)
    qtbot.addWidget(line)
    line.show_text("A text that only just fits")
    line.resize(line.sizeHint())
    line.show()
    assert line.text() == line.full_text()
    look.theme.set_text_size(140)
    assert line.text().endswith("…")
    look.theme.set_text_size(100)
    assert line.text() == line.full_text()
