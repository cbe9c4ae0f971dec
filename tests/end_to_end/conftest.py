"""The real window over the real decks and a real database file."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.support import looks
from tests.support.parsing import remembered
from tests.support.processes import forked
from tests.support.statements import compiled_once

from gradus.app import Gradus
from gradus.app.opened import Opened
from gradus.paths import DataFolders, bundled
from gradus.services.decks.sync import DeckSource, DeckSyncService
from gradus.store.schema import open_database
from gradus.ui.design.look import Look

Start = Callable[[], Gradus]


class HandClock:
    """Stands still until it is moved by hand."""

    def __init__(self) -> None:
        self.present = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.present

    def zone(self) -> tzinfo:
        return UTC

    def move(self, by: timedelta) -> None:
        self.present += by


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says of every window that it knows no size hints."""
    here = f"{Path(__file__).parent}{os.sep}"
    for item in items:
        if str(item.path).startswith(here):
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))


@pytest.fixture(scope="session", autouse=True)
def shared() -> Iterator[None]:
    with compiled_once(), forked():
        yield


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    with looks.british(), looks.fresh(looks.dressed(qapp)) as look:
        yield look


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture(scope="session")
def read_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database that holds the bundled decks, so that not every test has to read them."""
    folder = tmp_path_factory.mktemp("read")
    file, now = folder / "gradus.sqlite", HandClock().now()
    database = open_database(file, bundled("migrations"), folder / "backups", now)
    with remembered():
        decks, catalogue = bundled("decks"), bundled("resources", "catalogue.yaml")
        DeckSyncService(database, (DeckSource("bundled", decks),), catalogue=catalogue).sync()
    database.close()
    return file


@pytest.fixture
def shipped() -> Path:
    """The decks that Gradus comes with; override it for a few small ones."""
    return bundled("decks")


@pytest.fixture
def folders(tmp_path: Path, shipped: Path, request: pytest.FixtureRequest) -> DataFolders:
    """A person's folders, in which the bundled decks have been read before."""
    folders = DataFolders.inside(tmp_path / "data")
    if shipped == bundled("decks"):
        folders.create()
        shutil.copyfile(request.getfixturevalue("read_once"), folders.database)
    return folders


@pytest.fixture
def start(
    qtbot: QtBot, look: Look, clock: HandClock, folders: DataFolders, shipped: Path
) -> Iterator[Start]:
    """Open Gradus and return when its decks are read; what is still open is closed at the end."""
    opened: list[Gradus] = []

    def _start() -> Gradus:
        gradus = Gradus(folders, clock, look, shipped)
        opened.append(gradus)
        with qtbot.waitSignal(gradus.decksRead, timeout=50_000):
            gradus.start()
        return gradus

    yield _start
    with patch.object(Opened, "_days_ahead", return_value=[]):  # no start follows that shows them
        for gradus in opened:
            gradus.close()
            # A window that stays would be styled anew with every test that follows.
            gradus.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
