"""The cards that a forecast follows."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, func, select

from gradus.domain.scheduling.forecast.model import ForecastCard
from gradus.domain.scheduling.model import Memory, State
from gradus.store.tables import cards


def learned_cards(connection: Connection, today: int) -> Iterator[ForecastCard]:
    """Yield every card that has a memory and is asked; one inside a step counts as due today."""
    query = select(
        cards.c.state,
        cards.c.stability,
        cards.c.difficulty,
        cards.c.due_day,
        cards.c.last_day,
        cards.c.step,
    ).where(cards.c.stability.is_not(None), ~cards.c.retired, ~cards.c.suspended)
    for state, stability, difficulty, due, last, step in connection.execute(query):
        memory = Memory(stability, difficulty)
        yield ForecastCard(State(state), memory, today if due is None else due, last, step)


def count_new_cards(connection: Connection) -> int:
    """Return how many cards were never answered and may be asked."""
    query = select(func.count()).where(
        cards.c.state == int(State.NEW), ~cards.c.retired, ~cards.c.suspended
    )
    return connection.scalar(query.select_from(cards)) or 0
