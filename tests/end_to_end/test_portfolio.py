"""By keyboard through the real window: a project is begun, checked, and its README written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.repositories.building import Builder
from tests.support.keyboard import dialog

from gradus.app import Gradus
from gradus.domain.portfolio.projects.stage import Stage
from gradus.services.portfolio.projects.service import ProjectsService
from gradus.ui.navigation import Place
from gradus.ui.portfolio.board.new_project import NewProjectDialog
from gradus.ui.portfolio.page import PortfolioPage
from gradus.ui.portfolio.readme.form import AnswersDialog

Start = Callable[[], Gradus]
Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
GIVEN = "---\ntitle: Given\n---\n\n## What is given? {#given}\n\nAn answer of Gradus.\n"
FILES = {
    "pyproject.toml": '[project]\nname = "fraud"\ndescription = "Finds fraudulent payments."\n'
    'requires-python = ">=3.11"\ndependencies = ["pandas==2.2.0"]\n',
    "train.py": "import pandas as pd\n\nprint(pd.__version__)\n",
    "metrics.json": '{"baseline": {"recall": 0.62}, "boosting": {"recall": 0.8}}\n',
}


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    """Let Gradus ship with a single deck, so that a start is short."""
    folder = tmp_path / "decks"
    folder.mkdir()
    (folder / "z.md").write_text(GIVEN, encoding="utf-8")
    return folder


@pytest.fixture
def fraud(tmp_path: Path) -> Path:
    built = Builder(tmp_path / "code" / "fraud")
    built.commit(FILES, "Train a first model")
    return built.folder


def opened(gradus: Gradus) -> PortfolioPage:
    gradus.window.activateWindow()
    QTest.keyClick(gradus.window, Key.Key_5, CONTROL)
    page = gradus.window.page(Place.PORTFOLIO)
    assert isinstance(page, PortfolioPage)
    return page


def begin(qtbot: QtBot, page: PortfolioPage, folder: Path) -> None:
    """Begin a project for a folder, and wait until it is checked and its README prepared."""
    QTest.keyClick(page, Key.Key_N)
    new = dialog(qtbot, NewProjectDialog)
    QTest.keyClicks(new.title, "Fraud")
    QTest.keyClicks(new.folder, str(folder))
    with qtbot.waitSignals([page.work.checker.checked, page.readme.desk.scored], timeout=20_000):
        QTest.keyClick(new.folder, Key.Key_Return)


def test_a_project_is_begun_checked_and_its_readme_written_and_put_back(
    qtbot: QtBot, start: Start, fraud: Path
) -> None:
    gradus = start()
    page = opened(gradus)
    begin(qtbot, page, fraud)

    run = ProjectsService(gradus.database, gradus._clock).project(1).run
    assert run is not None
    assert (run.branch, run.commits, run.passed + run.failed + run.cannot_tell) == ("main", 1, 40)
    assert page.project.header.subtitle.full_text().endswith("main · 1 commit · checked just now")

    QTest.keyClick(page, Key.Key_F)
    form = dialog(qtbot, AnswersDialog)
    QTest.keyClicks(form.fields["limitations"], "Not for payments in cash.")
    with qtbot.waitSignal(page.readme.desk.changed, timeout=20_000):
        QTest.keyClick(form.fields["limitations"], Key.Key_Return, CONTROL)

    QTest.keyClick(page, Key.Key_W)
    assert not (fraud / "README.md").exists()
    with qtbot.waitSignals([page.readme.desk.wrote, page.readme.desk.changed], timeout=20_000):
        QTest.keyClick(page, Key.Key_Return, CONTROL)
    written = (fraud / "README.md").read_text("utf-8")
    assert "Not for payments in cash." in written
    assert "| boosting | **0.8** |" in written
    assert "metrics.json" in written

    with qtbot.waitSignal(page.readme.desk.wrote, timeout=20_000):
        QTest.keyClick(page, Key.Key_U)
    assert not (fraud / "README.md").exists()


def test_failed_checks_become_items_that_stay_after_a_restart(
    qtbot: QtBot, start: Start, fraud: Path
) -> None:
    gradus = start()
    page = opened(gradus)
    begin(qtbot, page, fraud)
    service = ProjectsService(gradus.database, gradus._clock)
    wanted = service.checks.mends(1)
    assert wanted

    QTest.keyClick(page, Key.Key_K)
    assert page.project.checks.isVisible()
    QTest.keyClicks(page.project.checks, "A")
    assert service.checks.mends(1) == ()

    QTest.keyClick(page, Key.Key_Escape)
    QTest.keyClick(page, Key.Key_Escape)
    assert page.board.isVisible()
    gradus.close()
    again = opened(start())
    assert [row.title.full_text() for row in again.board.rows] == ["Fraud"]
    QTest.keyClick(again.board.rows[0], Key.Key_Return)
    assert again.project.isVisible()
    view = again.work.view
    assert view is not None
    titles = {item.item.title for stage in view.stages for item in stage.items}
    assert {one.title for one in wanted} <= titles
    assert [one.progress.stage for one in view.stages] == list(Stage)


def test_the_page_is_made_in_steps_before_it_is_shown(qtbot: QtBot, start: Start) -> None:
    gradus = start()
    gradus.window.activateWindow()
    QTest.keyClick(gradus.window, Key.Key_5, CONTROL)
    assert gradus.window.today.isVisible()
    qtbot.waitUntil(gradus.window.today.isHidden, timeout=20_000)
    page = gradus.window.page(Place.PORTFOLIO)
    assert isinstance(page, PortfolioPage)
    assert page.isVisible()
    assert page.hasFocus()
    assert page.board.isVisible()
    assert page.board.empty.isVisible()


def test_gradus_closes_while_the_page_is_being_made(qtbot: QtBot, start: Start) -> None:
    gradus = start()
    gradus.window.activateWindow()
    QTest.keyClick(gradus.window, Key.Key_5, CONTROL)
    qtbot.wait(50)
    gradus.close()
    assert gradus.window.isHidden()
