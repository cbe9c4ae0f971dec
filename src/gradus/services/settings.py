"""Reading and changing settings; what changes scheduling is an event as well."""

from __future__ import annotations

from typing import TypeVar, cast

from gradus.clock import Clock
from gradus.domain import settings
from gradus.domain.scheduling.events import EventKind
from gradus.domain.scheduling.memory import SchedulerSettings
from gradus.domain.scheduling.parameter_set import PARAMETERS, ParameterSet
from gradus.domain.scheduling.study_day import Moment, study_day
from gradus.domain.settings import Setting
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
        if not setting.accepts(value):
            raise SettingError(
                f"{value!r} is no value for {setting.name}.", f"Choose {setting.range()}."
            )
        if value == self.value(setting):
            return
        with self._database.write() as connection:
            stored.put(connection, setting.name, value)
            if setting.schedules:
                change = {"name": setting.name, "value": value}
                events.append(connection, EventKind.SETTING_CHANGED, None, change, self._moment())
        self._values[setting.name] = value

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
            ),
            new_per_day=self.value(settings.NEW_PER_DAY),
            minutes_per_day=self.value(settings.MINUTES_PER_DAY),
            rollover_hour=self.value(settings.ROLLOVER_HOUR),
            leech_lapses=self.value(settings.LEECH_LAPSES),
        )

    def _moment(self) -> Moment:
        now = self._clock.now()
        return Moment(now, study_day(now, self._clock.zone(), self.value(settings.ROLLOVER_HOUR)))
