"""One speech engine for all tests of words, on a thread with as much stack as in the app."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from gradus.domain.markup.document import Formula
from gradus.ui.rendering.maths.limits import THREAD_STACK
from gradus.ui.rendering.maths.speech.engine import SpeechEngine

Say = Callable[[str], str]


@pytest.fixture(scope="session")
def thread() -> Iterator[ThreadPoolExecutor]:
    before = threading.stack_size(THREAD_STACK)
    with ThreadPoolExecutor(max_workers=1) as pool:
        pool.submit(int).result()
        threading.stack_size(before)
        yield pool


@pytest.fixture(scope="session")
def say(thread: ThreadPoolExecutor) -> Iterator[Say]:
    made = [thread.submit(SpeechEngine, "en", 20.0).result()]

    def words(latex: str) -> str:
        return thread.submit(made[0].speak, Formula(latex, display=True)).result()

    yield words
    thread.submit(made.clear).result()
