from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from gradus.domain.markup.document import Formula
from gradus.ui.rendering.maths.codec import key_of
from gradus.ui.rendering.maths.job_queue import Job, JobQueue
from gradus.ui.rendering.maths.limits import LARGEST
from gradus.ui.rendering.maths.picture import Picture
from gradus.ui.rendering.maths.rendering import EngineError, Failure
from gradus.ui.rendering.maths.service import MathsService

X, Y, Z = (Formula(letter, display=False) for letter in "xyz")


class FakeEngine:
    """Notes what it typesets; waits for leave if it has been told to."""

    def __init__(self) -> None:
        self.seen: list[str] = []
        self.leave = threading.Event()
        self.leave.set()
        self.error: EngineError | None = None
        self.answer = '{"view": [0, -500, 1000, 700], "ops": []}'

    def typeset(self, formula: Formula) -> str:
        self.leave.wait(10)
        self.seen.append(formula.latex)
        if self.error:
            raise self.error
        return self.answer


class FakeCache(dict[str, bytes]):
    """A cache in memory."""

    def put(self, key: str, value: bytes) -> None:
        self[key] = value


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine()


Make = Callable[..., MathsService]


@pytest.fixture
def make(qapp: object, engine: FakeEngine) -> Iterator[Make]:
    made: list[MathsService] = []

    def service(cache: FakeCache | None = None, idle: float = 60) -> MathsService:
        made.append(MathsService(cache, lambda: engine, idle))
        return made[-1]

    yield service
    engine.leave.set()
    for each in made:
        each.close()


def render(qtbot: QtBot, service: MathsService, *formulas: Formula) -> None:
    with qtbot.waitSignals([service.rendered] * len(formulas)):
        service.request(formulas)


def test_a_formula_comes_by_signal(qtbot: QtBot, make: Make) -> None:
    service = make()
    assert service.outcome(X) is None
    with qtbot.waitSignal(service.rendered) as signal:
        service.request([X, X])
    assert signal.args == [key_of(X)]
    assert isinstance(service.outcome(X), Picture)


def test_what_is_known_is_not_typeset_again(qtbot: QtBot, make: Make, engine: FakeEngine) -> None:
    service = make()
    render(qtbot, service, X)
    service.prefetch([X])
    render(qtbot, service, Y)
    assert engine.seen == ["x", "y"]


def test_the_cache_outlives_the_service(qtbot: QtBot, make: Make, engine: FakeEngine) -> None:
    cache = FakeCache()
    render(qtbot, make(cache), X)
    assert isinstance(make(cache).outcome(X), Picture)
    assert engine.seen == ["x"]


def test_a_damaged_entry_is_typeset_anew(qtbot: QtBot, make: Make, engine: FakeEngine) -> None:
    service = make(FakeCache({key_of(X): b"junk"}))
    render(qtbot, service, X)
    assert isinstance(service.outcome(X), Picture)


def test_what_is_refused_never_reaches_the_engine(
    qtbot: QtBot, make: Make, engine: FakeEngine
) -> None:
    service, deep = make(), Formula("{" * 101, display=True)
    render(qtbot, service, deep)
    assert isinstance(service.outcome(deep), Failure)
    assert engine.seen == []


def test_a_broken_engine_is_replaced(qtbot: QtBot, make: Make, engine: FakeEngine) -> None:
    cache = FakeCache()
    service = make(cache)
    engine.error = EngineError("interrupted")
    render(qtbot, service, X)
    assert isinstance(service.outcome(X), Failure)
    assert not cache
    engine.error = None
    render(qtbot, service, Y)
    assert isinstance(service.outcome(Y), Picture)


def test_what_is_on_screen_goes_first(qtbot: QtBot, make: Make, engine: FakeEngine) -> None:
    service = make()
    engine.leave.clear()
    with qtbot.waitSignals([service.rendered] * 3):
        service.prefetch([X, Y])
        service.request([Z])
        engine.leave.set()
    assert engine.seen.index("z") < engine.seen.index("y")


def test_only_the_latest_outcomes_are_remembered(
    qtbot: QtBot, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gradus.ui.rendering.maths.service._REMEMBERED", 1)
    service = make()
    render(qtbot, service, X)
    render(qtbot, service, Y)
    assert service.outcome(X) is None
    assert service.outcome(Y) is not None


@pytest.mark.parametrize(
    "answer", ["undefined", "{}", '{"view": [0, null, 1, 1], "ops": []}', '{"view": 1, "ops": []}']
)
def test_nonsense_from_the_engine_is_a_failure(
    qtbot: QtBot, make: Make, engine: FakeEngine, answer: str
) -> None:
    service, good = make(FakeCache()), engine.answer
    engine.answer = answer
    render(qtbot, service, X)
    engine.answer = good
    render(qtbot, service, Y)
    assert isinstance(service.outcome(X), Failure)
    assert isinstance(service.outcome(Y), Picture)


@pytest.mark.parametrize("view", [[0, -400_000, 1, 400_001], [0, 0, 2_000_000, 1]])
def test_what_is_larger_than_any_page_is_refused(
    qtbot: QtBot, make: Make, engine: FakeEngine, view: list[int]
) -> None:
    cache = FakeCache()
    engine.answer = json.dumps({"view": view, "ops": []})
    render(qtbot, make(cache), X)
    failure = make(cache).outcome(X)
    assert isinstance(failure, Failure)
    assert "too large" in failure.message


def test_an_answer_too_long_to_be_read_at_once_is_refused_and_not_kept(
    qtbot: QtBot, make: Make, engine: FakeEngine
) -> None:
    cache = FakeCache()
    service = make(cache)
    engine.answer = " " * LARGEST + engine.answer
    render(qtbot, service, X)
    assert isinstance(service.outcome(X), Failure)
    assert not cache


def jobs(*letters: str) -> list[Job]:
    return [Job(letter, Formula(letter, display=False)) for letter in letters]


def taken(queue: JobQueue) -> str:
    found = []
    while job := queue.take(0):
        found.append(job.key)
    return "".join(found)


def test_the_newest_urgent_jobs_go_first_and_no_job_waits_twice() -> None:
    queue = JobQueue()
    queue.put_ahead(jobs("a", "b", "c"))
    queue.put_urgent(jobs("d", "e"))
    queue.put_urgent(jobs("f", "b", "e"))
    queue.put_ahead(jobs("c", "d", "g"))
    assert taken(queue) == "fbedacg"


def test_far_too_many_jobs_ahead_are_forgotten() -> None:
    queue = JobQueue()
    queue.put_ahead(jobs(*map(str, range(600))))
    first = queue.take(0)
    assert first is not None
    assert first.key == "100"


def test_a_closed_queue_gives_nothing() -> None:
    queue = JobQueue()
    queue.put_urgent(jobs("a"))
    queue.close()
    assert queue.closed
    assert queue.take(None) is None
