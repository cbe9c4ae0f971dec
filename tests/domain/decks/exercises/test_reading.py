from __future__ import annotations

from decimal import Decimal

import pytest

from gradus.domain.decks.blocks import fences
from gradus.domain.decks.exercises.draw import Grid, OneOf
from gradus.domain.decks.exercises.errors import ExerciseError
from gradus.domain.decks.exercises.reading import is_exercise, parse_exercise, solution

FULL = """draw:   {a: "1..9", m: [[1, 2], [3, 4]]}
where:  a != m[0]
let:
  top: "max(a, m[0])"
  both: [a, top]
ask:    'The larger of $\\frac{ {=a} }{ {= top : 2 } }$ and {=m}?'
answer: top
tolerance: 1%
"""


def _block(code: str) -> str:
    return f"Intro.\n\n```yaml exercise\n{code}\n```\n\nSo {{=a}}."


def _fault(body: str) -> tuple[int | None, str]:
    with pytest.raises(ExerciseError) as caught:
        parse_exercise(body)
    assert caught.value.remedy
    offset = caught.value.offset
    return None if offset is None else body.count("\n", 0, offset), str(caught.value)


def test_every_part_of_the_block_is_read() -> None:
    exercise = parse_exercise(_block(FULL))
    assert dict(exercise.draw) == {
        "a": Grid(Decimal(1), Decimal(1), 9),
        "m": OneOf(((1, 2), (3, 4))),
    }
    assert exercise.where is not None
    assert exercise.where.text == "a != m[0]"
    assert [(name, it.text) for name, it in exercise.let] == [
        ("top", "max(a, m[0])"),
        ("both", "[a, top]"),
    ]
    assert exercise.ask == "The larger of $\\frac{ {=a} }{ {= top : 2 } }$ and {=m}?"
    assert (exercise.answer.text, exercise.tolerance) == ("top", "1%")


def test_let_where_and_tolerance_are_optional() -> None:
    exercise = parse_exercise(_block("draw: {a: 0..1}\nask: '{=a}?'\nanswer: 1e3"))
    assert (exercise.where, exercise.let, exercise.tolerance) == (None, (), "0")


def test_an_answer_may_be_a_list_of_yaml() -> None:
    exercise = parse_exercise(_block("draw: {a: 0..1}\nask: b\nanswer: [[a, 1], [2, a]]"))
    assert exercise.answer.text == "[[a, 1], [2, a]]"


def test_names_may_be_those_of_functions_and_constants() -> None:
    code = 'draw: {a: 0..1, e: 2..3}\nlet: {mean: "mean([a, e])"}\nask: b\nanswer: mean + e'
    assert parse_exercise(_block(code)).answer.text == "mean + e"


@pytest.mark.parametrize("mark", ["```", "~~~"])
def test_the_block_is_found_by_its_words(mark: str) -> None:
    (fence,) = fences(f"{mark} yaml  exercise\na: b\n{mark}")
    assert is_exercise(fence)
    (other,) = fences(f"{mark}yaml\na: b\n{mark}")
    assert not is_exercise(other)


def test_the_solution_is_what_stands_beside_the_block() -> None:
    assert solution(_block("a: b")) == "Intro.\n\nSo {=a}."


def test_hidden_checks_and_latex_hold_no_placeholders() -> None:
    code = "draw: {a: 0..1}\nask: '$x {=} 3 {=1}$'\nanswer: a"
    check, shown = "```python check\n'{=b}'\n```", "```python\n{=a}\n```"
    body = f"{_block(code)}\n\n{check}\n\n{shown}"
    assert parse_exercise(body).ask == "$x {=} 3 {=1}$"
    assert _fault(f"{body}\n\n{{=b}}")[0] == body.count("\n") + 2


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
        ("ask: b\nanswer: '1'\ndraw: {}", 5, "'draw' of the exercise is not a mapping"),
        ("draw: {a: 1}\nask: b\nanswer: a\nlet:", 6, "'let' of the exercise is not a mapping"),
        ("draw: {1a: 1}\nask: b\nanswer: a", 3, "'1a' in 'draw' of the exercise is not a name."),
        ("draw: {_a: 1}\nask: b\nanswer: a", 3, "'_a' in 'draw' of the exercise is not a name."),
        ("draw: {lambda: 1}\nask: b\nanswer: a", 3, "'lambda' in 'draw' of the exercise is not"),
        (f"draw: {{{'a' * 31}: 1}}\nask: b\nanswer: a", 3, f"'{'a' * 31}' in 'draw' of the exerc"),
        ("draw: {a: max(1, 2)}\nask: b\nanswer: a", 3, "'2)' in 'draw' of the exercise is not a"),
        ("draw: {a: 1..2}\nlet: {a: 1}\nask: b\nanswer: a", 4, "'a' stands in 'draw' and in 'let'"),
        (
            f"draw: {{{', '.join(f'a{n}: 0..1' for n in range(31))}}}\nask: b\nanswer: a1",
            3,
            "The exercise has more than 30 names.",
        ),
        ("draw: {a: 1}\nask: b\nanswer: a", 3, "'a' in 'draw' of the exercise is neither a range"),
        ("draw: {a: 0..1}\nask: [b]\nanswer: a", 4, "'ask' of the exercise is not text."),
        ("draw: {a: 0..1}\nask: b\nanswer:", 5, "'answer' of the exercise is empty."),
        ("draw: {a: 0..1}\nlet: {b: ''}\nask: b\nanswer: a", 4, "'b' in 'let' of the exercise is"),
        ("draw: {a: 0..1}\nask: b\nanswer: {a: b}", 5, "'answer' of the exercise holds '{'"),
        ("draw: {a: 0..1}\nask: b\nwhere:\nanswer: a", 5, "'where' of the exercise is empty."),
        ("draw: {a: 0..1}\nask: b\nanswer: c", 5, "'answer' of the exercise uses 'c', which is"),
        (
            "draw: {a: 0..1}\nlet: {b: c, c: a}\nask: b\nanswer: c",
            4,
            "'b' in 'let' of the exercise uses 'c', which is not known there.",
        ),
        (
            "draw: {a: 0..1}\nlet: {b: a}\nask: b\nanswer: c\nwhere: b > 0",
            7,
            "'where' of the exercise uses 'b', which is not known there.",
        ),
        (
            "draw: {a: 0..1}\nask: b\ntolerance: 1e999\nanswer: a",
            5,
            "The tolerance '1e999' is no number from 0 upwards.",
        ),
        ("draw: {b: 0..1}\nask: b\nanswer: b", 8, "The exercise uses a, which 'draw' and 'let' do"),
        ("draw: {a: 0..1}\nask: '{=c}'\nanswer: a", 4, "The exercise uses c, which 'draw' and"),
        ("draw: {a: 0..1}\nask: '{=a + 1}'\nanswer: a", 4, "'{=a + 1}' is no placeholder such as"),
        ("draw: {a: 0..1}\nask: '{=a:x}'\nanswer: a", 4, "'{=a:x}' is no placeholder such as"),
        ("draw: {a: 0..1}\nask: '{=a'\nanswer: a", 4, "'{=a' is no placeholder such as"),
        ("draw: {a: 0..1}\nask: '{=a:16}'\nanswer: a", 4, "'{=a:16}' asks for more than 15 decim"),
        (
            f"draw: {{a: 0..1}}\nask: '{'{=a}' * 100}'\nanswer: a",
            4,
            "The exercise has more than 100 placeholders.",
        ),
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
