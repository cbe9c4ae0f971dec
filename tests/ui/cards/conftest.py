"""A Cards page over a list of cards in memory."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot
from tests.ui.cards_fakes import CardsFake
from tests.ui.fakes import PlainFace, StillClock

from gradus.ui.cards.page import CardsPage
from gradus.ui.design.look import Look


@pytest.fixture
def cards() -> CardsFake:
    return CardsFake()


@pytest.fixture
def page(qtbot: QtBot, look: Look, cards: CardsFake) -> Iterator[CardsPage]:
    page = CardsPage(look, cards, cards, PlainFace, StillClock())
    page.resize(1232, 860)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.searched), qtbot.waitActive(page):
        page.show()
    yield page
    page.close_down()
