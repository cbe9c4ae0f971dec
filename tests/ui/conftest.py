"""A real look for each test: bundled fonts and icons, and a theme that is light at its start."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

# The tests lie in no package, and those of the window share their fakes.
sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.support import looks

from gradus.ui.design.look import Look
from gradus.ui.design.theme import Theme
from gradus.ui.quiz import patience


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says of every window that it knows no size hints."""
    here = f"{Path(__file__).parent}{os.sep}"
    for item in items:
        if str(item.path).startswith(here):
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a busy database fail at once; a test of patience overrides this."""
    monkeypatch.setattr(patience, "LONGEST_MS", 0)


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> Look:
    return looks.dressed(qapp)


@pytest.fixture(scope="session")
def fonts(dressed: Look) -> None:
    """The bundled fonts, for what is drawn without a look."""


@pytest.fixture(autouse=True)
def no_window_stays(dressed: Look) -> Iterator[None]:
    yield
    looks.delete_windows()


@pytest.fixture
def british() -> Iterator[None]:
    with looks.british():
        yield


@pytest.fixture
def look(dressed: Look, british: None) -> Iterator[Look]:
    with looks.fresh(dressed) as look:
        yield look


@pytest.fixture
def theme(look: Look) -> Theme:
    return look.theme
