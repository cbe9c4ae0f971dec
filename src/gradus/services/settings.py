"""Reading and changing settings; what changes scheduling is an event as well."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar, cast

from gradus.clock import Clock
from gradus.domain import settings
from gradus.domain.scheduling.events import EventKind
from gradus.domain.scheduling.memory import SchedulerSettings
from gradus.domain.scheduling.parameter_set import PARAMETERS, ParameterSet
from gradus.domain.scheduling.study_day import Moment, study_day
from gradus.domain.settings import Setting, lengths
from gradus.errors import SettingError
from gradus.services.study_settings import StudySettings
from gradus.store import events
from gradus.store import settings as stored
from gradus.store.database import Database

T = TypeVar("T")


class SettingsService:
    """Values are kept in memory once read; a stored value that no longer fits counts as absent."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        with database.read() as connection:
            self._values = stored.values(connection)

    def value(self, setting: Setting[T]) -> T:
        """Return what the person chose, or the default."""
        value = self._values.get(setting.name, setting.default)
        return cast("T", value) if setting.accepts(value) else setting.default

    def change(self, setting: Setting[T], value: T) -> None:
        """Store a value; raises SettingError where it does not fit."""
        self.change_many([(cast("Setting[object]", setting), value)])

    def change_many(self, changes: Iterable[tuple[Setting[object], object]]) -> None:
        """Store several values, all or none; raises SettingError where one does not fit."""
        asked = list(changes)
        for setting, value in asked:
            _check(setting, value)
        changes = [one for one in asked if one[1] != self.value(one[0])]
        if not changes:
            return
        with self._database.write() as connection:
            for setting, value in changes:
                stored.put(connection, setting.name, value)
                if setting.schedules:
                    change = {"name": setting.name, "value": value}
                    events.append(
                        connection, EventKind.SETTING_CHANGED, None, change, self._moment()
                    )
        self._values |= {setting.name: value for setting, value in changes}

    def has(self, name: str) -> bool:
        """Whether something is kept under a name that need not be a setting's."""
        return self._values.get(name) is not None

    def reload(self) -> None:
        """Read the values anew: something else wrote them."""
        with self._database.read() as connection:
            self._values = stored.values(connection)

    def study(self) -> StudySettings:
        """Return what scheduling goes by."""
        fitted = ParameterSet.from_payload(self._values.get(PARAMETERS))
        return StudySettings(
            scheduler=SchedulerSettings(
                parameters=fitted.parameters,
                version=fitted.version,
                desired_retention=float(self.value(settings.DESIRED_RETENTION)),
                learning_steps=lengths(self.value(settings.LEARNING_STEPS)),
                relearning_steps=lengths(self.value(settings.RELEARNING_STEPS)),
                maximum_interval=self.value(settings.LONGEST_INTERVAL),
            ),
            new_per_day=self.value(settings.NEW_PER_DAY),
            minutes_per_day=self.value(settings.MINUTES_PER_DAY),
            rollover_hour=self.value(settings.ROLLOVER_HOUR),
            leech_lapses=self.value(settings.LEECH_LAPSES),
        )

    def _moment(self) -> Moment:
        now = self._clock.now()
        return Moment(now, study_day(now, self._clock.zone(), self.value(settings.ROLLOVER_HOUR)))


def _check(setting: Setting[object], value: object) -> None:
    if not setting.accepts(value):
        raise SettingError(
            f"{value!r} is no value for {setting.name}.", f"Choose {setting.range()}."
        )
