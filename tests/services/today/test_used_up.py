"""Today says that topics give no new cards exactly where choosing another would bring some."""

from __future__ import annotations

import pytest
from tests.support.app import Desk
from tests.support.databases import raw
from tests.support.decks import ROAD, basic, cloze, write

from gradus.domain.scheduling.model import Rating
from gradus.services.study_settings import StudySettings


@pytest.fixture
def road(desk: Desk) -> Desk:
    """Extras, with three cards, are chosen; algebra and loops hold two each."""
    (desk.folder / "roadmap.yaml").write_text(ROAD, encoding="utf-8")
    write(desk.folder, "a.md", [basic(f"a{n}") for n in range(2)], topic="algebra")
    write(desk.folder, "l.md", [basic(f"l{n}") for n in range(2)], topic="loops")
    write(desk.folder, "x.md", [basic(f"x{n}") for n in range(3)], topic="extras")
    desk.sync()
    _choose(desk, "extras")
    return desk


def _choose(desk: Desk, *topics: str) -> None:
    raw(desk.database).execute("UPDATE topics SET chosen = 0")
    for topic in topics:
        raw(desk.database).execute("UPDATE topics SET chosen = 1 WHERE key = ?", [topic])


def _answer_all(desk: Desk) -> None:
    view = desk.study.start()
    while view.card is not None:
        view = desk.answer(view, Rating.EASY)


def _use(desk: Desk, settings: StudySettings) -> None:
    desk.settings = settings
    desk.study = desk.restarted()


def test_it_is_said_once_the_last_new_card_of_the_chosen_topics_is_learned(road: Desk) -> None:
    assert not road.today().view().used_up
    _answer_all(road)
    assert road.today().view().used_up
    road.clock.forward(days=1)
    assert road.today().view().used_up
    _choose(road, "extras", "algebra")
    assert not road.today().view().used_up
    assert road.today().view().new == 2


def test_it_is_said_of_a_chosen_topic_that_is_locked(road: Desk) -> None:
    _choose(road, "loops")
    assert road.today().view().used_up


def test_a_day_whose_count_is_used_brings_new_cards_tomorrow(road: Desk) -> None:
    _use(road, StudySettings(new_per_day=3))
    _answer_all(road)
    assert not road.today().view().used_up
    road.clock.forward(days=1)
    assert road.today().view().used_up


def test_a_day_whose_minutes_are_used_says_nothing_of_topics(road: Desk) -> None:
    _use(road, StudySettings(minutes_per_day=1))  # room for one new card of 0.6 minutes
    _answer_all(road)
    assert road.today().view().answered == 1
    raw(road.database).execute("UPDATE cards SET retired = 1 WHERE key LIKE 'own:x%'")
    assert not road.today().view().used_up


def test_where_no_new_cards_are_wanted_nothing_is_missed(road: Desk) -> None:
    _answer_all(road)
    _use(road, StudySettings(new_per_day=0))
    assert not road.today().view().used_up


def test_a_sibling_that_rests_until_tomorrow_is_still_to_come(road: Desk) -> None:
    write(road.folder, "x.md", [cloze("gaps", 1, 2)], topic="extras")
    road.sync()
    _answer_all(road)
    found = road.today().view()
    assert (found.answered, found.used_up) == (1, False)


def test_when_every_card_was_met_there_is_nothing_to_choose(road: Desk) -> None:
    _choose(road, "algebra", "loops", "extras")
    _answer_all(road)
    found = road.today().view()
    assert (found.answered, found.used_up) == (7, False)


def test_cards_off_the_road_come_whatever_is_chosen(road: Desk) -> None:
    _answer_all(road)
    write(road.folder, "o.md", [basic("own")])
    road.sync()
    assert not road.today().view().used_up
