"""Every table, as typed models; the schema itself is made by the migrations."""

from gradus.store.tables.base import Base
from gradus.store.tables.calendar import (
    AvailabilityRow,
    BusyTimeRow,
    PlanRevisionRow,
    StudyBlockRow,
)
from gradus.store.tables.decks import DeckRow, NoteOverrideRow, NoteRow
from gradus.store.tables.portfolio import ProjectItemRow, ProjectRow, ReadmeSectionRow
from gradus.store.tables.progress import CardEventRow, CardRow, DeviceRow, SettingRow
from gradus.store.tables.road import (
    PhaseRow,
    ResourceProgressRow,
    ResourceRow,
    TopicPrerequisiteRow,
    TopicRow,
)

__all__ = [
    "AvailabilityRow",
    "Base",
    "BusyTimeRow",
    "CardEventRow",
    "CardRow",
    "DeckRow",
    "DeviceRow",
    "NoteOverrideRow",
    "NoteRow",
    "PhaseRow",
    "PlanRevisionRow",
    "ProjectItemRow",
    "ProjectRow",
    "ReadmeSectionRow",
    "ResourceProgressRow",
    "ResourceRow",
    "SettingRow",
    "StudyBlockRow",
    "TopicPrerequisiteRow",
    "TopicRow",
]
