"""From how many lapses on a card is a leech, and when to say so."""

from __future__ import annotations

import pytest

from gradus.domain.scheduling.leech import LEECH_LAPSES, is_leech, tells_of_leech
from gradus.domain.settings import LEECH_LAPSES as SETTING


def test_a_card_is_a_leech_from_eight_lapses_on() -> None:
    assert [is_leech(lapses) for lapses in (0, 7, 8, 9, 100)] == [False, False, True, True, True]


# "if you have configured 8, it will be ... at 8, 12, 16, and so on" (Anki manual, Leeches).
@pytest.mark.parametrize(
    ("threshold", "told"),
    [(8, [8, 12, 16, 20]), (5, [5, 8, 11, 14, 17, 20]), (2, list(range(2, 21))), (20, [20])],
)
def test_it_is_told_at_the_threshold_and_at_every_half_of_it(
    threshold: int, told: list[int]
) -> None:
    assert [lapses for lapses in range(21) if tells_of_leech(lapses, threshold)] == told


def test_the_setting_and_the_domain_agree() -> None:
    assert SETTING.default == LEECH_LAPSES
    assert not SETTING.accepts(1), "a card that is told of at every lapse is no leech"
