from __future__ import annotations

import pytest

from gradus.domain.decks.blocks import fences
from gradus.domain.decks.exercise import (
    Exercise,
    ExerciseError,
    is_exercise,
    parse_exercise,
    with_names,
)

FULL = """draw:   {a: "1..9", b: "-9..9", m: [[1, 2], [3, 4]]}
where:  a != b
let:
  top: "max(a, b)"
  rest: {of: [a, b]}
ask:    'The larger of $\\frac{ {=a} }{ {= b } }$ and {=m}?'
answer: top
"""


def _block(code: str) -> str:
    return f"Intro.\n\n```yaml exercise\n{code}\n```\n\nSo {{=a}}."


def _fault(body: str) -> tuple[int | None, str]:
    with pytest.raises(ExerciseError) as caught:
        parse_exercise(body)
    assert caught.value.remedy
    offset = caught.value.offset
    return None if offset is None else body.count("\n", 0, offset), str(caught.value)


def test_every_value_is_kept_as_it_was_written() -> None:
    assert parse_exercise(_block(FULL)) == Exercise(
        draw=(("a", "1..9"), ("b", "-9..9"), ("m", "[[1, 2], [3, 4]]")),
        let=(("top", "max(a, b)"), ("rest", "{of: [a, b]}")),
        where="a != b",
        ask="The larger of $\\frac{ {=a} }{ {= b } }$ and {=m}?",
        answer="top",
    )


def test_let_and_where_are_optional() -> None:
    exercise = parse_exercise(_block("draw: {a: 007}\nask: '{=a}?'\nanswer: 1e3"))
    assert exercise == Exercise((("a", "007"),), (), None, "{=a}?", "1e3")


@pytest.mark.parametrize("mark", ["```", "~~~"])
def test_the_block_is_found_by_its_words(mark: str) -> None:
    (fence,) = fences(f"{mark} yaml  exercise\na: b\n{mark}")
    assert is_exercise(fence)
    (other,) = fences(f"{mark}yaml\na: b\n{mark}")
    assert not is_exercise(other)


@pytest.mark.parametrize(
    ("code", "line", "message"),
    [
        ("a: [", 4, "The exercise block is not valid YAML."),
        ("draw: &a {a: 1}\nask: *a\nanswer: a", 4, "The exercise block is not valid YAML."),
        ("draw: {a: 1}\n? [ask]\n: b", 4, "The exercise block is not valid YAML."),
        ('draw: {a: 1}\nask: "\\uE000"\nanswer: a', 4, "The exercise block is not valid YAML."),
        ("draw: " + "[" * 99, 3, "The exercise block is not valid YAML."),
        ("just words", 3, "The exercise block is not a list of 'key: value' lines."),
        ("", 3, "The exercise block is not a list of 'key: value' lines."),
        ("x: " + "y" * 20_000, 3, "The exercise block is longer than 20,000 characters."),
        ("draw: {}", 2, "The exercise block lacks ask, answer."),
        ("hint: b", 2, "The exercise block lacks draw, ask, answer."),
        ("draw: {a: 1}\nask: b\n1: c\nanswer: a", 5, "The exercise block has an unknown key '1'."),
        ("ask: b\nanswer: a\ndraw: 1..9", 5, "'draw' of the exercise is not a mapping"),
        ("draw: {a: 1}\nask: b\nanswer: a\nlet:", 6, "'let' of the exercise is not a mapping"),
        ("draw: {1a: 1}\nask: b\nanswer: a", 3, "'1a' in 'draw' of the exercise is not a name."),
        ("draw: {a: max(1, 2)}\nask: b\nanswer: a", 3, "'2)' in 'draw' of the exercise is not a"),
        ("draw: {a: 1}\nask: [b]\nanswer: a", 4, "'ask' of the exercise is not text."),
        ("draw: {a: 1}\nask: b\nanswer:", 5, "'answer' of the exercise is not text."),
        ("draw: {a: 1}\nask: b\nwhere:\nanswer: a", 5, "'where' of the exercise is not text."),
        ("draw: {b: 1}\nask: b\nanswer: b", 2, "The exercise uses a, which 'draw' and 'let' do"),
        ("draw: {a: 1}\nask: '{=d} {=c}'\nanswer: a", 2, "The exercise uses c, d, which 'draw'"),
    ],
)
def test_a_fault_is_named_with_its_line(code: str, line: int, message: str) -> None:
    found, sentence = _fault(_block(code))
    assert sentence.startswith(message)
    assert found == line


def test_without_a_block_there_is_no_exercise() -> None:
    assert _fault("Text.\n\n```yaml\ndraw: {}\n```") == (
        None,
        "The note has no 'yaml exercise' block.",
    )


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("{=a} + {= b1 }", "a + b1"),
        (r"\frac{1}{a} {= } {=1}", r"\frac{1}{a} {= } {=1}"),
        (r"$x^{{=n}}$", r"$x^{n}$"),
    ],
)
def test_placeholders_can_be_written_as_names(text: str, names: str) -> None:
    assert with_names(text) == names
