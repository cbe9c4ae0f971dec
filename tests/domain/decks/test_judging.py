from __future__ import annotations

import pytest

from gradus.domain.decks.judging import is_right
from gradus.domain.decks.options import Option
from gradus.domain.decks.spelling import Likeness, lines_likeness, words_likeness
from gradus.domain.decks.tasks import (
    Choose,
    Exercise,
    Given,
    Numeric,
    Output,
    Reveal,
    Steps,
    Task,
    Typed,
)
from gradus.domain.decks.tolerance import Tolerance

ONE = Choose("?", (Option("a", right=False), Option("b", right=True)), "")
TWO = Choose("?", (Option("a", right=True), Option("b", right=False), Option("c", right=True)), "")


def picked(*places: int) -> frozenset[int]:
    return frozenset(places)


@pytest.mark.parametrize(
    ("task", "given", "right"),
    [
        (Typed("pinv", ""), "pinv", True),
        (Typed("pinv", ""), "  PINV ", True),
        (Typed("pinv", ""), "piv", False),
        (Typed("pinv", ""), "", False),
        (Typed("pinv", ""), None, False),
        (Numeric(10, Tolerance(0.5)), "10.5", True),
        (Numeric(10, Tolerance(0.5)), "10.6", False),
        (Numeric(10, Tolerance()), "ten", False),
        (Numeric(10, Tolerance()), "", False),
        (Exercise((1, 2), Tolerance()), "1, 2", True),
        (Exercise((1, 2), Tolerance()), "[1, 3]", False),
        (ONE, picked(1), True),
        (ONE, picked(0), False),
        (ONE, picked(), False),
        (TWO, picked(0, 2), True),
        (TWO, picked(0), False),
        (TWO, picked(0, 1, 2), False),
        (Output("(3, 4)\n", ""), "(3, 4)", True),
        (Output("(3, 4)\n", ""), "(4, 3)", False),
        (Output("(3, 4)\n", ""), " \n", None),
        (Output("(3, 4)\n", ""), None, None),
        (Reveal(), None, None),
        (Steps(("1. a",)), None, None),
    ],
)
def test_what_was_given_is_right_wrong_or_unknown(
    task: Task, given: Given | None, right: bool | None
) -> None:
    assert is_right(task, given) is right


@pytest.mark.parametrize(
    ("given", "answer", "likeness"),
    [
        ("a  b ", "a b", Likeness.SAME),
        ("cafe\N{COMBINING ACUTE ACCENT}", "café", Likeness.SAME),
        ("coalesce", "COALESCE", Likeness.NEARLY),
        ("STRASSE", "straße", Likeness.NEARLY),
        ("crossvalpredict", "cross_val_predict", Likeness.OTHER),
    ],
)
def test_words_are_the_same_but_for_blanks_and_nearly_but_for_capitals(
    given: str, answer: str, likeness: Likeness
) -> None:
    assert words_likeness(given, answer) is likeness


@pytest.mark.parametrize(
    ("given", "answer", "likeness"),
    [
        ("1 \n2\n\n", "1\n2", Likeness.SAME),
        ("(3,4)", "(3, 4)", Likeness.NEARLY),
        ("1 2", "1\n2", Likeness.OTHER),
        ("true", "True", Likeness.OTHER),
        ("\n1", "1", Likeness.OTHER),
    ],
)
def test_printed_lines_are_the_same_but_for_blanks_at_their_ends(
    given: str, answer: str, likeness: Likeness
) -> None:
    assert lines_likeness(given, answer) is likeness
