from __future__ import annotations

import re
import time
from contextlib import suppress

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from gradus.domain.decks.cloze import MOST, ClozeError, find_clozes, hide, reveal
from gradus.domain.markup.marks import CLOSE, OPEN
from gradus.domain.markup.scan import Kind


@pytest.mark.parametrize(
    ("text", "answer", "hint", "within"),
    [
        ("{{c1::a}}", "a", None, Kind.TEXT),
        ("{{c1::a::b}}", "a", "b", Kind.TEXT),
        ("{{c1::a:: b c }}", "a", "b c", Kind.TEXT),
        ("{{c1::a::}}", "a", None, Kind.TEXT),
        ("{{c1::a::b::c}}", "a::b", "c", Kind.TEXT),
        ("{{c1::a\nb}}", "a\nb", None, Kind.TEXT),
        ("{{c1::a {b} c}}", "a {b} c", None, Kind.TEXT),
        ("{{c1::{a}}}", "{a}", None, Kind.TEXT),
        ("{{c1::{{a}}}}", "{{a}}", None, Kind.TEXT),
        (r"{{c1::\} and \{}}", r"\} and \{", None, Kind.TEXT),
        (r"{{c1::$\lambda_{\min}$}}", r"$\lambda_{\min}$", None, Kind.TEXT),
        (r"{{c1::$x$::which $y$?}}", "$x$", "which $y$?", Kind.TEXT),
        ("{{c1::`x[::2]`}}", "`x[::2]`", None, Kind.TEXT),
        ("{{c1::`x[::2]`::every second}}", "`x[::2]`", "every second", Kind.TEXT),
        ("{{c1::`std::sort`}}", "`std::sort`", None, Kind.TEXT),
        ("{{c1::x[::2]}}", "x[::2]", None, Kind.TEXT),
        ("{{c1::x[a[1]::2]::h}}", "x[a[1]::2]", "h", Kind.TEXT),
        ("{{c1::[0, 1)::half-open}}", "[0, 1)", "half-open", Kind.TEXT),
        ("{{c1::]0, 1[::open}}", "]0, 1[", "open", Kind.TEXT),
        ("`{{c1::x[::2]}}`", "x[::2]", None, Kind.CODE),
        ("`{{c1::x[::2]::slice}}`", "x[::2]", "slice", Kind.CODE),
        ("`{{c1::{1: {2}}}}`", "{1: {2}}", None, Kind.CODE),
        ("```python\n{{c1::x[1:2]}}\n```", "x[1:2]", None, Kind.FENCE),
        (r"$a = {{c1::\frac{1}{2}}}$", r"\frac{1}{2}", None, Kind.INLINE_MATHS),
        (r"$a = {{c1::b::hint}}$", "b", "hint", Kind.INLINE_MATHS),
        (r"$${{c1::\{x\}}}$$", r"\{x\}", None, Kind.DISPLAY_MATHS),
    ],
)
def test_a_cloze_closes_at_balanced_braces_and_may_have_a_hint(
    text: str, answer: str, hint: str | None, within: Kind
) -> None:
    (cloze,) = find_clozes(text)
    assert (cloze.number, cloze.answer, cloze.hint, cloze.within) == (1, answer, hint, within)
    assert text[cloze.start : cloze.end].startswith("{{c1::")
    assert text[cloze.start : cloze.end].endswith("}}")


def test_a_text_may_hold_many_clozes_of_any_number() -> None:
    text = f"{{{{c2::a}}}} $b$ {{{{c1::c}}}} {{{{c2::d}}}} {{{{c{MOST}::e}}}} {{{{c007::f}}}}"
    found = [(cloze.number, cloze.answer) for cloze in find_clozes(text)]
    assert found == [(2, "a"), (1, "c"), (2, "d"), (MOST, "e"), (7, "f")]


@pytest.mark.parametrize(
    "text", ["", "plain", "{{c::a}}", "{{1::a}}", "{c1::a}", "{{c1:a}}", "{{ c1::a}}", "{{c٣::a}}"]
)
def test_other_braces_are_text(text: str) -> None:
    assert find_clozes(text) == ()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{{c1::a", "A cloze is not closed."),
        ("{{c1::a}", "A cloze is not closed."),
        ("{{c1::{a}}", "A cloze is not closed."),
        ("{{c1::a} b}}", "A cloze is not closed."),
        (r"{{c1::a\}}", "A cloze is not closed."),
        ("{{c1::a {{c2::b}} c}}", "A cloze stands inside another one."),
        ("{{c1::a\n\nb}}", "A cloze spans an empty line."),
        ("{{c1::a\n \t\nb}}", "A cloze spans an empty line."),
        ("{{c1::}}", "A cloze hides nothing."),
        ("{{c1::  }}", "A cloze hides nothing."),
        ("{{c1::::hint}}", "A cloze hides nothing."),
        ("{{c0::a}}", "A cloze's number is not between 1 and 999."),
        ("{{c1000::a}}", "A cloze's number is not between 1 and 999."),
        ("{{c" + "1" * 5000 + "::a}}", "A cloze's number is not between 1 and 999."),
        ("{{c1::a $b}} c$", "A cloze crosses the border of a formula or of code."),
        ("$a {{c1::b$ c}}", "A cloze crosses the border of a formula or of code."),
        ("{{c1::a `b}} c`", "A cloze crosses the border of a formula or of code."),
        ("`a {{c1::b` c}}", "A cloze crosses the border of a formula or of code."),
        ("$a {{c1::b$ and $c}}$", "A cloze crosses the border of a formula or of code."),
        ("{{c1::a\n```\n}}\n```", "A cloze crosses the border of a formula or of code."),
    ],
)
def test_a_malformed_cloze_is_an_error_with_its_place(text: str, message: str) -> None:
    with pytest.raises(ClozeError) as caught:
        find_clozes(f"before {{{{c1::x}}}}\n{text}")
    assert str(caught.value) == message
    assert caught.value.offset == 17 + text.index("{{c")


@pytest.mark.parametrize(
    ("text", "hidden", "shown"),
    [
        ("a {{c1::b}} c", f"a {OPEN}[…]{CLOSE} c", f"a {OPEN}b{CLOSE} c"),
        ("{{c1::b::h}}", f"{OPEN}[h]{CLOSE}", f"{OPEN}b{CLOSE}"),
        ("`f({{c1::b}})`", "`f([…])`", "`f(b)`"),
        ("`f({{c1::b::h}})`", "`f([h])`", "`f(b)`"),
        ("```\n{{c1::b}}\n```", "```\n[…]\n```", "```\nb\n```"),
        ("$x = {{c1::b}}$", r"$x = \gradusCloze{[\,\ldots\,]}$", r"$x = \gradusCloze{b}$"),
        (
            r"$$x = {{c1::b::50% of \a_b {c}}}$$",
            r"$$x = \gradusCloze{[\,\text{50\% of  a\_b \{c\}}\,]}$$",
            r"$$x = \gradusCloze{b}$$",
        ),
        ("{{c2::other::hint}} text", "other text", "other text"),
        # The space keeps three braces apart; before the closing dollar it would leave it open.
        (r"$\sqrt{ {{c2::\bar{b} }}}$", r"$\sqrt{ \bar{b}}$", r"$\sqrt{ \bar{b}}$"),
        (r"$x = {{c2::\bar{b} }}$", r"$x = \bar{b}$", r"$x = \bar{b}$"),
        ("{{c2::o}} {{c1::b}}", f"o {OPEN}[…]{CLOSE}", f"o {OPEN}b{CLOSE}"),
        ("{{c1::a}}{{c1::b}}", f"{OPEN}[…]{CLOSE}" * 2, f"{OPEN}a{CLOSE}{OPEN}b{CLOSE}"),
    ],
)
def test_one_number_is_hidden_or_marked_and_the_others_shown(
    text: str, hidden: str, shown: str
) -> None:
    assert hide(text, 1) == hidden
    assert reveal(text, 1) == shown


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("{{c1::b::h}}", f"{OPEN}[…]{CLOSE}"),
        ("`f({{c1::b::h}})`", "`f([…])`"),
        ("$x = {{c1::b::h}}$", r"$x = \gradusCloze{[\,\ldots\,]}$"),
        ("{{c1::b}} and {{c2::o::h}}", f"{OPEN}[…]{CLOSE} and o"),
    ],
)
def test_a_hint_can_be_kept_back(text: str, hidden: str) -> None:
    assert hide(text, 1, hints=False) == hidden


@pytest.mark.uncounted
@pytest.mark.parametrize(
    "part", ["{{c1::", "{{c1::a}}$x$ ", "{{c1::a}}\n\n", "{", "{{c1::[", "{{c1::a::b}} "]
)
def test_the_time_does_not_explode(part: str) -> None:
    begun = time.perf_counter()
    with suppress(ClozeError):
        hide(part * (100_000 // len(part)), 1)
    assert time.perf_counter() - begun < 5


@given(st.text(st.characters(exclude_categories=["Cs"])), st.integers(1, 5))
def test_a_text_without_clozes_stays_as_it_is(text: str, number: int) -> None:
    assume(not re.search(r"\{\{c[0-9]+::", text))
    assert hide(text, number) == reveal(text, number) == text


_WORDS = st.lists(st.text("qwxz", min_size=6, max_size=12), min_size=1, max_size=5, unique=True)
_FRAMES = st.sampled_from(["{}", "`{}`", "$y = {}$", "$$y = {}$$", "```\n{}\n```"])


@given(_WORDS, st.data())
def test_hiding_leaves_nothing_of_the_answers_and_showing_leaves_all(
    words: list[str], data: st.DataObject
) -> None:
    numbers = [data.draw(st.integers(1, 3)) for _ in words]
    frames = [data.draw(_FRAMES) for _ in words]
    text = "\n\n".join(
        frame.replace("{}", f"{{{{c{number}::{word}}}}}")
        for word, number, frame in zip(words, numbers, frames, strict=True)
    )
    for number in set(numbers):
        hidden, shown = hide(text, number), reveal(text, number)
        of_it = {word for word, its in zip(words, numbers, strict=True) if its == number}
        pieces = set(re.findall("[qwxz]{6,}", hidden))
        assert not pieces & of_it
        assert pieces == set(words) - of_it
        assert set(re.findall("[qwxz]{6,}", shown)) == set(words)


@given(st.text("{}c12:[]$`\\a \n"))
def test_any_text_is_searched_or_refused(text: str) -> None:
    with suppress(ClozeError):
        clozes = find_clozes(text)
        assert all(1 <= cloze.number <= MOST and cloze.answer.strip() for cloze in clozes)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("$x^{{c2::ab}}$", "$x^{ab}$"),
        ("$x_{{c2::ab}}^{{c2::cd}}$", "$x_{ab}^{cd}$"),
        ("$\\sqrt {{c2::ab}}$", "$\\sqrt {ab}$"),
        ("$\\frac{{c2::a}}{{c2::b}}$", "$\\frac{a}{b}$"),
        ("$\\frac{{{c2::a}}}{{{c2::b}}}$", "$\\frac{a}{b}$"),
        ("$a{{c2::b}}{{c2::c}}$", "$abc$"),
        ("$\\left{{c2::(}}x\\right)$", "$\\left(x\\right)$"),
        ("$\\\\{{c2::x}}$", "$\\\\x$"),
        ("$\\hline {{c2::a & b}}$", "$\\hline a & b$"),
        ("x^{{c2::ab}}", "x^ab"),
        ("$\\pi$ {{c2::ab}}", "$\\pi$ ab"),
    ],
)
def test_a_gap_keeps_the_braces_of_an_argument(text: str, shown: str) -> None:
    assert hide(text, 1) == shown


def test_a_gap_in_an_argument_is_hidden_and_shown_within_its_braces() -> None:
    assert hide("$x^{{c1::2::n^2}}$", 1) == (r"$x^{\gradusCloze{[\,\text{n\unicode{x5E}2}\,]}}$")
    assert reveal("$x^{{c1::2}}$", 1) == r"$x^{\gradusCloze{2}}$"
