from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

import pytest

from gradus.domain.decks.faces import Faces, faces
from gradus.domain.decks.model import Note, NoteType, ParsedDeck
from gradus.domain.decks.tasks import (
    Choose,
    Exercise,
    Numeric,
    Output,
    Reveal,
    Steps,
    Typed,
    letter,
)
from gradus.domain.decks.tolerance import Tolerance
from gradus.domain.markup.marks import CLOSE, OPEN

Read = Callable[[str], ParsedDeck]
MakeNote = Callable[[str], Note]

CHECK = "```python check\nassert True\n```"
CHOICE = f"## Q? {{#a .choice}}\n\nThink.\n\n- [ ] w\n- [x] r\n  more\n- [ ] v\n\nWhy.\n\n{CHECK}"


@pytest.fixture(scope="module")
def note(read: Read) -> MakeNote:
    def _note(text: str) -> Note:
        parsed = read(text)
        assert parsed.problems == ()
        assert parsed.deck is not None
        return parsed.deck.notes[0]

    return _note


def test_a_heading_is_asked_and_the_body_answers(note: MakeNote) -> None:
    it = note(f"## Q? {{#a}}\n\n1. A\n\n{CHECK}\n\n2. B")
    assert faces(it, 0, 0) == Faces("Q?", "1. A\n\n2. B", task=Reveal())


def test_steps_are_shown_one_after_another(note: MakeNote) -> None:
    it = note(f"## Q? {{#a .steps}}\n\n1. A\n\n{CHECK}\n\n2. B")
    task = Steps(("1. A", "1. A\n\n2. B"))
    assert faces(it, 0, 0) == Faces("Q?", "1. A\n\n2. B", task=task)


def test_both_is_also_asked_backwards(note: MakeNote) -> None:
    it = note(f"## Q {{#a .both}}\n\nA\n\n{CHECK}")
    assert faces(it, 0, 0) == Faces("Q", "A")
    assert faces(it, 1, 0) == Faces("A", "Q")


def test_a_cloze_is_answered_by_the_same_text_with_its_gap_filled(note: MakeNote) -> None:
    it = note(
        f"## On {{{{c1::q}}}} {{#a .cloze}}\n\n{{{{c2::x::h}}}} is ${{{{c1::y}}}}$\n\n{CHECK}"
    )
    assert faces(it, 1, 0) == Faces(
        f"### On {OPEN}[…]{CLOSE}\n\nx is $\\gradusCloze{{[\\,\\ldots\\,]}}$",
        f"### On {OPEN}q{CLOSE}\n\nx is $\\gradusCloze{{y}}$",
        answer_replaces_question=True,
    )
    assert faces(it, 2, 0) == Faces(
        f"### On q\n\n{OPEN}[h]{CLOSE} is $y$",
        f"### On q\n\n{OPEN}x{CLOSE} is $y$",
        answer_replaces_question=True,
    )


def test_a_cloze_may_stand_in_the_heading_alone(note: MakeNote) -> None:
    assert faces(note("## {{c1::q}} {#a .cloze}"), 1, 0).answer == f"### {OPEN}q{CLOSE}"


def test_a_choice_offers_lettered_options_and_answers_with_the_right_ones(note: MakeNote) -> None:
    sides = faces(note(CHOICE), 0, 3)
    assert sides.question.startswith("Q?\n\nThink.\n\n**A.** ")
    options = dict(re.findall(r"\*\*([A-C])\.\*\* (\w)", sides.question))
    assert sorted(options.values()) == ["r", "v", "w"]
    letter = next(letter for letter, text in options.items() if text == "r")
    assert sides.answer == f"**{letter}.** r\nmore\n\nWhy."


def test_a_choice_is_made_among_the_options_in_the_order_shown(note: MakeNote) -> None:
    sides = faces(note(CHOICE), 0, 3)
    assert isinstance(sides.task, Choose)
    assert (sides.task.prompt, sides.task.rest) == ("Q?\n\nThink.", "Why.")
    shown = re.findall(r"\*\*[A-C]\.\*\* (\w)", sides.question)
    assert [option.text[0] for option in sides.task.options] == shown
    assert sides.task.right == {shown.index("r")}
    assert not sides.task.several


def test_the_seed_orders_the_options(note: MakeNote) -> None:
    it = note(CHOICE)
    assert faces(it, 0, 5) == faces(it, 0, 5)
    assert len({faces(it, 0, seed).question for seed in range(50)}) == 6


def test_several_right_options_are_answered_in_the_order_shown(note: MakeNote) -> None:
    it = note("## Q? {#a .choice}\n- [x] a\n- [x] b\n- [ ] c\n- [x] d")
    sides = faces(it, 0, 1)
    answer = re.findall(r"\*\*(.)\.\*\*", sides.answer)
    assert isinstance(sides.task, Choose)
    assert sides.task.several
    assert [letter(place) for place in sorted(sides.task.right)] == answer
    assert len(answer) == 3
    assert all(one < other for one, other in pairwise(answer))


@pytest.mark.parametrize(
    ("answer", "shown"),
    [("two words", "`two words`"), ("`a`", "`` `a` ``"), ("a``b", "``` a``b ```")],
)
def test_words_to_type_are_answered_by_themselves(answer: str, shown: str, note: MakeNote) -> None:
    bare, with_reason = (
        note(f"## Q? {{#a .typed answer='{answer}'}}{it}") for it in ("", "\nWhy.")
    )
    assert faces(bare, 0, 0) == Faces("Q?", shown, task=Typed(answer, ""))
    told = Faces("Q?", f"{shown}\n\nWhy.", task=Typed(answer, "Why."))
    assert faces(with_reason, 0, 0) == told


@pytest.mark.parametrize(
    ("attributes", "answer", "tolerance"),
    [
        ("answer=10", "`10`", Tolerance()),
        ("answer=10 tolerance=0", "`10`", Tolerance()),
        ("answer=10 tolerance=0.0%", "`10`", Tolerance(is_share=True)),
        ("answer=10 tolerance=0.5", "`10` ± 0.5", Tolerance(0.5)),
        ("answer=10 tolerance=5%", "`10` ± 5%", Tolerance(0.05, is_share=True)),
        ("answer=10 tolerance=10", "`10` ± 10", Tolerance(10)),
    ],
)
def test_a_number_to_type_is_answered_by_itself_and_its_margin(
    attributes: str, answer: str, tolerance: Tolerance, note: MakeNote
) -> None:
    it = note(f"## Q? {{#a .numeric {attributes}}}\nWhy.")
    expected = Faces("Q?", f"{answer}\n\nWhy.", task=Numeric(10, tolerance))
    assert faces(it, 0, 0) == expected


@pytest.mark.parametrize("swapped", [False, True])
def test_output_asks_with_the_code_and_answers_with_what_it_prints(
    swapped: bool, note: MakeNote
) -> None:
    code, output = "```python\nprint(1)\n```", "```output\n1\n```"
    blocks = [output, code] if swapped else [code, output]
    it = note("\n\n".join(["## Q? {#a .output}", "First.", *blocks, "Why.", CHECK]))
    task = Output("1\n", "First.\n\nWhy.")
    assert faces(it, 0, 0) == Faces(f"Q?\n\n{code}", f"{output}\n\nFirst.\n\nWhy.", task=task)


def test_an_exercise_asks_and_answers_with_the_numbers_of_its_seed(note: MakeNote) -> None:
    block = "```yaml exercise\ndraw: {a: 10..99}\nask: 'Twice {=a}?'\nanswer: 2 * a\n```"
    it = note(f"## Doubling {{#a .exercise}}\n\n{block}\n\nTwo times {{=a}}.\n\n{CHECK}")
    sides = faces(it, 0, 7)
    number = int(sides.question.removeprefix("Doubling\n\nTwice ").removesuffix("?"))
    assert sides.answer == f"`{2 * number}`\n\nTwo times {number}."
    assert sides.task == Exercise(2 * number, Tolerance())
    assert faces(it, 0, 7) == sides
    assert len({faces(it, 0, seed).question for seed in range(50)}) > 25


def test_an_exercise_that_fails_now_and_then_says_so_instead_of_breaking_the_quiz() -> None:
    block = "```yaml exercise\ndraw: {a: 0..0}\nask: '{=a}?'\nanswer: 1 / a\n```"
    it = Note("a", NoteType.EXERCISE, "Reciprocal", f"{block}\n\nNone.", (0,))
    sides = faces(it, 0, 0)
    assert sides.question == "Reciprocal"
    assert sides.task == Reveal()
    assert "'answer' of the exercise divides by zero where a = 0." in sides.answer
