"""Explaining an answer's interval from what is stored."""

from __future__ import annotations

from dataclasses import dataclass

from gradus.domain.scheduling.answers import Answer
from gradus.domain.scheduling.events import Event
from gradus.domain.scheduling.explanation import Explanation, explain
from gradus.domain.scheduling.memory import MemoryModel
from gradus.domain.scheduling.replay import state_before
from gradus.store import cards, events, presentation
from gradus.store.database import Connection


@dataclass(frozen=True, slots=True)
class Explained:
    """The heading (Markdown) of a card's note, and what its latest answer meant."""

    heading: str
    explanation: Explanation


def explained(connection: Connection, model: MemoryModel, event: Event) -> Explained | None:
    """Explain an answered event that counts; None where its card is not on this device."""
    assert event.card is not None
    card_id = cards.id_of_key(connection, event.card)
    shown = () if card_id is None else presentation.texts(connection, [card_id])
    if not shown:
        return None
    before = state_before(model, events.of_card(connection, event.card), event.id)
    explanation = explain(model, before, Answer.from_payload(event.payload), event.day)
    return Explained(shown[0].note.heading, explanation)
