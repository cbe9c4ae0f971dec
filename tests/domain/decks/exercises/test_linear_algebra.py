from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from gradus.domain.decks.exercises import elimination
from gradus.domain.decks.exercises import linear_algebra as la
from gradus.domain.decks.exercises.errors import ExpressionError
from gradus.domain.decks.exercises.values import Matrix, Value, Vector

ENTRIES = st.integers(-99, 99).map(lambda it: it / 10 if it % 2 else it // 10)


@st.composite
def matrices(draw: st.DrawFn, rows: int | None = None, columns: int | None = None) -> Matrix:
    high = rows or draw(st.integers(1, 8))
    wide = columns or draw(st.integers(1, 8))
    return tuple(tuple(draw(ENTRIES) for _ in range(wide)) for _ in range(high))


SQUARES = st.integers(1, 8).flatmap(lambda side: matrices(side, side))
PAIRS = st.tuples(*[st.integers(1, 8)] * 2).flatmap(lambda size: st.tuples(*[matrices(*size)] * 2))
VECTORS = st.lists(st.tuples(ENTRIES, ENTRIES), min_size=1, max_size=50).map(
    lambda pairs: tuple(zip(*pairs, strict=True))
)


def _same(found: Value, expected: object) -> None:
    np.testing.assert_allclose(
        np.array(found, float), np.array(expected, float), atol=1e-6, rtol=1e-6
    )


@given(VECTORS)
def test_vectors_agree_with_numpy(pair: tuple[Vector, Vector]) -> None:
    one, other = map(np.array, pair)
    _same(la.dot(*pair), one @ other)
    _same(la.norm(pair[0]), np.linalg.norm(one))
    _same(la.add(*pair), one + other)
    _same(la.sub(*pair), one - other)
    _same(la.mul(*pair), one * other)
    _same(la.scale(-2, pair[0]), -2 * one)


@given(PAIRS)
def test_matrices_agree_with_numpy(pair: tuple[Matrix, Matrix]) -> None:
    one, other = map(np.array, pair)
    _same(la.add(*pair), one + other)
    _same(la.sub(*pair), one - other)
    _same(la.mul(*pair), one * other)
    _same(la.scale(0.5, pair[0]), 0.5 * one)
    _same(la.transpose(pair[0]), one.T)
    _same(la.matmul(pair[0], la.transpose(pair[1])), one @ other.T)
    _same(la.matmul(pair[0], pair[1][0]), one @ other[0])


@given(SQUARES)
def test_determinant_and_trace_agree_with_numpy(square: Matrix) -> None:
    as_array = np.array(square, float)
    scale = max(1.0, float(np.prod(np.linalg.norm(as_array, axis=1))))
    assert elimination.det(square) == pytest.approx(np.linalg.det(as_array), abs=1e-9 * scale)
    assert la.trace(square) == pytest.approx(np.trace(as_array))


@given(st.data())
def test_inverse_and_solution_undo_the_matrix(data: st.DataObject) -> None:
    side = data.draw(st.integers(1, 8))
    square = data.draw(matrices(side, side))
    as_array = np.array(square, float)
    assume(np.linalg.cond(as_array) < 1e6)
    right = data.draw(matrices(side, 2))
    _same(elimination.inv(square), np.linalg.inv(as_array))
    _same(elimination.solve(square, right), np.linalg.solve(as_array, np.array(right, float)))
    column = la.transpose(right)[0]
    _same(elimination.solve(square, column), np.linalg.solve(as_array, np.array(column, float)))


def test_what_is_whole_comes_out_whole() -> None:
    assert repr(elimination.det(((1, 2), (3, 4)))) == "-2"
    assert repr(elimination.inv(((2, 1), (1, 1)))) == "((1, -1), (-1, 2))"
    assert repr(elimination.solve(((0, 1), (1, 0)), (5, 6))) == "(6, 5)"


@pytest.mark.parametrize(
    "singular", [((1, 2), (2, 4)), ((0.1, 0.2), (0.3, 0.6)), ((0, 0), (0, 0)), ((1, 1), (0, 0))]
)
def test_a_singular_matrix_is_known_as_one(singular: Matrix) -> None:
    assert elimination.det(singular) == 0
    with pytest.raises(ExpressionError, match="divides by a matrix that is singular"):
        elimination.inv(singular)


@pytest.mark.parametrize("entry", [1e21, 1e-21, -(10**20)])
def test_entries_too_far_apart_to_compute_exactly_are_refused(entry: float) -> None:
    with pytest.raises(ExpressionError, match="an entry that is too large or too small"):
        elimination.det(((entry,),))


@pytest.mark.parametrize(
    ("function", "arguments"),
    [
        (la.dot, ((1, 2), (1,))),
        (la.add, ((1, 2), (1,))),
        (la.add, (((1, 2),), ((1,),))),
        (la.matmul, (((1, 2),), (1,))),
        (la.matmul, (((1, 2),), ((1, 2),))),
        (elimination.det, (((1, 2),),)),
        (la.trace, (((1, 2),),)),
        (elimination.inv, (((1, 2),),)),
        (elimination.solve, (((1, 2), (3, 5)), (1,))),
    ],
)
def test_sizes_that_do_not_fit_are_refused(function: object, arguments: tuple[object, ...]) -> None:
    assert callable(function)
    with pytest.raises(ExpressionError, match="uses vectors or matrices whose sizes do not fit"):
        function(*arguments)
