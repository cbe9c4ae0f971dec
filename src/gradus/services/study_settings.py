"""What scheduling goes by, as the person has set it."""

from __future__ import annotations

from dataclasses import dataclass, field

from gradus.domain.scheduling.leech import LEECH_LAPSES
from gradus.domain.scheduling.memory import SchedulerSettings
from gradus.domain.scheduling.queue import NEW_PER_DAY
from gradus.domain.scheduling.study_day import ROLLOVER_HOUR


@dataclass(frozen=True, slots=True)
class StudySettings:
    """What a study day depends on; `minutes_per_day` is 0 for no limit."""

    scheduler: SchedulerSettings = field(default_factory=SchedulerSettings)
    new_per_day: int = NEW_PER_DAY
    minutes_per_day: int = 0
    rollover_hour: int = ROLLOVER_HOUR
    leech_lapses: int = LEECH_LAPSES
