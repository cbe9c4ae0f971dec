"""What the picker asks of the services."""

from __future__ import annotations

from typing import Protocol

from gradus.domain.scheduling.session_kind import SessionPlan
from gradus.services.quiz.choice_view import ChoiceView, Size


class ChoiceService(Protocol):
    """Says what can be quizzed, and keeps what new cards come from."""

    def view(self) -> ChoiceView:
        """Return the kinds that are offered and every topic."""
        ...

    def size(self, plan: SessionPlan) -> Size:
        """Return how large a session would be."""
        ...

    def learn(self, topic: str, *, learn: bool, anyway: bool = False) -> ChoiceView:
        """Take new cards from a topic, or no longer; `anyway` opens one that is locked."""
        ...
