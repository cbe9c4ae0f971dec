from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from gradus.ui.step_by_step import StepByStep


def _count(seen: list[int], name: int) -> Iterator[None]:
    for _ in range(3):
        seen.append(name)
        yield


def test_other_events_have_their_turn_between_two_steps(qtbot: QtBot) -> None:
    owner, seen = QObject(), list[int]()
    steps = StepByStep(owner)
    turn = QTimer(owner, interval=0)
    turn.timeout.connect(lambda: seen.append(0))
    turn.start()
    with qtbot.waitSignal(steps.finished):
        steps.begin(_count(seen, 1))
    assert seen.count(1) == 3
    between = [seen[a + 1 : b] for a, b in zip(_places(seen), _places(seen)[1:], strict=False)]
    assert all(between)


def test_work_that_is_begun_later_takes_the_place_of_the_former(qtbot: QtBot) -> None:
    owner, seen = QObject(), list[int]()
    steps = StepByStep(owner)
    steps.begin(_count(seen, 1))
    with qtbot.waitSignal(steps.finished):
        steps.begin(_count(seen, 2))
    assert seen == [2, 2, 2]


def test_nothing_is_done_after_a_stop(qtbot: QtBot) -> None:
    owner, seen = QObject(), list[int]()
    steps = StepByStep(owner)
    steps.begin(_count(seen, 1))
    steps.stop()
    done = StepByStep(owner)
    with qtbot.waitSignal(done.finished):
        done.begin(_count([], 0))
    assert seen == []


def _places(seen: list[int]) -> list[int]:
    return [place for place, one in enumerate(seen) if one == 1]
