"""Sessions of choice: which cards they ask, and what their answers do."""

from __future__ import annotations

import tempfile
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.app import FIVE_SECONDS, Desk
from tests.support.databases import memory_database, raw, snapshot
from tests.support.decks import ROAD, basic, choice, cloze, exercise, write
from tests.support.laws import taking

from gradus.domain.scheduling.model import Rating
from gradus.domain.scheduling.session_kind import Kind, SessionPlan
from gradus.errors import StaleCardError
from gradus.services.quiz.session_view import SessionView, TopicScore
from gradus.services.study_settings import StudySettings

_TODAY = 739_621
_SCHEDULED = [kind for kind in Kind if SessionPlan(kind).schedules]


def _road(desk: Desk) -> Desk:
    (desk.folder / "roadmap.yaml").write_text(ROAD, encoding="utf-8")
    write(desk.folder, "a.md", [basic(f"a{n}") for n in range(6)], topic="algebra")
    write(desk.folder, "l.md", [basic(f"l{n}") for n in range(4)], topic="loops")
    write(desk.folder, "x.md", [basic(f"x{n}") for n in range(4)], topic="extras")
    write(desk.folder, "o.md", [basic("o0"), cloze("o1", 1, 2)], title="My notes")
    desk.sync()
    return desk


def _set(desk: Desk, key: str, *, due: int, last: int, stability: float) -> None:
    """Put a card in Review: due and last answered so many days from and before today."""
    raw(desk.database).execute(
        "UPDATE cards SET state = 2, stability = ?, difficulty = 5.0, due_day = ?, first_day = 1,"
        " last_day = ?, reviews = 3 WHERE key = ?",
        [stability, _TODAY + due, _TODAY - last, f"own:{key}"],
    )


def _studied(desk: Desk) -> Desk:
    """Six reviews of all sorts; recall falls with `last` over `stability`."""
    _road(desk)
    _set(desk, "a0:0", due=0, last=10, stability=10.0)  # 1.0
    _set(desk, "a1:0", due=-5, last=30, stability=10.0)  # 3.0
    _set(desk, "a2:0", due=2, last=2, stability=4.0)  # 0.5; half an interval early
    _set(desk, "l0:0", due=3, last=57, stability=60.0)  # 0.95; 3 of 60 days early
    _set(desk, "x0:0", due=0, last=4, stability=2.0)  # 2.0
    _set(desk, "o1:1", due=40, last=40, stability=80.0)  # 0.5
    return desk


def _keys(desk: Desk, plan: SessionPlan, rating: Rating = Rating.EASY) -> list[str]:
    """Answer a whole session and return the notes in the order of asking."""
    view, keys = desk.study.start(plan), []
    while view.card is not None:
        assert view.plan == plan
        keys.append(desk.key(view).split(":")[1])
        view = desk.answer(view, rating)
    return keys


def _kinds(desk: Desk) -> list[str]:
    rows = raw(desk.database).execute("SELECT kind FROM card_events ORDER BY logical_time")
    return [kind for (kind,) in rows.fetchall()]


# What is asked


def test_weak_cards_are_those_least_likely_recalled_worst_first(desk: Desk) -> None:
    assert _keys(_studied(desk), SessionPlan(Kind.WEAK, cards=4)) == ["a1", "x0", "a0", "l0"]


def test_looking_ahead_asks_the_relatively_latest_first(desk: Desk) -> None:
    # Late by 5 of 25 days, by nothing, by nothing, -3 of 60 days, -2 of 4; the rest is too far off.
    keys = _keys(_studied(desk), SessionPlan(Kind.AHEAD, days=3))
    assert keys[0] == "a1"
    assert set(keys[1:3]) == {"a0", "x0"}
    assert keys[3:] == ["l0", "a2"]


def test_a_topic_session_asks_what_is_due_and_new_of_its_topics_alone(desk: Desk) -> None:
    keys = _keys(_studied(desk), SessionPlan(Kind.TOPIC, ("extras",)))
    assert keys[0] == "x0"
    assert sorted(keys[1:]) == ["x1", "x2", "x3"]


def test_a_topic_session_asks_new_cards_of_a_topic_that_is_not_otherwise_chosen(desk: Desk) -> None:
    _studied(desk)
    raw(desk.database).execute("UPDATE topics SET chosen = 1 WHERE key = 'algebra'")
    assert "x1" not in _keys(desk, SessionPlan())
    assert "x1" in _keys(desk, SessionPlan(Kind.TOPIC, ("extras",)))


def test_a_topic_session_over_a_locked_topic_asks_no_new_card(desk: Desk) -> None:
    _studied(desk)
    _set(desk, "l1:0", due=-1, last=9, stability=8.0)
    assert _keys(desk, SessionPlan(Kind.TOPIC, ("loops",))) == ["l1"]


def test_new_only_asks_the_new_cards_of_the_day(desk: Desk) -> None:
    desk.settings = StudySettings(new_per_day=3)
    desk.study = _studied(desk).restarted()
    assert _keys(desk, SessionPlan(Kind.NEW)) == ["a3", "a4", "a5"]
    assert _keys(desk, SessionPlan(Kind.NEW)) == []


def test_ten_minutes_end_by_the_estimate_and_say_what_waits(desk: Desk) -> None:
    write(desk.folder, "m.md", [basic(f"m{n}") for n in range(60)])
    desk.sync()
    raw(desk.database).execute(
        "UPDATE cards SET state = 2, stability = 9.0, difficulty = 5.0, due_day = ?, first_day = 1,"
        " last_day = ?, reviews = 3",
        [_TODAY, _TODAY - 9],
    )
    view, asked = desk.study.start(SessionPlan(Kind.TEN_MINUTES)), 0
    assert view.remaining == 33  # of 0.3 minutes each
    while view.card is not None:
        asked += 1
        view = desk.answer(view, Rating.EASY)
    assert (asked, view.done, view.still_due) == (33, 33, 27)


def test_ten_minutes_do_not_wait_for_a_step(desk: Desk) -> None:
    write(desk.folder, "m.md", [basic("m0")])
    desk.sync()
    view = desk.answer(desk.study.start(SessionPlan(Kind.TEN_MINUTES)), Rating.AGAIN)
    assert (view.card, view.next_at, view.still_due) == (None, None, 1)


def test_other_sessions_wait_for_their_steps_and_not_for_those_of_others(desk: Desk) -> None:
    _studied(desk)
    desk.answer(desk.study.start(), Rating.AGAIN)
    view = desk.study.start(SessionPlan(Kind.TOPIC, ("extras",)))
    while view.card is not None:
        lapses = desk.key(view) == "own:x0:0"
        view = desk.answer(view, Rating.AGAIN if lapses else Rating.EASY)
    assert view.waiting == 1
    assert view.next_at == desk.clock.now() + timedelta(minutes=10)
    view = desk.study.show_waiting()
    assert desk.key(view) == "own:x0:0"
    assert desk.answer(view, Rating.EASY).next_at is None


def test_a_session_of_choice_counts_its_own_cards_and_answers(desk: Desk) -> None:
    _studied(desk)
    desk.answer(desk.study.start(), Rating.EASY)
    view = desk.study.start(SessionPlan(Kind.WEAK, cards=2))
    assert (view.remaining, view.done) == (2, 0)
    view = desk.answer(view, Rating.EASY)
    assert (view.remaining, view.done) == (1, 1)
    view = desk.study.undo()
    assert (view.remaining, view.done) == (2, 0)


def test_after_a_session_of_choice_start_goes_on_with_the_day(desk: Desk) -> None:
    _studied(desk)
    due = desk.study.start()
    desk.study.start(SessionPlan(Kind.WEAK))
    assert desk.study.start() == due


def test_a_restart_ends_a_session_of_choice_and_keeps_its_answers(desk: Desk) -> None:
    _studied(desk)
    desk.answer(desk.study.start(SessionPlan(Kind.WEAK)), Rating.EASY)
    view = desk.restarted().start()
    assert (view.plan.kind, view.done) == (Kind.DUE, 1)
    assert view.remaining == desk.today().view().cards


def test_a_review_before_its_day_is_scheduled_like_any_other(desk: Desk) -> None:
    _studied(desk)
    view = desk.study.start(SessionPlan(Kind.AHEAD, days=90))
    while desk.key(view) != "own:o1:1":
        view = desk.answer(view, Rating.EASY)
    assert view.card is not None
    promised = view.card.choices[Rating.GOOD - 1].interval
    desk.answer(view, Rating.GOOD)
    state = desk.card(view.card.card_id).state
    assert state.due is not None
    assert state.due.day == _TODAY + promised.days
    assert state.due.day > _TODAY + 40


_acts = st.one_of(st.sampled_from(Rating), st.sampled_from(["undo", "later", "day"]))


@taking(8)
@given(st.sampled_from(_SCHEDULED), st.lists(_acts, min_size=1, max_size=14))
def test_no_kind_of_session_asks_two_siblings_a_day_or_breaks_the_replay(
    kind: Kind, script: list[Rating | str]
) -> None:
    with tempfile.TemporaryDirectory() as folder, memory_database() as database:
        desk = _road(Desk(database, Path(folder)))
        write(desk.folder, "s.md", [cloze(f"s{n}", 1, 2, 3) for n in range(3)], topic="extras")
        desk.sync()
        topics = ("algebra", "loops", "extras")
        view = desk.study.start(SessionPlan(kind, topics, cards=8, days=400))
        asked: dict[str, str] = {}
        for act in script:
            view = _act(desk, view, act, asked)
        assert all(stored == rebuilt for stored, rebuilt in desk.replayed().values()), kind


def _act(desk: Desk, view: SessionView, act: Rating | str, asked: dict[str, str]) -> SessionView:
    if act == "undo":
        asked.clear()
        return desk.study.undo()
    if act == "day":
        asked.clear()
        desk.clock.forward(days=1)
        return desk.study.refresh()
    if not isinstance(act, Rating) or view.card is None:
        desk.clock.forward(minutes=12)
        return desk.study.refresh()
    source, note, ordinal = desk.key(view).split(":")
    assert asked.setdefault(f"{source}:{note}", ordinal) == ordinal
    return desk.answer(view, act)


# Exams and crams

EXAM = SessionPlan(Kind.EXAM, ("algebra", "extras"), cards=6, minutes=5)
CRAM = SessionPlan(Kind.CRAM, ("extras",), cards=4)


def test_an_exam_asks_its_topics_in_turn_and_offers_no_intervals(desk: Desk) -> None:
    view, topics = _studied(desk).study.start(EXAM), []
    while view.card is not None:
        assert view.card.choices == ()
        assert not view.can_undo
        topics.append(desk.key(view)[4])
        view = desk.answer(view, Rating.GOOD)
    assert sorted(topics) == ["a", "a", "a", "x", "x", "x"]


@pytest.mark.parametrize("plan", [EXAM, CRAM])
def test_practice_changes_no_card_and_is_no_answer(desk: Desk, plan: SessionPlan) -> None:
    _studied(desk)
    cards = raw(desk.database).execute("SELECT * FROM cards").fetchall()
    today = desk.today().view()
    view = desk.study.start(plan)
    for rating in (Rating.GOOD, Rating.AGAIN, Rating.HARD):
        view = desk.answer(view, rating)
    assert raw(desk.database).execute("SELECT * FROM cards").fetchall() == cards
    assert desk.today().view() == today
    assert _kinds(desk) == ["practised"] * 3
    rows = raw(desk.database).execute(
        "SELECT payload ->> 'right' FROM card_events ORDER BY sequence"
    )
    assert rows.fetchall() == [(1,), (0,), (1,)]


def test_practice_is_left_out_of_replay_and_cannot_be_undone(desk: Desk) -> None:
    _road(desk)
    view = desk.answer(desk.study.start(), Rating.GOOD)
    view = desk.answer(desk.study.start(EXAM), Rating.AGAIN)
    before = snapshot(desk.database)
    assert desk.study.undo().card == view.card
    assert snapshot(desk.database) == before
    assert all(stored == rebuilt for stored, rebuilt in desk.replayed().values())
    assert desk.study.start().done == 1


def test_an_exam_is_scored_by_topic_along_the_road(desk: Desk) -> None:
    view = _studied(desk).study.start(EXAM)
    while view.card is not None:
        right = desk.key(view)[4] == "a"
        desk.clock.forward(seconds=20)
        view = desk.answer(view, Rating.GOOD if right else Rating.AGAIN)
    assert view.result is not None
    assert view.result.topics == (TopicScore("Algebra", 1, 3, 3), TopicScore("Extras", 2, 0, 3))
    assert (view.result.right, view.result.cards, view.result.answered) == (3, 6, 6)
    assert view.result.time == timedelta(minutes=2)


def test_an_exam_ends_when_its_time_is_up_and_what_is_left_is_not_right(desk: Desk) -> None:
    view = _studied(desk).study.start(EXAM)
    assert view.deadline == desk.clock.now() + timedelta(minutes=5)
    view = desk.answer(view, Rating.GOOD)
    desk.clock.forward(minutes=5)
    view = desk.answer(view, Rating.GOOD)  # too late
    assert view.card is None
    assert view.result is not None
    assert (view.result.right, view.result.answered, view.result.cards) == (1, 1, 6)
    assert view.result.time == timedelta(minutes=5)
    assert _kinds(desk) == ["practised"]


def test_an_exam_can_be_handed_in(desk: Desk) -> None:
    desk.answer(_studied(desk).study.start(EXAM), Rating.GOOD)
    result = desk.study.finish().result
    assert result is not None
    assert (result.answered, result.cards) == (1, 6)


def test_a_cram_repeats_what_was_wrong_and_scores_the_first_attempt(desk: Desk) -> None:
    view, asked = _studied(desk).study.start(CRAM), []
    while view.card is not None:
        key = desk.key(view)
        asked.append(key)
        wrong = key == "own:x1:0" and asked.count(key) < 3
        view = desk.answer(view, Rating.AGAIN if wrong else Rating.GOOD)
    assert asked.count("own:x1:0") == 3
    assert len(asked) == 6
    assert view.result is not None
    assert view.result.topics == (TopicScore("Extras", 2, 3, 4),)


def test_without_topics_practice_asks_the_cards_that_were_met(desk: Desk) -> None:
    view, asked = _studied(desk).study.start(SessionPlan(Kind.CRAM, cards=20)), set()
    while view.card is not None:
        asked.add(desk.key(view))
        view = desk.answer(view, Rating.GOOD)
    assert asked == {"own:a0:0", "own:a1:0", "own:a2:0", "own:l0:0", "own:x0:0", "own:o1:1"}


def test_a_card_that_decks_have_lost_is_passed_over(desk: Desk) -> None:
    view = _studied(desk).study.start(CRAM)
    write(desk.folder, "x.md", [basic("x0")], topic="extras")
    desk.sync()
    view = desk.study.refresh()
    assert desk.key(view) == "own:x0:0"
    result = desk.answer(view, Rating.GOOD).result
    assert result is not None
    assert (result.right, result.cards) == (1, 1)


def test_another_card_than_the_one_on_screen_is_not_taken(desk: Desk) -> None:
    view = _studied(desk).study.start(EXAM)
    assert view.card is not None
    with pytest.raises(StaleCardError):
        desk.study.answer(view.card.card_id + 99, Rating.GOOD, FIVE_SECONDS)
    assert _kinds(desk) == []


def test_an_exercise_in_a_cram_has_fresh_numbers_each_time_and_not_those_of_its_review(
    desk: Desk,
) -> None:
    write(desk.folder, "e.md", [exercise("e"), choice("c")], topic="extras")
    (desk.folder / "roadmap.yaml").write_text(ROAD, encoding="utf-8")
    desk.sync()
    review = desk.study.start()
    assert review.card is not None
    seen = {review.card.faces.question}
    view = desk.study.start(SessionPlan(Kind.CRAM, ("extras",)))
    for _ in range(6):
        assert view.card is not None
        if desk.key(view) == "own:e:0":
            assert view.card.faces.question not in seen
            seen.add(view.card.faces.question)
        view = desk.answer(view, Rating.AGAIN)
    assert len(seen) == 4


def test_practice_with_nothing_to_ask_is_over_at_once(desk: Desk) -> None:
    view = _road(desk).study.start(SessionPlan(Kind.CRAM))
    assert view.card is None
    assert view.result is not None
    assert view.result.cards == 0


@pytest.mark.parametrize(("kind", "shown"), [(Kind.CRAM, "[a city]"), (Kind.EXAM, "[…]")])
def test_an_exam_shows_gaps_without_their_hints(desk: Desk, kind: Kind, shown: str) -> None:
    (desk.folder / "roadmap.yaml").write_text(ROAD, encoding="utf-8")
    gap = "## Italy {#g .cloze}\n\nIts capital is {{c1::Rome::a city}}."
    write(desk.folder, "a.md", [gap], topic="algebra")
    desk.sync()
    view = desk.study.start(SessionPlan(kind, ("algebra",), cards=9))
    assert view.card is not None
    assert shown in view.card.faces.question
