"""Measures search, scrolling, memory and bulk actions on a database made by card_data.

usage: QT_QPA_PLATFORM=offscreen python -m tests.benchmarks.cards_measured DATA

It copies the database first, and prints lines of figures in ms.
"""

from __future__ import annotations

import gc
import random
import shutil
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable
from datetime import timedelta
from functools import partial
from itertools import pairwise
from pathlib import Path

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication
from shiboken6 import delete
from tests.benchmarks.card_data import words_by_frequency
from tests.support.clock import FixedClock
from tests.ui.fakes import PlainFace

from gradus.app import make_look
from gradus.domain.scheduling.model import Rating
from gradus.domain.search.order import Order, SortKey
from gradus.launch import make_application
from gradus.paths import DataFolders
from gradus.services.cards.actions import CardActions
from gradus.services.cards.service import CardsService
from gradus.services.quiz.presenter import Presenter
from gradus.services.quiz.study import StudyService
from gradus.store.database import Database
from gradus.store.engine import open_engine
from gradus.ui.cards.page import CardsPage
from gradus.ui.cards.table import CardTable
from gradus.ui.design.theme import Scheme

_ROUNDS = 10
_FRAME_S = 0.02
_BULK = 20_000
_ROW = 34


def _queries() -> dict[str, list[str]]:
    """Return searches by kind; words are drawn from common to rare."""
    vocabulary = words_by_frequency()
    chance = random.Random(3)
    drawn = [vocabulary[int(len(vocabulary) ** chance.random())] for _ in range(12)]
    pairs = [f"{one} {other}" for one, other in pairwise(drawn)]
    letters = [word[: 1 + n % 4] for n, word in enumerate(drawn)]
    return {
        "everything": [""],
        "words, by their beginning": [*drawn, *pairs, *letters, *(f'"{one}"' for one in pairs)],
        "states": ["is:due", "is:new", "is:suspended", "is:leech", "is:flagged", "is:learn"],
        "figures": ["prop:s>21", "prop:r<0.8", "prop:d>7", "prop:lapses>3", "added:7", "rated:7"],
        "both": [f"{word} is:due" for word in drawn[:6]] + [f"-{word}" for word in drawn[:3]],
        "names": ['deck:"deck 17"', "topic:topic-3", "phase:1", "tag:maths", "note:n123*"],
        "signs and leading stars": ["*rix", "x^2"],
        "a leading star before what no text holds": ["*qzq"],
        "answers of a month": ["rated:30:1"],
    }


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "gradus.sqlite")
        shutil.copy(DataFolders.inside(Path(sys.argv[1])).database, file)
        database, clock = Database(open_engine(file)), FixedClock()
        finder = CardsService(database, clock, Presenter({}))
        _searching(finder)
        _scrolling(finder, CardActions(database, clock), clock)
        _answering(database, clock, finder)
        database.close()


def _searching(finder: CardsService) -> None:
    for kind, queries in _queries().items():
        first = _timed(lambda query: finder.find(query, None, 100), queries)
        everything = _timed(finder.find, queries)
        counted = _timed(finder.count, queries)
        _say(f"{kind}: first 100", first)
        _say(f"{kind}: all, in order", everything)
        _say(f"{kind}: count", counted)
    for key in SortKey:
        sort = _timed(partial(_by, finder, key), [""])
        _say(f"everything by {key.value}: first 100", sort)


def _by(finder: CardsService, key: SortKey, query: str) -> object:
    return finder.find(query, Order(key), 100)


def _timed(act: Callable[[str], object], queries: Iterable[str]) -> list[float]:
    times: list[float] = []
    for query in queries:
        act(query)
        for _ in range(_ROUNDS):
            start = time.perf_counter()
            act(query)
            times.append((time.perf_counter() - start) * 1_000)
    return times


def _scrolling(finder: CardsService, actions: CardActions, clock: FixedClock) -> None:
    gc.disable()  # as the app does; on another thread it would destroy widgets, and wait for ever
    application = make_application()
    paints = _watch_paints()
    page = CardsPage(make_look(application, Scheme.LIGHT), finder, actions, PlainFace, clock)
    page.resize(1232, 900)
    before = _megabytes()
    page.show()
    while not page.searcher.is_idle() or not page.model.rowCount():
        QApplication.processEvents()
    sys.stdout.write(f"page and {page.model.rowCount()} rows: {_megabytes() - before:.1f} MB\n")
    bar, chance = page.table.verticalScrollBar(), random.Random(1)
    anywhere = [chance.randrange(bar.maximum()) for _ in range(200)]
    ways = {
        "wheel": [n * 3 * _ROW for n in range(1, 400)],
        "page down": [n * 700 for n in range(1, 200)],
        "thumb dragged anywhere": anywhere,
    }
    for way, places in ways.items():
        paints.clear()
        _say(f"{way}: until all rows are there", _frames(page, places))
        _say(f"{way}: one frame's rows", paints)
    sys.stdout.write(f"after scrolling: {_megabytes() - before:.1f} MB\n")
    page.close_down()
    delete(page)
    del page
    gc.collect()
    gc.enable()


def _frames(page: CardsPage, places: Iterable[int]) -> list[float]:
    times: list[float] = []
    for place in places:
        start = time.perf_counter()
        page.table.verticalScrollBar().setValue(place)
        QApplication.processEvents()
        times.append((time.perf_counter() - start) * 1_000)
        while time.perf_counter() < start + _FRAME_S:
            QApplication.processEvents()
    return times


def _watch_paints() -> list[float]:
    """Return a list to which the time (ms) of every paint of the table is added."""
    seen: list[float] = []
    paint = CardTable.paintEvent

    def timed(table: CardTable, event: QPaintEvent) -> None:
        start = time.perf_counter()
        paint(table, event)
        seen.append((time.perf_counter() - start) * 1_000)

    CardTable.paintEvent = timed  # type: ignore[assignment, method-assign]
    return seen


def _answering(database: Database, clock: FixedClock, finder: CardsService) -> None:
    """Answer as fast as it goes while many cards are suspended and brought back."""
    study = StudyService(database, clock, Presenter({}))
    ids = finder.find("is:new")[-_BULK:]
    took: list[float] = []

    def act() -> None:
        start = time.perf_counter()
        CardActions(database, clock).suspend(ids, on=True)
        took.append(time.perf_counter() - start)

    view, times, worker = study.start(), [], threading.Thread(target=act)
    worker.start()
    while worker.is_alive() and view.card is not None:
        start = time.perf_counter()
        view = study.answer(view.card.card_id, Rating.GOOD, timedelta(seconds=5))
        times.append((time.perf_counter() - start) * 1_000)
        time.sleep(0.1)
    worker.join()
    _say(f"answer while {_BULK} cards are suspended ({took[0]:.1f} s)", times)


def _say(what: str, times: list[float]) -> None:
    ordered = sorted(times)
    p95 = ordered[int(len(ordered) * 0.95)]
    middle = statistics.median(ordered)
    sys.stdout.write(f"{what}: median {middle:.1f}, p95 {p95:.1f}, worst {ordered[-1]:.1f}\n")


def _megabytes() -> float:
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * 4_096 / 1e6


if __name__ == "__main__":
    main()
