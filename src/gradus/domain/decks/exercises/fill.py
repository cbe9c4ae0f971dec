"""Putting the values of an exercise into its text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial

from gradus.domain.decks.exercises.maths_sign import needs_parentheses
from gradus.domain.decks.exercises.number_text import Show, latex, plain, rounded
from gradus.domain.decks.exercises.placeholders import PLACEHOLDER
from gradus.domain.decks.exercises.values import Value
from gradus.domain.markup.scan import Segment, segments


def fill(text: str, values: Mapping[str, Value]) -> str:
    """Return Markdown with every placeholder replaced that `values` has a name for.

    A body may hold others where none is shown: in a second block that says it is the exercise.

    In a formula a value is a group, and a negative number that would run into what stands beside it
    is put in parentheses; in prose and code it is written plainly.
    """
    return "".join(_filled(text, part, values) for part in segments(text))


def _filled(text: str, part: Segment, values: Mapping[str, Value]) -> str:
    def _value(match: re.Match[str]) -> str:
        if match[1] not in values:
            return match[0]
        value, show = values[match[1]], _show(match[2])
        return _in_maths(match, value, show) if part.kind.is_maths else plain(value, show)

    return PLACEHOLDER.sub(_value, text[part.start : part.end])


def _show(digits: str | None) -> Show:
    return partial(rounded, digits=None if digits is None else int(digits))


def _in_maths(match: re.Match[str], value: Value, show: Show) -> str:
    text = latex(value, show)
    # 1.5 × 10^21 would fall apart before a power as well.
    fragile = not isinstance(value, tuple) and (text.startswith("-") or "10^" in text)
    before, after = match.string[: match.start()], match.string[match.end() :]
    return f"{{({text})}}" if fragile and needs_parentheses(before, after) else f"{{{text}}}"
