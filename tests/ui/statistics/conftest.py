"""The Statistics page on screen, with a service of a few lines."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.ui.statistics.figures import figures

from gradus.domain.statistics.period import Period
from gradus.errors import GradusError
from gradus.services.statistics.view import Statistics
from gradus.ui.design.look import Look
from gradus.ui.statistics.page import StatisticsPage


class StatisticsFake:
    """Gives the figures it was given, and notes which periods were asked for."""

    def __init__(self, found: Statistics | GradusError) -> None:
        self.found = found
        self.asked: list[Period] = []

    def view(self, period: Period, progress: Callable[[int, int], bool]) -> Statistics | None:
        self.asked.append(period)
        if isinstance(self.found, GradusError):
            raise self.found
        return self.found if progress(0, 10) else None


class Opened:
    def __init__(self, qtbot: QtBot, look: Look, folder: Path) -> None:
        self._qtbot, self._look, self._folder = qtbot, look, folder
        self.pages: list[StatisticsPage] = []

    @property
    def file(self) -> Path:
        """The file that whoever exports will choose."""
        return self._folder / "chosen.csv"

    def __call__(
        self, found: Statistics | GradusError | None = None, width: int = 1200
    ) -> tuple[StatisticsPage, StatisticsFake]:
        service = StatisticsFake(found or figures())
        page = StatisticsPage(self._look, service, self._choose)
        self.pages.append(page)
        self._qtbot.addWidget(page)
        page.resize(width, 700)
        outcome = page.loader.failed if isinstance(found, GradusError) else page.loader.loaded
        with self._qtbot.waitSignal(outcome), self._qtbot.waitActive(page):
            page.show()
        return page, service

    def _choose(self, _parent: QWidget, _title: str, _name: str) -> str:
        return str(self.file)


@pytest.fixture
def open_statistics(qtbot: QtBot, look: Look, tmp_path: Path) -> Opened:
    return Opened(qtbot, look, tmp_path)
