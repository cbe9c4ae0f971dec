from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradus.domain.decks.steps import beginnings


def test_each_beginning_ends_with_one_more_step() -> None:
    assert beginnings("1. a\n2. b\n3. c") == ("1. a", "1. a\n2. b", "1. a\n2. b\n3. c")


def test_what_stands_before_comes_with_the_first_and_what_follows_with_its_step() -> None:
    body = "Before.\n\n1. a\n\nBetween.\n\n2) b\n\nAfter."
    assert beginnings(body) == ("Before.\n\n1. a\n\nBetween.", body)


@pytest.mark.parametrize(
    "inside",
    [
        "   1. inner",
        "   - x\n     1. deep",
        "       1. code",
        "\n   ```text\n1. quoted\n   ```",
        "\n   $$\n1. x\n$$",
        "   $1. y$ and `2. z`",
    ],
)
def test_a_list_code_or_a_formula_inside_a_step_is_part_of_it(inside: str) -> None:
    body = f"1. a\n{inside}\n2. b"
    assert beginnings(body) == (f"1. a\n{inside}", body)


def test_steps_of_two_digits_stay_beside_one_another() -> None:
    body = "\n".join(f"{n}. step" for n in range(1, 13))
    assert len(beginnings(body)) == 12


def test_a_body_without_steps_is_one() -> None:
    assert beginnings("No list.") == ("No list.",)


@given(st.lists(st.sampled_from(["1. a", "2) b", "", "text", "   3. c", "```", "- d", "$$"])))
def test_every_beginning_is_one_and_the_last_is_all(lines: list[str]) -> None:
    body = "\n".join(lines)
    found = beginnings(body)
    assert found[-1] == body.rstrip()
    assert all(body.startswith(one) for one in found)
    assert list(found) == sorted(found, key=len)
