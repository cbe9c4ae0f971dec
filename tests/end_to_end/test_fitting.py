"""Scheduling is fitted beside the window; the person hears of it and takes it back by a key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.support.learners import answers_of_somebody

from gradus.app import Gradus
from gradus.domain.scheduling.memory import SchedulerSettings
from gradus.paths import DataFolders
from gradus.services.settings import SettingsService

Start = Callable[[], Gradus]
PATIENCE = 40_000


def in_use(gradus: Gradus) -> SchedulerSettings:
    return SettingsService(gradus.database, gradus._clock).study().scheduler


def test_a_fit_is_told_and_taken_back_by_a_key(
    qtbot: QtBot, start: Start, folders: DataFolders
) -> None:
    folders.create()
    folders.database.write_bytes(answers_of_somebody(20, forgetful=True))
    gradus = start()
    today = gradus.window.today
    assert today.fitted.isHidden()
    with qtbot.waitSignal(gradus.fitting.settled, timeout=PATIENCE):
        gradus.fitting.begin()
    assert in_use(gradus).version == 1
    assert today.fitted.isVisible()
    assert today.fitted.text().startswith("Scheduling now follows your own ")
    assert any("B" in line.keys for line in today.key_lines())
    with qtbot.waitSignal(gradus.fitting.settled, timeout=PATIENCE):
        QTest.keyClick(today, Qt.Key.Key_B)
    assert in_use(gradus) == SchedulerSettings()
    assert today.fitted.isHidden()


def test_without_answers_enough_nothing_is_fitted_and_nothing_said(
    qtbot: QtBot, start: Start
) -> None:
    gradus = start()
    with qtbot.waitSignal(gradus.fitting.settled, timeout=PATIENCE):
        gradus.fitting.begin()
    assert gradus.window.today.fitted.isHidden()
    QTest.keyClick(gradus.window.today, Qt.Key.Key_B)
    assert in_use(gradus) == SchedulerSettings()
