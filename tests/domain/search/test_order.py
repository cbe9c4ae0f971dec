from __future__ import annotations

from gradus.domain.search.order import Order, SortKey


def test_whoever_wishes_nothing_gets_cards_as_they_arrived() -> None:
    assert Order() == Order(SortKey.ARRIVAL, descending=False)
    assert Order() != Order(SortKey.ARRIVAL, descending=True)


def test_a_way_of_sorting_is_found_by_its_name() -> None:
    assert SortKey("due") is SortKey.DUE
    assert SortKey("retrievability") is SortKey.RETRIEVABILITY
