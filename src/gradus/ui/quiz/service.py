"""What the quiz asks of the services."""

from __future__ import annotations

from datetime import timedelta
from typing import Protocol

from gradus.domain.decks.faces import Faces
from gradus.domain.scheduling.model import Rating
from gradus.domain.scheduling.session_kind import TODAY, SessionPlan
from gradus.services.quiz.session_view import SessionView
from gradus.services.quiz.why import Explained


class StudyService(Protocol):
    """Every call records what it must and returns where the session stands."""

    def start(self, plan: SessionPlan = TODAY) -> SessionView:
        """Begin a session of choice, or begin or go on with today's."""
        ...

    def finish(self) -> SessionView:
        """End an exam or a cram before its last card."""
        ...

    def practise(self, card_id: int, attempt: int) -> Faces:
        """Return the exercise on screen with other numbers."""
        ...

    def answer(
        self, card_id: int, rating: Rating, duration: timedelta, *, right: bool | None = None
    ) -> SessionView:
        """Record an answer, and whether it was right, and return what comes next."""
        ...

    def undo(self) -> SessionView:
        """Take back what was done last and show its card again."""
        ...

    def redo(self) -> SessionView:
        """Do again what was taken back last."""
        ...

    def bury(self, card_id: int) -> SessionView:
        """Put a card back until the next study day."""
        ...

    def not_learned(self, card_id: int) -> SessionView:
        """Put back a card that asks for something not learned yet."""
        ...

    def suspend(self, card_id: int) -> SessionView:
        """Ask a card no more."""
        ...

    def flag(self, card_id: int) -> SessionView:
        """Set a card's flag, or take it away, and show the same card."""
        ...

    def explain(self) -> Explained | None:
        """Explain the interval of the latest answer, if there is one."""
        ...

    def show_waiting(self) -> SessionView:
        """Show a card of a learning step before its time."""
        ...

    def refresh(self) -> SessionView:
        """Look again: time has passed."""
        ...
