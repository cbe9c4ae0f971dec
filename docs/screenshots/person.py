"""A made-up person: a week of study, a plan for a year and a half, two projects and own cards."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from docs.screenshots.clock import SetClock
from tests.repositories.building import Builder

from gradus.domain.planning.free_time import FreeTime, Window
from gradus.domain.scheduling.model import Rating
from gradus.paths import DataFolders, bundled
from gradus.services.own_decks.service import OwnDecksService
from gradus.services.planning.calendar.opening import open_calendar
from gradus.services.planning.goal import Goal
from gradus.services.portfolio.projects.service import ProjectsService
from gradus.services.quiz.presenter import Presenter
from gradus.services.quiz.study import StudyService
from gradus.services.settings import SettingsService
from gradus.store.database import Database

_REST = 3
_PAYMENTS = {
    "pyproject.toml": '[project]\nname = "payments"\nversion = "0.1.0"\n'
    'description = "Tells fraudulent payments from honest ones."\nrequires-python = ">=3.11"\n'
    'dependencies = ["pandas==2.2.0", "scikit-learn==1.5.0"]\n',
    "payments/__init__.py": '"""Which payments are fraud."""\n',
    "payments/train.py": '"""Fit a model."""\n\nimport pandas as pd\n\n\n'
    "def load(path: str) -> pd.DataFrame:\n"
    '    """Read the payments."""\n    return pd.read_csv(path)\n',
    "metrics.json": '{"baseline": {"recall": 0.62, "precision": 0.41}, '
    '"boosting": {"recall": 0.81, "precision": 0.58}}\n',
    "README.md": "# payments\n\nTells fraudulent payments from honest ones.\n",
}
_DIGITS = {
    "digits.ipynb": '{"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}\n',
    "requirements.txt": "torch\n",
}
_OWN_DECK = """---
title: Notes from the reading group
---

## What does a linear warm-up of the learning rate prevent? {#warm-up}

Large steps while the second moments of Adam are still estimated from few gradients:
$\\hat v_t = v_t / (1 - \\beta_2^t)$ is noisy for small $t$.

## Weight decay in AdamW {#adamw .cloze}

It is {{c1::decoupled}} from the gradient: $w \\leftarrow w - \\eta \\lambda w$.
"""


class Person:
    """Who the pictures are of; `home` is the folder of their code and their own decks."""

    def __init__(self, folders: DataFolders, home: Path, clock: SetClock) -> None:
        self._folders, self._home, self._clock = folders, home, clock

    def live(self, database: Database, days: int = 6) -> None:
        """Study for some days, one of rest among them, then plan and build."""
        presenter = Presenter({"bundled": bundled("decks")})
        self._study(StudyService(database, self._clock, presenter), days)
        self._plan(database)
        self._build(ProjectsService(database, self._clock))
        self._write(database)

    def _write(self, database: Database) -> None:
        """Write cards of their own."""
        settings = SettingsService(database, self._clock)
        folder = self._home / "cards"
        own = OwnDecksService(database, self._clock, settings, bundled("decks"), folder)
        folder.mkdir(parents=True)
        (folder / "reading-group.md").write_text(_OWN_DECK, encoding="utf-8")
        own.add(folder)

    @property
    def code(self) -> Path:
        """The folder that holds their repositories."""
        return self._home / "code"

    def _study(self, study: StudyService, days: int) -> None:
        chance = random.Random(7)  # noqa: S311
        for day in range(days):
            view = study.start()
            while view.card is not None and day != _REST:
                (rating,) = chance.choices(tuple(Rating), (8, 12, 70, 10))
                self._clock.present += timedelta(seconds=20)
                taken = timedelta(seconds=chance.uniform(6, 25))
                view = study.answer(view.card.card_id, rating, taken)
                view = study.show_waiting() if view.card is None and view.next_at else view
            self._clock.next_evening()

    def _plan(self, database: Database) -> None:
        """Be free on four evenings and at the weekend; want to be there in a year and a half."""
        settings = SettingsService(database, self._clock)
        calendar, _ = open_calendar(database, self._clock, settings, self._folders.cache)
        evening, morning, afternoon = Window(1140, 1260), Window(540, 750), Window(900, 1080)
        week = ((evening,), (evening,), (evening,), (evening,), (), (morning,), (afternoon,))
        calendar.set_goal(Goal("", date(2028, 6, 1)))
        calendar.set_free_time(FreeTime(week))

    def _build(self, projects: ProjectsService) -> None:
        payments = _repository(self.code / "payments", _PAYMENTS)
        _repository(self.code / "digits", _DIGITS)
        first = projects.new("fraud-detection", "Payments that are not what they seem")
        projects.choose_folder(first, payments)
        projects.set_dates(first, date(2026, 11, 2), date(2026, 12, 20))
        projects.new("edge", "Leaves of trees, told apart on a phone")


def _repository(folder: Path, files: dict[str, str]) -> Path:
    built = Builder(folder)
    built.commit(files, "Fit a first model", datetime(2026, 10, 3, 9, tzinfo=UTC))
    built.commit({"notes.txt": "Recall counts.\n"}, "Write down what counts")
    return folder
