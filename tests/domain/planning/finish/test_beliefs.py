from __future__ import annotations

import math

import pytest

from gradus.domain.planning.finish.beliefs import Factor, Share


def test_a_share_counts_what_was_seen() -> None:
    belief = Share(2.0, 1.0).seen(3.0, 4.0)
    assert belief == Share(5.0, 5.0)
    assert belief.mean == 0.5


def test_a_factor_moves_towards_what_was_seen_by_the_weight_of_both() -> None:
    # Precisions are 1/0.5² = 4 and, for two topics, 2 · 1/1² = 2; the mean of logarithms is
    # (4·0 + 1·ln 2 + 1·ln 4) / 6 = ln(8)/6.
    belief = Factor(0.0, 0.5).seen([2.0, 4.0], noise=1.0)
    assert belief.median == pytest.approx(math.sqrt(2.0))
    assert belief.spread == pytest.approx(1 / math.sqrt(6.0))


def test_nothing_seen_changes_no_belief() -> None:
    belief = Factor(0.2, 0.4).seen([], noise=0.3)
    assert [belief.centre, belief.spread] == pytest.approx([0.2, 0.4])
