"""Recall is compared in SQL without a power, and as the memory model has it."""

from __future__ import annotations

import sqlite3
from datetime import UTC
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.support.databases import memory_database, raw

from gradus.domain.scheduling.memory import MemoryModel, SchedulerSettings
from gradus.domain.scheduling.model import Memory
from gradus.domain.scheduling.study_day import day_start
from gradus.domain.search.context import SearchContext
from gradus.domain.search.order import Order, SortKey
from gradus.domain.search.parser import parse
from gradus.store.search.finding import card_ids

TODAY = 739_621
_stability_and_days = st.tuples(st.floats(0.01, 3_000), st.integers(0, 4_000))
_cards = st.lists(_stability_and_days, min_size=1, max_size=30)
_decay = st.floats(0.1, 0.8)


@settings(max_examples=60)
@given(_cards, st.floats(0, 1), _decay, st.sampled_from(["<", "<=", ">", ">="]))
def test_recall_in_sql_is_that_of_the_memory_model(
    cards: list[tuple[float, int]], share: float, decay: float, sign: str
) -> None:
    model = _model(decay)
    written = f"{share:.12f}"
    found = _found(model, cards, f"prop:r{sign}{written}", Order())
    for number, (stability, days) in enumerate(cards):
        recall = model.retrievability(Memory(stability, 5.0), days)
        if abs(recall - float(written)) > 1e-9:  # on the border the last bit decides
            expected = recall < float(written) if "<" in sign else recall > float(written)
            assert (number in found) is expected


@settings(max_examples=30)
@given(_cards, _decay)
def test_the_order_by_recall_is_that_of_the_memory_model(
    cards: list[tuple[float, int]], decay: float
) -> None:
    model = _model(decay)
    found = _found(model, cards, "", Order(SortKey.RETRIEVABILITY))
    recall = [model.retrievability(Memory(cards[one][0], 5.0), cards[one][1]) for one in found]
    assert all(later - one > -1e-9 for one, later in pairwise(recall))


def _model(decay: float) -> MemoryModel:
    usual = SchedulerSettings().parameters
    return MemoryModel(SchedulerSettings(parameters=(*usual[:20], decay)))


def _found(
    model: MemoryModel, cards: list[tuple[float, int]], query: str, order: Order
) -> list[int]:
    context = SearchContext(TODAY, lambda day: day_start(day, UTC), model.days_until)
    with memory_database() as database:
        _store(raw(database), cards)
        with database.read() as connection:
            return list(card_ids(connection, parse(query), context, order))


def _store(sql: sqlite3.Connection, cards: list[tuple[float, int]]) -> None:
    deck = "(1, 'own', 'a.md', 'A', NULL, '[]', NULL, '[]', '', '')"
    sql.execute(f"INSERT INTO decks VALUES {deck}")
    note = "(1, 'own', 'a', 1, 0, 'basic', 'H', 'B', '[]', 'x', 0)"
    sql.execute(f"INSERT INTO notes VALUES {note}")
    sql.executemany(
        "INSERT INTO cards (id, note_id, ordinal, key, retired, state, stability, difficulty,"
        " due_day, last_day, reviews, lapses, suspended, flag)"
        " VALUES (?, 1, ?, ?, 0, 2, ?, 5.0, 1, ?, 1, 0, 0, 0)",
        [
            (number, number, f"own:a:{number}", stability, TODAY - days)
            for number, (stability, days) in enumerate(cards)
        ],
    )
