"""Work that is done beside the window, one after the other."""

from __future__ import annotations

import threading
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from gradus.errors import CalendarError, GradusError
from gradus.ui.in_turn import InTurn


@pytest.fixture
def turn(qapp: object) -> InTurn:
    return InTurn()


def test_everything_is_done_in_the_order_in_which_it_was_asked(qtbot: QtBot, turn: InTurn) -> None:
    told: list[object] = []
    turn.finished.connect(told.append)
    turn.do(lambda: 1)
    turn.do(lambda: 2)
    with qtbot.waitSignal(turn.finished, check_params_cb=lambda one: one == 3):
        turn.do(lambda: 3)
    assert told == [1, 2, 3]
    assert not turn.is_working()


def test_a_known_error_is_told_and_what_follows_is_done(qtbot: QtBot, turn: InTurn) -> None:
    def fail() -> None:
        raise CalendarError("It cannot be.", "Try another.")

    failed: list[GradusError] = []
    turn.failed.connect(failed.append)
    turn.do(fail)
    with qtbot.waitSignal(turn.finished):
        turn.do(lambda: None)
    assert [str(one) for one in failed] == [str(CalendarError("It cannot be.", "Try another."))]


def test_closing_waits_until_everything_is_done_and_tells_nothing(turn: InTurn) -> None:
    may_go_on = threading.Event()
    done: list[str] = []

    def first() -> None:
        may_go_on.wait(10)
        done.append("first")

    turn.finished.connect(lambda _outcome: done.append("told"))
    turn.do(first)
    turn.do(partial(done.append, "second"))
    may_go_on.set()
    turn.close()
    assert done == ["first", "second"]
