"""What is said of one deck that is in order."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradus.domain.decks.craft.finding import Finding, quoted
from gradus.domain.decks.craft.lints import repeated_questions, weaknesses
from gradus.domain.decks.model import Deck

Weak = Callable[[str], list[tuple[int, str]]]
Read = Callable[..., Deck]

CHECK = "```python check\nassert True\n```"
EXERCISE = """## Sum {{#sum .exercise}}

```yaml exercise
draw:   {{a: "1..9"}}
ask:    '{ask}'
answer: a
```

{body}
"""


def test_a_deck_without_weakness_has_no_finding(weak: Weak) -> None:
    text = f"Costs $x$ or \\$5.\n\n## Why? {{#a}}\n\nSo $y$.\n\n```text\na $ b\n```\n\n{CHECK}\n"
    assert weak(text) == []


def test_a_finding_is_one_line_of_text() -> None:
    assert str(Finding("a.md", 3, "It is so.", "Mend it.")) == "a.md:3: It is so. Mend it."


@given(st.text())
def test_what_an_author_wrote_is_told_in_one_short_line_of_signs(text: str) -> None:
    told = quoted(text)
    assert told.isprintable()
    assert len(told) <= 120


def test_a_long_formula_is_told_in_part() -> None:
    assert quoted("x " * 100) == "x " * 59 + "x…"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Costs $5.\n\n## Why? {#a}\n\nSo.", 4),
        ("Intro.\n\n## Why 5 $? {#a}\n\nSo.", 6),
        ("## Why? {#a}\n\nSo.\n\nIt costs\n5 $ a piece.", 9),
        (EXERCISE.format(ask="5 $ and {=a}?", body="So."), 8),
        (EXERCISE.format(ask="{=a}?", body="So.\n\n5 $."), 14),
    ],
)
def test_a_dollar_without_another_is_found_wherever_it_stands(
    weak: Weak, text: str, line: int
) -> None:
    assert weak(text) == [(line, "A dollar begins no formula.")]


def test_a_formula_that_lacks_its_other_half_is_found_with_its_line(weak: Weak) -> None:
    assert weak("## Why? {#a}\n\nSo.\n\nThus $\\left( x$.") == [
        (8, r"A \left of a formula has no \right, or the other way round.")
    ]


def test_a_hidden_check_is_not_looked_at(weak: Weak) -> None:
    assert weak("## Why? {#a}\n\nSo.\n\n```python check\nprint('$')\n```\n") == []


def test_the_names_in_an_exercise_are_numbers_in_its_formulas(weak: Weak) -> None:
    assert weak(EXERCISE.format(ask="What is ${=a}^{{=a}}$?", body="It is ${=a}$.")) == []


def test_code_without_a_language_is_found(weak: Weak) -> None:
    assert weak("## Why? {#a}\n\nSo.\n\n```\nx\n```\n") == [(8, "Code has no language.")]


def test_a_question_that_yes_answers_is_found(weak: Weak) -> None:
    found = [(4, "Yes or no answers the question of 'a'.")]
    assert weak("## Is every square a rectangle? {#a}\n\nYes.") == found


def test_an_answer_of_over_120_words_is_found(weak: Weak) -> None:
    assert weak(f"## Why? {{#a}}\n\n{'word ' * 120}") == []
    found = [(6, "The answer of 'a' has 121 words, more than 120.")]
    assert weak(f"## Why? {{#a}}\n\n{'word ' * 121}") == found


def test_only_a_deck_for_others_must_name_its_sources(deck: Read) -> None:
    read = deck('## Why? {#a source="A book"}\n\nSo.\n\n## How? {#b}\n\nSo.\n')
    assert list(weaknesses(read, for_others=False)) == []
    (finding,) = weaknesses(read, for_others=True)
    assert (finding.line, finding.message) == (8, "The note 'b' names no source.")


def test_a_question_that_another_deck_asks_is_found_at_the_later_one(deck: Read) -> None:
    first = deck("## Why does the sun shine? {#a}\n\nSo.", "one.md")
    second = deck("## How? {#b}\n\nSo.\n\n## Why does a sun shine? {#c}\n\nSo.", "two.md")
    (finding,) = repeated_questions([first, second])
    assert (finding.path, finding.line) == ("two.md", 8)
    assert finding.message == "The note 'c' asks nearly the same as 'a'."
    assert "one.md:4" in finding.remedy


def test_exercises_on_two_measures_of_one_thing_are_two_questions(deck: Read) -> None:
    ask = "A node of a tree holds {=a} rows of one class and 5 of another. What is its %s in bits?"
    notes = [
        EXERCISE.format(ask=ask % name, body="So.")
        .replace("Sum", f"The {name} of a node")
        .replace("#sum", f"#{name}")
        for name in ("entropy", "impurity")
    ]
    assert list(repeated_questions([deck("\n".join(notes))])) == []


def test_a_heading_without_words_is_like_another_one(deck: Read) -> None:
    body = "{{c1::Tea}} for two\n"
    read = deck(f"## … {{#a .cloze}}\n\n{body}\n## ? {{#b .cloze}}\n\n{body}")
    assert [finding.line for finding in repeated_questions([read])] == [8]


def test_a_second_block_that_says_it_is_the_exercise_breaks_no_lint(weak: Weak) -> None:
    second = "It is so.\n\n```yaml exercise\nask: '{=other}?'\n```"
    assert isinstance(weak(EXERCISE.format(ask="{=a}?", body=second)), list)
