"""The likeliest of many things comes first."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gradus.domain.finding.fit import Fit
from gradus.domain.finding.ranking import Entry, ranked

ENTRIES = st.lists(st.text("abcd ", min_size=1, max_size=8), max_size=12).map(
    lambda names: [Entry(str(n), name) for n, name in enumerate(names)]
)


def keys(typed: str, entries: list[Entry], recent: tuple[str, ...] = ()) -> list[str]:
    return [one.entry.key for one in ranked(typed, entries, recent)]


def test_a_beginning_comes_before_words_and_words_before_what_lies_inside() -> None:
    entries = [
        Entry("inside", "Replanning"),
        Entry("words", "Preview a new plan"),
        Entry("prefix", "Plan the week"),
        Entry("whole", "Plan"),
    ]
    assert keys("plan", entries) == ["whole", "prefix", "words", "inside"]


def test_what_was_chosen_lately_comes_first_among_equals_only() -> None:
    entries = [Entry("a", "Card one"), Entry("b", "Card two"), Entry("c", "My card")]
    assert keys("card", entries, ("c", "b", "a", "b")) == ["b", "a", "c"]


def test_a_name_that_is_not_shown_finds_as_well_but_later() -> None:
    entries = [Entry("hidden", "Preview", ("Replan",)), Entry("shown", "Replan all of it")]
    assert keys("replan a", entries) == ["shown"]
    assert keys("repl", entries) == ["shown", "hidden"]


def test_a_lower_rank_comes_first_among_equals() -> None:
    entries = [Entry("book", "Linear", rank=2), Entry("topic", "Linear systems", rank=1)]
    assert keys("lin", entries) == ["topic", "book"]
    assert keys("linear", entries) == ["book", "topic"]


def test_the_shorter_name_comes_first_and_then_the_one_given_first() -> None:
    entries = [Entry("long", "Calendar page"), Entry("1", "Calends"), Entry("2", "Calends")]
    assert keys("cal", entries) == ["1", "2", "long"]


def test_guesses_are_shown_only_where_nothing_fits() -> None:
    entries = [Entry("sure", "Plan"), Entry("guess", "Explain it")]
    assert keys("plan", entries) == ["sure"]
    assert keys("plan", entries[1:]) == ["guess"]
    assert keys("plna", entries) == ["sure"]


def test_nothing_typed_finds_nothing() -> None:
    assert keys(" ", [Entry("a", "A")]) == []


@given(st.text("abcd ", max_size=5), ENTRIES, st.lists(st.sampled_from("0123456789"), max_size=5))
def test_ranking_orders_by_fit_and_does_not_depend_on_what_it_leaves_out(
    typed: str, entries: list[Entry], recent: list[str]
) -> None:
    found = ranked(typed, entries, recent)
    assert [one.fit for one in found] == sorted(one.fit for one in found)
    assert len({one.fit in {Fit.SLIP, Fit.SCATTERED} for one in found}) <= 1
    kept = {one.entry.key for one in found}
    again = ranked(typed, [one for one in entries if one.key in kept], recent)
    assert again == found
