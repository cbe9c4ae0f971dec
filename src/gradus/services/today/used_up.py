"""Why no new card comes: the topics that they come from have been gone through."""

from __future__ import annotations

from gradus.services.quiz.study_session import StudySession
from gradus.store import cards
from gradus.store.database import Connection


def topics_used_up(connection: Connection, study: StudySession) -> bool:
    """Whether the day has room for new cards, and only topics that give none still hold some.

    Those are locked, or neither learned nor chosen. Where the day's count or minutes are used, or a
    sibling rests until tomorrow, new cards come by themselves.
    """
    if not study.queue.new_left() or study.queue.new_cards():
        return False
    closed = study.standing.closed()
    if cards.new_cards(connection, 1, closed=closed):
        return False
    return bool(cards.new_cards(connection, 1, only=closed))
