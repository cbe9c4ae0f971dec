from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject, SignalInstance
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from gradus.errors import GradusError
from gradus.ui.tasks import Progress, Task


def test_progress_and_outcome_are_told(qtbot: QtBot) -> None:
    owner, seen = QObject(), list[tuple[int, int]]()

    def work(progress: Progress) -> str:
        assert progress(1, 2)
        return "done"

    task = Task(work, owner)
    task.progressed.connect(lambda done, total: seen.append((done, total)))
    with qtbot.waitSignal(task.finished) as told:
        task.start()
    assert told.args == ["done"]
    assert seen == [(1, 2)]


def test_a_known_error_is_told(qtbot: QtBot) -> None:
    owner, error = QObject(), GradusError("It is broken.", "Mend it.")

    def work(_progress: Progress) -> None:
        raise error

    task = Task(work, owner)
    with qtbot.waitSignal(task.failed) as told:
        task.start()
    assert told.args == [error]


def test_whoever_hears_of_an_outcome_finds_the_thread_ended(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    tell, alive = Task._tell, list[bool]()

    def tell_and_linger(task: Task[None], signal: SignalInstance, *values: object) -> None:
        tell(task, signal, *values)
        sum(range(2_000_000))  # what keeps a thread after its last word on a busy machine

    monkeypatch.setattr(Task, "_tell", tell_and_linger)
    owner = QObject()
    task = Task(lambda _progress: None, owner)
    task.finished.connect(lambda _outcome: alive.append(task._thread.is_alive()))
    with qtbot.waitSignal(task.finished):
        task.start()
    assert alive == [False]


def test_work_whose_window_has_gone_is_told_to_stop_and_ends_quietly(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    owner, gone, ended = QObject(), threading.Event(), list[bool]()
    bugs: list[object] = []
    monkeypatch.setattr(threading, "excepthook", bugs.append)

    def work(progress: Progress) -> None:
        gone.wait()
        progress(1, 2)
        ended.append(progress(2, 2))

    task = Task(work, owner)
    task.start()
    delete(owner)
    gone.set()
    task.wait()
    assert ended == [False]
    assert bugs == []
