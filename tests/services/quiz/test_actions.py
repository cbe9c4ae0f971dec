"""Burying, suspending, flagging and putting back in a quiz; undo and redo of everything."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.app import FIVE_SECONDS, Desk
from tests.support.databases import memory_database, raw, snapshot
from tests.support.decks import ROAD, basic, choice, cloze, write
from tests.support.laws import taking

from gradus.domain.scheduling.answers import Answer
from gradus.domain.scheduling.events import EventKind
from gradus.domain.scheduling.memory import MemoryModel, SchedulerSettings
from gradus.domain.scheduling.model import Due, Rating, State
from gradus.domain.scheduling.replay import replay
from gradus.domain.scheduling.study_day import Moment
from gradus.errors import StaleCardError
from gradus.services.quiz.happened import Course, Deed, Happened, LeechNote
from gradus.services.quiz.session_view import SessionView
from gradus.services.quiz.study import StudyService
from gradus.services.study_settings import StudySettings
from gradus.store import cards, events

_TODAY = 739_621  # Monday 5 January 2026

Act = Callable[[StudyService, int], SessionView]
_PUT_AWAY = {
    "bury": StudyService.bury,
    "not_learned": StudyService.not_learned,
    "suspend": StudyService.suspend,
}
put_away = pytest.mark.parametrize("act", list(_PUT_AWAY.values()), ids=list(_PUT_AWAY))


def _with(desk: Desk, *notes: str) -> Desk:
    write(desk.folder, "a.md", notes)
    assert desk.sync().problems == []
    return desk


def _shown(view: SessionView) -> int:
    assert view.card is not None
    return view.card.card_id


def _rows(desk: Desk) -> list[Any]:
    return raw(desk.database).execute("SELECT * FROM cards ORDER BY id").fetchall()


def _kinds(desk: Desk) -> list[str]:
    query = "SELECT kind FROM card_events ORDER BY logical_time"
    return [kind for (kind,) in raw(desk.database).execute(query)]


def _known(desk: Desk, name: str, *, due: int = 0, ordinal: int = 0) -> None:
    """Have a card answered Easy twenty days ago and due so many days from today."""
    key, then = f"own:{name}:{ordinal}", desk.clock.now() - timedelta(days=20)
    answer = Answer(
        Rating.EASY, FIVE_SECONDS, 0, State.NEW, State.REVIEW, None, Due(day=_TODAY + due), 0
    )
    moment = Moment(then, _TODAY - 20)
    with desk.database.write() as connection:
        event = events.append(connection, EventKind.ANSWERED, key, answer.payload(), moment)
        card_id = cards.id_of_key(connection, key)
        assert card_id is not None
        cards.save(connection, card_id, replay(MemoryModel(SchedulerSettings()), [event]))


def _set(desk: Desk, name: str, *, due: int = 0, lapses: int = 0) -> None:
    """Write a card's row as it is after many answers that no event tells of."""
    raw(desk.database).execute(
        "UPDATE cards SET state = 2, stability = 20, difficulty = 5, due_day = ?, first_day = 1,"
        " last_day = ?, reviews = 9, lapses = ? WHERE key = ?",
        [_TODAY + due, _TODAY - 20, lapses, f"own:{name}:0"],
    )


# What each action does


@put_away
def test_what_is_put_away_is_not_asked_today_and_says_what_happened(desk: Desk, act: Act) -> None:
    view = _with(desk, basic("a"), basic("b")).study.start()
    first = _shown(view)
    view = act(desk.study, first)
    assert _shown(view) != first
    assert (view.remaining, view.done) == (1, 0)
    assert view.happened is not None
    assert view.happened.course is Course.DONE
    view = desk.answer(view, Rating.EASY)
    assert (view.card, view.next_at) == (None, None)
    assert desk.restarted().start().card is None


@pytest.mark.parametrize("act", [StudyService.bury, StudyService.not_learned])
def test_a_buried_card_and_its_siblings_are_back_on_the_next_study_day(
    desk: Desk, act: Act
) -> None:
    view = _with(desk, cloze("gaps", 1, 2, 3), basic("b")).study.start()
    assert desk.key(view) == "own:gaps:1"
    view = act(desk.study, _shown(view))
    assert desk.key(view) == "own:b:0"
    view = desk.answer(view, Rating.EASY)
    assert (view.card, view.tomorrow) == (None, 1)
    desk.clock.forward(days=1)
    assert desk.key(desk.study.refresh()) == "own:gaps:1"


@pytest.mark.parametrize("act", [StudyService.bury, StudyService.not_learned])
def test_putting_a_card_back_says_nothing_about_memory(desk: Desk, act: Act) -> None:
    _with(desk, basic("a"), cloze("b", 1, 2))
    _known(desk, "b", ordinal=1)
    _known(desk, "b", ordinal=2)
    before = _rows(desk)
    view = desk.study.start()
    assert desk.key(view).startswith("own:b:")
    act(desk.study, _shown(view))
    assert _rows(desk) == before
    assert desk.restarted().start().remaining == 1


def test_a_new_card_put_back_makes_room_for_another(desk: Desk) -> None:
    desk.settings = StudySettings(new_per_day=1)
    desk.study = _with(desk, basic("a"), basic("b")).restarted()
    view = desk.study.not_learned(_shown(desk.study.start()))
    assert desk.key(view) == "own:b:0"
    assert view.remaining == 1


def test_the_reason_why_a_card_was_put_back_is_kept(desk: Desk) -> None:
    view = _with(desk, basic("a"), basic("b"), basic("c")).study.start()
    view = desk.study.bury(_shown(view))
    assert view.happened == Happened(Deed.BURIED)
    view = desk.study.not_learned(_shown(view))
    assert view.happened == Happened(Deed.NOT_LEARNED)
    query = "SELECT kind, card, study_day, payload ->> 'reason' FROM card_events"
    assert raw(desk.database).execute(query).fetchall() == [
        ("buried", "own:a:0", _TODAY, "chosen"),
        ("buried", "own:b:0", _TODAY, "not learned yet"),
    ]


def test_a_card_inside_a_step_can_be_buried_and_comes_back_tomorrow(desk: Desk) -> None:
    view = desk.answer(_with(desk, basic("a")).study.start(), Rating.AGAIN)
    assert view.waiting == 1
    view = desk.study.bury(_shown(desk.study.show_waiting()))
    assert (view.card, view.waiting, view.next_at) == (None, 0, None)
    desk.clock.forward(days=1)
    assert desk.key(desk.study.refresh()) == "own:a:0"


def test_today_counts_neither_buried_nor_suspended_cards(desk: Desk) -> None:
    _with(desk, *(basic(name) for name in "abcd"))
    for name in "abc":
        _known(desk, name)
    today = desk.today().view()
    assert (today.cards, today.decks[0].due) == (4, 3)
    view = desk.study.bury(_shown(desk.study.start()))
    today = desk.today().view()
    assert (today.cards, today.decks[0].due, view.remaining) == (3, 2, 3)
    view = desk.study.suspend(_shown(view))
    today = desk.today().view()
    assert (today.cards, today.decks[0].due, view.remaining) == (2, 1, 2)
    desk.study.undo()
    desk.study.undo()
    today = desk.today().view()
    assert (today.cards, today.decks[0].due) == (4, 3)


def test_a_suspended_card_stays_out_on_other_days(desk: Desk) -> None:
    view = _with(desk, basic("a")).study.start()
    card = _shown(view)
    view = desk.study.suspend(card)
    assert view.happened == Happened(Deed.SUSPENDED)
    assert desk.card(card).state.suspended
    desk.clock.forward(days=3)
    assert desk.study.refresh().card is None


def test_a_flag_is_set_and_taken_away_while_the_card_stays(desk: Desk) -> None:
    view = _with(desk, basic("a"), basic("b")).study.start()
    first = view.card
    assert first is not None
    assert first.flag == 0
    view = desk.study.flag(first.card_id)
    assert view.card is not None
    assert (view.card.card_id, view.card.flag, view.card.choices) == (
        first.card_id,
        1,
        first.choices,
    )
    assert view.happened == Happened(Deed.FLAGGED)
    assert desk.card(first.card_id).state.flag == 1
    view = desk.study.flag(first.card_id)
    assert (view.card, view.happened) == (first, Happened(Deed.UNFLAGGED))
    desk.answer(view, Rating.GOOD)
    assert _kinds(desk) == ["flagged", "flagged", "answered"]


def test_a_flagged_card_can_be_answered_and_keeps_its_flag(desk: Desk) -> None:
    view = _with(desk, basic("a")).study.start()
    card = _shown(view)
    desk.answer(desk.study.flag(card), Rating.GOOD)
    assert (desk.card(card).state.flag, desk.card(card).state.reviews) == (1, 1)


@pytest.mark.parametrize("gone", ["retired = 1", "id = 99"])
@pytest.mark.parametrize("act", [*_PUT_AWAY.values(), StudyService.flag])
def test_nothing_is_done_to_a_card_that_is_gone(desk: Desk, act: Act, gone: str) -> None:
    card = _shown(_with(desk, basic("a")).study.start())
    raw(desk.database).execute(f"UPDATE cards SET {gone}")
    before = snapshot(desk.database)
    with pytest.raises(StaleCardError):
        act(desk.study, card)
    assert snapshot(desk.database) == before


# Undo and redo


@put_away
def test_each_action_can_be_taken_back_and_done_again_after_a_restart(desk: Desk, act: Act) -> None:
    view = _with(desk, basic("a"), basic("b")).study.start()
    first, before = view.card, _rows(desk)
    after_view = act(desk.study, _shown(view))
    after = _rows(desk)
    deed = after_view.happened
    assert deed is not None
    desk.study = desk.restarted()
    view = desk.study.undo()
    assert view.card == first
    assert (view.can_undo, view.can_redo) == (False, True)
    assert view.happened == Happened(deed.deed, Course.UNDONE)
    assert _rows(desk) == before
    desk.study = desk.restarted()
    view = desk.study.redo()
    assert view.card == after_view.card
    assert (view.can_undo, view.can_redo) == (True, False)
    assert view.happened == Happened(deed.deed, Course.REDONE)
    assert _rows(desk) == after


def test_a_flag_taken_back_and_set_again_leaves_the_card_on_screen(desk: Desk) -> None:
    view = _with(desk, basic("a"), basic("b")).study.start()
    flagged = desk.study.flag(_shown(view))
    back = desk.study.undo()
    assert (back.card, back.happened) == (view.card, Happened(Deed.FLAGGED, Course.UNDONE))
    again = desk.study.redo()
    assert (again.card, again.happened) == (flagged.card, Happened(Deed.FLAGGED, Course.REDONE))


def test_an_answer_is_given_again_as_it_was(desk: Desk) -> None:
    view = _with(desk, basic("a"), basic("b")).study.start()
    after = desk.answer(view, Rating.EASY)
    rows = _rows(desk)
    back = desk.study.undo()
    assert (back.card, back.done, back.can_redo) == (view.card, 0, True)
    assert back.happened == Happened(Deed.ANSWERED, Course.UNDONE)
    desk.clock.forward(hours=1)
    again = desk.study.redo()
    assert (again.card, again.done, again.remaining) == (after.card, 1, after.remaining)
    assert _rows(desk) == rows
    assert _kinds(desk) == ["answered", "undone", "redone"]


def test_redo_is_possible_until_something_new_is_done(desk: Desk) -> None:
    view = _with(desk, basic("a"), basic("b")).study.start()
    desk.answer(view, Rating.EASY)
    view = desk.study.undo()
    assert not desk.study.flag(_shown(view)).can_redo
    before = snapshot(desk.database)
    desk.study.redo()
    assert snapshot(desk.database) == before


def test_neither_undo_nor_redo_reaches_over_the_rollover(desk: Desk) -> None:
    view = _with(desk, basic("a"), basic("b")).study.start()
    desk.study.suspend(_shown(view))
    desk.clock.forward(hours=18)  # four in the morning in Berlin
    assert not desk.study.refresh().can_undo
    desk.study.undo()
    desk.clock.forward(hours=-18)
    desk.study.refresh()
    desk.study.undo()
    desk.clock.forward(hours=18)
    assert not desk.study.refresh().can_redo
    desk.study.redo()
    assert _kinds(desk) == ["suspended", "undone"]


def test_what_another_device_did_is_not_taken_back_here(desk: Desk) -> None:
    desk.answer(_with(desk, basic("a"), basic("b")).study.start(), Rating.EASY)
    connection = raw(desk.database)
    connection.execute("INSERT INTO devices VALUES ('other', 'elsewhere', 0, 0)")
    connection.execute("UPDATE card_events SET device = 'other'")
    view = desk.restarted().start()
    assert (view.done, view.can_undo) == (1, False)


def test_an_action_of_another_page_on_a_card_not_due_does_not_bring_it_into_the_quiz(
    desk: Desk,
) -> None:
    _with(desk, basic("a"), basic("b"))
    _known(desk, "b", due=9)
    desk.study.start()
    desk.restarted().flag(2)
    view = desk.study.refresh()
    view = desk.study.undo()
    assert desk.key(view) == "own:a:0"
    assert desk.card(2).state.flag == 0


def test_a_burial_of_a_card_shown_before_its_time_is_taken_back_to_it(desk: Desk) -> None:
    _with(desk, basic("a"), basic("b"))
    desk.answer(desk.study.start(), Rating.AGAIN)
    desk.answer(desk.study.refresh(), Rating.AGAIN)
    view = desk.study.show_waiting()
    desk.study.bury(_shown(view))
    assert desk.study.undo().card == view.card


# After a restart everything is as it was


@dataclass
class _Model:
    """The rows of all cards before and after each action, remembered and not replayed."""

    now: list[Any]
    past: list[list[Any]] = field(default_factory=list)
    future: list[list[Any]] = field(default_factory=list)

    def acted(self, rows: list[Any]) -> None:
        self.past.append(self.now)
        self.future.clear()
        self.now = rows

    def undo(self) -> None:
        if self.past:
            self.future.append(self.now)
            self.now = self.past.pop()

    def redo(self) -> None:
        if self.future:
            self.past.append(self.now)
            self.now = self.future.pop()


_STATE_OF_DAY = "remaining", "done", "waiting", "can_undo", "can_redo"
_acts = st.sampled_from(
    [*Rating, "bury", "not_learned", "suspend", "flag", "flag", "undo", "undo", "redo", "redo"]
)
_gaps = st.sampled_from([0.0, 5.0, 65.0, 700.0])


def _decks(desk: Desk) -> Desk:
    write(desk.folder, "a.md", [cloze("gaps", 1, 2), basic("one"), choice("pick"), basic("two")])
    desk.sync()
    _known(desk, "two")
    return desk


def _state(desk: Desk, view: SessionView) -> tuple[Any, ...]:
    return (*(getattr(view, name) for name in _STATE_OF_DAY), _rows(desk))


def _act(desk: Desk, model: _Model, view: SessionView, act: Rating | str) -> SessionView:
    if isinstance(act, str) and act in {"undo", "redo"}:
        getattr(model, act)()
        return getattr(desk.study, act)()  # type: ignore[no-any-return]
    view = view if view.card is not None else desk.study.show_waiting()
    if view.card is None:
        return view
    if isinstance(act, Rating):
        view = desk.answer(view, act)
    else:
        view = getattr(desk.study, act)(_shown(view))
    model.acted(_rows(desk))
    return view


@taking(8)
@given(st.lists(st.tuples(_gaps, _acts), min_size=3, max_size=25))
def test_undo_and_redo_restore_the_exact_state_after_any_sequence_of_actions(
    script: list[tuple[float, Rating | str]],
) -> None:
    with tempfile.TemporaryDirectory() as folder, memory_database() as database:
        desk = _decks(Desk(database, Path(folder)))
        view, model = desk.study.start(), _Model(_rows(desk))
        for seconds, act in script:
            view = _act(desk, model, view, act)
            assert _rows(desk) == model.now
            assert (view.can_undo, view.can_redo) == (bool(model.past), bool(model.future))
            fresh = desk.restarted().start()
            assert _state(desk, fresh) == _state(desk, view)
            desk.clock.forward(seconds=seconds)
        assert all(stored == rebuilt for stored, rebuilt in desk.replayed().values())
        while view.can_undo:
            desk.study = desk.restarted()
            view = desk.study.undo()
        assert _rows(desk) == (model.past or [model.now])[0]
        assert (view.remaining, view.done, view.waiting) == (4, 0, 0)


def test_the_week_and_the_recall_count_an_answer_that_was_done_again(desk: Desk) -> None:
    _with(desk, basic("a"), basic("b"))
    _known(desk, "a")
    desk.answer(desk.study.start(), Rating.GOOD)
    desk.study.undo()
    today = desk.today().view()
    assert (today.recalled, today.week[0].studied, today.answered) == (None, False, 0)
    desk.study.redo()
    today = desk.today().view()
    assert (today.recalled, today.week[0].studied, today.answered) == (1.0, True, 1)
    desk.study.undo()
    assert desk.today().view().recalled is None


# Why, leeches, and the end of the day


def test_the_interval_of_the_latest_answer_is_explained(desk: Desk) -> None:
    view = _with(desk, basic("a"), basic("b")).study.start()
    assert not view.can_explain
    assert desk.study.explain() is None
    assert view.card is not None
    promised = view.card.choices[Rating.EASY - 1].interval
    view = desk.answer(view, Rating.EASY)
    assert view.can_explain
    view = desk.study.flag(_shown(view))
    why = desk.restarted().explain()
    assert why is not None
    assert why.heading == "Question a?"
    assert why.explanation.rating is Rating.EASY
    assert why.explanation.chosen == promised
    assert why.explanation.memory_after == desk.card(1).state.memory
    desk.study.undo()
    assert not desk.study.undo().can_explain
    assert desk.study.explain() is None


def test_the_explanation_looks_at_the_card_as_it_stood_before_the_answer(desk: Desk) -> None:
    _with(desk, basic("a"))
    desk.answer(desk.study.start(), Rating.EASY)
    memory = desk.card(1).state.memory
    desk.clock.forward(days=30)
    desk.answer(desk.study.start(), Rating.GOOD)
    why = desk.study.explain()
    assert why is not None
    assert (why.explanation.before, why.explanation.memory_before) == (State.REVIEW, memory)
    assert why.explanation.elapsed_days == 30


def test_an_answer_to_a_card_that_is_not_here_is_not_explained(desk: Desk) -> None:
    desk.answer(_with(desk, basic("a"), basic("b")).study.start(), Rating.EASY)
    raw(desk.database).execute("UPDATE card_events SET card = 'anki:elsewhere:0'")
    assert desk.restarted().explain() is None


def _on_the_road(desk: Desk) -> Desk:
    """Loops build on Algebra, which has four cards."""
    (desk.folder / "roadmap.yaml").write_text(ROAD, encoding="utf-8")
    write(desk.folder, "a.md", [basic(f"a{n}") for n in range(4)], topic="algebra")
    write(desk.folder, "l.md", [basic("loop"), basic("other")], topic="loops")
    desk.sync()
    return desk


def _lapse(desk: Desk, lapses: int) -> SessionView:
    """Forget the card on loops once more than so many times."""
    _set(desk, "loop", lapses=lapses)
    view = desk.study.start()
    assert desk.key(view) == "own:loop:0"
    return desk.answer(view, Rating.AGAIN)


@pytest.mark.parametrize(("lapses", "told"), [(6, False), (7, True), (8, False), (11, True)])
def test_a_leech_is_told_of_at_eight_lapses_and_every_four_more(
    desk: Desk, lapses: int, told: bool
) -> None:
    view = _lapse(_on_the_road(desk), lapses)
    assert (view.leech is not None) == told
    desk.clock.forward(minutes=10)
    view = desk.study.refresh()
    assert view.leech is None
    assert view.card is not None
    assert view.card.leech == (lapses >= 7)


def test_a_leech_names_the_weakest_topic_it_builds_on(desk: Desk) -> None:
    _on_the_road(desk)
    _set(desk, "a0", due=9)  # mastered: answered 20 days ago with a stability of 20
    assert _lapse(desk, 7).leech == LeechNote(8, ("Algebra", 0.25))


def test_topics_that_are_known_are_not_blamed(desk: Desk) -> None:
    _on_the_road(desk)
    for number in range(4):
        _set(desk, f"a{number}", due=9)
    assert _lapse(desk, 7).leech == LeechNote(8, None)


def test_recalling_a_leech_is_no_reason_to_tell_of_it(desk: Desk) -> None:
    _on_the_road(desk)
    _set(desk, "loop", lapses=8)
    view = desk.study.start()
    assert view.card is not None
    assert view.card.leech
    assert desk.answer(view, Rating.GOOD).leech is None


def test_the_number_of_lapses_is_the_persons(desk: Desk) -> None:
    desk.settings = StudySettings(leech_lapses=3)
    desk.study = _on_the_road(desk).restarted()
    assert _lapse(desk, 2).leech == LeechNote(3, ("Algebra", 0.0))


def test_the_card_that_became_a_leech_can_be_suspended_while_the_next_one_is_ready(
    desk: Desk,
) -> None:
    view = _lapse(_on_the_road(desk), 7)
    after = desk.study.suspend(5)
    assert desk.card(5).key == "own:loop:0"
    assert desk.card(5).state.suspended
    assert after.card == view.card
    desk.study.undo()
    assert not desk.card(5).state.suspended


def test_the_end_says_what_the_day_came_to_and_what_comes_tomorrow(desk: Desk) -> None:
    desk.settings = StudySettings(new_per_day=2)
    desk.study = _with(desk, *(basic(name) for name in "abcde")).restarted()
    _known(desk, "e")
    view = desk.study.start()
    while view.card is not None:
        view = desk.answer(view, Rating.EASY)
    summary = view.summary
    assert (summary.answers, summary.met, summary.learned, summary.recalled) == (3, 2, 2, 1)
    assert summary.recalled_share == 1.0
    assert summary.time == timedelta(seconds=15)
    # Two that are still new; of 2.4 answers each, and an answer takes (20 · 15 + 4 · 5) / 24 s.
    assert (view.tomorrow, view.tomorrow_minutes) == (2, 2)
    desk.study.undo()
    view = desk.answer(desk.study.refresh(), Rating.AGAIN)
    assert view.summary.answers == 3


def test_today_knows_when_the_quiz_has_something_to_take_back_or_to_do_again(desk: Desk) -> None:
    view = _with(desk, basic("a")).study.start()
    assert not desk.today().view().can_undo
    desk.study.suspend(_shown(view))
    assert (desk.today().view().cards, desk.today().view().can_undo) == (0, True)
    desk.study.undo()
    assert desk.today().view().can_undo
    desk.clock.forward(days=1)
    assert not desk.today().view().can_undo
