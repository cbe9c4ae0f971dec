from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradus.domain.decks.craft.near_duplicates import (
    ALIKE,
    bag_of,
    near_duplicates,
    similarity,
)

SOME_WORDS = ["one", "two", "three", "four", "$x$", "$y$"]
WORDS = st.lists(st.sampled_from(SOME_WORDS), min_size=1, max_size=6)
TEXTS = st.lists(WORDS.map(" ".join), max_size=12)


@given(TEXTS)
def test_the_pairs_are_those_that_comparing_all_with_all_finds(texts: list[str]) -> None:
    bags = [bag_of(text) for text in texts]
    pairs = combinations(range(len(texts)), 2)
    slow = {(one, two) for one, two in pairs if similarity(bags[one], bags[two]) >= ALIKE}
    found = list(near_duplicates(texts))
    assert set(found) == slow
    assert len(found) == len(slow)


@given(WORDS, WORDS)
def test_likeness_is_mutual_and_whole_only_to_the_same(one: list[str], two: list[str]) -> None:
    first, second = bag_of(" ".join(one)), bag_of(" ".join(two))
    assert similarity(first, second) == similarity(second, first)
    assert 0 <= similarity(first, second) <= similarity(first, first) == 1
    assert (similarity(first, second) == 1) == (first == second)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Fork (on GitHub)", "A fork on GitHub"),
        ("WHAT is the rank of $A^2$?", "What is the rank of the $A^{2}$"),
        (
            "Why can nobody compare the perplexities of models that use different tokenisers?",
            "Why can nobody compare the perplexities of models that have different tokenisers?",
        ),
    ],
)
def test_the_same_in_other_words_is_found(one: str, two: str) -> None:
    assert list(near_duplicates([one, "Something else", two])) == [(0, 2)]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("When is the mean above the median?", "When is the median above the mean?"),
        ("Which $x$ has $f(x) < 0$?", "Which $x$ has $f(x) > 0$?"),
        ("What does `np.sum` return?", "What does `np.max` return?"),
        ("The gradient of $f: U \\to V$ at $x$", "The Hessian of $f: U \\to V$ at $x$"),
        ("…", "?"),
    ],
)
def test_another_question_is_not(one: str, two: str) -> None:
    assert list(near_duplicates([one, two])) == []
