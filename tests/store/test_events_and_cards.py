"""The log and the cards' cache, as services use them."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from tests.support.app import Desk, replayed
from tests.support.cards import DAY, MOMENT, NOON, states
from tests.support.databases import (
    SCHEMA_0001,
    SCHEMA_0002,
    SCHEMA_0004,
    SCHEMA_0005,
    SCHEMA_0006,
    memory_database,
    raw,
)
from tests.support.decks import basic, cloze, write

from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.events import EventKind
from gradus.domain.scheduling.model import Due, Memory, State
from gradus.domain.scheduling.study_day import Moment
from gradus.store import cards, events
from gradus.store.database import Database
from gradus.store.device import this_device
from gradus.store.identifiers import uuid7


@pytest.fixture
def database() -> Iterator[Database]:
    with memory_database() as opened:
        yield opened


@pytest.fixture
def desk(database: Database, tmp_path: Path) -> Desk:
    write(tmp_path, "a.md", [cloze("gaps", 1, 2, 3), *(basic(f"n{n}") for n in range(8))])
    desk = Desk(database, tmp_path)
    desk.sync()
    return desk


@pytest.mark.parametrize("file", [SCHEMA_0001, SCHEMA_0002, SCHEMA_0004, SCHEMA_0005, SCHEMA_0006])
def test_an_older_database_replays_every_card_exactly(file: Path) -> None:
    with memory_database(file.read_bytes()) as database:
        found = replayed(database)
    assert len(found) > 100
    assert sum(stored.reviews for stored, _ in found.values()) > 50
    assert [key for key, (stored, rebuilt) in found.items() if stored != rebuilt] == []


def test_an_event_is_read_as_it_was_written(database: Database) -> None:
    payload = {"rating": 3, "step": None}
    with database.write() as connection:
        event = events.append(connection, EventKind.ANSWERED, "own:a:0", payload, MOMENT)
    with database.read() as connection:
        assert events.of_card(connection, "own:a:0") == [event]
        assert events.of_day(connection, DAY) == [event]
        assert events.of_day(connection, DAY + 1) == []
        assert events.of_card(connection, "own:b:0") == []


def test_events_are_numbered_and_ordered_even_if_the_clock_is_set_back(database: Database) -> None:
    with database.write() as connection:
        first = events.append(connection, EventKind.ANSWERED, "k", {}, MOMENT)
        back = Moment(NOON - timedelta(days=3), DAY - 3)
        second = events.append(connection, EventKind.ANSWERED, "k", {}, back)
    assert (first.sequence, second.sequence) == (1, 2)
    assert second.order == first.order + 1
    assert second.wall < first.wall
    assert first.device == second.device


def test_a_computer_has_one_name_for_ever(database: Database) -> None:
    with database.write() as connection:
        name = this_device(connection, NOON)
    with database.write() as connection:
        assert this_device(connection, NOON + timedelta(days=1)) == name
    assert raw(database).execute("SELECT count(*) FROM devices").fetchone() == (1,)


def test_identifiers_are_version_seven_and_sort_by_time() -> None:
    names = [uuid7(NOON + timedelta(milliseconds=n)) for n in range(50)]
    assert names == sorted(names)
    assert len({uuid7(NOON) for _ in range(100)}) == 100
    parsed = uuid.UUID(names[0])
    assert (parsed.version, parsed.variant) == (7, uuid.RFC_4122)
    assert parsed.int >> 80 == int(NOON.timestamp() * 1000)


def test_an_identifier_of_the_rfc() -> None:
    """RFC 9562, appendix A.6: 017F22E2-79B0-7… is Tuesday, February 22, 2022, 14:22:22 GMT-5."""
    at = datetime(2022, 2, 22, 19, 22, 22, tzinfo=UTC)
    assert uuid7(at).startswith("017f22e2-79b0-7")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(states)
def test_a_card_is_read_as_it_was_saved(desk: Desk, state: CardState) -> None:
    with desk.database.write() as connection:
        cards.save(connection, 1, state)
        stored = cards.load(connection, 1)
    assert stored is not None
    assert (stored.key, stored.state) == ("own:gaps:1", state)


def test_there_is_no_card_of_an_unknown_id_or_key(desk: Desk) -> None:
    with desk.database.read() as connection:
        assert cards.load(connection, 999) is None
        assert cards.id_of_key(connection, "own:nobody:0") is None
        assert cards.id_of_key(connection, "own:gaps:1") == 1


def _in_review(due_day: int, *, off: bool = False) -> CardState:
    return CardState(
        State.REVIEW,
        None,
        Memory(5.0, 5.0),
        Due(day=due_day),
        1,
        2,
        1,
        suspended=off,
    )


def test_what_is_due_leaves_out_what_is_retired_suspended_or_later(desk: Desk) -> None:
    step = CardState(State.LEARNING, 0, Memory(2.0, 5.0), Due(at=NOON), DAY, DAY, 1)
    saved = {
        4: _in_review(DAY),
        5: _in_review(DAY - 30),
        6: step,
        7: _in_review(DAY + 1),
        8: _in_review(DAY, off=True),
        9: _in_review(DAY),
        10: _in_review(DAY + 1),
        11: _in_review(DAY + 1, off=True),
    }
    with desk.database.write() as connection:
        for card_id, state in saved.items():
            cards.save(connection, card_id, state)
        connection.exec_driver_sql("UPDATE cards SET retired = 1 WHERE id IN (9, 10)")
    with desk.database.read() as connection:
        assert {card.id for card in cards.due_cards(connection, DAY)} == {4, 5, 6}
        assert cards.load_by_day(connection, DAY) == {DAY + 1: 1}
        assert cards.load_by_day(connection, DAY - 31) == {DAY - 30: 1, DAY: 1, DAY + 1: 1}


def test_new_cards_come_one_of_each_note_along_the_deck(desk: Desk) -> None:
    with desk.database.read() as connection:
        first = [card.id for card in cards.new_cards(connection, 3)]
        assert len(cards.new_cards(connection, 99)) == 9
    assert [desk.card(card).key for card in first] == ["own:gaps:1", "own:n0:0", "own:n1:0"]
    with desk.database.write() as connection:
        cards.save(connection, 1, _in_review(DAY))
        cards.save(connection, 2, CardState(suspended=True))
    with desk.database.read() as connection:
        (first_new,) = cards.new_cards(connection, 1)
    assert desk.card(first_new.id).key == "own:gaps:3"


def test_the_notes_of_many_cards_are_found_in_one_query(desk: Desk) -> None:
    with desk.database.read() as connection:
        wanted = ["own:gaps:1", "own:gaps:3", "own:n0:0", "own:nobody:0"] + ["x"] * 40_000
        found = cards.notes_of(connection, wanted)
    assert found == {"own:gaps:1": 1, "own:gaps:3": 1, "own:n0:0": 2}
