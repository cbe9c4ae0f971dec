"""Settings that change while services are in use hold from the next card on."""

from __future__ import annotations

import pytest
from tests.support.app import Desk
from tests.support.decks import basic, write

from gradus.domain.scheduling.memory import SchedulerSettings
from gradus.domain.scheduling.model import Rating
from gradus.services.study_settings import StudySettings

LAX = StudySettings(scheduler=SchedulerSettings(desired_retention=0.80), new_per_day=2)


@pytest.fixture
def full(desk: Desk) -> Desk:
    write(desk.folder, "a.md", [basic(f"n{n}") for n in range(9)])
    desk.sync()
    return desk


def test_the_next_card_is_scheduled_by_the_new_settings(full: Desk) -> None:
    view = full.study.start()
    full.study.use(LAX)
    view = full.answer(view, Rating.EASY)
    assert view.card is not None
    # 8.2956 days at 90 %; at 80 % FSRS-6 waits (0.8^(-1/0.1542) - 1) / 0.98035 = 3.32 times as
    # long: 28 days, which are spread over 26 to 30.
    assert 26 <= view.card.choices[3].interval.days <= 30
    assert view.remaining == 1  # two new cards a day, one of them answered


def test_the_card_on_screen_keeps_what_its_buttons_said(full: Desk) -> None:
    view = full.study.start()
    assert view.card is not None
    offered = view.card.choices[3].interval.days
    full.study.use(LAX)
    full.answer(view, Rating.EASY)
    stored = full.card(view.card.card_id).state
    assert stored.due is not None
    assert stored.due.day is not None
    assert stored.last_day is not None
    assert stored.due.day - stored.last_day == offered


def test_the_same_settings_again_change_nothing(full: Desk) -> None:
    before = full.study.start()
    full.study.use(full.settings)
    assert full.study.refresh() == before


def test_today_counts_by_the_new_settings(full: Desk) -> None:
    today = full.today()
    assert today.view().new == 9
    today.use(LAX)
    assert today.view().new == 2
