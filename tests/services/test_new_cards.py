"""Where new cards come from: topics that are open and chosen, within the day's minutes."""

from __future__ import annotations

import tempfile
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.app import Desk
from tests.support.databases import memory_database, raw
from tests.support.decks import ROAD, basic, write
from tests.support.laws import taking

from gradus.domain.scheduling.model import Rating
from gradus.services.quiz.session_view import SessionView
from gradus.services.study_settings import StudySettings


def _road(desk: Desk, algebra: int = 5, loops: int = 5, own: int = 0) -> Desk:
    """Loops build on algebra; extras build on nothing and are further along."""
    (desk.folder / "roadmap.yaml").write_text(ROAD, encoding="utf-8")
    write(desk.folder, "a.md", [basic(f"a{n}") for n in range(algebra)], topic="algebra")
    write(desk.folder, "l.md", [basic(f"l{n}") for n in range(loops)], topic="loops")
    write(desk.folder, "x.md", [basic(f"x{n}") for n in range(3)], topic="extras")
    if own:
        write(desk.folder, "o.md", [basic(f"o{n}") for n in range(own)])
    desk.sync()
    return desk


def _asked(desk: Desk, count: int = 99, rating: Rating = Rating.EASY) -> str:
    """Answer cards and return the first letters of their notes."""
    view, letters = desk.study.start(), ""
    while view.card is not None and len(letters) < count:
        letters += desk.key(view).split(":")[1][0]
        view = desk.answer(view, rating)
    return letters


def _unlocked(desk: Desk) -> dict[str, int | None]:
    return dict(raw(desk.database).execute("SELECT key, unlocked_day FROM topics").fetchall())


def _choose(desk: Desk, **columns: str) -> None:
    for topic, change in columns.items():
        raw(desk.database).execute(f"UPDATE topics SET {change} WHERE key = ?", [topic])


def test_without_a_choice_new_cards_come_along_the_road_and_topics_open_on_the_way(
    desk: Desk,
) -> None:
    # After the third of five algebra cards its mastery is 0.6, and loops come before extras.
    assert _asked(_road(desk)) == "aaaaalllllxxx"
    assert _unlocked(desk) == {"algebra": 739_621, "loops": 739_621, "extras": 739_621}


def test_a_locked_topic_gives_no_new_card(desk: Desk) -> None:
    view = _road(desk).study.start()
    assert view.remaining == 8
    assert _unlocked(desk) == {"algebra": 739_621, "loops": None, "extras": 739_621}


def test_the_answer_that_reaches_six_of_ten_opens_the_next_topic_at_once(desk: Desk) -> None:
    _road(desk)
    _asked(desk, 2)
    assert _unlocked(desk)["loops"] is None
    view = desk.answer(desk.study.start(), Rating.EASY)
    assert _unlocked(desk)["loops"] == 739_621
    assert view.remaining == 2 + 5 + 3
    assert desk.restarted().start().remaining == view.remaining


def test_a_topic_stays_open_when_its_prerequisite_is_forgotten_or_the_answer_undone(
    desk: Desk,
) -> None:
    _asked(_road(desk), 3, Rating.GOOD)
    desk.study.undo()
    assert _unlocked(desk)["loops"] == 739_621
    desk.clock.forward(days=3_000)
    desk.study.start()
    assert _unlocked(desk)["loops"] == 739_621
    assert "l" in _asked(desk)


def test_cards_answered_again_before_they_are_forgotten_count_once(desk: Desk) -> None:
    _road(desk)
    view = desk.study.start()
    for _ in range(4):  # the same card, whose step comes back
        view = desk.answer(view, Rating.AGAIN)
        desk.clock.forward(minutes=2)
        view = desk.study.refresh()
    assert _unlocked(desk)["loops"] is None


def test_a_chosen_topic_alone_gives_new_cards_and_own_cards_are_always_asked(desk: Desk) -> None:
    _choose(_road(desk, own=2), extras="chosen = 1")
    assert _asked(desk) == "xxxoo"


def test_a_learned_topic_gives_new_cards(desk: Desk) -> None:
    _choose(_road(desk), extras="learned_day = 5")
    assert _asked(desk) == "xxx"


def test_a_chosen_topic_that_is_locked_waits_until_it_is_started_anyway(desk: Desk) -> None:
    _choose(_road(desk), loops="chosen = 1")
    assert _asked(desk) == ""
    _choose(desk, loops="unlocked_day = 5")
    assert _asked(desk) == "lllll"


def test_a_topic_taken_off_the_road_is_told_and_closes_nothing(desk: Desk) -> None:
    _road(desk)
    road = ROAD.replace(
        "  - {key: extras, title: Extras, phase: 2, area: Code, hours: 1, core: ", ""
    )
    (desk.folder / "roadmap.yaml").write_text(road.replace("false}\n", ""), encoding="utf-8")
    (problem,) = desk.sync().problems
    assert (problem.path, problem.line) == ("x.md", 3)
    assert problem.message == "The topic 'extras' is not on the road."
    assert "x" in _asked(desk)


@pytest.mark.parametrize(("minutes", "expected"), [(0, 13), (3, 5), (30, 13)])
def test_new_cards_keep_to_the_minutes_of_the_day(desk: Desk, minutes: int, expected: int) -> None:
    # A new card takes 0.6 minutes; three minutes hold five.
    desk.settings = StudySettings(minutes_per_day=minutes)
    desk.study = _road(desk).restarted()
    assert len(_asked(desk)) == expected


def test_what_is_due_is_asked_however_few_minutes_there_are(desk: Desk) -> None:
    desk.settings = StudySettings(minutes_per_day=1)
    desk.study = _road(desk, algebra=30).restarted()
    raw(desk.database).execute(
        "UPDATE cards SET state = 2, stability = 5.0, difficulty = 5.0, due_day = 739621,"
        " first_day = 1, last_day = 739600, reviews = 1 WHERE key LIKE 'own:a%'"
    )
    assert _asked(desk) == "a" * 30


def test_the_room_for_new_cards_is_that_of_the_pace_before_today(desk: Desk) -> None:
    desk.settings = StudySettings(minutes_per_day=3)
    desk.study = _road(desk, algebra=40).restarted()
    view = desk.study.start()
    assert view.remaining == 5
    desk.study.answer(view.card.card_id, Rating.EASY, timedelta(minutes=1))  # type: ignore[union-attr]
    assert desk.restarted().start().remaining == 4
    desk.clock.forward(days=1)
    # (60 + 20 * 15) / 21 seconds an answer, 2.4 answers a card: 0.69 minutes, four in three.
    assert desk.study.start().remaining == 4


def test_tomorrow_is_counted_by_the_same_rules(desk: Desk) -> None:
    _choose(_road(desk), extras="chosen = 1")
    desk.settings = StudySettings(new_per_day=2)
    desk.study = desk.restarted()
    view = desk.study.start()
    while view.card is not None:
        view = desk.answer(view, Rating.EASY)
    assert view.tomorrow == 1


_acts = st.one_of(st.sampled_from(Rating), st.sampled_from(["undo", "day", "choose", "restart"]))


@taking(5)
@given(st.lists(_acts, min_size=4, max_size=25), st.integers(0, 12), st.integers(0, 4))
def test_no_session_asks_a_card_of_a_locked_topic_or_more_new_cards_than_allowed(
    script: list[Rating | str], per_day: int, minutes: int
) -> None:
    with tempfile.TemporaryDirectory() as folder, memory_database() as database:
        own = StudySettings(new_per_day=per_day, minutes_per_day=minutes)
        desk = _road(Desk(database, Path(folder), settings=own), own=2)
        view, new = desk.study.start(), 0
        for act in script:
            view, new = _act(desk, view, act, new)
            assert new <= per_day
            assert desk.restarted().start().remaining == view.remaining


def _act(desk: Desk, view: SessionView, act: Rating | str, new: int) -> tuple[SessionView, int]:
    if act == "undo":
        undone = desk.study.undo()
        fresh = undone.card is not None and desk.card(undone.card.card_id).state.reviews == 0
        return undone, new - (undone.done < view.done and fresh)
    if act == "day":
        desk.clock.forward(days=1)
        return desk.study.refresh(), 0
    if act == "choose":
        _choose(desk, loops="chosen = 1 - chosen")
        return desk.study.refresh(), new
    if act == "restart":
        desk.study = desk.restarted()
    if not isinstance(act, Rating) or view.card is None:
        return desk.study.refresh(), new
    is_new = desk.card(view.card.card_id).state.reviews == 0
    if is_new and desk.key(view).startswith("own:l"):
        assert _unlocked(desk)["loops"] is not None
    return desk.answer(view, act), new + is_new
