"""The tables that a start needs, as typed models; `everything` adds the others.

The schema itself is made by the migrations.
"""

from gradus.store.tables.base import Base
from gradus.store.tables.decks import DeckRow, NoteOverrideRow, NoteRow
from gradus.store.tables.progress import CardEventRow, CardRow, DeviceRow, SettingRow
from gradus.store.tables.road import (
    PhaseRow,
    ResourceProgressRow,
    ResourceRow,
    TopicPrerequisiteRow,
    TopicRow,
)

__all__ = [
    "Base",
    "CardEventRow",
    "CardRow",
    "DeckRow",
    "DeviceRow",
    "NoteOverrideRow",
    "NoteRow",
    "PhaseRow",
    "ResourceProgressRow",
    "ResourceRow",
    "SettingRow",
    "TopicPrerequisiteRow",
    "TopicRow",
]
