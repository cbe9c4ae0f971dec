"""A block of a project through the real window, by keyboard: opened from Today, timed, marked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from tests.end_to_end.conftest import HandClock
from tests.support.keyboard import press

from gradus.app import Gradus
from gradus.domain.planning.block import Block, BlockKind, Status
from gradus.domain.portfolio.projects.stage import Stage
from gradus.paths import DataFolders, bundled
from gradus.services.planning.calendar.recording import CalendarLog
from gradus.services.portfolio.projects.service import ProjectsService
from gradus.services.settings import SettingsService
from gradus.store.planning import blocks
from gradus.store.schema import open_database
from gradus.ui.navigation import Place
from gradus.ui.portfolio.page import PortfolioPage

Key = Qt.Key
Start = Callable[[], Gradus]
GIVEN = "---\ntitle: Given\n---\n\n## What is given? {#given}\n\nAn answer of Gradus.\n"
_EVENING = datetime(2026, 11, 23, 19, tzinfo=UTC)


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    """Let Gradus ship with a single deck, so that a start is short."""
    folder = tmp_path / "decks"
    folder.mkdir()
    (folder / "z.md").write_text(GIVEN, encoding="utf-8")
    return folder


@pytest.fixture(autouse=True)
def post(folders: DataFolders, clock: HandClock) -> int:
    """Begin a project, plan a block for its blog post, and return that item's id."""
    folders.create()
    database = open_database(folders.database, bundled("migrations"), folders.backups, clock.now())
    projects = ProjectsService(database, clock)
    item = projects.project(projects.new("fraud-detection")).stages[-1].items[-1].item
    block = Block("post", BlockKind.PROJECT, item.key, _EVENING, 60)
    with CalendarLog(database, clock, SettingsService(database, clock)).change("add") as change:
        blocks.add(change.connection, change.revision, [block])
    database.close()
    return item.id


def test_the_block_of_a_blog_post_opens_its_item_and_is_timed(
    start: Start, clock: HandClock, post: int
) -> None:
    gradus = start()
    gradus.window.activateWindow()
    gradus.window.open_place(Place.TODAY)
    assert gradus.window.today.planned.rows[0].isVisible()
    press(Key.Key_P)
    press(Key.Key_Return)
    page = gradus.window.page(Place.PORTFOLIO)
    assert isinstance(page, PortfolioPage)
    assert page.isVisible()
    assert page.project.stage is Stage.TELL
    assert page.project.checklist.chosen() == post
    assert "P starts its timer" in page.told.text()
    press(Key.Key_P)
    watch = gradus._entries.doing.watch
    for _ in range(25):
        clock.move(timedelta(minutes=1))
        watch.look()
    press(Key.Key_F8)
    with gradus.database.read() as connection:
        (block,) = blocks.everything(connection)
    assert (block.status, block.minutes_done) == (Status.DONE, 25)
    assert page.project.checklist.chosen() == post
