from __future__ import annotations

import pytest

from gradus.domain.decks.craft.words import count_words, tokens


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("How the Loss falls", ["how", "loss", "falls"]),
        ("Why is $x + 1$ it?", ["why", "is", "x+1", "it"]),
        ("What does `a[0]` hold", ["what", "does", "a[0]", "hold"]),
        ("See\n\n```python\nx += 1\n```\n", ["see", "x", "+", "=", "1"]),
    ],
)
def test_a_formula_is_one_word_and_a_block_of_code_as_many_as_it_has_signs(
    text: str, words: list[str]
) -> None:
    assert tokens(text) == words


@pytest.mark.parametrize(
    ("text", "count"),
    [("1. two words", 2), ("so $a + b$ and `c d`", 4), ("one\n\n```\nx = 1\n```\n", 1)],
)
def test_a_block_of_code_is_no_word_to_read(text: str, count: int) -> None:
    assert count_words(text) == count
