"""Today and the next days as last counted: the window shows them before the database is open."""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, is_dataclass, replace
from datetime import date, datetime, tzinfo
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from gradus import __version__
from gradus.domain.scheduling.study_day import study_day
from gradus.private_files import replace_private
from gradus.services.today.view import TodayView

Stamp = list[object]
"""What tells whether a database is the one that was counted."""


@dataclass(frozen=True, slots=True)
class RememberedDays:
    """A file in the cache, worth nothing once the database has changed in any way."""

    file: Path
    database: Path

    def stamp(self) -> Stamp:
        """Return what changes with every write to the database, and with the program."""
        journal = self.database.with_name(self.database.name + "-wal")
        return [__version__, _trace(self.database), _trace(journal)]

    def remember(self, views: Sequence[TodayView], rollover_hour: int, stamp: Stamp) -> None:
        """Keep days that were counted while the database bore that stamp.

        A day on which a learning step is waited for is left out: it changes with the minute.
        """
        days = [_encode(view) for view in views if view.next_at is None]
        text = json.dumps({"stamp": stamp, "rollover_hour": rollover_hour, "days": days})
        with suppress(OSError):  # a full disk only makes the next start slower
            replace_private(self.file, text)

    def recall(self, now: datetime, zone: tzinfo) -> TodayView | None:
        """Return the present study day, or None where it was not kept or may have changed."""
        try:
            kept = json.loads(self.file.read_text(encoding="utf-8"))
            if kept["stamp"] != self.stamp():
                return None
            today = date.fromordinal(study_day(now, zone, kept["rollover_hour"])).isoformat()
            found = [_decode(TodayView, day) for day in kept["days"] if day["day"] == today]
        except (OSError, ValueError, KeyError, TypeError):
            return None
        return found[0] if found else None


def _trace(file: Path) -> list[int] | None:
    try:
        found = file.stat()
    except OSError:
        return None
    return [found.st_size, found.st_mtime_ns] if found.st_size else None


def _encode(view: TodayView) -> dict[str, Any]:
    # Errors in deck files are found anew at every start.
    plain = asdict(replace(view, problems=()))
    return json.loads(json.dumps(plain, default=date.isoformat))  # type: ignore[no-any-return]


def _decode(kind: Any, value: Any) -> Any:
    """Return a value of that annotated type from what JSON made of it."""
    inner = get_args(kind)
    if get_origin(kind) is tuple:
        return tuple(_decode(inner[0], each) for each in value)
    if get_origin(kind) in {Union, UnionType}:
        (there,) = (one for one in inner if one is not NoneType)
        return None if value is None else _decode(there, value)
    if is_dataclass(kind) and isinstance(kind, type):
        hints = get_type_hints(kind)
        return kind(**{name: _decode(hints[name], each) for name, each in value.items()})
    return kind.fromisoformat(value) if issubclass(kind, date) else kind(value)
