from __future__ import annotations

from collections.abc import Callable

import pytest

from gradus.domain.decks.exercises.expression import Evaluator, read_expression
from gradus.domain.decks.exercises.values import Value
from gradus.domain.decks.exercises.work import Work

Compute = Callable[..., Value]


@pytest.fixture(scope="session")
def compute() -> Compute:
    """Read and compute an expression of some values."""

    def _compute(text: str, **values: Value) -> Value:
        return Evaluator(values, Work()).value(read_expression(text, values))

    return _compute
