"""Edits in the event log, so that the latest can be taken back, also after a restart."""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from gradus.domain.decks.editing.patch import Patch
from gradus.domain.scheduling.events import EventKind
from gradus.domain.scheduling.study_day import Moment
from gradus.store import edits, events
from gradus.store.database import Connection, Database

FILE, WORDING = "file", "wording"


class EditLog:
    """Adds an event for each edit; `moment` says when it is."""

    def __init__(self, database: Database, moment: Callable[[], Moment]) -> None:
        self._database = database
        self._moment = moment

    def of_file(self, source: str, path: str, patch: Patch) -> None:
        """Record what was done to a file; `path` is relative to the folder of its source."""
        change = asdict(patch) | {"removed": base64.b64encode(patch.removed).decode()}
        with self._database.write() as connection:
            self._add(connection, {"what": FILE, "source": source, "path": path, **change})

    def of_wording(
        self, connection: Connection, source: str, name: str, before: str | None, after: str | None
    ) -> None:
        """Record a change of a person's wording within a transaction; None is the original."""
        note = {"source": source, "note": name}
        self._add(connection, {"what": WORDING, **note, "before": before, "after": after})

    def latest(self) -> tuple[str, dict[str, Any]] | None:
        """Return event id and payload of the latest edit that counts, None where there is none."""
        with self._database.read() as connection:
            return edits.latest(connection)

    def take_back(self, connection: Connection, event: str) -> None:
        """Record, within a transaction, that an edit was taken back."""
        events.append(connection, EventKind.UNDONE, None, {"target": event}, self._moment())

    def _add(self, connection: Connection, payload: dict[str, Any]) -> None:
        events.append(connection, EventKind.EDITED, None, payload, self._moment())


def patch_from(payload: dict[str, Any]) -> Patch:
    """Return the patch that an event holds."""
    return Patch(
        before=payload["before"],
        after=payload["after"],
        offset=payload["offset"],
        removed=base64.b64decode(payload["removed"]),
        added=payload["added"],
    )
