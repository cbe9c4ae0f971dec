"""When the thread and its engine are there: told by signals and events, never by waiting."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from gradus.domain.markup.document import Formula
from gradus.ui.rendering.maths.codec import key_of, pack
from gradus.ui.rendering.maths.job_queue import Job, JobQueue
from gradus.ui.rendering.maths.picture import Picture
from gradus.ui.rendering.maths.rendering import EngineError
from gradus.ui.rendering.maths.service import MathsService

X, Y, Z = (Formula(letter, display=False) for letter in "xyz")
ANSWER = '{"view": [0, -500, 1000, 700], "ops": []}'


class Cache(dict[str, bytes]):
    """A cache in memory."""

    def put(self, key: str, value: bytes) -> None:
        self[key] = value


class Engine:
    """Waits for leave at each formula, and says when it has begun."""

    def __init__(self, workshop: Workshop) -> None:
        self._workshop = workshop

    def typeset(self, formula: Formula) -> str:
        self._workshop.begun.set()
        self._workshop.leave.wait(20)
        if formula in self._workshop.deadly:
            raise EngineError("interrupted")
        self._workshop.typeset.append(formula)
        return ANSWER


class Workshop:
    """Makes engines and knows which of them are still there, and the threads they were made on."""

    def __init__(self) -> None:
        self.leave, self.begun = threading.Event(), threading.Event()
        self.leave.set()
        self.engines: list[weakref.ref[Engine]] = []
        self.threads: list[threading.Thread] = []
        self.typeset: list[Formula] = []
        self.deadly: set[Formula] = set()

    def make(self) -> Engine:
        engine = Engine(self)
        self.engines.append(weakref.ref(engine))
        self.threads.append(threading.current_thread())
        return engine

    @property
    def running(self) -> int:
        return sum(engine() is not None for engine in self.engines)


@pytest.fixture
def workshop() -> Workshop:
    return Workshop()


Make = Callable[..., MathsService]


@pytest.fixture
def make(qapp: object, workshop: Workshop) -> Iterator[Make]:
    made: list[MathsService] = []

    def service(cache: Cache | None = None, idle: float = 60) -> MathsService:
        made.append(MathsService(cache, workshop.make, idle))
        return made[-1]

    yield service
    workshop.leave.set()
    for each in made:
        each.close()


def render(qtbot: QtBot, service: MathsService, *formulas: Formula) -> None:
    with qtbot.waitSignals([service.rendered] * len(formulas)):
        service.request(formulas)


def cached(*formulas: Formula) -> Cache:
    return Cache({key_of(formula): pack(ANSWER) for formula in formulas})


def test_without_formulas_there_is_no_thread(make: Make) -> None:
    service = make()
    service.request([])
    service.prefetch([])
    assert service._thread is None


def test_what_is_shown_from_the_cache_needs_no_thread(make: Make, workshop: Workshop) -> None:
    service = make(cached(X, Y))
    assert isinstance(service.outcome(X), Picture)
    assert isinstance(service.outcome(Y), Picture)
    service.request([X, Y])
    service.prefetch([X, Y])
    assert service._thread is None
    assert workshop.engines == []


def test_what_is_read_ahead_from_the_cache_needs_no_engine(
    qtbot: QtBot, make: Make, workshop: Workshop
) -> None:
    service = make(cached(X, Y))
    with qtbot.waitSignals([service.rendered] * 2):
        service.prefetch([X, Y])
    assert workshop.engines == []


def test_of_very_many_the_window_reads_a_few_and_the_thread_the_rest(
    qtbot: QtBot, make: Make, workshop: Workshop
) -> None:
    many = [Formula(str(number), display=False) for number in range(100)]
    service = make(cached(*many))
    missing = [f for f, seen in zip(many, service.outcomes(many), strict=True) if seen is None]
    assert missing == many[40:]
    render(qtbot, service, *missing)
    assert all(service.outcomes(many))
    assert workshop.engines == []


def test_the_engine_starts_with_a_formula_that_is_not_cached_and_goes_when_idle(
    qtbot: QtBot, make: Make, workshop: Workshop
) -> None:
    service = make(cached(X), idle=0)
    told: list[bool] = []
    service.engineRunning.connect(told.append)
    with qtbot.waitSignals([service.engineRunning] * 2):
        service.request([Y])
    assert told == [True, False]
    assert workshop.typeset == [Y]
    assert workshop.running == 0


def test_after_the_engine_the_thread_goes_and_both_come_again(
    qtbot: QtBot, make: Make, workshop: Workshop
) -> None:
    service = make(idle=0)
    render(qtbot, service, X)
    workshop.threads[0].join(20)
    assert not workshop.threads[0].is_alive()
    render(qtbot, service, Y)
    assert workshop.typeset == [X, Y]
    assert len(set(workshop.threads)) == 2


def test_an_engine_dies_on_the_thread_that_made_it(
    qtbot: QtBot, make: Make, workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    ends: list[threading.Thread] = []
    monkeypatch.setattr(
        Engine, "__del__", lambda _: ends.append(threading.current_thread()), raising=False
    )
    render(qtbot, make(idle=0), X)
    workshop.threads[0].join(20)
    assert ends == workshop.threads


def test_a_formula_that_breaks_the_engine_does_not_take_the_next_one_down(
    qtbot: QtBot, make: Make, workshop: Workshop
) -> None:
    service = make()
    workshop.deadly = {X}
    render(qtbot, service, X, Y)
    assert isinstance(service.outcome(Y), Picture)
    assert len(workshop.engines) == 2


def test_closing_waits_for_no_formula_and_hears_of_none(
    qtbot: QtBot, make: Make, workshop: Workshop
) -> None:
    cache = Cache()
    service = make(cache)
    workshop.leave.clear()
    service.request([X, Y])
    assert workshop.begun.wait(20)
    with qtbot.assertNotEmitted(service.rendered):
        service.close()
        assert workshop.threads[0].is_alive()
        workshop.leave.set()
        workshop.threads[0].join(20)
    assert not workshop.threads[0].is_alive()
    assert workshop.typeset == [X]


def test_nothing_happens_after_closing(make: Make, workshop: Workshop) -> None:
    service = make()
    service.close()
    service.close()
    service.request([X])
    service.prefetch([Y])
    assert service._thread is None
    assert workshop.engines == []


def test_a_queue_says_when_no_one_takes_its_jobs() -> None:
    queue = JobQueue()
    assert queue.put_ahead([Job("x", X)])
    assert not queue.put_urgent([Job("y", Y)])
    assert not queue.leave()
    assert queue.take(0)
    assert queue.take(0)
    assert queue.leave()
    assert queue.put_urgent([Job("z", Z)])
    queue.close()
    assert queue.leave()
    assert not queue.put_urgent([Job("x", X)])
