"""Which card a session shows after an undo, a redo or a flag."""

from __future__ import annotations

from gradus.domain.scheduling.events import Event, EventKind
from gradus.domain.scheduling.queue_card import QueueCard
from gradus.services.quiz.study_session import StudySession
from gradus.store import cards
from gradus.store.cards import StoredCard
from gradus.store.database import Connection


def meant(
    connection: Connection,
    study: StudySession,
    target: Event,
    card_id: int | None,
    on_screen: int | None,
    *,
    back: bool,
) -> QueueCard | None:
    """Return the card that an undo (`back`) or a redo of an event is about.

    None stands for whatever comes next. A card that was answered is asked again. Another is shown
    if it is on screen or to be asked today: what was done to it may have been done on another page.
    """
    if card_id is None or not (back or target.kind is EventKind.FLAGGED):
        return None
    answered = target.kind is EventKind.ANSWERED
    asked = answered or card_id == on_screen or study.queue.holds(card_id)
    return held(connection, study, card_id) if asked else None


def held(connection: Connection, study: StudySession, card_id: int) -> QueueCard | None:
    """Return a card as it stands, None where it is not to be asked now."""
    stored = cards.load(connection, card_id)
    if stored is None or stored.retired or stored.state.suspended:
        return None
    return None if stored.note in study.resting else queued(stored)


def queued(stored: StoredCard) -> QueueCard:
    """Return a stored card as a queue holds it."""
    return QueueCard(stored.id, stored.note, 0, stored.state)
