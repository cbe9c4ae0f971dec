"""Whatever is done to the calendar is taken back exactly, and done again, after a restart too."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import suppress
from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from tests.support.databases import memory_database, raw
from tests.support.laws import taking
from tests.support.planning import EVENINGS, MONDAY, Planned, store_road, topic

from gradus.domain.planning.block import Block, Status
from gradus.domain.planning.free_time import FreeTime, Window
from gradus.domain.planning.planner import make_plan
from gradus.domain.planning.work import PlanRules
from gradus.errors import CalendarError
from gradus.services.planning.goal import Goal
from gradus.store.planning import blocks

_ROWS = (
    "SELECT * FROM study_blocks ORDER BY id",
    "SELECT * FROM availability ORDER BY id",
    "SELECT * FROM settings WHERE name LIKE 'calendar%' ORDER BY name",
    "SELECT key, learned_day FROM topics ORDER BY key",
)
Act = Callable[[Planned, random.Random], object]


def _uid(planned: Planned, chance: random.Random) -> str:
    found = _blocks(planned)
    return chance.choice(found).uid if found else "none"


def _blocks(planned: Planned) -> tuple[Block, ...]:
    with planned.database.read() as connection:
        return blocks.everything(connection)


ACTS: dict[str, Act] = {
    "move": lambda p, c: p.calendar.move(
        _uid(p, c), MONDAY + c.randrange(20), c.randrange(96) * 15
    ),
    "resize": lambda p, c: p.calendar.resize(_uid(p, c), c.choice([15, 30, 90])),
    "pin": lambda p, c: p.calendar.pin(_uid(p, c), pinned=c.random() < 0.5),
    "mark": lambda p, c: p.calendar.mark(_uid(p, c), c.choice(list(Status)), c.choice([None, 50])),
    "add": lambda p, c: p.calendar.add(c.choice("abc"), MONDAY + c.randrange(9), 600, 45),
    "remove": lambda p, c: p.calendar.remove(_uid(p, c)),
    "free time": lambda p, c: p.calendar.set_free_time(
        FreeTime(
            tuple((Window(600, 600 + 60 * c.randrange(1, 4)),) for _ in range(7)),
            {MONDAY + c.randrange(9): ()},
        )
    ),
    "rules": lambda p, c: p.calendar.set_rules(PlanRules(block=c.choice([30, 45, 90]))),
    "goal": lambda p, c: p.calendar.set_goal(
        c.choice([None, Goal("", date(2026, 2, 1)), Goal("b", date(2026, 1, 9))])
    ),
    "replan": lambda p, c: p.calendar.accept(p.calendar.preview()),
    "ease": lambda p, c: p.calendar.accept(p.calendar.ease(c.choice(["shift", "shrink", "drop"]))),
    "time": lambda p, c: p.clock.forward(hours=c.randrange(1, 20)),
}


def _rows(planned: Planned) -> list[object]:
    return [raw(planned.database).execute(query).fetchall() for query in _ROWS]


@taking(8)
@given(st.lists(st.sampled_from(sorted(ACTS)), max_size=9), st.integers(0, 10_000))
def test_any_sequence_undone_gives_the_exact_rows_back(names: list[str], seed: int) -> None:
    chance = random.Random(seed)
    with memory_database() as database:
        store_road(
            database, topic("a", 3, learn=60), topic("b", 2, ("a",)), topic("c", 1.5, phase=6)
        )
        planned = Planned(database, make_plan)
        planned.calendar.set_free_time(EVENINGS)
        states = [_rows(planned)]
        for name in names:
            with suppress(CalendarError):
                ACTS[name](planned, chance)
            if _rows(planned) != states[-1]:
                states.append(_rows(planned))
        again = planned.restarted()
        for state in reversed(states[:-1]):
            again.undo()
            assert _rows(planned) == state
        for state in states[1:]:
            planned.restarted().redo()
            assert _rows(planned) == state


def test_a_new_change_makes_what_was_taken_back_final() -> None:
    with memory_database() as database:
        store_road(database, topic("a", 3))
        planned = Planned(database)
        planned.calendar.set_free_time(EVENINGS)
        uid = _blocks(planned)[0].uid
        planned.calendar.pin(uid, pinned=True)
        assert planned.calendar.undo().can_redo
        assert not planned.calendar.resize(uid, 30).can_redo


def test_with_nothing_to_take_back_undo_and_redo_do_nothing() -> None:
    with memory_database() as database:
        planned = Planned(database)
        before = _rows(planned)
        assert not planned.calendar.undo().can_redo
        planned.calendar.redo()
        assert _rows(planned) == before
