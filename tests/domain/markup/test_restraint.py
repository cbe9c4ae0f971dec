"""Hostile texts end in a harmless document, with little work."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gradus.domain.markup.document import Restraint
from gradus.domain.markup.effort import DEEPEST, MOST, MOST_ELEMENTS, Meter
from gradus.domain.markup.parser import LONGEST, MOST_FORMULAS, parse
from gradus.domain.markup.scan import Kind, segments

MARKUP = ("> ", "- ", "*a", "**a*b", "_a ", "![", "[", "[a](", "[a](b) ", "]", "<", "<b>", "</b>")
MORE = ("<br>", "<b>x</b>", "<!--", "`a ", "`a``b", "\\", "\\\n", "~~", "~~a ", "***a", "1. ", "#")
LINES = ("---\n", "|a|\n|-|\n", "\n- a", "\n> a", "```\n", "> ```\n", "[a]: b\n", "  \n", "- a\n  ")
PIECES = (*MARKUP, *MORE, *LINES, "$a ", "$a$ ", "$$", "\ue000a\ue001", "<b '", '<b "', "<table>")


class Count:
    """Counts what meters are told."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.calls = 0
        before = Meter._spend

        def counted(meter: Meter, units: float) -> None:
            self.calls += 1
            before(meter, units)

        monkeypatch.setattr(Meter, "_spend", counted)


@pytest.mark.uncounted
@pytest.mark.parametrize("piece", PIECES)
def test_no_text_takes_more_work_than_allowed(piece: str, monkeypatch: pytest.MonkeyPatch) -> None:
    count = Count(monkeypatch)
    document = parse(piece * (100_000 // len(piece)))
    assert document.restraint is not None
    assert count.calls <= MOST
    assert len(list(document.root.iter())) <= 3 * MOST_ELEMENTS


@settings(deadline=None)
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=4).map("".join))
def test_no_mixture_does_either(piece: str) -> None:
    document = parse(piece * (LONGEST // len(piece) + 1))
    assert len(document.plain) <= LONGEST + 2 * MOST_FORMULAS


def test_a_long_text_is_cut_at_the_end_of_a_line() -> None:
    line = f"{'word' * 10}\n\n"
    whole, cut = line * (LONGEST // len(line)), line * LONGEST
    assert parse(whole).restraint is None
    assert parse(cut).restraint is Restraint.CUT
    assert len(parse(cut).root) == LONGEST // len(line)
    assert len(parse("x" * 2 * LONGEST).plain) == LONGEST


def test_very_many_formulas_are_cut() -> None:
    most = parse("$x$ " * MOST_FORMULAS)
    assert (len(most.formulas), most.restraint) == (MOST_FORMULAS, None)
    more = parse("$x$ " * 20_000)
    assert (len(more.formulas), more.restraint) == (MOST_FORMULAS, Restraint.CUT)


def test_a_tangled_text_is_shown_as_it_was_written() -> None:
    text = "\\*" * 5_000
    document = parse(text)
    assert (document.root[0].tag, document.root[0].text) == ("pre", text)
    assert (document.plain, document.restraint) == (text, Restraint.VERBATIM)


def test_so_is_one_of_very_many_elements_or_very_deep() -> None:
    rows = "|a|b|c|d|e|\n|-|-|-|-|-|\n" + "|f|g|h|i|j|\n" * 600
    deep = "".join("    " * level + f"- {level}\n" for level in range(9))
    quotes = "> " * (DEEPEST + 1) + "x"
    restraints = [parse(text).restraint for text in (rows, deep, quotes)]
    assert restraints == [Restraint.VERBATIM, None, Restraint.VERBATIM]


def test_so_is_one_that_python_cannot_follow(monkeypatch: pytest.MonkeyPatch) -> None:
    def too_deep(*_: object) -> None:
        raise RecursionError

    with monkeypatch.context() as patch:
        patch.setattr(Meter, "test", too_deep)
        assert parse("too *deep*").restraint is Restraint.VERBATIM
    assert parse("not too *deep*").restraint is None


@pytest.mark.parametrize(
    "piece", ["`a ", "`a``b", "`` ` ", "$a ", "$$a ", "\\`a", "```\n", "`\n\n"]
)
def test_scanning_looks_at_each_place_a_few_times_only(
    piece: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks = {size: _looks(piece * size, monkeypatch) for size in (500, 5_000)}
    assert looks[5_000] <= 12 * looks[500]


def _looks(text: str, monkeypatch: pytest.MonkeyPatch) -> int:
    """Count the characters and patterns that Python looks at, by its own trace of lines."""
    count = 0

    def traced(_frame: object, _event: str, _argument: object) -> object:
        nonlocal count
        count += 1
        return traced

    before = sys.gettrace()
    sys.settrace(traced)  # type: ignore[arg-type]
    try:
        segments(text)
    finally:
        sys.settrace(before)
    return count


def test_long_rows_of_backticks_of_all_lengths() -> None:
    rows = " ".join("`" * length for length in range(1, 300))
    assert [s.kind for s in segments(rows)] == [Kind.TEXT]
    assert segments(f"{rows} ```")[1].kind is Kind.CODE
