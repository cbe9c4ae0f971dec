"""One action on many cards is one undo, and events alone rebuild what it left."""

from __future__ import annotations

from array import array
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.app import Desk
from tests.support.databases import memory_database, raw
from tests.support.decks import basic, cloze, write
from tests.support.laws import taking

from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.model import Due, Rating, State
from gradus.errors import BackupError
from gradus.services.cards.actions import CardActions, Loss
from gradus.services.cards.bulk import AT_ONCE, MANY, Bulk, BulkOutcome, Course

TODAY = 739_621


def _fill(desk: Desk, count: int) -> list[int]:
    write(desk.folder, "a.md", [basic(f"n{n:03}") for n in range(count)])
    desk.sync()
    return [row[0] for row in raw(desk.database).execute("SELECT id FROM cards ORDER BY id")]


def actions(desk: Desk) -> CardActions:
    return CardActions(desk.database, desk.clock, desk.settings)


def states(desk: Desk) -> dict[str, CardState]:
    """Return where every card stands, as stored and, the same, as its events rebuild it."""
    found = desk.replayed()
    assert all(stored == rebuilt for stored, rebuilt in found.values())
    return {key: stored for key, (stored, _) in found.items()}


def answered(desk: Desk, count: int = 3) -> list[int]:
    """Answer the first cards Easy, so that they are in Review; return their ids."""
    view = desk.study.start()
    done: list[int] = []
    for _ in range(count):
        assert view.card is not None
        done.append(view.card.card_id)
        view = desk.answer(view, Rating.EASY)
    return done


def kinds(desk: Desk) -> list[str]:
    query = "SELECT kind FROM card_events ORDER BY logical_time"
    return [kind for (kind,) in raw(desk.database).execute(query)]


def test_cards_are_suspended_together_and_brought_back_by_one_undo(desk: Desk) -> None:
    ids = _fill(desk, 5)
    before = states(desk)
    assert actions(desk).suspend(ids[:3], on=True) == BulkOutcome(Bulk.SUSPENDED, 3)
    assert [state.suspended for state in states(desk).values()] == [True] * 3 + [False] * 2
    assert actions(desk).can_undo()
    assert actions(desk).undo() == BulkOutcome(Bulk.SUSPENDED, 3, course=Course.UNDONE)
    assert states(desk) == before
    assert not actions(desk).can_undo()
    assert actions(desk).undo() is None


def test_what_is_so_already_is_left_alone_and_counted(desk: Desk) -> None:
    ids = _fill(desk, 4)
    actions(desk).suspend(ids[:1], on=True)
    assert actions(desk).suspend(ids, on=True) == BulkOutcome(Bulk.SUSPENDED, 3, left=1)
    assert kinds(desk) == ["suspended"] * 4
    actions(desk).undo()
    assert [state.suspended for state in states(desk).values()] == [True, False, False, False]


def test_flags_are_set_and_taken_away(desk: Desk) -> None:
    ids = _fill(desk, 3)
    assert actions(desk).flag(ids[:2], 1) == BulkOutcome(Bulk.FLAGGED, 2)
    assert actions(desk).flag(ids, 0) == BulkOutcome(Bulk.UNFLAGGED, 2, left=1)
    actions(desk).undo()
    assert [state.flag for state in states(desk).values()] == [1, 1, 0]
    assert actions(desk).undo() == BulkOutcome(Bulk.FLAGGED, 2, course=Course.UNDONE)
    assert [state.flag for state in states(desk).values()] == [0, 0, 0]


def test_a_reset_makes_cards_new_says_what_is_lost_and_can_be_undone(desk: Desk) -> None:
    ids = _fill(desk, 6)
    done = answered(desk)
    before = states(desk)
    assert actions(desk).loss(ids) == Loss(cards=3, reviews=3)
    assert actions(desk).reset(ids) == BulkOutcome(Bulk.RESET, 3, left=3)
    assert set(states(desk).values()) == {CardState()}
    assert actions(desk).loss(done) == Loss(cards=0, reviews=0)
    actions(desk).undo()
    assert states(desk) == before


@pytest.mark.parametrize("days", [0, 1, 400])
def test_cards_are_rescheduled_and_new_ones_stay_new(desk: Desk, days: int) -> None:
    ids = _fill(desk, 5)
    done = answered(desk)
    before = states(desk)
    outcome = actions(desk).reschedule(ids, days)
    assert outcome == BulkOutcome(Bulk.RESCHEDULED, 3, left=2)
    for card_id in ids:
        old = before[desk.card(card_id).key]
        moved = replace(old, state=State.REVIEW, step=None, due=Due(day=TODAY + days))
        assert desk.card(card_id).state == (moved if card_id in done else old)
    actions(desk).undo()
    assert states(desk) == before


def test_an_answer_in_between_survives_the_undo(desk: Desk) -> None:
    ids = _fill(desk, 3)
    actions(desk).flag(ids, 1)
    desk.answer(desk.study.start(), Rating.EASY)
    actions(desk).undo()
    found = states(desk).values()
    assert sum(state.reviews for state in found) == 1
    assert {state.flag for state in found} == {0}


def test_an_answer_is_not_what_the_undo_of_cards_takes_back(desk: Desk) -> None:
    _fill(desk, 3)
    answered(desk, 1)
    assert not actions(desk).can_undo()
    assert actions(desk).undo() is None
    assert sum(state.reviews for state in states(desk).values()) == 1


def test_actions_of_another_study_day_are_final(desk: Desk) -> None:
    actions(desk).suspend(_fill(desk, 2), on=True)
    desk.clock.forward(days=1)
    assert not actions(desk).can_undo()
    assert actions(desk).undo() is None


def test_suspended_cards_are_not_asked(desk: Desk) -> None:
    ids = _fill(desk, 3)
    first = desk.study.start().card
    assert first is not None
    actions(desk).suspend([first.card_id], on=True)
    view = desk.study.start()
    assert view.card is not None
    assert view.card.card_id in set(ids) - {first.card_id}
    assert view.remaining == 2


def test_what_is_stopped_half_way_is_undone_as_far_as_it_went(desk: Desk) -> None:
    ids = _fill(desk, AT_ONCE * 2 + 5)
    told: list[tuple[int, int]] = []

    def once(done: int, total: int) -> bool:
        told.append((done, total))
        return done < AT_ONCE

    assert actions(desk).suspend(array("q", ids), on=True, progress=once).changed == AT_ONCE
    assert told == [(0, len(ids)), (AT_ONCE, len(ids))]
    assert actions(desk).undo(lambda done, _total: done == 0) == BulkOutcome(
        Bulk.SUSPENDED, AT_ONCE, course=Course.UNDONE
    )
    assert not any(state.suspended for state in states(desk).values())


def test_an_undo_that_was_stopped_goes_on_with_the_next(desk: Desk) -> None:
    ids = _fill(desk, AT_ONCE + 3)
    actions(desk).suspend(ids, on=True)
    first = actions(desk).undo(lambda done, _total: done == 0)
    assert first is not None
    assert first.changed == AT_ONCE
    assert actions(desk).can_undo()
    second = actions(desk).undo()
    assert second is not None
    assert second.changed == 3
    assert not any(state.suspended for state in states(desk).values())


def test_what_was_taken_back_is_done_again_in_turn(desk: Desk) -> None:
    ids = _fill(desk, 4)
    actions(desk).suspend(ids[:2], on=True)
    actions(desk).flag(ids, 1)
    after = states(desk)
    assert not actions(desk).can_redo()
    assert actions(desk).redo() is None
    actions(desk).undo()
    actions(desk).undo()
    assert actions(desk).can_redo()
    assert actions(desk).redo() == BulkOutcome(Bulk.SUSPENDED, 2, course=Course.REDONE)
    assert actions(desk).redo() == BulkOutcome(Bulk.FLAGGED, 4, course=Course.REDONE)
    assert states(desk) == after
    assert not actions(desk).can_redo()
    assert actions(desk).undo() == BulkOutcome(Bulk.FLAGGED, 4, course=Course.UNDONE)


def test_something_new_makes_what_was_taken_back_final(desk: Desk) -> None:
    ids = _fill(desk, 3)
    actions(desk).flag(ids, 1)
    actions(desk).undo()
    desk.answer(desk.study.start(), Rating.EASY)
    assert not actions(desk).can_redo()
    assert actions(desk).redo() is None


def test_yesterdays_undo_is_final(desk: Desk) -> None:
    actions(desk).suspend(_fill(desk, 2), on=True)
    actions(desk).undo()
    desk.clock.forward(days=1)
    assert not actions(desk).can_redo()


def test_a_redo_that_was_stopped_goes_on_with_the_next(desk: Desk) -> None:
    ids = _fill(desk, AT_ONCE + 3)
    actions(desk).suspend(ids, on=True)
    actions(desk).undo()
    first = actions(desk).redo(lambda done, _total: done == 0)
    assert first is not None
    assert first.changed == AT_ONCE
    second = actions(desk).redo()
    assert second is not None
    assert second.changed == 3
    assert all(state.suspended for state in states(desk).values())


_acts = st.sampled_from(
    ["suspend", "unsuspend", "flag", "reset", "reschedule", "answer", "undo", "redo"]
)


@taking(12)
@given(st.lists(st.tuples(_acts, st.sets(st.integers(0, 5))), max_size=10))
def test_undoing_and_redoing_restore_the_states_before_and_after_any_actions(
    tmp_path_factory: pytest.TempPathFactory, script: list[tuple[str, set[int]]]
) -> None:
    folder: Path = tmp_path_factory.mktemp("decks")
    with memory_database() as database:
        desk = Desk(database, folder)
        write(folder, "a.md", [cloze("gaps", 1, 2, 3), *(basic(f"n{n}") for n in range(3))])
        desk.sync()
        ids = [row[0] for row in raw(database).execute("SELECT id FROM cards ORDER BY id")]
        past: list[dict[str, CardState]] = []
        future: list[dict[str, CardState]] = []
        for act, chosen in script:
            desk.clock.forward(seconds=30)
            before = states(desk)
            if act == "undo":
                assert (actions(desk).undo() is None) == (not past)
                future += [before] if past else []
                assert states(desk) == (past.pop() if past else before)
            elif act == "redo":
                assert (actions(desk).redo() is None) == (not future)
                past += [before] if future else []
                assert states(desk) == (future.pop() if future else before)
            elif act == "answer":
                _answer_and_go_to_bed(desk)
                past.clear()
                future.clear()
            elif _act(desk, act, [ids[n] for n in sorted(chosen)]).changed:
                past.append(before)
                future.clear()
            else:
                assert states(desk) == before


def _answer_and_go_to_bed(desk: Desk) -> None:
    view = desk.study.start()
    if view.card is not None:
        desk.study.answer(view.card.card_id, Rating.GOOD, timedelta(seconds=5))
    desk.clock.forward(days=1)


def _act(desk: Desk, act: str, ids: list[int]) -> BulkOutcome:
    if act == "reset":
        return actions(desk).reset(ids)
    if act == "reschedule":
        return actions(desk).reschedule(ids, 5)
    if act == "flag":
        return actions(desk).flag(ids, 1)
    return actions(desk).suspend(ids, on=act == "suspend")


def test_a_change_of_many_cards_waits_for_a_backup_and_one_of_few_does_not(desk: Desk) -> None:
    ids = _fill(desk, MANY)
    asked: list[str] = []

    def refuse(reason: str) -> None:
        asked.append(reason)
        raise BackupError("The backup could not be written.", "Free some space.")

    changer = CardActions(desk.database, desk.clock, desk.settings, before=refuse)
    with pytest.raises(BackupError):
        changer.suspend(ids, on=True)
    assert kinds(desk) == []
    assert changer.suspend(ids[:-1], on=True) == BulkOutcome(Bulk.SUSPENDED, MANY - 1)
    assert asked == ["bulk change"]
