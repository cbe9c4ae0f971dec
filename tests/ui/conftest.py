"""A real look for each test: bundled fonts and icons, one theme that is taken down again."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from gradus.ui.design.fonts import load_fonts
from gradus.ui.design.icons import Icons
from gradus.ui.design.look import Look
from gradus.ui.design.theme import Scheme, Theme

ROOT = Path(__file__).parents[2]
RESOURCES = ROOT / "resources"
# The tests lie in no package, and those of the window share their fakes.
sys.path.insert(0, str(ROOT))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says of every window that it knows no size hints."""
    here = f"{Path(__file__).parent}{os.sep}"
    for item in items:
        if str(item.path).startswith(here):
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))


@pytest.fixture(scope="session")
def fonts(qapp: QApplication) -> None:
    load_fonts(RESOURCES / "fonts")


def _delete_windows() -> None:
    """A closed window that stays would be styled anew with every theme that follows."""
    for window in QApplication.topLevelWidgets():
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def no_window_stays() -> Iterator[None]:
    yield
    _delete_windows()


@pytest.fixture
def british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def theme(qapp: QApplication, fonts: None, british: None) -> Iterator[Theme]:
    theme = Theme(qapp, Scheme.LIGHT)
    yield theme
    _delete_windows()
    delete(theme)
    qapp.setStyleSheet("")


@pytest.fixture
def look(theme: Theme) -> Look:
    return Look(theme, Icons(RESOURCES / "icons"))
