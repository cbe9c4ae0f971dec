"""Searches are read as Anki reads them, and what is wrong is said with its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradus.domain.decks.model import NoteType
from gradus.domain.scheduling.model import Rating
from gradus.domain.search.errors import SearchError
from gradus.domain.search.grammar import BY_NAME, COMBINING, FILTERS
from gradus.domain.search.parser import parse
from gradus.domain.search.pattern import Pattern
from gradus.domain.search.tree import (
    Added,
    AllOf,
    AnyOf,
    Compared,
    Comparison,
    Condition,
    Flagged,
    Introduced,
    Is,
    Node,
    Not,
    OfType,
    Place,
    Property,
    Rated,
    Within,
    Words,
)


def _word(*pieces: str) -> Words:
    return Words(Pattern(pieces))


A, B, C = _word("a"), _word("b"), _word("c")
DUE = Is(Condition.DUE)


@pytest.mark.parametrize(
    ("query", "tree"),
    [
        ("", AllOf(())),
        ("  \t ", AllOf(())),
        ("a", A),
        ("a b", AllOf((A, B))),
        ("a and b", AllOf((A, B))),
        ("a or b c", AnyOf((A, AllOf((B, C))))),
        ("a OR b AND c", AnyOf((A, AllOf((B, C))))),
        ("(a or b) c", AllOf((AnyOf((A, B)), C))),
        ("-a b", AllOf((Not(A), B))),
        ("-(a b)", Not(AllOf((A, B)))),
        ("--a", Not(Not(A))),
        ("a(b)c", AllOf((A, B, C))),
        ('"a b"', _word("a b")),
        ('"or" "-a" "(b)"', AllOf((_word("or"), _word("-a"), _word("(b)")))),
        ("self-attention", _word("self-attention")),
        ("Ångström", _word("angstrom")),
        ("*vec*r", _word("", "vec", "r")),
        (r"a\*b", _word("a*b")),
        (r"10\:30", _word("10:30")),
        (r"\"", _word('"')),
        (r"\(a\)", _word("(a)")),
        ("a\\", _word("a\\")),
        ('deck:"linear algebra"', Within(Place.DECK, Pattern(("linear algebra",)))),
        ('"deck:linear algebra"', Within(Place.DECK, Pattern(("linear algebra",)))),
        ("DECK:a*", Within(Place.DECK, Pattern(("a", "")))),
        ("tag:maths", Within(Place.TAG, Pattern(("maths",)))),
        ("topic:svd", Within(Place.TOPIC, Pattern(("svd",)))),
        ("phase:1", Within(Place.PHASE, Pattern(("1",)))),
        ("note:eigen-*", Within(Place.NOTE, Pattern(("eigen-", "")))),
        ("type:Cloze", OfType(NoteType.CLOZE)),
        ("is:due", DUE),
        ("-is:due", Not(DUE)),
        ("flag:0", Flagged(0)),
        ("prop:s>21", Compared(Property.STABILITY, Comparison.GREATER, 21)),
        ("prop:d<=7.5", Compared(Property.DIFFICULTY, Comparison.AT_MOST, 7.5)),
        ("prop:r<0.8", Compared(Property.RETRIEVABILITY, Comparison.LESS, 0.8)),
        ("prop:due>=-1", Compared(Property.DUE, Comparison.AT_LEAST, -1)),
        ("prop:lapses!=3", Compared(Property.LAPSES, Comparison.UNEQUAL, 3)),
        ("prop:ivl=30", Compared(Property.INTERVAL, Comparison.EQUAL, 30)),
        ("added:7", Added(7)),
        ("rated:1", Rated(1)),
        ("rated:7:1", Rated(7, Rating.AGAIN)),
        ("introduced:30", Introduced(30)),
    ],
)
def test_a_search_is_read_as_it_is_meant(query: str, tree: Node) -> None:
    assert parse(query) == tree


@pytest.mark.parametrize(
    ("query", "wrong", "said"),
    [
        ("(a", "(", "An opening bracket is not closed."),
        ("a) b", ")", "A closing bracket has no opening one."),
        ("a ()", ")", "A word or a filter is missing before ')'."),
        ("or a", "or", "A word or a filter is missing before 'or'."),
        ("a or or b", "or", "A word or a filter is missing before 'or'."),
        ("a and", "", "The search stops too early."),
        ("a -", "", "The search stops too early."),
        ('a "b c', '"b c', "A quotation mark is not closed."),
        ("a colour:red", "colour:red", "There is no filter 'colour:'."),
        ("is:happy", "is:happy", "'happy' does not fit after 'is:'."),
        ("is:", "is:", "'is:' needs a value."),
        ("deck:", "deck:", "'deck:' needs a value."),
        ("type:essay", "type:essay", "'essay' does not fit after 'type:'."),
        ("flag:8", "flag:8", "'8' does not fit after 'flag:'."),
        ("prop:s", "prop:s", "'s' does not fit after 'prop:'."),
        ("prop:x>1", "prop:x>1", "'x>1' does not fit after 'prop:'."),
        ("prop:s>many", "prop:s>many", "'s>many' does not fit after 'prop:'."),
        ("prop:s>nan", "prop:s>nan", "'s>nan' does not fit after 'prop:'."),
        ("added:0", "added:0", "'0' does not fit after 'added:'."),
        ("added:٣", "added:٣", "'٣' does not fit after 'added:'."),
        ("rated:1:5", "rated:1:5", "'1:5' does not fit after 'rated:'."),
        ("rated:1:", "rated:1:", "'1:' does not fit after 'rated:'."),
    ],
)
def test_what_is_wrong_is_said_with_its_place_and_a_remedy(
    query: str, wrong: str, said: str
) -> None:
    with pytest.raises(SearchError) as caught:
        parse(query)
    error = caught.value
    assert error.message == said
    assert error.remedy.endswith(".")
    start = query.rindex(wrong) if wrong else len(query)
    assert (error.start, error.end) == (start, start + len(wrong))


def test_a_complaint_names_what_would_fit() -> None:
    with pytest.raises(SearchError) as caught:
        parse("is:sleepy")
    assert "is:due" in caught.value.remedy
    assert "suspended" in caught.value.remedy
    with pytest.raises(SearchError, match=r"deck:.*introduced:"):
        parse("colour:red")


@pytest.mark.parametrize("query", ["(" * 60 + "a" + ")" * 60, "-" * 60 + "a", "a " * 300])
def test_a_search_of_unreasonable_size_is_refused(query: str) -> None:
    with pytest.raises(SearchError, match=r"too (deeply|long)"):
        parse(query)


@given(st.text(alphabet='ab *-()":\\orisdue<>=.19', max_size=40))
def test_any_text_is_understood_or_refused_with_a_place_in_it(query: str) -> None:
    assert 0 <= _complaint_at(query) <= len(query)


def _complaint_at(query: str) -> int:
    try:
        parse(query)
    except SearchError as error:
        return error.start
    return 0


@given(st.text(alphabet="ab*\\ ", min_size=1))
def test_brackets_round_a_search_change_nothing(query: str) -> None:
    try:
        plain = parse(query)
    except SearchError:
        return
    if plain != AllOf(()) and not query.endswith("\\"):
        assert parse(f"({query})") == plain


def test_every_example_of_the_help_is_understood() -> None:
    for example in [one.example for one in FILTERS] + [query for query, _ in COMBINING]:
        parse(example)
    for one in FILTERS:
        for value in one.values:
            parse(f"{one.name}:{value}")
    assert {"deck", "is", "prop", "rated"} <= set(BY_NAME)
