"""Formulas as GitHub finds them: `$…$`, `$$…$$` in a line or over several, and ```math."""

from __future__ import annotations

import re

from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

_INLINE = re.compile(
    r"\$`(?P<quoted>[^`]++)`\$"
    r"|\$\$(?P<display>(?:[^$\\]++|\\.)++)\$\$"
    r"|(?<![\w$\\])\$(?P<inline>(?![\s$])(?:[^$\\]++|\\.)*+(?<!\s))\$(?![\w$])",
    re.DOTALL,
)


def maths_in_line(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the library's
    """Take a formula at this place; a rule of markdown-it.

    A dollar opens before what is no blank and not behind a letter or digit, and closes behind what
    is no blank and not before one, so that prices stay prices.
    """
    if state.src[state.pos] != "$" or not _may_close(state):
        return False
    formula = _INLINE.match(state.src, state.pos, state.posMax)
    if formula is None:
        return False
    if not silent:
        display = formula["display"]
        token = state.push("math_display" if display else "math_inline", "", 0)
        token.content = display or formula["quoted"] or formula["inline"]
        token.markup = formula[0][:2] if display or formula["quoted"] else "$"
    state.pos = formula.end()
    return True


def _may_close(state: StateInline) -> bool:
    """Look at the rest only if a dollar comes in it, so that many dollars take linear time."""
    return state.src.find("$", state.pos + 1, state.posMax) > 0


def maths_in_lines(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: FBT001
    """Take a formula between lines of `$$`; a rule of markdown-it."""
    if not _is_fence(state, start):
        return False
    last = next((n for n in range(start + 1, end) if _ends(state, n)), end)
    if last == end or not _is_fence(state, last):
        return False
    if not silent:
        token = state.push("math_block", "", 0)
        token.content = state.getLines(start + 1, last, state.sCount[start], False)  # noqa: FBT003
        token.map = [start, last + 1]
    state.line = last + 1
    return True


def _line(state: StateBlock, number: int) -> str:
    first = state.bMarks[number] + state.tShift[number]
    return state.src[first : state.eMarks[number]].strip()


def _is_fence(state: StateBlock, number: int) -> bool:
    return state.sCount[number] - state.blkIndent < 4 and _line(state, number) == "$$"


def _ends(state: StateBlock, number: int) -> bool:
    return state.sCount[number] < state.blkIndent or _line(state, number) in {"$$", ""}
