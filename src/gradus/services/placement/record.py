"""The placement that is open, kept so that the next start goes on with it."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from gradus.store import settings
from gradus.store.database import Connection

_ROAD, _TOPIC = "placement", "topic_placement"
"""A quiz on one topic leaves the placement over the road where it is."""


@dataclass(frozen=True, slots=True)
class Record:
    """A placement: its id, the study day on which it began, and the topic it is about, if one.

    It is `open` until its outcome was taken over, or it was given up.
    """

    id: str
    day: int
    about: str = ""
    open: bool = True


def read(connection: Connection, about: str = "") -> Record | None:
    """Return the latest placement over the road, or over one topic; None where there was none."""
    kept = settings.value(connection, _TOPIC if about else _ROAD)
    if not isinstance(kept, dict):
        return None
    return Record(str(kept["id"]), int(kept["day"]), str(kept["about"]), bool(kept["open"]))


def write(connection: Connection, record: Record) -> None:
    """Keep where a placement stands."""
    settings.put(connection, _TOPIC if record.about else _ROAD, asdict(record))
