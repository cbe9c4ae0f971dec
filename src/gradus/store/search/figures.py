"""Figures of a card as SQL: how they are computed and compared."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import ColumnElement, and_, func, not_

from gradus.domain.search.context import SearchContext
from gradus.domain.search.tree import Compared, Comparison, Property
from gradus.store.tables import cards

_Number = ColumnElement[Any]
_AS_SHOWN = {Property.STABILITY: 0.5, Property.DIFFICULTY: 0.05}
"""Half of the last place shown: equal means that the same figure is on screen."""
_RECALL_AS_SHOWN = 0.005


def elapsed(day: int) -> _Number:
    """Study days since the last answer, never fewer than none."""
    return func.max(day - cards.c.last_day, 0)


def compares(asked: Compared, context: SearchContext) -> ColumnElement[bool]:
    """Whether a figure compares so; unknown for a card that does not have it."""
    if asked.property is Property.RETRIEVABILITY:
        return _recall(asked.comparison, asked.value, context)
    figure = _figure(asked.property, context.day)
    near = _AS_SHOWN.get(asked.property)
    if near and asked.comparison is Comparison.EQUAL:
        return func.abs(figure - asked.value) <= near
    if near and asked.comparison is Comparison.UNEQUAL:
        return func.abs(figure - asked.value) > near
    return _COMPARE[asked.comparison](figure, asked.value)


def _figure(figure: Property, day: int) -> _Number:
    figures: dict[Property, _Number] = {
        Property.STABILITY: cards.c.stability,
        Property.DIFFICULTY: cards.c.difficulty,
        Property.INTERVAL: cards.c.due_day - cards.c.last_day,
        Property.DUE: cards.c.due_day - day,
        Property.LAPSES: cards.c.lapses,
        Property.REPETITIONS: cards.c.reviews,
    }
    return figures[figure]


def _recall(comparison: Comparison, share: float, context: SearchContext) -> ColumnElement[bool]:
    """Compare retrievability without a power, which not every SQLite can compute.

    FSRS-6's R(t) = (1 + f·t/S)^(−w20) falls with t/S, so that R < share where t is more than S
    times what solves R = share.
    """
    days = elapsed(context.day)

    def less(bound: float) -> ColumnElement[bool]:
        return days > cards.c.stability * context.fading(bound)

    def at_most(bound: float) -> ColumnElement[bool]:
        return days >= cards.c.stability * context.fading(bound)

    equal = and_(not_(less(share - _RECALL_AS_SHOWN)), less(share + _RECALL_AS_SHOWN))
    return {
        Comparison.LESS: less(share),
        Comparison.AT_LEAST: not_(less(share)),
        Comparison.AT_MOST: at_most(share),
        Comparison.GREATER: not_(at_most(share)),
        Comparison.EQUAL: equal,
        Comparison.UNEQUAL: not_(equal),
    }[comparison]


_COMPARE: dict[Comparison, Callable[[_Number, float], ColumnElement[bool]]] = {
    Comparison.EQUAL: lambda figure, value: figure == value,
    Comparison.UNEQUAL: lambda figure, value: figure != value,
    Comparison.LESS: lambda figure, value: figure < value,
    Comparison.GREATER: lambda figure, value: figure > value,
    Comparison.AT_MOST: lambda figure, value: figure <= value,
    Comparison.AT_LEAST: lambda figure, value: figure >= value,
}
