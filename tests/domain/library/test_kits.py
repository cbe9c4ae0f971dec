"""Kits are ranked by what is wished for, each with its reasons; hard exclusions are said."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.library import entry

from gradus.domain.library.entry import Entry, Kit, Price, Said
from gradus.domain.library.kinds import Answer, Kind, Runtime, Status
from gradus.domain.library.kits import Ranked, Wish, Wishes, rank

ONNX = frozenset({Runtime.ONNX})


def kit(key: str = "a", status: Status = Status.CURRENT, **facts: object) -> Entry:
    return entry(key, Kind.KIT, status=status, kit=Kit(**facts))  # type: ignore[arg-type]


def priced(dollars: float) -> tuple[Price, ...]:
    return (Price("", dollars),)


def only(one: Entry, wishes: Wishes) -> Ranked:
    return rank([one], wishes)[0]


def answers(one: Entry, wishes: Wishes) -> list[tuple[Wish, Answer]]:
    return [(reason.wish, reason.answer) for reason in only(one, wishes).reasons]


def test_only_kits_are_ranked() -> None:
    assert rank([entry("course")], Wishes()) == ()


def test_without_a_wish_what_is_current_comes_first_then_the_cheaper() -> None:
    kits = [
        kit("old", Status.SUPERSEDED, prices=priced(1)),
        kit("dear", prices=priced(9)),
        kit("cheap", prices=priced(5)),
        kit("unpriced"),
        replace(kit("bare"), kit=None),
    ]
    found = [one.entry.key for one in rank(kits, Wishes())]
    assert found == ["cheap", "dear", "bare", "unpriced", "old"]


@pytest.mark.parametrize("status", [Status.DISCONTINUED, Status.LEGACY])
def test_what_is_over_is_out_and_says_so(status: Status) -> None:
    one = replace(kit(status=status), status_note="It ended.")
    found = only(one, Wishes())
    assert found.excluded
    assert [(r.wish, r.answer, r.note) for r in found.reasons] == [
        (Wish.STATUS, Answer.NO, "It ended.")
    ]


def test_what_is_superseded_is_not_out() -> None:
    found = only(kit(status=Status.SUPERSEDED), Wishes())
    assert not found.excluded
    assert found.reasons[0].answer is Answer.PARTLY


def test_a_price_over_the_budget_is_the_end_of_it() -> None:
    assert only(kit(prices=priced(101)), Wishes(budget=100)).excluded
    assert not only(kit(prices=priced(100)), Wishes(budget=100)).excluded
    assert not only(kit(), Wishes(budget=100)).excluded
    assert answers(kit(), Wishes(budget=100)) == [(Wish.BUDGET, Answer.UNKNOWN)]


def test_a_price_counts_in_part_where_something_else_must_be_bought() -> None:
    one = kit(prices=priced(50), needs="a board")
    assert answers(one, Wishes(budget=60)) == [(Wish.BUDGET, Answer.PARTLY)]
    assert only(one, Wishes(budget=60)).reasons[0].amount == 50


def test_a_runtime_that_it_cannot_run_is_the_end_of_it() -> None:
    no = kit(runtimes={Runtime.ONNX: Said(Answer.NO)})
    some = kit(runtimes={Runtime.ONNX: Said(Answer.PARTLY, "old")})
    assert only(no, Wishes(runtimes=ONNX)).excluded
    reason = only(some, Wishes(runtimes=ONNX)).reasons[0]
    assert (reason.runtime, reason.answer, reason.note) == (Runtime.ONNX, Answer.PARTLY, "old")
    assert not only(kit(), Wishes(runtimes=ONNX)).excluded


@pytest.mark.parametrize(
    ("power", "answer", "amount"),
    [(None, "unknown", None), ((5, 10), "yes", 10), ((5, 20), "partly", 20), ((16, 20), "no", 16)],
)
def test_power_is_within_a_limit_or_can_be_held_there(
    power: tuple[float, float] | None, answer: str, amount: float | None
) -> None:
    found = only(kit(power=power), Wishes(watts=15))
    assert (found.reasons[0].answer.value, found.reasons[0].amount) == (answer, amount)
    assert not found.excluded


def test_seeing_a_camera_and_a_community_are_wishes_and_no_conditions() -> None:
    wishes = Wishes(vision=True, camera=True, community=True)
    said = Said(Answer.NO, "archived")
    one = kit(vision=Said(Answer.YES), camera=Said(Answer.PARTLY), community=said)
    assert answers(one, wishes) == [
        (Wish.VISION, Answer.YES),
        (Wish.CAMERA, Answer.PARTLY),
        (Wish.COMMUNITY, Answer.NO),
    ]
    assert only(one, wishes).score == 5
    assert not only(one, wishes).excluded


def test_what_is_out_comes_last() -> None:
    good = kit("good", Status.LEGACY, vision=Said(Answer.YES))
    plain = kit("plain", vision=Said(Answer.NO))
    assert [one.entry.key for one in rank([good, plain], Wishes(vision=True))] == ["plain", "good"]


ANSWERS = st.builds(Said, st.sampled_from(Answer))
PRICES = st.one_of(st.just(()), st.floats(1, 500).map(priced))
POWER = st.one_of(st.none(), st.tuples(st.floats(1, 10), st.floats(10, 40)))
KITS = st.builds(
    kit,
    st.sampled_from("abc"),
    st.sampled_from(Status),
    prices=PRICES,
    runtimes=st.dictionaries(st.sampled_from(Runtime), ANSWERS, max_size=3),
    vision=ANSWERS,
    camera=ANSWERS,
    community=ANSWERS,
    power=POWER,
    needs=st.sampled_from(["", "a board"]),
)
WISHES = st.builds(
    Wishes,
    budget=st.one_of(st.none(), st.floats(1, 500)),
    runtimes=st.frozensets(st.sampled_from(Runtime)),
    vision=st.booleans(),
    camera=st.booleans(),
    watts=st.one_of(st.none(), st.floats(1, 40)),
    community=st.booleans(),
)


@given(KITS, WISHES, st.sampled_from(["vision", "camera", "community"]))
def test_who_meets_one_more_wish_never_ranks_below_for_it(
    one: Entry, wishes: Wishes, wish: str
) -> None:
    assert one.kit is not None
    met: dict[str, Any] = {wish: Said(Answer.YES)}
    asked: dict[str, Any] = {wish: True}
    better = replace(one, key="z", kit=replace(one.kit, **met))
    worse = only(one, replace(wishes, **asked))
    best = only(better, replace(wishes, **asked))
    assert best.score >= worse.score
    assert best.excluded <= worse.excluded


@given(KITS, WISHES, st.sampled_from(Runtime))
def test_who_runs_one_more_runtime_never_ranks_below_for_it(
    one: Entry, wishes: Wishes, runtime: Runtime
) -> None:
    assert one.kit is not None
    runs = {**one.kit.runtimes, runtime: Said(Answer.YES)}
    better = replace(one, kit=replace(one.kit, runtimes=runs))
    wanted = replace(wishes, runtimes=wishes.runtimes | {runtime})
    assert only(better, wanted).score >= only(one, wanted).score
    assert only(better, wanted).excluded <= only(one, wanted).excluded


@given(st.lists(KITS, max_size=6), WISHES, st.floats(1, 500), st.floats(0, 500))
def test_a_larger_budget_takes_no_kit_away(
    kits: list[Entry], wishes: Wishes, budget: float, more: float
) -> None:
    kits = [replace(one, key=str(n)) for n, one in enumerate(kits)]
    small = {one.entry.key: one for one in rank(kits, replace(wishes, budget=budget))}
    large = {one.entry.key: one for one in rank(kits, replace(wishes, budget=budget + more))}
    for key, before in small.items():
        assert large[key].excluded <= before.excluded
        assert large[key].score >= before.score


@given(st.lists(KITS, max_size=6), WISHES)
def test_ranks_follow_the_scores_and_lose_no_kit(kits: list[Entry], wishes: Wishes) -> None:
    found = rank(kits, wishes)
    assert len(found) == len(kits)
    places = [(one.excluded, -one.score) for one in found]
    assert places == sorted(places)
    for one in found:
        assert one.excluded == any(reason.excludes for reason in one.reasons)
