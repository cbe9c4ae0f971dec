"""One engine for all tests of rendering; each view is taken down again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gradus.domain.markup.parser import parse
from gradus.ui.rendering.card_view import CardView
from gradus.ui.rendering.maths.service import MathsService

Show = Callable[[str], CardView]


@pytest.fixture(scope="session")
def maths(fonts: None) -> Iterator[MathsService]:
    service = MathsService()
    yield service
    service.close()


@pytest.fixture
def view(qtbot: QtBot, maths: MathsService) -> CardView:
    card = CardView(maths)
    qtbot.addWidget(card)
    card.resize(700, 100)
    card.show()
    return card


@pytest.fixture
def show(qtbot: QtBot, view: CardView, tmp_path: Path) -> Show:
    """Show Markdown and wait until its formulas are there."""

    def shown(text: str) -> CardView:
        with qtbot.waitSignal(view.settled):
            view.show_document(parse(text), tmp_path)
        return view

    return shown
