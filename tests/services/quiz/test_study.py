"""The quiz: answers and undos are whole, survive restarts, and do what the buttons say."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from threading import Thread
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import event
from tests.support.app import FIVE_SECONDS, Desk
from tests.support.clock import FixedClock
from tests.support.databases import MIGRATIONS, memory_database, raw, snapshot
from tests.support.decks import ROAD, basic, choice, cloze, exercise, write
from tests.support.laws import taking

from gradus.domain.scheduling.model import Rating, State
from gradus.errors import StaleCardError
from gradus.services.quiz.session_view import SessionView
from gradus.services.study_settings import StudySettings
from gradus.store.schema import open_database


def _with_cards(desk: Desk, count: int = 12) -> Desk:
    write(desk.folder, "a.md", [basic(f"n{n:03}") for n in range(count)])
    desk.sync()
    return desk


def _mixed(desk: Desk) -> Desk:
    """Notes of one, two and several cards, on and off the road."""
    (desk.folder / "roadmap.yaml").write_text(ROAD, encoding="utf-8")
    write(
        desk.folder, "a.md", [cloze("gaps", 1, 2, 3), basic("one"), choice("pick")], topic="loops"
    )
    write(desk.folder, "b.md", [cloze("holes", 1, 2), basic("two"), basic("three")])
    write(desk.folder, "c.md", [basic("four"), cloze("slots", 4, 5)], topic="algebra")
    desk.sync()
    return desk


def _events(desk: Desk) -> list[tuple[str, str]]:
    query = "SELECT kind, card FROM card_events ORDER BY logical_time"
    return raw(desk.database).execute(query).fetchall()


def _shown(view: SessionView) -> tuple[object, ...]:
    assert view.card is not None
    return view.card.card_id, view.card.faces, view.card.choices


# Answering


def test_an_answer_is_stored_as_event_and_card_together(desk: Desk) -> None:
    view = _with_cards(desk).study.start()
    assert view.card is not None
    card_id = view.card.card_id
    desk.study.answer(card_id, Rating.HARD, timedelta(seconds=7.25))
    state = desk.card(card_id).state
    assert (state.state, state.step, state.reviews) == (State.LEARNING, 0, 1)
    assert state.due is not None
    assert state.due.at == desk.clock.now() + timedelta(minutes=5, seconds=30)
    row = raw(desk.database).execute(
        "SELECT kind, card, payload ->> 'rating', payload ->> 'duration_ms', wall_time, study_day"
        " FROM card_events"
    )
    # Monday 5 January 2026 is day 739,621 of the common era; 09:00 UTC is 1,767,603,600 s.
    expected = ("answered", "own:n000:0", 2, 7_250, 1_767_603_600_000, 739_621)
    assert row.fetchall() == [expected]


def test_counts_follow_the_answers(desk: Desk) -> None:
    desk.settings = StudySettings(new_per_day=3)
    desk.study = _with_cards(desk).restarted()
    view = desk.study.start()
    assert (view.remaining, view.done, view.can_undo, view.waiting) == (3, 0, False, 0)
    view = desk.answer(view, Rating.EASY)
    assert (view.remaining, view.done, view.can_undo, view.waiting) == (2, 1, True, 0)
    view = desk.answer(view, Rating.GOOD)
    assert (view.remaining, view.done, view.waiting) == (2, 2, 1)
    view = desk.answer(view, Rating.EASY)
    assert view.card is None
    assert (view.remaining, view.done, view.waiting) == (1, 3, 1)
    assert view.next_at == desk.clock.now() + timedelta(minutes=10)


def test_the_minutes_left_are_those_of_the_cards_left(desk: Desk) -> None:
    # 12 new cards of 2.4 answers of 15 seconds each are 7.2 minutes.
    assert _with_cards(desk).study.start().minutes_left == 8


def test_a_waiting_card_is_shown_when_its_step_is_due(desk: Desk) -> None:
    view = _with_cards(desk, 1).study.start()
    first = _shown(view)[0]
    view = desk.answer(view, Rating.AGAIN)
    assert view.card is None
    assert view.next_at == desk.clock.now() + timedelta(minutes=1)
    desk.clock.forward(seconds=59.9)
    assert desk.study.refresh().card is None
    desk.clock.forward(seconds=0.1)
    assert _shown(desk.study.refresh())[0] == first


def test_a_waiting_card_can_be_asked_before_its_time(desk: Desk) -> None:
    view = desk.answer(_with_cards(desk, 1).study.start(), Rating.AGAIN)
    view = desk.study.show_waiting()
    assert view.card is not None
    view = desk.answer(view, Rating.EASY)
    assert (view.card, view.next_at, view.remaining) == (None, None, 0)


def test_showing_what_waits_prefers_what_is_due(desk: Desk) -> None:
    view = desk.answer(_with_cards(desk, 2).study.start(), Rating.AGAIN)
    assert _shown(desk.study.show_waiting()) == _shown(view)


def test_nothing_waits_when_everything_is_done(desk: Desk) -> None:
    assert desk.study.show_waiting().card is None
    assert desk.study.start() == SessionView(None, 0, 0, 0, can_undo=False)


def test_tomorrow_is_counted_when_nothing_is_left_to_ask(desk: Desk) -> None:
    desk.settings = StudySettings(new_per_day=2)
    desk.study = _with_cards(desk, 5).restarted()
    view = desk.study.start()
    assert view.tomorrow == 0, "not asked for while there is a card"
    while view.card is not None:
        view = desk.answer(view, Rating.EASY)
    assert view.tomorrow == 2, "of the three that are still new"
    desk.clock.forward(days=1)
    view = desk.study.refresh()
    while view.card is not None:
        view = desk.answer(view, Rating.EASY)
    assert view.tomorrow == 1


def test_what_comes_soon_is_handed_over_for_drawing_ahead(desk: Desk) -> None:
    view = _with_cards(desk).study.start()
    assert view.card is not None
    coming = tuple(desk.study.coming())
    assert len(coming) == 4
    assert view.card.faces not in [one.faces for one in coming]
    following = desk.answer(view)
    assert following.card is not None
    assert (following.card.faces, following.card.folder) == (coming[0].faces, coming[0].folder)


def test_what_comes_next_is_known_through_a_whole_day(desk: Desk) -> None:
    raw(_mixed(desk).database).execute("UPDATE topics SET unlocked_day = 1")
    view = desk.study.start()
    while view.card is not None:
        coming = tuple(desk.study.coming())
        view = desk.answer(view, Rating.EASY)
        if view.card is not None:
            assert view.card.faces == coming[0].faces


def test_a_sitting_begins_with_the_texts_as_they_are_now(desk: Desk) -> None:
    _with_cards(desk, 2).study.start()
    desk.study.coming()
    write(desk.folder, "a.md", [basic("n000"), basic("n001").replace("?", ", now?")])
    desk.sync()
    view = desk.answer(desk.study.start())
    assert view.card is not None
    assert "now?" in view.card.faces.question


def test_nothing_comes_when_no_card_is_shown(desk: Desk) -> None:
    assert tuple(desk.study.coming()) == ()


def _answer_until_phase(desk: Desk, view: SessionView, phase: int | None) -> SessionView:
    while True:
        assert view.card is not None
        if view.card.phase == phase:
            return view
        view = desk.answer(view, Rating.EASY)


def test_a_card_is_shown_with_its_place_on_the_road(desk: Desk) -> None:
    view = _mixed(desk).study.start()
    assert view.card is not None
    assert view.card.breadcrumb == ("Mathematics", "Numbers", "Algebra")
    assert (view.card.phase, view.card.needs) == (1, ())
    view = _answer_until_phase(desk, view, 2)
    assert view.card is not None
    assert view.card.breadcrumb == ("Python", "Code", "Loops")
    assert view.card.needs == ("Algebra",)
    assert view.card.folder == desk.folder
    view = _answer_until_phase(desk, view, None)
    assert view.card is not None
    assert (view.card.breadcrumb, view.card.phase) == (("A deck",), None)


@pytest.mark.parametrize(
    ("sources", "note", "expected"),
    [
        ("[Strang]", basic("one"), ("Strang",)),
        ("[Strang, Axler]", basic("one"), ()),
        ("[Strang, Axler]", '## Q? {#one source="Axler 5.1"}\n\nA.\n', ("Axler 5.1",)),
    ],
)
def test_a_card_names_its_own_source_or_the_decks_only_one(
    desk: Desk, sources: str, note: str, expected: tuple[str, ...]
) -> None:
    text = f"---\ntitle: A\nsources: {sources}\n---\n\n{note}"
    (desk.folder / "a.md").write_text(text, encoding="utf-8")
    assert desk.sync().problems == []
    view = desk.study.start()
    assert view.card is not None
    assert view.card.sources == expected


def test_a_card_of_a_source_that_is_not_configured_any_more_is_still_asked(desk: Desk) -> None:
    _with_cards(desk, 1)
    raw(desk.database).execute("UPDATE decks SET source = 'borrowed'")
    view = desk.study.start()
    assert view.card is not None
    assert not (view.card.folder / "picture.png").exists()


# Siblings and new cards


def test_siblings_of_an_answered_card_rest_until_tomorrow(desk: Desk) -> None:
    write(desk.folder, "a.md", [cloze("gaps", 1, 2, 3)])
    desk.sync()
    view = desk.answer(desk.study.start(), Rating.EASY)
    assert view.card is None
    assert view.remaining == 0
    assert view.tomorrow == 1
    desk.clock.forward(days=1)
    view = desk.study.start()
    assert desk.key(view) == "own:gaps:2"


def test_notes_of_many_cards_do_not_use_up_the_new_cards_of_a_day(desk: Desk) -> None:
    write(desk.folder, "a.md", [cloze(f"n{n}", *range(1, 13)) for n in range(12)])
    write(desk.folder, "b.md", [basic(f"b{n}") for n in range(12)])
    desk.sync()
    view, asked = desk.study.start(), set()
    assert view.remaining == 20
    while view.card is not None:
        asked.add(desk.key(view).split(":")[1])
        desk.study = desk.restarted()
        assert _shown(desk.study.start()) == _shown(view)
        view = desk.answer(view, Rating.EASY)
    assert len(asked) == 20
    assert desk.restarted().start().card is None


def test_more_than_eighty_new_cards_a_day_are_possible(desk: Desk) -> None:
    desk.settings = StudySettings(new_per_day=150)
    assert _with_cards(desk, 200).restarted().start().remaining == 150


# Undo


def test_an_undone_answer_stays_in_the_log_and_its_card_is_shown_as_before(desk: Desk) -> None:
    before = _mixed(desk).study.start()
    key = desk.key(before)
    desk.answer(before, Rating.EASY)
    view = desk.study.undo()
    assert _shown(view) == _shown(before)
    assert (view.remaining, view.done, view.can_undo) == (before.remaining, 0, False)
    assert _events(desk) == [("answered", key), ("undone", key)]
    assert all(stored == rebuilt for stored, rebuilt in desk.replayed().values())


def test_a_choice_that_is_undone_shows_its_options_in_the_same_order(desk: Desk) -> None:
    write(desk.folder, "a.md", [choice(f"c{n}") for n in range(5)])
    desk.sync()
    view = desk.study.start()
    for _ in range(5):
        shown = _shown(view)
        desk.answer(view, Rating.GOOD)
        assert _shown(desk.study.undo()) == shown
        view = desk.answer(desk.study.start(), Rating.GOOD)


def test_the_options_of_a_choice_are_in_another_order_next_time(desk: Desk) -> None:
    write(desk.folder, "a.md", [choice("c")])
    desk.sync()
    view, orders = desk.study.start(), set()
    for _ in range(8):
        assert view.card is not None
        orders.add(view.card.faces.question)
        desk.answer(view, Rating.AGAIN)
        view = desk.study.show_waiting()
    assert len(orders) > 3


def _with_exercises(desk: Desk, count: int) -> Desk:
    write(desk.folder, "a.md", [exercise(f"n{n}") for n in range(count)])
    assert desk.sync().problems == []
    return desk


def test_an_exercise_keeps_its_numbers_while_it_is_on_screen(desk: Desk) -> None:
    shown = _shown(_with_exercises(desk, 3).study.start())
    assert _shown(desk.study.refresh()) == shown
    desk.clock.forward(hours=1)
    assert _shown(desk.restarted().start())[:2] == shown[:2]


def test_an_exercise_has_fresh_numbers_at_each_review_and_the_same_again_after_an_undo(
    desk: Desk,
) -> None:
    view = _with_exercises(desk, 1).study.start()
    seen = []
    for _ in range(4):
        seen.append(_shown(view)[1])
        desk.answer(view, Rating.AGAIN)
        desk.clock.forward(minutes=1)
        view = desk.study.refresh()
    assert len(set(seen)) == 4
    for numbers in reversed(seen):
        assert _shown(desk.study.undo())[1] == numbers
    assert _shown(desk.restarted().start())[1] == seen[0]


def test_exercises_are_drawn_ahead_with_the_numbers_that_will_be_shown(desk: Desk) -> None:
    view = _with_exercises(desk, 6).study.start()
    for _ in range(6):
        coming = tuple(desk.study.coming())
        view = desk.answer(view, Rating.GOOD)
        if view.card is not None and coming:
            assert view.card.faces == coming[0].faces


def test_a_failed_exercise_is_practised_with_other_numbers_and_nothing_is_recorded(
    desk: Desk,
) -> None:
    view = _with_exercises(desk, 1).study.start()
    assert view.card is not None
    before = snapshot(desk.database)
    drawn = [desk.study.practise(view.card.card_id, attempt) for attempt in (1, 2, 1)]
    assert len({view.card.faces.question, *(faces.question for faces in drawn)}) == 3
    assert drawn[0] == drawn[2]
    assert snapshot(desk.database) == before
    desk.answer(view, Rating.AGAIN)
    assert _shown(desk.study.undo())[1] == view.card.faces


def test_a_card_that_is_not_on_screen_cannot_be_practised(desk: Desk) -> None:
    view = _with_exercises(desk, 2).study.start()
    assert view.card is not None
    with pytest.raises(StaleCardError):
        desk.study.practise(view.card.card_id + 1, 1)


@pytest.mark.parametrize("right", [True, False, None])
def test_whether_an_answer_was_right_is_kept_in_the_log_and_changes_no_card(
    desk: Desk, right: bool | None
) -> None:
    view = _with_cards(desk, 1).study.start()
    assert view.card is not None
    desk.study.answer(view.card.card_id, Rating.GOOD, FIVE_SECONDS, right=right)
    ((payload,),) = raw(desk.database).execute("SELECT payload FROM card_events").fetchall()
    assert json.loads(payload).get("right") is right
    assert all(stored == rebuilt for stored, rebuilt in desk.replayed().values())


def test_undo_after_a_restart_takes_back_the_latest_answer(desk: Desk) -> None:
    view = _with_cards(desk).study.start()
    view = desk.answer(view)
    last = _shown(view)
    desk.answer(view)
    desk.study = desk.restarted()
    assert _shown(desk.study.undo()) == last


def test_every_answer_of_the_day_can_be_undone_one_after_the_other(desk: Desk) -> None:
    view = _mixed(desk).study.start()
    desk.clock.forward(minutes=1)
    before, shown = desk.card(_shown(view)[0]).state, []  # type: ignore[arg-type]
    for rating in (Rating.GOOD, Rating.AGAIN, Rating.EASY, Rating.HARD):
        shown.append(_shown(view)[0])
        view = desk.answer(view, rating)
        desk.clock.forward(minutes=1)
    for card_id in reversed(shown):
        view = desk.study.undo()
        assert _shown(view)[0] == card_id
    assert not view.can_undo
    assert desk.card(shown[0]).state == before  # type: ignore[arg-type]
    assert raw(desk.database).execute("SELECT count(*) FROM cards WHERE state").fetchone() == (0,)


def test_undo_without_an_answer_changes_nothing(desk: Desk) -> None:
    view = _with_cards(desk).study.start()
    before = snapshot(desk.database)
    assert desk.study.undo() == view
    assert snapshot(desk.database) == before


def test_undo_does_not_reach_back_over_the_rollover(desk: Desk) -> None:
    desk.answer(_with_cards(desk).study.start())
    desk.clock.forward(hours=18)  # four in the morning in Berlin
    assert not desk.study.refresh().can_undo
    desk.study.undo()
    assert [kind for kind, _ in _events(desk)] == ["answered"]


def test_an_answer_to_a_card_that_was_retired_since_can_still_be_undone(desk: Desk) -> None:
    view = _with_cards(desk, 2).study.start()
    desk.answer(view)
    write(desk.folder, "a.md", [basic("n001")])
    desk.sync()
    view = desk.study.undo()
    assert desk.key(view) == "own:n001:0"
    assert desk.card(1).state.state is State.NEW


def test_an_answer_of_another_device_to_a_card_that_is_not_here_can_be_undone(desk: Desk) -> None:
    desk.answer(_with_cards(desk, 2).study.start(), Rating.EASY)
    raw(desk.database).execute("UPDATE card_events SET card = 'anki:elsewhere:0'")
    desk.study = desk.restarted()
    assert desk.study.start().done == 1
    view = desk.study.undo()
    assert (view.done, view.can_undo) == (0, False)
    assert _events(desk)[-1] == ("undone", "anki:elsewhere:0")


def test_an_undone_answer_may_be_given_again(desk: Desk) -> None:
    view = desk.answer(_with_cards(desk).study.start(), Rating.EASY)
    view = desk.answer(desk.study.undo(), Rating.AGAIN)
    assert view.done == 1
    assert all(stored == rebuilt for stored, rebuilt in desk.replayed().values())


# What must not happen


def test_a_card_that_is_not_on_screen_cannot_be_answered(desk: Desk) -> None:
    view = _with_cards(desk).study.start()
    assert view.card is not None
    before = snapshot(desk.database)
    for card_id in (view.card.card_id + 1, 999):
        with pytest.raises(StaleCardError):
            desk.study.answer(card_id, Rating.GOOD, FIVE_SECONDS)
    with pytest.raises(StaleCardError):
        desk.restarted().answer(view.card.card_id, Rating.GOOD, FIVE_SECONDS)
    assert snapshot(desk.database) == before
    desk.answer(view)


@pytest.mark.parametrize("change", ["retired = 1", "suspended = 1", "reviews = 3", "flag = 2"])
def test_a_card_that_changed_underneath_is_not_answered(desk: Desk, change: str) -> None:
    view = _with_cards(desk).study.start()
    raw(desk.database).execute(f"UPDATE cards SET {change}")
    before = snapshot(desk.database)
    with pytest.raises(StaleCardError) as caught:
        desk.answer(view)
    assert caught.value.remedy
    assert snapshot(desk.database) == before


def test_one_press_is_one_answer(desk: Desk) -> None:
    view = _with_cards(desk).study.start()
    desk.answer(view)
    with pytest.raises(StaleCardError):
        desk.answer(view)
    assert len(_events(desk)) == 1


def test_a_card_retired_while_another_was_on_screen_is_not_shown(desk: Desk) -> None:
    view = _with_cards(desk, 3).study.start()
    write(desk.folder, "a.md", [basic("n000"), basic("n002")])
    desk.sync()
    view = desk.answer(view, Rating.EASY)
    assert desk.key(view) == "own:n002:0"
    assert view.remaining == 1
    write(desk.folder, "a.md", [basic("n000")])
    desk.sync()
    assert desk.study.show_waiting().card is None


def test_two_windows_do_not_ask_the_same_card_twice(desk: Desk) -> None:
    first = _with_cards(desk, 3).study
    second = desk.restarted()
    here, there = first.start(), second.start()
    assert here == there
    desk.study = first
    here = desk.answer(here, Rating.EASY)
    desk.study = second
    with pytest.raises(StaleCardError):
        desk.answer(there)
    there = desk.answer(second.refresh(), Rating.EASY)
    desk.study = first
    with pytest.raises(StaleCardError):
        desk.answer(here)
    here = desk.answer(first.refresh(), Rating.EASY)
    assert (here.card, here.done) == (None, 3)
    assert [card for _, card in _events(desk)] == ["own:n000:0", "own:n001:0", "own:n002:0"]


def test_answers_are_taken_while_decks_are_read_on_another_thread(tmp_path: Path) -> None:
    now = FixedClock().now()
    database = open_database(tmp_path / "gradus.sqlite", MIGRATIONS, tmp_path / "backups", now)
    desk = _with_cards(Desk(database, tmp_path / "decks"), 40)
    failures: list[BaseException] = []

    def read_decks() -> None:
        try:
            for n in range(12):
                notes = [basic(f"n{m:03}", f"Answer {n}.") for m in range(40)]
                write(desk.folder, "a.md", notes)
                desk.sync()
        except BaseException as error:  # noqa: BLE001
            failures.append(error)

    reading = Thread(target=read_decks)
    reading.start()
    view = desk.study.start()
    while view.card is not None:
        view = desk.answer(view, Rating.EASY)
    reading.join()
    assert failures == []
    assert view.done == 20
    assert all(stored == rebuilt for stored, rebuilt in desk.replayed().values())
    database.close()


@contextmanager
def _disk_fails(desk: Desk, at: str) -> Iterator[None]:
    """Make the next commit, or the statement that begins with `at`, fail."""
    engine = desk.database._engine

    def refuse_commit(_connection: object) -> None:
        raise OSError("the disk is on fire")

    def refuse(_c: object, _cursor: object, statement: str, *_more: object) -> None:
        if statement.startswith(at):
            raise OSError("the disk is on fire")

    name, listener = (
        ("commit", refuse_commit) if at == "COMMIT" else ("before_cursor_execute", refuse)
    )
    event.listen(engine, name, listener)
    try:
        yield
    finally:
        event.remove(engine, name, listener)


@pytest.mark.parametrize("at", ["INSERT INTO card_events", "UPDATE cards", "COMMIT"])
@pytest.mark.parametrize("act", ["answer", "undo"])
def test_an_answer_or_undo_that_does_not_reach_the_disk_never_happened(
    desk: Desk, at: str, act: str
) -> None:
    view = desk.answer(_mixed(desk).study.start(), Rating.GOOD)
    before = snapshot(desk.database)
    acts = {"answer": lambda: desk.answer(view, Rating.EASY), "undo": desk.study.undo}
    with pytest.raises(OSError, match="on fire"), _disk_fails(desk, at):
        acts[act]()
    assert snapshot(desk.database) == before
    after = desk.answer(view, Rating.EASY)  # the same card, still on screen
    assert after.done == 2
    assert _shown(desk.restarted().start()) == _shown(after)
    assert all(stored == rebuilt for stored, rebuilt in desk.replayed().values())


# Days


def test_the_button_keeps_its_word_when_the_day_changes_while_the_card_is_on_screen(
    desk: Desk,
) -> None:
    view = _with_cards(desk).study.start()
    while view.card is not None:
        view = desk.answer(view, Rating.EASY)
    desk.clock.forward(days=30, hours=17)  # a minute before four in Berlin
    desk.clock.forward(minutes=59)
    view = desk.study.start()
    assert view.card is not None
    promised = view.card.choices[Rating.GOOD - 1].interval
    desk.clock.forward(minutes=2)
    desk.answer(view, Rating.GOOD)
    state = desk.card(view.card.card_id).state
    assert state.due is not None
    assert state.due.day is not None
    assert state.last_day == 739_621 + 31
    assert timedelta(days=state.due.day - state.last_day) == promised


def test_a_new_day_brings_new_cards_in_the_middle_of_a_session(desk: Desk) -> None:
    desk.settings = StudySettings(new_per_day=1)
    desk.study = _with_cards(desk, 3).restarted()
    desk.clock.forward(hours=17, minutes=59)
    view = desk.answer(desk.study.start(), Rating.EASY)
    assert view.card is None
    desk.clock.forward(minutes=1)
    view = desk.study.refresh()
    assert (view.remaining, view.done, view.can_undo) == (1, 0, False)
    desk.answer(view, Rating.EASY)
    assert raw(desk.database).execute("SELECT study_day FROM card_events").fetchall() == [
        (739_621,),
        (739_622,),
    ]


def test_a_step_that_crosses_the_rollover_stays_due_by_its_time(desk: Desk) -> None:
    _with_cards(desk, 1)
    desk.clock.forward(hours=17, minutes=55)
    view = desk.answer(desk.study.start(), Rating.GOOD)
    desk.clock.forward(minutes=9)
    assert desk.study.refresh().card is None
    desk.clock.forward(minutes=1)
    view = desk.study.refresh()
    assert view.card is not None
    desk.answer(view, Rating.GOOD)
    assert desk.card(view.card.card_id).state.first_day == 739_621
    assert desk.card(view.card.card_id).state.last_day == 739_622


def test_a_traveller_can_study_and_undo_on_the_day_lived_twice(desk: Desk) -> None:
    """West over the date line the study day is one less than that of answers already given."""
    desk.clock.place = ZoneInfo("Asia/Tokyo")
    _mixed(desk)
    view = desk.study.start()
    for rating in (Rating.GOOD, Rating.AGAIN, Rating.EASY):
        view = desk.answer(view, rating)
        desk.clock.forward(minutes=3)
    desk.clock.place = ZoneInfo("Pacific/Honolulu")
    desk.clock.forward(hours=2)  # one in the morning there, so still the day before
    view = desk.study.refresh()
    assert not view.can_undo
    for rating in (Rating.HARD, Rating.GOOD, Rating.GOOD):
        shown = _shown(view)
        desk.answer(view, rating)
        assert _shown(desk.study.undo())[0] == shown[0]
        view = desk.answer(desk.study.start(), rating)
        assert _shown(desk.restarted().start()) == _shown(view)
        desk.clock.forward(minutes=4)
    assert all(stored == rebuilt for stored, rebuilt in desk.replayed().values())


# Laws over random sessions

_gaps = st.sampled_from([0.0, 5.0, 40.0, 700.0, 4_000.0, 90_000.0, 400_000.0])
_acts = st.one_of(
    st.sampled_from(Rating), st.sampled_from(Rating), st.sampled_from(["undo", "back", "waiting"])
)


def _act(desk: Desk, view: SessionView, act: Rating | str) -> SessionView:
    """Do one thing; where an answer is given, the button has to keep its word."""
    if act == "undo":
        return desk.study.undo()
    if act == "back":
        desk.clock.forward(days=-2)
        return desk.study.refresh()
    if act == "waiting":
        return desk.study.show_waiting()
    if not isinstance(act, Rating) or view.card is None:
        return desk.study.refresh()
    promised = view.card.choices[act - 1]
    moment = desk.clock.now()
    after = desk.answer(view, act)
    state = desk.card(view.card.card_id).state
    assert promised.rating is act
    assert state.due is not None
    if state.due.day is None:
        assert state.due.at == moment + promised.interval
    else:
        assert state.last_day is not None
        assert timedelta(days=state.due.day - state.last_day) == promised.interval
    return after


@taking(8)
@given(st.lists(st.tuples(_gaps, _acts), min_size=4, max_size=22))
def test_any_session_keeps_its_promises_and_survives_a_restart_at_every_step(
    script: list[tuple[float, Rating | str]],
) -> None:
    with tempfile.TemporaryDirectory() as folder, memory_database() as database:
        desk = _mixed(Desk(database, Path(folder), settings=StudySettings(new_per_day=4)))
        view = desk.study.start()
        for seconds, act in script:
            view = _act(desk, view, act)
            fresh = desk.restarted().start()
            if isinstance(act, Rating) or act == "back":
                assert _without_estimate(fresh) == _without_estimate(view)
            assert (fresh.remaining, fresh.done, fresh.can_undo) == (
                view.remaining,
                view.done,
                view.can_undo,
            )
            desk.clock.forward(seconds=seconds)
            if seconds > 1_000:
                view = desk.study.refresh()
        pairs = desk.replayed()
        assert {key for key, (stored, rebuilt) in pairs.items() if stored != rebuilt} == set()


def _without_estimate(view: SessionView) -> tuple[object, ...]:
    return view.card, view.remaining, view.done, view.waiting, view.next_at


def test_with_a_loaded_calendar_every_button_still_keeps_its_word(desk: Desk) -> None:
    _with_cards(desk, 60)
    for day in range(6):
        view = desk.study.start()
        answered = 0
        while view.card is not None and answered < 25:
            view = _act(desk, view, list(Rating)[(answered + day) % 4])
            desk.clock.forward(seconds=31)
            answered += 1
        desk.clock.forward(days=1)
    busy = "SELECT count(*) FROM cards WHERE due_day IS NOT NULL"
    assert raw(desk.database).execute(busy).fetchone()[0] > 40
    assert all(stored == rebuilt for stored, rebuilt in desk.replayed().values())
