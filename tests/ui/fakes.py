"""Stand-ins for the services and for the card view; no maths engine, no database."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, tzinfo
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from gradus.domain.decks.faces import Faces
from gradus.domain.decks.model import Problem
from gradus.domain.decks.tasks import Exercise
from gradus.domain.decks.tolerance import Tolerance
from gradus.domain.markup.document import Document
from gradus.domain.scheduling.day_summary import DaySummary
from gradus.domain.scheduling.explanation import Explanation
from gradus.domain.scheduling.model import Memory, Rating, State
from gradus.domain.scheduling.session_kind import TODAY, SessionPlan
from gradus.services.quiz.session_view import Choice, PresentedCard, SessionView
from gradus.services.quiz.why import Explained
from gradus.services.today.view import (
    AreaDue,
    DeckRow,
    LoadDay,
    PhaseProgress,
    TodayView,
    WeekDay,
)
from gradus.ui.design.tokens import Tokens

PROBLEMS = (
    Problem("mathematics/eigenvalues.md", 41, "The answer is empty.", "Write one."),
    Problem("python/iterators.md", 1, "The file has no front matter.", "Begin with three dashes."),
)
NOW = datetime(2026, 11, 22, 18, 40, tzinfo=UTC)
DAY = date(2026, 11, 22)


class StillClock:
    """Stands still."""

    def now(self) -> datetime:
        return NOW

    def zone(self) -> tzinfo:
        return UTC


class Watch:
    """Always says the same time."""

    def __init__(self, time: timedelta = timedelta(seconds=7)) -> None:
        self.time = time
        self.starts = 0
        self.touches = 0
        self.active = True

    def start(self) -> None:
        self.starts += 1

    def touch(self) -> None:
        self.touches += 1

    def set_active(self, *, active: bool) -> None:
        self.active = active

    def elapsed(self) -> timedelta:
        return self.time


class PlainFace(QLabel):
    """Shows a document's plain text."""

    worded = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.tokens: Tokens | None = None
        self.pixels = 0
        self.folder: Path | None = None

    def set_tokens(self, tokens: Tokens) -> None:
        self.tokens = tokens

    def set_text_size(self, pixels: int) -> None:
        self.pixels = pixels

    def show_document(self, document: Document, folder: Path) -> None:
        self.setText(document.plain)
        self.folder = folder

    def read_out(self, heard: Document | None = None) -> None:
        self.heard = heard

    def paint_ahead(self) -> None:
        pass

    def is_settled(self) -> bool:
        return True


def card(number: int, *, suggested: Rating = Rating.GOOD, replaces: bool = False) -> PresentedCard:
    days = (0, 3, 9, 64)
    intervals = [timedelta(days=n) or timedelta(minutes=10) for n in days]
    choices = tuple(Choice(r, i) for r, i in zip(Rating, intervals, strict=True))
    assert len(choices) == 4
    return PresentedCard(
        card_id=number,
        faces=Faces(f"Question {number}", f"Answer {number}", replaces),
        folder=Path("decks"),
        breadcrumb=("Mathematics & statistics", "Linear algebra", "Eigenvalues"),
        phase=1,
        sources=("Strang, 18.06 lecture 25",),
        needs=("Symmetric matrices",),
        choices=choices,
        suggested=suggested,
    )


def session(number: int, **changes: object) -> SessionView:
    values: dict[str, object] = {
        "card": card(number),
        "remaining": 26,
        "done": 16,
        "minutes_left": 11,
        "can_undo": False,
    }
    return SessionView(**(values | changes))  # type: ignore[arg-type]


def waiting(minutes: float = 5, cards: int = 2) -> SessionView:
    at = NOW + timedelta(minutes=minutes)
    return session(0, card=None, remaining=cards, next_at=at, waiting=cards, can_undo=True)


SUMMARY = DaySummary(42, 9, 12, 24, 3, timedelta(minutes=14))


def ended(summary: DaySummary = SUMMARY) -> SessionView:
    return session(
        0,
        card=None,
        remaining=0,
        minutes_left=0,
        done=summary.answers,
        can_undo=True,
        tomorrow=31,
        tomorrow_minutes=14,
        summary=summary,
    )


def explained(rating: Rating = Rating.GOOD, **changes: object) -> Explained:
    values: dict[str, object] = {
        "rating": rating,
        "before": State.REVIEW,
        "after": State.REVIEW,
        "elapsed_days": 20,
        "predicted": 0.8459,
        "memory_before": Memory(10.0, 5.0),
        "memory_after": Memory(27.4, 4.9),
        "retention": 0.9,
        "wanted": timedelta(days=27),
        "chosen": timedelta(days=29),
        "earliest": 24,
        "latest": 30,
        "step": None,
        "steps": 0,
    }
    explanation = Explanation(**(values | changes))  # type: ignore[arg-type]
    return Explained(r"What does $Ax = \lambda x$ say about $x$?", explanation)


class StudyFake:
    """Gives out the views it was given, and notes what was asked."""

    def __init__(self, *views: SessionView | Exception) -> None:
        self.views = list(views)
        self.asked: list[object] = []
        self.right: bool | None = None
        self.explained: Explained | None = None

    def start(self, plan: SessionPlan = TODAY) -> SessionView:
        return self._next("start" if plan == TODAY else plan)

    def finish(self) -> SessionView:
        return self._next("finish")

    def practise(self, card_id: int, attempt: int) -> Faces:
        self.asked.append(("practise", card_id, attempt))
        return Faces(f"Draw {attempt}", f"Answer {attempt}", task=Exercise(attempt, Tolerance()))

    def answer(
        self, card_id: int, rating: Rating, duration: timedelta, *, right: bool | None = None
    ) -> SessionView:
        self.right = right
        return self._next((card_id, rating, duration))

    def undo(self) -> SessionView:
        return self._next("undo")

    def redo(self) -> SessionView:
        return self._next("redo")

    def bury(self, card_id: int) -> SessionView:
        return self._next(("bury", card_id))

    def not_learned(self, card_id: int) -> SessionView:
        return self._next(("not learned", card_id))

    def suspend(self, card_id: int) -> SessionView:
        return self._next(("suspend", card_id))

    def flag(self, card_id: int) -> SessionView:
        return self._next(("flag", card_id))

    def explain(self) -> Explained | None:
        self.asked.append("explain")
        return self.explained

    def show_waiting(self) -> SessionView:
        return self._next("show_waiting")

    def refresh(self) -> SessionView:
        return self._next("refresh")

    def _next(self, asked: object) -> SessionView:
        self.asked.append(asked)
        view = self.views.pop(0)
        if isinstance(view, Exception):
            raise view
        return view


class TodayFake:
    """Shows one view."""

    def __init__(self, view: TodayView | Callable[[], TodayView]) -> None:
        self._view = view
        self.caught_up: list[bool] = []

    def catch_up(self, *, on: bool) -> None:
        self.caught_up.append(on)

    def view(self) -> TodayView:
        return self._view() if callable(self._view) else self._view

    def becomes(self, view: TodayView | Callable[[], TodayView]) -> None:
        self._view = view


def today(**changes: object) -> TodayView:
    values: dict[str, object] = {
        "day": DAY,
        "cards": 42,
        "new": 20,
        "minutes": 18,
        "answered": 0,
        "areas": (
            AreaDue("Linear algebra", 1, 16),
            AreaDue("Probability", 1, 11),
            AreaDue("Python", 2, 9),
            AreaDue("Data preparation", 3, 6),
        ),
        "decks": (
            DeckRow("Linear algebra", 1, 124, 61, 16, 8),
            DeckRow("Python", 2, 88, 40, 9, 12),
            DeckRow("Notes of my own", None, 12, 12, 0, 0),
        ),
        "load": load(16, 19, 22, 17, 30, 0, 20, 18, 21, 23, 17, 16, 0, 19),
        "week": week("xxxx-xt"),
        "recalled": 0.91,
        "learned": 118,
        "phases": phases(0.21, 0.24, 0.04, 0.0, None, 0.09, None),
    }
    return TodayView(**(values | changes))  # type: ignore[arg-type]


def load(*minutes: float) -> tuple[LoadDay, ...]:
    return tuple(LoadDay(DAY + timedelta(days=n), m) for n, m in enumerate(minutes))


def week(marks: str) -> tuple[WeekDay, ...]:
    """x studied, - not, t today without an answer, T today with one."""
    today_at = next(n for n, mark in enumerate(marks) if mark in "tT")
    start = DAY - timedelta(days=today_at)
    return tuple(
        WeekDay(start + timedelta(days=n), mark in "xT", mark in "tT")
        for n, mark in enumerate(marks)
    )


def phases(*mastery: float | None) -> tuple[PhaseProgress, ...]:
    titles = (
        "Mathematics & statistics",
        "Python",
        "Data science",
        "Machine learning",
        "Deep learning",
        "Projects",
        "Deployment & MLOps",
    )
    return tuple(
        PhaseProgress(n, title, share)
        for n, (title, share) in enumerate(zip(titles, mastery, strict=True), start=1)
    )
