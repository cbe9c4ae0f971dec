"""What another press on a column's title makes of the order."""

from __future__ import annotations

from gradus.domain.search.order import Order, SortKey


def next_order(order: Order, key: SortKey) -> Order:
    """Sort by a column, then the other way round, then as the cards came."""
    if order.key is not key:
        return Order(key)
    return Order() if order.descending else Order(key, descending=True)
