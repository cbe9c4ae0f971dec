from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from gradus.ui.termination import Termination

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no signals")


@pytest.fixture
def termination() -> Iterator[Termination]:
    numbers = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
    # Whoever starts the tests in the background has SIGINT ignored.
    before = {number: signal.signal(number, signal.SIG_DFL) for number in numbers}
    termination = Termination()
    yield termination
    termination.close()
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_a_signal_asks_the_window_to_close(
    qtbot: QtBot, termination: Termination, name: str
) -> None:
    with qtbot.waitSignal(termination.requested, timeout=5_000):
        os.kill(os.getpid(), getattr(signal, name))


def test_an_ignored_signal_stays_ignored_and_the_others_are_given_back() -> None:
    before = signal.getsignal(signal.SIGTERM)
    nohup = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        termination = Termination()
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
        assert signal.getsignal(signal.SIGTERM) is not before
        termination.close()
        assert signal.getsignal(signal.SIGTERM) is before
    finally:
        signal.signal(signal.SIGHUP, nohup)
