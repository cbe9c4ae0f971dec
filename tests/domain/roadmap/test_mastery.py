"""Mastery of a topic."""

from __future__ import annotations

import pytest

from gradus.domain.roadmap.mastery import mastery


@pytest.mark.parametrize(
    ("retrievabilities", "expected"),
    [
        ([], None),
        ([None], 0.0),
        ([0.8], 1.0),
        ([0.7999], 0.0),
        ([0.95, 0.8, 0.5, None], 0.5),
    ],
)
def test_mastery_is_the_share_of_cards_recalled_with_eighty_percent(
    retrievabilities: list[float | None], expected: float | None
) -> None:
    assert mastery(retrievabilities) == expected
