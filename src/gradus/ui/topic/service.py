"""What the page of a topic asks of the services."""

from __future__ import annotations

from typing import Protocol

from gradus.services.planning.doing.topic_view import TopicView


class TopicService(Protocol):
    """Shows topics of the road; one that never was is a CalendarError."""

    def view(self, key: str) -> TopicView:
        """Return a topic."""
        ...

    def ask_new_cards(self, key: str) -> None:
        """Take new cards from a topic although what it builds on is not known well."""
        ...
