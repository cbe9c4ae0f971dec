from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gradus.domain.decks.masks import masked
from gradus.domain.markup.scan import Kind


def test_code_and_maths_are_blotted_out_in_place() -> None:
    text = "a `b` $c$\n```\nd\n```\ne"
    bare = masked(text, lambda part: part.kind is not Kind.TEXT)
    assert bare == "a xxx xxx\nxxx\nx\nxxx\ne"


@given(st.text("`$ab\n\\ ~"))
def test_lengths_and_line_breaks_stay(text: str) -> None:
    bare = masked(text, lambda _part: True)
    assert len(bare) == len(text)
    assert [i for i, c in enumerate(bare) if c == "\n"] == [
        i for i, c in enumerate(text) if c == "\n"
    ]
