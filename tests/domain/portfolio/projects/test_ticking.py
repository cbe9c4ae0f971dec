"""A check ticks and unticks what it ticked; what the person said stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.portfolio.projects.making import (
    CANNOT_TELL,
    FAILED,
    PASSED,
    item,
    project,
    result,
)

from gradus.domain.portfolio.check import Result, Verdict
from gradus.domain.portfolio.projects.item import Item, Proof
from gradus.domain.portfolio.projects.ticking import left_to_check, take_over, ticked_by_you

_MONDAY, _TUESDAY = date(2026, 1, 5), date(2026, 1, 6)
_OPEN = item(1, check="seed-set")
_STATES = [
    _OPEN,
    replace(_OPEN, proof=Proof.CANNOT_TELL),
    replace(_OPEN, proof=Proof.BY_YOU),
    *(replace(_OPEN, done=True, done_on=_MONDAY, place="a.py", proof=proof) for proof in Proof),
]


def _after(one: Item, *results: Result) -> Item:
    return take_over(project(one), results, _TUESDAY).items[0]


def test_an_item_whose_check_passes_is_proved_and_says_where() -> None:
    proved = _after(_OPEN, result("seed-set", PASSED, ("src/config.py", 12), ("b.py", 1)))
    assert (proved.done, proved.proof, proved.place) == (True, Proof.PROVED, "src/config.py:12")
    assert proved.done_on == _TUESDAY


@pytest.mark.parametrize(("places", "told"), [((("uv.lock", 0),), "uv.lock"), ((), "")])
def test_a_whole_file_is_named_without_a_line_and_no_file_not_at_all(
    places: tuple[tuple[str, int], ...], told: str
) -> None:
    assert _after(_OPEN, result("seed-set", PASSED, *places)).place == told


def test_a_check_that_fails_later_unticks_what_it_ticked() -> None:
    proved = _after(_OPEN, result("seed-set"))
    assert _after(proved, result("seed-set", FAILED)) == _OPEN


def test_a_tick_of_the_person_outlives_a_check_that_fails() -> None:
    ticked = ticked_by_you(_OPEN, _MONDAY, done=True)
    assert (ticked.done, ticked.proof, ticked.done_on) == (True, Proof.BY_YOU, _MONDAY)
    assert _after(ticked, result("seed-set", FAILED)) == ticked


def test_what_the_person_unticked_stays_open_although_its_check_passes() -> None:
    proved = _after(_OPEN, result("seed-set"))
    unticked = ticked_by_you(proved, _TUESDAY, done=False)
    assert not unticked.done
    assert _after(unticked, result("seed-set")) == unticked
    assert _after(left_to_check(unticked), result("seed-set")) == proved


def test_an_item_without_a_check_is_plainly_open_again() -> None:
    plain = item(2)
    assert ticked_by_you(ticked_by_you(plain, _MONDAY, done=True), _MONDAY, done=False) == plain


def test_a_check_that_cannot_tell_says_so_and_ticks_nothing() -> None:
    unknown = _after(_OPEN, result("seed-set", CANNOT_TELL))
    assert (unknown.done, unknown.proof) == (False, Proof.CANNOT_TELL)
    assert _after(unknown, result("seed-set")).done


def test_what_was_proved_stays_ticked_while_its_check_cannot_tell_and_falls_when_it_fails() -> None:
    proved = _after(_OPEN, result("seed-set", PASSED, ("a.py", 1)))
    unknown = _after(proved, result("seed-set", CANNOT_TELL))
    assert (unknown.done, unknown.proof, unknown.place) == (True, Proof.CANNOT_TELL, "a.py:1")
    assert _after(unknown, result("seed-set", FAILED)) == _OPEN


def test_the_day_of_a_tick_is_that_of_the_first_run_that_proved_it() -> None:
    proved = take_over(project(_OPEN), [result("seed-set")], _MONDAY)
    assert take_over(proved, [result("seed-set")], _TUESDAY).items[0].done_on == _MONDAY


@given(
    state=st.sampled_from(_STATES),
    runs=st.lists(st.sampled_from(list(Verdict)), max_size=5),
    other=st.sampled_from(list(Verdict)),
)
def test_laws_of_ticks(state: Item, runs: list[Verdict], other: Verdict) -> None:
    """The last definite verdict decides, unless the person did; another item's check never does."""
    found = state
    for verdict in runs:
        found = _after(found, result("seed-set", verdict), result("another", other))
    again = [result("seed-set", runs[-1])] if runs else []
    assert _after(found, *again) == found
    definite = [one for one in runs if one is not CANNOT_TELL]
    if state.proof is Proof.BY_YOU or not runs:
        assert found == state
    elif definite:
        assert found.done is (definite[-1] is PASSED)
    else:
        assert found.done is state.done
    assert found.proof is not Proof.PROVED or found.done


@pytest.mark.parametrize("done", [True, False])
@pytest.mark.parametrize("state", _STATES)
def test_the_persons_word_holds_from_every_state(done: bool, state: Item) -> None:
    said = ticked_by_you(state, _TUESDAY, done=done)
    for verdict in Verdict:
        assert _after(said, result("seed-set", verdict)) == said
    assert said.done is done
