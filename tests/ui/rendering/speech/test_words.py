"""What formulas are read as.

The first list is what ClearSpeak's documentation and the examples of the speech rule engine
say; the second what a lecturer in machine learning says, where ClearSpeak would say something odd.
"""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from tests.ui.rendering.speech.conftest import Say

from gradus.domain.markup.document import Formula
from gradus.domain.markup.marks import CLOZE_MACRO
from gradus.ui.rendering.maths.rendering import EngineError
from gradus.ui.rendering.maths.speech.engine import SpeechEngine

FORMULAS = Path(__file__).parents[5] / "shared" / "data" / "formulas.jsonl"


@pytest.mark.parametrize(
    ("latex", "words"),
    [
        ("x^2", "x squared"),
        ("x^3 + y^n", "x cubed plus y to the n-th power"),
        ("x_1", "x sub 1"),
        (r"\frac{1}{2}", "one half"),
        (r"\frac{a}{b}", "a over b end fraction"),
        (
            r"\frac{x+y}{x-y}",
            "the fraction with numerator x plus y and denominator x minus y end fraction",
        ),
        (r"\sqrt{x}", "the square root of x end root"),
        (r"\sqrt[3]{y}", "the cube root of y end root"),
        ("|x|", "the absolute value of x"),
        ("f(x)", "f of x"),
        (r"\sum_{i=1}^{n} i", "the sum from i equals 1 to n of i"),
        (r"\int_0^1 x\,dx", "the integral from 0 to 1 of x d x"),
        (r"x \in \mathbb{R}", "x is a member of the real numbers"),
        (
            r"\begin{bmatrix} 1 & 2 \\ 3 & 4 \end{bmatrix}",
            "the 2 by 2 matrix Row 1: 1 2 Row 2: 3 4",
        ),
        (r"\log_2 x", "the log base 2 of x"),
    ],
)
def test_a_formula_is_read_as_its_authors_say(say: Say, latex: str, words: str) -> None:
    assert say(latex) == words


@pytest.mark.parametrize(
    ("latex", "words"),
    [
        (r"A^\top", "A transpose"),
        (r"\mathbf{X}^{\mathsf{T}}", "bold X transpose"),
        (r"P(A \mid B)", "P of open paren A given B close paren"),
        (r"x \sim p", "x is distributed as p"),
        (r"\mathbb{E}[X]", "the expectation of X"),
        (r"\lVert w \rVert_2", "the norm of w sub 2"),
        (r"\lVert w - v \rVert", "the norm of w minus v end norm"),
        (r"\lambda \Theta", "lambda Theta"),
        (r"V^{\pi}(s)", "V superscript pi of s"),
        (r"x^{(i)}", "x superscript i"),
        (r"\argmin_w f(w)", "the arg min over w f of w"),
        (r"\binom{n}{k}", "open paren n choose k close paren"),
        (r"\begin{pmatrix} x \\ y \end{pmatrix}", "the 2 by 1 column matrix x y"),
        (r"n \to \infty", "n to infinity"),
        (r"\left.\frac{df}{dx}\right|_{x=a}", "d f over d x evaluated at x equals a"),
        (
            r"\frac{\partial L}{\partial w}",
            "the fraction with numerator partial L and denominator partial w end fraction",
        ),
        (
            r"\begin{aligned} a &= b \\ &= c \end{aligned}",
            "2 lines Line 1: a equals b Line 2: equals c",
        ),
    ],
)
def test_machine_learning_is_read_as_in_a_lecture(say: Say, latex: str, words: str) -> None:
    assert say(latex) == words


def test_a_cloze_is_read_like_the_rest(say: Say) -> None:
    assert say(rf"a + {CLOZE_MACRO}{{b}}") == "a plus b"


def test_macros_do_not_leak_from_one_formula_to_the_next(say: Say) -> None:
    assert say(r"\def\q{x^2} \q") == "x squared"
    with pytest.raises(EngineError):
        say(r"\q")
    assert say("y^2") == "y squared"


def test_long_words_come_whole(say: Say) -> None:
    assert say("+".join("x" * 60)) == " plus ".join("x" * 60)


def test_an_unknown_language_is_an_error_of_the_engine(thread: ThreadPoolExecutor) -> None:
    with pytest.raises(EngineError):
        thread.submit(SpeechEngine, "xx").result()


def test_german_words(thread: ThreadPoolExecutor) -> None:
    def said() -> str:
        return SpeechEngine("de", 20.0).speak(Formula("x^2 + 1", display=False))

    assert thread.submit(said).result() == "x Quadrat plus 1"


@pytest.mark.slow
def test_real_formulas_all_have_words(say: Say) -> None:
    if not FORMULAS.exists():
        pytest.skip("the formulas lie beside the repository only where it is developed")
    formulas = [json.loads(line)["latex"] for line in FORMULAS.read_text("utf-8").splitlines()]
    mute = [latex for latex in formulas if not say(latex) or "\\" in say(latex)]
    assert len(formulas) == 163
    assert mute == []
