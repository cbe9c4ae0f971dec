"""Working out when the road is finished, in a process of its own, for the line on Today."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, tzinfo
from pathlib import Path

from gradus.clock import Clock
from gradus.services.today.kept_finish import Stamp
from gradus.services.today.view import FinishLine
from gradus.store.database import Database


@dataclass(frozen=True, slots=True)
class SetClock:
    """Shows one instant, in another process as well."""

    present: datetime
    place: tzinfo

    def now(self) -> datetime:
        """Return the instant."""
        return self.present

    def zone(self) -> tzinfo:
        """Return the zone."""
        return self.place


@dataclass(frozen=True, slots=True)
class PlanFiles:
    """The database, where the review load is kept, and whether they lie on a network drive."""

    database: Path
    load: Path
    network_drive: bool = False


def finish_stamp(database: Database, day: int) -> Stamp | None:
    """Return what the finish follows from: study day, last change of the calendar, scheduling.

    None is returned while nothing was ever planned.
    """
    from gradus.domain.scheduling.parameter_set import PARAMETERS  # noqa: PLC0415
    from gradus.domain.settings import ALL  # noqa: PLC0415  a start needs none of these
    from gradus.store import settings  # noqa: PLC0415
    from gradus.store.planning import revisions  # noqa: PLC0415

    with database.read() as connection:
        last = revisions.last_number(connection)
        chosen = settings.values(connection)
    ways = (*(one.name for one in ALL if one.schedules), PARAMETERS)
    return None if last is None else [day, last, *(chosen.get(name) for name in ways)]


def foresee(files: PlanFiles, clock: Clock, go_on: Callable[[], bool]) -> FinishLine:
    """Return when the road is finished.

    It takes seconds, and nothing that it needs is imported in this process. Raises StoppedError
    once `go_on` says no.
    """
    from gradus.services.beside import call_beside  # noqa: PLC0415

    return call_beside(go_on, finish_of, files, SetClock(clock.now(), clock.zone()))


def finish_of(files: PlanFiles, clock: SetClock) -> FinishLine:
    """Return the same, worked out here."""
    from gradus.domain.planning.finish.finish import finish_range  # noqa: PLC0415
    from gradus.services.planning.finish.finisher import RoadFinisher  # noqa: PLC0415
    from gradus.services.planning.making.review_load import KnownLoad  # noqa: PLC0415
    from gradus.services.settings import SettingsService  # noqa: PLC0415
    from gradus.store.engine import open_engine  # noqa: PLC0415

    database = Database(open_engine(files.database, network_drive=files.network_drive))
    try:
        settings = SettingsService(database, clock)
        load = KnownLoad(database, clock, settings, files.load).load
        found = RoadFinisher(
            database,
            clock,
            settings,
            load,
            simulate=lambda request, goal, go_on: finish_range(request, goal, go_on=go_on),
        ).finish()
    finally:
        database.close()
    if found is None:
        return FinishLine()
    return FinishLine(found.even, found.likely, found.goal, found.chance)
