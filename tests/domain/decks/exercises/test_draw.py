from __future__ import annotations

import random
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradus.domain.decks.exercises.draw import read_source
from gradus.domain.decks.exercises.errors import ExpressionError
from gradus.domain.decks.exercises.values import Value
from gradus.domain.decks.strict_yaml import Value as Written

SEEDS = st.integers(0, 2**48 - 1)
WHOLE = st.integers(-999_999_999, 999_999_999)


def _drawn(written: Written, count: int = 300) -> list[Value]:
    source, chance = read_source(written), random.Random(1)
    return [source.draw(chance) for _ in range(count)]


@given(SEEDS, WHOLE, WHOLE)
def test_a_range_gives_whole_numbers_from_one_end_to_the_other(seed: int, a: int, b: int) -> None:
    low, high = sorted((a, b))
    found = read_source(f"{low}..{high}").draw(random.Random(seed))
    assert type(found) is int
    assert low <= found <= high


def test_both_ends_of_a_range_are_drawn() -> None:
    assert set(_drawn("-2..2")) == {-2, -1, 0, 1, 2}
    assert set(_drawn("7..7")) == {7}
    assert set(_drawn("0..30 step 10")) == {0, 10, 20, 30}


def test_decimals_lie_on_the_grid_as_they_would_be_written() -> None:
    assert set(_drawn("0.1..0.9 step 0.1")) == {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9}
    assert set(_drawn("-1..0 step 0.25")) == {-1.0, -0.75, -0.5, -0.25, 0.0}
    assert set(_drawn("0..1 step 0.4")) == {0.0, 0.4, 0.8}


@given(SEEDS, st.decimals(-9, 9, places=2), st.decimals("0.01", 3, places=2), st.integers(0, 500))
def test_every_decimal_drawn_is_the_float_nearest_to_a_grid_point(
    seed: int, low: Decimal, step: Decimal, count: int
) -> None:
    source = read_source(f"{low}..{low + count * step} step {step}")
    found = source.draw(random.Random(seed))
    assert found in {float(low + place * step) for place in range(count + 1)}


def test_a_list_gives_one_of_its_members() -> None:
    assert set(_drawn(["2", "-3.5", "1e3"])) == {2, -3.5, 1000}
    assert set(_drawn([["1", "2"], ["3"]])) == {(1, 2), (3,)}
    assert _drawn([[["1", "2"], ["3", "4"]]], 1) == [((1, 2), (3, 4))]


def test_vectors_and_matrices_are_drawn_entry_by_entry() -> None:
    vectors = _drawn("1..3 x 2")
    assert set(vectors) == {(one, other) for one in (1, 2, 3) for other in (1, 2, 3)}
    ((first, second),) = {(len(it), len(it[0])) for it in _drawn("0..1 x 2x3")}  # type: ignore[arg-type, index]
    assert (first, second) == (2, 3)
    (vector,) = _drawn("0..1 step 0.5 x50", 1)
    assert isinstance(vector, tuple)
    assert set(vector) == {0, 0.5, 1}


@given(SEEDS, st.sampled_from(["1..9", "0..1 step 0.1", "-3..3 x 4", "-3..3 x 3x3"]))
def test_the_same_seed_gives_the_same_value(seed: int, text: str) -> None:
    source = read_source(text)
    assert source.draw(random.Random(seed)) == source.draw(random.Random(seed))


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("", "is neither a range"),
        ("5", "is neither a range"),
        ("1...9", "is neither a range"),
        ("a..b", "is neither a range"),
        ("1..9 step", "is neither a range"),
        ("1..9 x 2x2x2", "is neither a range"),
        ("0..9999999999", "is neither a range"),
        ("٣..٩", "is neither a range"),
        ([], "is neither a range"),
        ({"a": "1"}, "is neither a range"),
        ("9..1", "is a range that ends before it begins"),
        ("0.1..0.9", "is a range of decimals without a step such as 'step 0.1'"),
        ("0..1 step 0", "is a range whose step is not positive"),
        ("0..1 step -0.1", "is a range whose step is not positive"),
        ("0..1 x 0", "has a size that is not from 1 to 50"),
        ("0..1 x 51", "has a size that is not from 1 to 50"),
        ("0..1 x 9x1", "has a size that is not from 1 to 8"),
        ("0..1 x 1x9", "has a size that is not from 1 to 8"),
        (["red"], "lists something that is no number"),
        (["1", {"a": "1"}], "lists something that is no number"),
        (["nan"], "lists something that is no number"),
        ([[]], "has a list that is empty or longer than 50"),
        ([["1"] * 51], "has a list that is empty or longer than 50"),
        ([[["1", "2"], ["3"]]], "has a matrix whose rows differ in length"),
        ([[["1"] * 9]], "has a list that is empty or longer than 8"),
        ([[["1"], "2"]], "takes a number for a list"),
        ([[[["1"]]]], "takes a list for a number"),
    ],
)
def test_what_cannot_be_drawn_from_is_refused(written: Written, message: str) -> None:
    with pytest.raises(ExpressionError) as caught:
        read_source(written)
    assert str(caught.value).startswith(message)
