from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradus.domain.decks.blocks import (
    fences,
    has_steps,
    is_check,
    is_closed,
    visible,
    with_checks_blank,
    without,
)

CHECK = "```python check\nassert True\n```"


@pytest.mark.parametrize("mark", ["```", "~~~", "````"])
def test_a_fence_has_words_code_and_a_place(mark: str) -> None:
    text = f"a\n\n{mark}python  check \nx = 1\n\ny = 2\n{mark}\nb"
    (fence,) = fences(text)
    assert fence.info == "python  check"
    assert fence.code == "x = 1\n\ny = 2\n"
    assert text[fence.start : fence.end] == text[3:-2]


@pytest.mark.parametrize(
    ("info", "hidden"),
    [
        ("python check", True),
        ("python  check", True),
        ("python", False),
        ("check", False),
        ("python check x", False),
    ],
)
def test_only_a_python_check_is_hidden(info: str, hidden: bool) -> None:
    (fence,) = fences(f"~~~ {info}\ncode\n~~~")
    assert is_check(fence) is hidden


@pytest.mark.parametrize(
    ("text", "closed"),
    [
        ("```\na\n```", True),
        ("```\n```", True),
        ("a\n  ~~~ x\n\n  ~~~~~\t\n", True),
        ("```", False),
        ("```\n", False),
        ("````\na\n```", False),
        ("```\na\n~~~", False),
        ("```\na\n``` b", False),
    ],
)
def test_a_fence_is_closed_by_a_line_of_its_marks(text: str, closed: bool) -> None:
    (fence,) = fences(text)
    assert is_closed(text, fence) is closed


def test_a_learner_never_sees_a_check() -> None:
    body = f"a\n\n{CHECK}\n\n```python\nseen\n```\n\n~~~python check\nhidden\n~~~\n  b\n"
    assert visible(body) == "a\n\n```python\nseen\n```\n\n  b"
    assert visible(CHECK) == ""


def test_what_is_left_keeps_its_indentation() -> None:
    body = f"1. a\n\n   {CHECK}\n\n   still in the step"
    assert visible(body) == "1. a\n\n   still in the step"


def test_any_of_several_blocks_can_be_taken_out() -> None:
    body = "a\n```\n1\n```\nb\n```\n2\n```\nc"
    first, second = fences(body)
    assert without(body, []) == body
    assert without(body, [first]) == "a\n\nb\n```\n2\n```\nc"
    assert without(body, [first, second]) == "a\n\nb\n\nc"


def test_blanking_checks_moves_nothing() -> None:
    body = f"a\n{CHECK}\n```\nb\n```"
    blank = with_checks_blank(body)
    assert blank == f"a\n{' ' * 15}\n{' ' * 11}\n   \n```\nb\n```"


@given(st.lists(st.sampled_from(["a", "", "```", "```python check", "~~~", "  b"])))
def test_no_check_stays_and_nothing_else_goes(lines: list[str]) -> None:
    body = "\n".join(lines)
    shown = visible(body)
    assert not any(is_check(fence) for fence in fences(shown))
    if "```python check" not in body:
        assert shown == body.strip("\n").rstrip()


@pytest.mark.parametrize(
    ("body", "steps"),
    [
        ("1. a\n2. b", True),
        ("Text.\n\n3) a", True),
        ("  1. $x$", True),
        ("1. `code`", True),
        ("- a", False),
        ("1.a", False),
        ("In 1. place", False),
        ("1. ", False),
        ("```\n1. a\n```", False),
    ],
)
def test_steps_are_a_numbered_list(body: str, steps: bool) -> None:
    assert has_steps(body) is steps
