"""From an empty folder to a planned week through the real window, by keyboard alone."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gradus.app import Gradus
from gradus.clock import Clock
from gradus.domain.decks.tasks import Typed
from gradus.paths import DataFolders
from gradus.services.first_run.step import Step
from gradus.services.first_run.steps import FirstRun
from gradus.services.planning.finish import finishing
from gradus.store.planning import blocks
from gradus.ui.design.look import Look
from gradus.ui.placement.asking import Stage

Key = Qt.Key
Open = Callable[[], Gradus]
_TOPICS = 14


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    """A road of separate topics: each has to be asked about."""
    folder = tmp_path / "shipped"
    folder.mkdir()
    topics = "".join(
        f"\n  - {{key: t{n}, title: Topic {n}, phase: 1, area: Area {n}, core: true, hours: 2,"
        " requires: [], outcomes: [Know it.],"
        " steps: [{resource: deck, part: All, minutes: 60, default: true}]}"
        for n in range(_TOPICS)
    )
    (folder / "roadmap.yaml").write_text(f"phases: [Maths]\ntopics:{topics}\n", encoding="utf-8")
    for n in range(_TOPICS):
        notes = "".join(
            f'\n## Question {m} about {n}? {{#n{n}-{m} .typed answer="yes"}}\n\nSo it is.\n'
            for m in range(4)
        )
        text = f"---\ntitle: Topic {n}\ntopic: t{n}\n---\n{notes}"
        (folder / f"t{n}.md").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def near(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have both finishes simulated in this process: another takes seconds to begin."""

    def call(_go_on: object, call: Callable[..., object], *args: object) -> object:
        return call(*args)

    monkeypatch.setattr(finishing, "call_beside", call)


@pytest.fixture
def open_gradus(
    qtbot: QtBot,
    look: Look,
    clock: Clock,
    folders: DataFolders,
    shipped: Path,
    near: None,
) -> Iterator[Open]:
    """Open Gradus as somebody does who may have no data yet."""
    opened: list[Gradus] = []

    def _open() -> Gradus:
        for earlier in opened:
            earlier.close()
        gradus = Gradus(folders, clock, look, shipped, welcomes=True)
        opened.append(gradus)
        with qtbot.waitSignal(gradus.decksRead, timeout=50_000):
            gradus.start()
        return gradus

    yield _open
    for gradus in opened:
        gradus.close()
        gradus.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _press(gradus: Gradus, key: Key) -> None:
    focused = QApplication.focusWidget()
    shown = gradus.window.current_page()
    assert shown is not None
    inside = focused is not None and shown.isAncestorOf(focused)
    QTest.keyClick(focused if inside and focused is not None else shown, key)


def _question(qtbot: QtBot, gradus: Gradus) -> None:
    page = gradus.placement.page
    qtbot.waitUntil(
        lambda: page.isVisible() and page.asking.stage is Stage.QUESTION and page._ready,
        timeout=20_000,
    )


def _answer(qtbot: QtBot, gradus: Gradus, *, right: bool) -> None:
    """Type the answer and say that it was right, or say that one does not know it."""
    _question(qtbot, gradus)
    page = gradus.placement.page
    card = page.asking.view.card
    assert card is not None
    assert isinstance(card.faces.task, Typed)
    if right:
        field = QApplication.focusWidget()
        assert field is not None
        QTest.keyClicks(field, card.faces.task.answer)
        _press(gradus, Key.Key_Return)
        qtbot.waitUntil(lambda: page._ready, timeout=20_000)
        assert page.asking.attempt.right
        _press(gradus, Key.Key_Space)
    else:
        _press(gradus, Key.Key_Return)


def _outcome(qtbot: QtBot, gradus: Gradus) -> None:
    """Wait until the outcome was painted: a key acts only on what is on screen."""
    page = gradus.placement.page
    qtbot.waitUntil(lambda: page.asking.stage is Stage.OUTCOME and page._ready, timeout=20_000)


def _step(gradus: Gradus) -> Step:
    return FirstRun(gradus.database).step()


def _known(gradus: Gradus) -> set[str]:
    with gradus.database.read() as connection:
        query = "SELECT key FROM topics WHERE known IS NOT NULL"
        return {key for (key,) in connection.exec_driver_sql(query)}


def _planned(gradus: Gradus) -> set[str]:
    with gradus.database.read() as connection:
        return {block.subject for block in blocks.everything(connection)}


def test_from_an_empty_folder_to_a_planned_week(qtbot: QtBot, open_gradus: Open) -> None:
    gradus = open_gradus()
    first_run = gradus.first_run
    assert first_run is not None
    assert first_run.page.welcome.isVisible()
    _press(gradus, Key.Key_Return)
    for n in range(10):
        _answer(qtbot, gradus, right=n < 2)
    page = first_run.page
    qtbot.waitUntil(page.free_time.isVisible, timeout=20_000)
    believed = _known(gradus)
    assert len(believed) >= 2

    _press(gradus, Key.Key_Return)
    assert page.goal.by.isHidden()
    qtbot.waitUntil(lambda: not page.goal.by.isHidden(), timeout=50_000)
    assert all(one.months.text() and one.odds.text() for one in (page.goal.core, page.goal.whole))
    _press(gradus, Key.Key_Return)
    qtbot.waitUntil(page.week.go_on.isVisible, timeout=50_000)
    planned = _planned(gradus)
    assert planned
    assert not planned & believed

    _press(gradus, Key.Key_Return)
    asking = gradus.placement.page.asking
    while asking.stage is not Stage.OUTCOME:
        _answer(qtbot, gradus, right=False)
    _outcome(qtbot, gradus)
    with qtbot.waitSignal(first_run.planned, timeout=50_000):
        _press(gradus, Key.Key_Return)
    assert gradus.window.today.isVisible()
    assert _step(gradus) is Step.DONE
    assert not _planned(gradus) & _known(gradus)
    assert gradus.window.today.planned.isVisible()


def test_quitting_keeps_everything_and_the_next_start_goes_on(
    qtbot: QtBot, open_gradus: Open
) -> None:
    gradus = open_gradus()
    _press(gradus, Key.Key_Return)
    for n in range(3):
        _answer(qtbot, gradus, right=n < 2)
    _question(qtbot, gradus)
    card = gradus.placement.page.asking.view.card
    assert card is not None

    again = open_gradus()
    assert not (again._folders.cache / "days.json").exists()  # Today would flash up first
    _question(qtbot, again)
    view = again.placement.page.asking.view
    assert view.card is not None
    assert (view.asked, view.card.card_id) == (3, card.card_id)
    for _ in range(7):
        _answer(qtbot, again, right=False)
    assert again.first_run is not None
    qtbot.waitUntil(again.first_run.page.free_time.isVisible, timeout=20_000)

    last = open_gradus()
    assert last.first_run is not None
    qtbot.waitUntil(last.first_run.page.free_time.isVisible, timeout=20_000)
    _press(last, Key.Key_Escape)
    _question(qtbot, last)
    assert last.placement.page.asking.view.asked == 10
    _press(last, Key.Key_Escape)
    _outcome(qtbot, last)
    with qtbot.waitSignal(last.first_run.done, timeout=20_000):
        _press(last, Key.Key_Return)
    assert last.window.today.isVisible()
    assert _step(last) is Step.DONE
    assert _planned(last) == set()


def test_the_placement_can_be_skipped_and_the_road_begins_at_its_beginning(
    qtbot: QtBot, open_gradus: Open
) -> None:
    gradus = open_gradus()
    assert gradus.first_run is not None
    _press(gradus, Key.Key_N)
    page = gradus.first_run.page
    assert page.free_time.isVisible()
    _press(gradus, Key.Key_Return)
    qtbot.waitUntil(page.goal.none.isVisible, timeout=50_000)
    _press(gradus, Key.Key_Escape)
    qtbot.waitUntil(page.week.go_on.isVisible, timeout=50_000)
    assert "t0" in _planned(gradus)
    with qtbot.waitSignal(gradus.first_run.planned, timeout=50_000):
        _press(gradus, Key.Key_Return)
    assert _known(gradus) == set()
    assert gradus.window.today.isVisible()


def test_whoever_only_looks_round_is_left_alone_from_then_on(open_gradus: Open) -> None:
    gradus = open_gradus()
    _press(gradus, Key.Key_Escape)
    assert gradus.window.today.isVisible()
    assert open_gradus().window.today.isVisible()


def test_a_start_learns_nothing_of_placement_nor_of_the_database_before_it_is_open() -> None:
    unwanted = ("sqlalchemy", "fsrs", "gradus.ui.placement.page", "gradus.ui.first_run.page")
    code = f"import sys, gradus.app; sys.exit(any(one in sys.modules for one in {unwanted}))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
