"""Make the pictures of the README: a week of study is simulated, then the window is painted.

python3 docs/screenshots/make.py [FOLDER]
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, tzinfo
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gradus.app import Gradus, make_look
from gradus.domain.planning.free_time import FreeTime, Window
from gradus.domain.scheduling.model import Rating
from gradus.launch import make_application
from gradus.paths import DataFolders, bundled
from gradus.services.planning.calendar.opening import open_calendar
from gradus.services.planning.goal import Goal
from gradus.services.quiz.presenter import Presenter
from gradus.services.quiz.study import StudyService
from gradus.services.settings import SettingsService
from gradus.ui.calendar.panels import finish_words
from gradus.ui.calendar.panels.finish_card import FinishCard
from gradus.ui.design.theme import Scheme
from gradus.ui.navigation import Place

_SIZES = ((1440, 900), (1024, 640))
_DAYS = 6
_REST = 3
_PAGE_SECONDS = 3.0
_PLAN_SECONDS = 12.0


class _SetClock:
    """Shows the time it is set to."""

    def __init__(self) -> None:
        self.present = datetime(2026, 11, 16, 18, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.present

    def zone(self) -> tzinfo:
        return UTC


def main(folder: Path) -> None:
    """Paint the pages into a folder, in every size and colour scheme."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    application = make_application()
    look = make_look(application, Scheme.LIGHT)
    clock = _SetClock()
    with tempfile.TemporaryDirectory() as data:
        gradus = Gradus(DataFolders.inside(Path(data)), clock, look)
        read: list[object] = []
        gradus.decksRead.connect(read.append)
        gradus.start()
        _until(lambda: bool(read))
        presenter = Presenter({"bundled": bundled("decks")})
        _study(StudyService(gradus.database, clock, presenter), clock)
        _plan(gradus, DataFolders.inside(Path(data)), clock)
        for scheme in (Scheme.LIGHT, Scheme.DARK):
            look.theme.set_scheme(scheme)
            _paint(gradus, folder, "-dark" if scheme is Scheme.DARK else "")
        gradus.close()
    application.quit()


def _study(study: StudyService, clock: _SetClock) -> None:
    chance = random.Random(7)  # noqa: S311
    for day in range(_DAYS):
        view = study.start()
        while view.card is not None and day != _REST:
            (rating,) = chance.choices(tuple(Rating), (8, 12, 70, 10))
            clock.present += timedelta(seconds=20)
            view = study.answer(view.card.card_id, rating, timedelta(seconds=chance.uniform(6, 25)))
            view = study.show_waiting() if view.card is None and view.next_at else view
        clock.present = clock.present.replace(hour=18, minute=0, second=0) + timedelta(days=1)


def _plan(gradus: Gradus, folders: DataFolders, clock: _SetClock) -> None:
    """Be free on four evenings and at the weekend, and want to be there in a year and a half."""
    settings = SettingsService(gradus.database, clock)
    calendar, _ = open_calendar(gradus.database, clock, settings, folders.cache)
    evening, morning, afternoon = Window(1140, 1260), Window(540, 750), Window(900, 1080)
    week = ((evening,), (evening,), (evening,), (evening,), (), (morning,), (afternoon,))
    calendar.set_goal(Goal("", date(2028, 6, 1)))
    calendar.set_free_time(FreeTime(week))


def _paint(gradus: Gradus, folder: Path, suffix: str) -> None:
    window, quiz = gradus.window, gradus.window.quiz
    for width, height in _SIZES:
        size = "" if width == _SIZES[0][0] else f"-{width}x{height}"
        window.resize(width, height)
        window.today.refresh()
        _settle()
        window.grab().save(str(folder / f"today{size}{suffix}.png"))
        window.start_quiz()
        _until(quiz.is_settled)
        _seek_formula(gradus)
        _grab(gradus, folder / f"quiz-question{size}{suffix}.png")
        _turn_over(gradus)
        _grab(gradus, folder / f"quiz{size}{suffix}.png")
        quiz.endRequested.emit()
        window.open_place(Place.CARDS)
        _wait(_PAGE_SECONDS)
        window.grab().save(str(folder / f"cards{size}{suffix}.png"))
        window.open_place(Place.CALENDAR)
        QTest.keyClick(window.page(Place.CALENDAR), Qt.Key.Key_PageDown)  # this week is over
        _wait(_PLAN_SECONDS)
        _until_foreseen(gradus)
        window.grab().save(str(folder / f"calendar{size}{suffix}.png"))
        QTest.keyClick(window.page(Place.CALENDAR), Qt.Key.Key_2)
        _settle()
        window.grab().save(str(folder / f"calendar-month{size}{suffix}.png"))
        QTest.keyClick(window.page(Place.CALENDAR), Qt.Key.Key_1)
        QTest.keyClick(window.page(Place.CALENDAR), Qt.Key.Key_T)
        window.open_place(Place.TODAY)


def _until_foreseen(gradus: Gradus) -> None:
    """Wait until the finish date has been worked out, however long that takes here."""
    card = gradus.window.findChild(FinishCard)
    assert card is not None
    _until(lambda: card.basis.text() == finish_words.based_on())


def _turn_over(gradus: Gradus) -> None:
    """Show the answer of a card of any type; nothing typed or picked means: show me."""
    quiz = gradus.window.quiz
    while not quiz.showing_answer():
        QTest.keyClick(quiz, Qt.Key.Key_Return)
        _until(quiz.is_settled)


def _seek_formula(gradus: Gradus) -> None:
    """Go on to a card with a displayed formula, so that the picture shows what a card can hold."""
    quiz = gradus.window.quiz
    while (card := quiz.session.view.card) and "$$" not in card.faces.answer:
        _turn_over(gradus)
        QTest.keyClick(quiz, Qt.Key.Key_4)
        _until(quiz.is_settled)


def _grab(gradus: Gradus, file: Path) -> None:
    _settle()
    gradus.window.grab().save(str(file))


def _settle() -> None:
    _wait(0.3)


def _wait(seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()


def _until(condition: Callable[[], bool]) -> None:
    while not condition():
        QCoreApplication.processEvents()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent)
