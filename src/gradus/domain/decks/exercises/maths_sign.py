"""Telling where a negative number in a formula needs parentheses."""

from __future__ import annotations

import re

_NEAR = 200
_GROUP = r"\{(?:[^{}]|\{[^{}]*\})*\}"
_SPACING = re.compile(r"(?:\s|~|\\[,;:!> ])+$")
_OPENS = re.compile(
    rf"(?:\\begin\{{[a-z]+\*?\}}(?:\{{[lcr|]*\}})?|\\(?:[dtc]?frac|[dt]?binom)\s*{_GROUP}"
    r"|\\sqrt\s*\[[^\[\]]*\]|\\\\\[[^\[\]]*\])$"
)
_COMMAND = re.compile(r"\\(?:([A-Za-z]+)|.)$", re.DOTALL)
_RELATION = (
    "n?eq|ne|[lg](t|eq?|eqslant|l|g)|approx|sim(eq)?|cong|equiv|propto|(not)?in|ni|subset(eq)?|to|gets"
    "|mapsto|(long)?(left|right)arrow|(Long)?(Left|Right)arrow|implies|impliedby|iff|mid|colon(eqq)?"
)
_OPENING = (
    "left|[Bb]igg?l|l[vV]ert|langle|lfloor|lceil|lbrace|lbrack|[vV]ert|q?quad|(display|text)style"
)
_TAKES_AN_ARGUMENT = (
    "[dtc]?frac|[dt]?binom|sqrt|text|math(rm|bf|it)|boldsymbol|boxed|(over|under)line|(wide)?hat|bar"
    "|vec|(wide)?tilde"
)
_OPENING_COMMAND = re.compile(rf"{_RELATION}|{_OPENING}|{_TAKES_AN_ARGUMENT}")
_CLOSING = ")]}!'+-*/−·×"


def needs_parentheses(before: str, after: str) -> bool:
    """Whether a negative number between two parts of a formula would run into them.

    So it is where an operator, a letter, a digit or a closing bracket stands before it, or a power
    after it; not at the start of a group, a cell, an argument or a side of a relation.
    """
    if after.lstrip().startswith("^"):
        return True
    near = _SPACING.sub("", before[-_NEAR:])
    if not near or _OPENS.search(near):
        return False
    if command := _COMMAND.search(near):
        if command[1]:
            return not _OPENING_COMMAND.fullmatch(command[1])
        return near.endswith(r"\}")
    return near[-1].isalnum() or near[-1] in _CLOSING
