"""What to say of a card that was forgotten again."""

from __future__ import annotations

from gradus.domain.roadmap.mastery import MASTERED
from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.leech import tells_of_leech
from gradus.domain.scheduling.memory import MemoryModel
from gradus.services.quiz.happened import LeechNote
from gradus.store.cards import StoredCard
from gradus.store.database import Connection
from gradus.store.leeches import prerequisites_of


def leech_note(
    connection: Connection,
    model: MemoryModel,
    stored: StoredCard,
    after: CardState,
    threshold: int,
    day: int,
) -> LeechNote | None:
    """Return a note where the lapse just recorded is one to tell of; `stored` is as before it."""
    if after.lapses == stored.state.lapses or not tells_of_leech(after.lapses, threshold):
        return None
    found = prerequisites_of(connection, stored.id, day, model.days_until(MASTERED))
    known = [(topic.title, topic.mastered / topic.cards) for topic in found]
    weak = [one for one in known if one[1] < MASTERED]
    return LeechNote(after.lapses, min(weak, key=lambda one: one[1], default=None))
