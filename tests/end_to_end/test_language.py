"""German is chosen by keys, and spoken from the next start on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.support.decks import basic, write
from tests.support.keyboard import press

from gradus.app import Gradus
from gradus.app.kept_language import LANGUAGE_FILE, KeptLanguage
from gradus.paths import DataFolders, bundled
from gradus.ui.language.speaking import speak, write_as
from gradus.ui.navigation import Place
from gradus.ui.settings.page import SettingsPage

Start = Callable[[], Gradus]
BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    write(tmp_path / "decks", "m.md", [basic("m1")])
    return tmp_path / "decks"


@pytest.fixture
def kept(qapp: QApplication, folders: DataFolders) -> Iterator[KeptLanguage]:
    before = QLocale()
    yield KeptLanguage(folders.cache / LANGUAGE_FILE)
    speak(qapp, bundled("resources", "translations"), "en")
    write_as(qapp, before)


def test_the_next_start_speaks_the_language_that_was_chosen_by_keys(
    qtbot: QtBot, qapp: QApplication, start: Start, kept: KeptLanguage
) -> None:
    gradus = start()
    with qtbot.waitActive(gradus.window):
        gradus.window.activateWindow()
    press(Qt.Key.Key_8, Qt.KeyboardModifier.ControlModifier)
    page = gradus.window.page(Place.SETTINGS)
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(page.folders.isVisible)
    segments = page.rows["language"].control.segments  # type: ignore[attr-defined]
    for _ in range(80):
        press(Qt.Key.Key_Tab)
        if segments.isAncestorOf(QApplication.focusWidget()):
            break
    assert segments.isAncestorOf(QApplication.focusWidget())
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: kept.recall() == "de")
    assert gradus.window.sidebar.buttons[Place.TODAY].text() == "Today"
    gradus.close()
    kept.wear(qapp, BRITISH)
    window = start().window
    assert window.sidebar.buttons[Place.TODAY].text() == "Heute"
    assert window.today.title.text() == "Montag, 23. November 2026"


@pytest.mark.parametrize("content", [b"", b"klingon", b"\xff\xfe"])
def test_nonsense_in_the_kept_file_means_the_language_of_the_system(
    tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "language").write_bytes(content)
    assert KeptLanguage(tmp_path / "language").recall() == "system"
