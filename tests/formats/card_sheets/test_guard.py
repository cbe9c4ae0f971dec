"""No spreadsheet computes what stands on a card, and nothing of the text is lost."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gradus.formats.card_sheets.guard import guarded, unguarded

_PIECES = st.lists(st.sampled_from(["=1", "+", "-", "@", "'", ";", "\t", "\n", "\r", "a", " "]))


_SIGNS = ("=", "+", "-", "@")


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"),
        ("a;=1+1", "a;'=1+1"),
        ("a\n=1+1", "a\n'=1+1"),
        ("\tx", "'\tx"),
        ("'=1", "''=1"),
        ("a = b - c", "a = b - c"),
        ("'tis", "'tis"),
        ("＝1", "'＝1"),
    ],
)
def test_what_a_spreadsheet_would_compute_gets_an_apostrophe(text: str, safe: str) -> None:
    assert guarded(text) == safe


@given(_PIECES.map("".join))
@example("=")
def test_taking_the_guard_off_gives_the_text_back(text: str) -> None:
    assert unguarded(guarded(text)) == text


@given(_PIECES.map("".join))
def test_no_cell_begins_a_formula_whichever_mark_parts_the_cells(text: str) -> None:
    line = io.StringIO()
    csv.writer(line).writerow(["key", guarded(text)])
    for delimiter in ",;\t":
        stream = io.StringIO(line.getvalue(), newline="")
        for cells in csv.reader(stream, delimiter=delimiter):
            assert not any(cell.lstrip("\t\r\n").startswith(_SIGNS) for cell in cells)
