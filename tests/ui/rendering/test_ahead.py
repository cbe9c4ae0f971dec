"""A text painted ahead looks just as it does when it is painted on screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from gradus.domain.markup.parser import parse
from gradus.ui.design.tokens import DARK
from gradus.ui.rendering.card_view import CardView
from gradus.ui.rendering.maths.service import MathsService
from gradus.ui.rendering.panels import Panels

TEXT = "Words and $x^2$\n\n```python\nreturn 1\n```\n\n> a quote\n\n$$\\sum_{i=1}^n i$$"


@pytest.fixture
def hidden(qtbot: QtBot, maths: MathsService) -> CardView:
    view = CardView(maths)
    qtbot.addWidget(view)
    view.resize(600, 100)
    with qtbot.waitSignal(view.settled):
        view.show_document(parse(TEXT), Path())
    return view


@pytest.fixture
def paints(monkeypatch: pytest.MonkeyPatch) -> list[Panels]:
    """Note every time a text is painted and not copied."""
    seen: list[Panels] = []
    paint = Panels.paint

    def noted(panels: Panels) -> None:
        seen.append(panels)
        paint(panels)

    monkeypatch.setattr(Panels, "paint", noted)
    return seen


def _look(view: CardView) -> QImage:
    return view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def test_what_was_painted_ahead_is_the_same_to_the_pixel(
    hidden: CardView, paints: list[Panels]
) -> None:
    usual = _look(hidden)
    hidden.paint_ahead()
    before = len(paints)
    assert _look(hidden) == usual
    assert len(paints) == before  # it was copied
    assert any(usual.pixelColor(x, 10) != QColor("white") for x in range(100))


def test_a_selection_is_seen(hidden: CardView) -> None:
    hidden.paint_ahead()
    before = _look(hidden)
    hidden.selectAll()
    assert _look(hidden) != before


def test_other_colours_another_size_and_another_text_are_seen(
    hidden: CardView, qtbot: QtBot
) -> None:
    hidden.paint_ahead()
    seen = [_look(hidden)]
    hidden.set_tokens(DARK)
    seen.append(_look(hidden))
    hidden.paint_ahead()
    hidden.set_text_size(24)
    seen.append(_look(hidden))
    hidden.paint_ahead()
    hidden.resize(400, hidden.height())
    seen.append(_look(hidden))
    hidden.paint_ahead()
    with qtbot.waitSignal(hidden.settled):
        hidden.show_document(parse("something else"), Path())
    seen.append(_look(hidden))
    for number, one in enumerate(seen):
        assert all(one != other for other in seen[:number])


def test_nothing_is_painted_ahead_of_its_formulas(
    qtbot: QtBot, maths: MathsService, paints: list[Panels]
) -> None:
    view = CardView(maths)
    qtbot.addWidget(view)
    view.resize(600, 100)
    with qtbot.waitSignal(view.settled):
        view.show_document(parse(r"new $\zeta_{812}$"), Path())
        assert not view.is_settled()
        view.paint_ahead()
        assert paints == []
