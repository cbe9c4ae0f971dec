"""The buttons that start the day have room, whatever stands beside them."""

from __future__ import annotations

from datetime import UTC

from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot
from tests.ui.fakes import today

from gradus.services.today.view import AreaDue
from gradus.ui.design.look import Look
from gradus.ui.today.hero import Hero
from gradus.ui.widgets.settle import settle


def test_buttons_that_grow_after_the_first_layout_get_the_whole_width(
    qtbot: QtBot, look: Look
) -> None:
    hero = Hero(look, UTC)
    qtbot.addWidget(hero)
    hero.show_view(today())
    hero.resize(770, 240)
    hero.show()
    settle()
    start = hero.start.y()
    hero.ten.show_caption("I have ten minutes, no more", "T")
    settle()
    assert hero.start.y() == start
    assert {button.y() for button in (hero.start, hero.ten, hero.choose)} == {hero.start.y()}


def test_buttons_keep_off_a_long_list_of_areas(qtbot: QtBot, look: Look) -> None:
    areas = tuple(AreaDue(f"Area {n}", n, 9) for n in range(1, 8))
    hero = Hero(look, UTC)
    qtbot.addWidget(hero)
    hero.show_view(today(areas=areas))
    hero.resize(572, 200)
    hero.show()
    settle()
    hero.resize(572, hero.minimumSizeHint().height())
    settle()
    actions = hero.start.mapTo(hero, QPoint()).y()
    assert actions - hero.areas.geometry().bottom() > 8
