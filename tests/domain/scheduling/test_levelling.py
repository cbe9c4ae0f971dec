"""Days with too many reviews give some away, to days that the scheduler might have chosen."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from gradus.domain.scheduling.levelling import Placed, levelled

TODAY = 739_577
DAYS = range(TODAY + 1, TODAY + 14)
MAXIMUM = 36_500
CARDS = st.lists(
    st.builds(
        lambda n, back, ahead: Placed(n, TODAY - back, TODAY + ahead),
        st.integers(1, 10_000),
        st.integers(0, 60),
        st.integers(1, 16),
    ),
    unique_by=lambda card: card.id,
    max_size=40,
)


def load_of(cards: list[Placed], moved: dict[int, int] | None = None) -> Counter[int]:
    return Counter((moved or {}).get(card.id, card.due) for card in cards)


def test_what_is_over_goes_to_the_emptiest_day_that_may_stand_for_the_interval() -> None:
    # An interval of 7 days may be 5 to 9: 1 + 15 % of the 4.5 days beyond 2.5 is 1.7 on each side.
    crowded = [Placed(n, TODAY - 4, TODAY + 3) for n in range(1, 5)]
    quiet = [Placed(9, TODAY, TODAY + 2)]
    moved = levelled([*crowded, *quiet], load_of(crowded + quiet), DAYS, lambda _day: 3, MAXIMUM)
    assert moved == {1: TODAY + 4}


def test_cards_that_may_come_on_most_days_move_first() -> None:
    # 30 days may be 26 to 34, and 4 days 3 to 5.
    cards = [Placed(1, TODAY - 1, TODAY + 3), Placed(2, TODAY - 27, TODAY + 3)]
    assert levelled(cards, load_of(cards), DAYS, lambda _day: 1, MAXIMUM) == {2: TODAY + 2}


def test_short_intervals_stay_where_they_are() -> None:
    cards = [Placed(n, TODAY, TODAY + 2) for n in range(1, 9)]
    assert levelled(cards, load_of(cards), DAYS, lambda _day: 1, MAXIMUM) == {}


def test_a_day_off_is_emptied_and_takes_nothing() -> None:
    cards = [Placed(n, TODAY - 20, TODAY + 5) for n in range(1, 4)]

    def room(day: int) -> int:
        return 0 if day == TODAY + 5 else 10

    moved = levelled(cards, load_of(cards), DAYS, room, MAXIMUM)
    assert sorted(moved) == [1, 2, 3]
    assert TODAY + 5 not in moved.values()


def test_nothing_moves_to_today_or_before() -> None:
    cards = [Placed(n, TODAY - 30, TODAY + 1) for n in range(1, 9)]
    moved = levelled(cards, load_of(cards), DAYS, lambda _day: 2, MAXIMUM)
    assert moved
    assert min(moved.values()) > TODAY


@given(cards=CARDS, holds=st.integers(0, 4), off=st.frozensets(st.integers(0, 6)))
def test_levelling_makes_no_day_worse_and_keeps_every_card_where_it_may_come(
    cards: list[Placed], holds: int, off: frozenset[int]
) -> None:
    def room(day: int) -> int:
        return 0 if day % 7 in off else holds

    before = load_of(cards)
    moved = levelled(cards, before, DAYS, room, MAXIMUM)
    after = load_of(cards, moved)
    by_id = {card.id: card for card in cards}
    assert all(day in by_id[one].may_come(MAXIMUM) for one, day in moved.items())
    assert all(by_id[one].due in DAYS and by_id[one].due != day for one, day in moved.items())
    assert all(after[day] <= max(before[day], room(day)) for day in after)
    again = [Placed(one.id, one.last_day, one.due) for one in cards if one.id not in moved]
    assert levelled(again, after, DAYS, room, MAXIMUM) == {}
