r"""Keeping a spreadsheet from taking the text of a card for a formula.

A cell that begins with =, +, - or @ is computed when a spreadsheet opens the file, and a formula
can start programs or send what the sheet holds elsewhere; decks come from strangers. Such a cell
gets an apostrophe in front, which every spreadsheet takes as "this is text". Where a spreadsheet
parts cells by semicolons or tabs, as Excel does in much of Europe, it sees through the quotes of a
file parted by commas: what follows a semicolon, a tab or a line break inside a cell is a cell of
its own to it, and gets its apostrophe too (OWASP, "CSV Injection").
"""

from __future__ import annotations

import re

_SIGN = r"[=+\-@＝＋－＠]"
_APART = r"(?:\A|(?<=[;\t\r\n]))"
_RISKY = re.compile(rf"(?:{_APART}(?='*{_SIGN}))|(?:\A(?='*[\t\r\n]))")
_GUARDED = re.compile(rf"(?:{_APART}'(?='*{_SIGN}))|(?:\A'(?='*[\t\r\n]))")


def guarded(text: str) -> str:
    """Return a text of which no spreadsheet computes anything."""
    return _RISKY.sub("'", text)


def unguarded(text: str) -> str:
    """Return what `guarded` was given."""
    return _GUARDED.sub("", text)
