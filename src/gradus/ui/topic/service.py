"""What the page of a topic asks of the services."""

from __future__ import annotations

from typing import Protocol

from gradus.services.planning.doing.topic_view import TopicView


class TopicService(Protocol):
    """Shows topics of the road; one that never was is a CalendarError."""

    def view(self, key: str) -> TopicView:
        """Return a topic."""
        ...

    def ready(self, key: str) -> int:
        """Return how many cards a quiz over a topic would ask now."""
        ...

    def ask_new_cards(self, key: str) -> None:
        """Take new cards from a topic although what it builds on is not known well."""
        ...

    def choose(self, key: str, *, chosen: bool) -> None:
        """Take new cards from a topic and plan it, or no longer."""
        ...

    def set_learned(self, key: str, *, learned: bool) -> None:
        """Say that a topic needs no more learning, or that it does."""
        ...

    def write_notes(self, key: str, text: str) -> None:
        """Keep what the person wrote about a topic (Markdown)."""
        ...
