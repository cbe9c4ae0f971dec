"""What may follow what was typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradus.domain.search.completion import Completion, complete
from gradus.domain.search.parser import parse

_NAMES = {
    "deck": ("Linear algebra", "Loops", 'The "best" (of all)'),
    "tag": ("linear", "non-linear"),
}


@pytest.mark.parametrize(
    ("query", "texts"),
    [
        ("", []),
        ("a ", []),
        ("de", ["deck:"]),
        ("eigen or t", ["topic:", "tag:", "type:"]),
        ("(i", ["is:", "introduced:"]),
        ("-is:s", ["is:suspended"]),
        ("is:suspended", []),
        ("deck:l", ['deck:"Linear algebra"', "deck:Loops", r'deck:"The \"best\" (of all)"']),
        ('deck:"linear a', ['deck:"Linear algebra"']),
        ("deck:best", [r'deck:"The \"best\" (of all)"']),
        ("tag:lin", ["tag:linear", "tag:non-linear"]),
        ("tag:LIN", ["tag:linear", "tag:non-linear"]),
        ("colour:", []),
    ],
)
def test_filters_and_their_values_are_offered(query: str, texts: list[str]) -> None:
    assert [one.text for one in complete(query, len(query), _NAMES)] == texts


def test_a_completion_takes_the_place_of_what_was_typed_before_the_cursor() -> None:
    (found,) = complete("a -is:su b", 8, _NAMES)
    assert found == Completion("is:suspended", 3, 8)


def test_no_more_than_a_dozen_are_offered() -> None:
    names = {"deck": [f"deck {n}" for n in range(50)]}
    assert len(complete("deck:", 5, names)) == 12


@given(st.text(alphabet='abdei:" ()-\\*', max_size=12))
def test_a_name_that_was_completed_is_understood(name: str) -> None:
    for one in complete("deck:", 5, {"deck": (name,)}):
        assert one.start == 0
        if name.strip():
            parse(one.text)
