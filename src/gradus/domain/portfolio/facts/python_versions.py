"""Which minor versions of Python a specifier allows."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Sequence

_MINORS = range(41)  # 3.0 to 3.40
_PART = re.compile(r"(>=|<=|==|~=|!=|>|<|\^|=|)\s*3\.(\d+)((?:\.\d+)*)(\.\*)?")
_HOLDS: dict[str, Callable[[int, int], bool]] = {
    ">=": operator.ge,
    ">": operator.gt,
    "<=": operator.le,
    "<": operator.lt,
    "^": operator.ge,
    "~=": operator.ge,
    "!=": operator.ne,
    "==": operator.eq,
    "=": operator.eq,
    "": operator.eq,
}


def allowed(specifier: str) -> frozenset[int] | None:
    """Return the minor versions of Python 3 that fit, or None for what says nothing of them.

    Patch releases count for their minor: `>3.9.1` and `<3.12.4` allow 3.9 and 3.12.
    """
    minors: set[int] | None = None
    for part in specifier.split(","):
        found = _PART.fullmatch(part.strip())
        if found is None:
            continue
        fitting = {minor for minor in _MINORS if _fits(found, minor)}
        minors = fitting if minors is None else minors & fitting
    return None if minors is None else frozenset(minors)


def _fits(found: re.Match[str], minor: int) -> bool:
    sign, stated, patch = found[1], int(found[2]), found[3]
    if minor == stated and patch:
        return True
    if sign == "~=" and patch:
        return False
    return _HOLDS[sign](minor, stated)


def agree(specifiers: Sequence[str]) -> bool:
    """Tell whether one minor version fits them all."""
    told = [minors for minors in map(allowed, specifiers) if minors is not None]
    return not told or bool(frozenset.intersection(*told))
