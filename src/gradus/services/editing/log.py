"""Edits in the event log, so that the latest can be taken back, also after a restart."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from gradus.domain.decks.editing.patch import Patch
from gradus.domain.scheduling.events import EventKind
from gradus.domain.scheduling.history import BATCH
from gradus.domain.scheduling.study_day import Moment
from gradus.store import edits, events
from gradus.store.database import Connection, Database
from gradus.store.identifiers import uuid7

FILE, WORDING, MOVE = "file", "wording", "move"


@dataclass(frozen=True, slots=True)
class Move:
    """Notes that went to another file of their source.

    `names` holds their ids by the file they came from, `files` what was done to each file, the
    target first; `cards` is how many cards they have. Paths are relative to the source's folder.
    """

    source: str
    target: str
    names: dict[str, list[str]]
    cards: int
    files: tuple[tuple[str, Patch], ...]


class EditLog:
    """Adds an event for each edit; `moment` says when it is."""

    def __init__(self, database: Database, moment: Callable[[], Moment]) -> None:
        self._database = database
        self._moment = moment

    def of_file(self, source: str, path: str, patch: Patch) -> None:
        """Record what was done to a file; `path` is relative to the folder of its source."""
        change = {"what": FILE, "source": source, "path": path, **_plain(patch)}
        with self._database.write() as connection:
            self._add(connection, change)

    def of_move(self, move: Move) -> None:
        """Record a move, which is one action on many cards and is named like one."""
        files = [{"path": path, **_plain(patch)} for path, patch in move.files]
        notes = {"names": move.names, "cards": move.cards, "files": files}
        place = {"source": move.source, "target": move.target}
        name = uuid7(self._moment().now)
        with self._database.write() as connection:
            self._add(connection, {"what": MOVE, BATCH: name, **place, **notes})

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

    def do_again(self, connection: Connection, event: str) -> None:
        """Record, within a transaction, that an edit counts again."""
        events.append(connection, EventKind.REDONE, None, {"target": event}, self._moment())

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


def move_from(payload: Mapping[str, Any]) -> Move:
    """Return the move that an event holds."""
    files = tuple((one["path"], patch_from(one)) for one in payload["files"])
    place = payload["source"], payload["target"]
    return Move(*place, dict(payload["names"]), payload["cards"], files)


def _plain(patch: Patch) -> dict[str, Any]:
    return asdict(patch) | {"removed": base64.b64encode(patch.removed).decode()}
