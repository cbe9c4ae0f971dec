"""The tables that a start needs; `everything` adds the others.

They are SQLAlchemy's own tables without its object mapper, which costs a start a quarter of its
time and an answer a third. The schema itself is made by the migrations.
"""

from gradus.store.tables.decks import decks, note_overrides, notes
from gradus.store.tables.progress import card_events, cards, devices, settings
from gradus.store.tables.road import (
    next_actions,
    phases,
    resource_progress,
    resources,
    topic_prerequisites,
    topics,
)

__all__ = [
    "card_events",
    "cards",
    "decks",
    "devices",
    "next_actions",
    "note_overrides",
    "notes",
    "phases",
    "resource_progress",
    "resources",
    "settings",
    "topic_prerequisites",
    "topics",
]
