from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradus.domain.markup.fences import fence_code, fence_lead
from gradus.domain.markup.scan import Kind, Segment, fence_info, segments

MARKDOWN = st.text(alphabet=st.sampled_from("ab1 $`~\\\n{}*\r\t"), max_size=80)


def special(text: str) -> list[tuple[Kind, str]]:
    return [(s.kind, s.inner) for s in segments(text) if s.kind is not Kind.TEXT]


@given(MARKDOWN | st.text())
def test_segments_cover_the_text_whole(text: str) -> None:
    assert "".join(text[s.start : s.end] for s in segments(text)) == text


@given(MARKDOWN)
def test_the_inner_text_lies_within_the_delimiters(text: str) -> None:
    assert all(s.inner in text[s.start : s.end] for s in segments(text))


def test_an_empty_text_is_one_empty_segment() -> None:
    assert segments("") == (Segment(Kind.TEXT, 0, 0, ""),)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("$x$", [(Kind.INLINE_MATHS, "x")]),
        ("$$ x $$", [(Kind.DISPLAY_MATHS, "x")]),
        ("a $x_1$ b $y$", [(Kind.INLINE_MATHS, "x_1"), (Kind.INLINE_MATHS, "y")]),
        (r"$\$5$", [(Kind.INLINE_MATHS, r"\$5")]),
        (r"$$a \$ b$$", [(Kind.DISPLAY_MATHS, r"a \$ b")]),
        ("$a\nb$", [(Kind.INLINE_MATHS, "a\nb")]),
        ("$a ` b$", [(Kind.INLINE_MATHS, "a ` b")]),
        (r"$\text{``a''}$", [(Kind.INLINE_MATHS, r"\text{``a''}")]),
        ("$a `b` c$", [(Kind.CODE, "b")]),
        ("costs $5 and `$x`", [(Kind.CODE, "$x")]),
        ("`$x$`", [(Kind.CODE, "$x$")]),
        ("`` a`b ``", [(Kind.CODE, " a`b ")]),
        ("``` inline ``` x", [(Kind.CODE, " inline ")]),
        ("```py\n$x$\n```\n$y$", [(Kind.FENCE, "$x$\n"), (Kind.INLINE_MATHS, "y")]),
        ("~~~\n```\n~~~", [(Kind.FENCE, "```\n")]),
        ("````\n```\n````", [(Kind.FENCE, "```\n")]),
        ("```\n``` no\n```", [(Kind.FENCE, "``` no\n")]),
        ("```\nnever closed", [(Kind.FENCE, "never closed")]),
        ("> ```\n> a\n> ```\nb", [(Kind.FENCE, "> a\n")]),
        ("> ```\n> a\n```\nb", [(Kind.FENCE, "> a\n"), (Kind.FENCE, "b")]),
        ("- ```py\n  a\n  ```", [(Kind.FENCE, "  a\n")]),
        ("  ```\r\n  a\r\n  ```\r\n", [(Kind.FENCE, "  a\r\n")]),
    ],
)
def test_code_and_maths_are_found(text: str, found: list[tuple[Kind, str]]) -> None:
    assert special(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "costs $5 or $6 a day",
        "$5 and 6$7",
        "$ x$",
        r"\$x\$",
        "$a\n\nb$",
        "$a\n \t\nb$",
        "$$ $$",
        "$$$$",
        "$",
        "$$",
        "`a\n\nb`",
        "``a`",
        "a\\",
    ],
)
def test_these_hold_neither_code_nor_maths(text: str) -> None:
    assert special(text) == []


def test_a_vain_search_for_a_dollar_does_not_hide_a_later_formula() -> None:
    assert special("$5 is a lot\n\nbut $x$ is not") == [(Kind.INLINE_MATHS, "x")]
    assert special("$$ open `code` $$x$$") == [(Kind.CODE, "code"), (Kind.DISPLAY_MATHS, "x")]


def test_scanning_takes_time_in_proportion_to_the_text() -> None:
    assert len(segments("$a " * 20_000)) == 1


def test_kinds_know_what_they_are() -> None:
    assert [k for k in Kind if k.is_maths] == [Kind.INLINE_MATHS, Kind.DISPLAY_MATHS]
    assert [k for k in Kind if k.is_code] == [Kind.FENCE, Kind.CODE]


def test_the_info_of_a_fence() -> None:
    assert fence_info("```yaml exercise\na: 1\n```") == "yaml exercise"
    assert fence_info("~~~\nx\n~~~") == ""
    assert fence_info("> - ```py\n```") == "py"
    assert fence_info("no fence") == ""


def test_the_code_of_a_fence_is_freed_of_what_is_around_it() -> None:
    assert fence_code("> ```\n> a\n>   b\n> ```", "> a\n>   b\n") == "a\n  b"
    assert fence_code("- ```\n  a\n    b\n  ```", "  a\n    b\n") == "a\n  b"
    assert fence_lead("> 1. ```py") == "> 1. "
    assert fence_lead("no fence") == ""
