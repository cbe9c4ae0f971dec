from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from gradus.domain.markup.document import Formula
from gradus.domain.markup.marks import CLOZE_MACRO
from gradus.ui.rendering.maths.codec import decoded
from gradus.ui.rendering.maths.limits import DEEPEST, LONGEST, THREAD_STACK, objection
from gradus.ui.rendering.maths.quickjs_engine import QuickJsEngine
from gradus.ui.rendering.maths.rendering import (
    DisplayList,
    EngineError,
    Failure,
    Fill,
    Rendering,
    Stroke,
    Text,
)

FORMULAS = Path(__file__).parents[4] / "shared" / "data" / "formulas.jsonl"
Typeset = Callable[[str], Rendering]


@pytest.fixture(scope="module")
def thread() -> Iterator[ThreadPoolExecutor]:
    before = threading.stack_size(THREAD_STACK)
    with ThreadPoolExecutor(max_workers=1) as pool:
        pool.submit(int).result()
        threading.stack_size(before)
        yield pool


@pytest.fixture(scope="module")
def engine(thread: ThreadPoolExecutor) -> Iterator[QuickJsEngine]:
    made = [thread.submit(QuickJsEngine, 20.0).result()]
    yield made[0]
    thread.submit(made.clear).result()


@pytest.fixture
def typeset(thread: ThreadPoolExecutor, engine: QuickJsEngine) -> Typeset:
    def result(latex: str, *, display: bool = True) -> Rendering:
        return decoded(thread.submit(engine.typeset, Formula(latex, display)).result())

    return result


def good(rendering: Rendering) -> DisplayList:
    assert isinstance(rendering, DisplayList), rendering
    return rendering


def test_metrics_are_those_of_the_font(typeset: Typeset) -> None:
    left, top, width, height = good(typeset("x")).view
    assert (left, top, width) == (0, -442, 572)
    assert height + top == pytest.approx(11)


@pytest.mark.parametrize(
    "latex",
    [
        r"\bm{x}",
        r"\argmin_\theta L",
        r"\argmax_\theta L",
        r"\sout{x}",
        r"\sfrac{1}{2}",
        r"\nicefrac12",
        r"\dv{f}{x}",
        r"\pdv{f}{x}",
        r"\href{https://a.b}{x}",
        r"\begin{pmatrix} a & b \\ c & d \end{pmatrix}",
        r"\xrightarrow{\text{a long word}}",
        r"\enclose{circle}{x}",
        r"\ce{H2O}",
    ],
)
def test_macros_and_environments(typeset: Typeset, latex: str) -> None:
    assert good(typeset(latex)).ops


def test_a_cloze_is_painted_in_the_accent_colour(typeset: Typeset) -> None:
    colours = [op.colour for op in good(typeset(rf"a {CLOZE_MACRO}{{b}} c")).ops]
    assert colours == ["", "accent", ""]


def test_lines_colours_and_foreign_letters(typeset: Typeset) -> None:
    kinds = {
        type(op) for op in good(typeset(r"\color{red}\begin{array}{c|c}\text{é}&b\end{array}")).ops
    }
    assert kinds == {Fill, Stroke, Text}


def test_a_long_arrow_is_clipped(typeset: Typeset) -> None:
    ops = good(typeset(r"\xrightarrow{\text{a long word}}")).ops
    assert any(isinstance(op, Fill) and op.clip for op in ops)


def test_a_numbered_equation_is_as_wide_as_both_parts(typeset: Typeset) -> None:
    plain, numbered = good(typeset("x=1")), good(typeset(r"x=1\tag{7}"))
    assert numbered.view[2] > plain.view[2] + 2 * 800
    assert len(numbered.ops) == len(plain.ops) + 3


@pytest.mark.parametrize(
    ("latex", "message"),
    [
        (r"\frac{a}{b", "Missing close brace"),
        (r"\nonsense", r"Undefined control sequence \nonsense"),
        (r"\def\a{\a\a}\a", "maximum macro substitution count"),
    ],
)
def test_errors_are_told_in_the_engines_words(typeset: Typeset, latex: str, message: str) -> None:
    failure = typeset(latex)
    assert isinstance(failure, Failure)
    assert message in failure.message


@pytest.mark.parametrize(
    ("definition", "use"),
    [
        (r"\newcommand{\mine}{z}", r"\mine"),
        (r"\def\mine{z}", r"\mine"),
        (r"\let\mine=\alpha", r"\mine"),
        (r"\DeclareMathOperator{\mine}{mine}", r"\mine"),
        (r"\newenvironment{mine}{}{}", r"\begin{mine}\end{mine}"),
        (r"\DeclarePairedDelimiters{\mine}{(}{)}", r"\mine{x}"),
    ],
)
def test_what_a_formula_defines_dies_with_it(typeset: Typeset, definition: str, use: str) -> None:
    typeset(definition + "x")
    assert isinstance(typeset(use), Failure)


def test_what_a_formula_redefines_comes_back(typeset: Typeset) -> None:
    before = typeset(rf"\frac12 + {CLOZE_MACRO}{{x}}")
    typeset(r"\renewcommand{\frac}{z}\def\gradusCloze{}\definecolor{accent}{RGB}{1,2,3}x")
    assert typeset(rf"\frac12 + {CLOZE_MACRO}{{x}}") == before


@pytest.mark.parametrize(
    "latex",
    [
        "x" * LONGEST,
        "{" * DEEPEST + "x" + "}" * DEEPEST,
        "x" + "^{x" * DEEPEST + "}" * DEEPEST,
        r"\text{" + "é" * (LONGEST - 7) + "}",
    ],
)
def test_a_formula_at_its_limits_is_typeset(typeset: Typeset, latex: str) -> None:
    assert objection(latex) is None
    assert good(typeset(latex)).ops


def test_a_formula_out_of_time_is_ended_and_the_next_engine_works(
    thread: ThreadPoolExecutor,
) -> None:
    def work() -> None:
        engine = QuickJsEngine(0.05)
        with pytest.raises(EngineError, match="too long"):
            engine.typeset(Formula("x" + "+x" * 2_000, display=True))
        decoded(QuickJsEngine().typeset(Formula("x", display=True)))

    thread.submit(work).result()


def test_so_is_one_that_takes_too_much_memory(thread: ThreadPoolExecutor) -> None:
    def work() -> None:
        engine = QuickJsEngine(20.0, memory=12_000_000)
        with pytest.raises(EngineError, match="too much memory"):
            engine.typeset(Formula("x" * LONGEST, display=True))
        decoded(QuickJsEngine().typeset(Formula("x", display=True)))

    thread.submit(work).result()


@pytest.mark.parametrize("latex", ["\ud800", "a\0b"])
def test_what_the_engine_does_not_expect_is_an_error_of_ours(
    thread: ThreadPoolExecutor, latex: str
) -> None:
    def work() -> None:
        with pytest.raises(EngineError):
            QuickJsEngine().typeset(Formula(latex, display=True))

    thread.submit(work).result()


def test_an_engine_that_cannot_start_says_so(
    thread: ThreadPoolExecutor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gradus.ui.rendering.maths.quickjs_engine._scripts", lambda: ("no(",))
    with pytest.raises(EngineError):
        thread.submit(QuickJsEngine).result()


def test_real_formulas(typeset: Typeset) -> None:
    if not FORMULAS.exists():
        pytest.skip("the formulas lie beside the repository only where it is developed")
    lines = FORMULAS.read_text("utf-8").splitlines()
    data: list[dict[str, Any]] = [json.loads(line) for line in lines]
    failures = [d["latex"] for d in data if isinstance(typeset(d["latex"]), Failure)]
    assert failures == []
