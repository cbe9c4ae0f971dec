"""The focus timer as it is kept in the database, so that a crash takes no more than a minute."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any

from gradus.domain.planning.focus import Focus, Lengths, Stage

NAME = "focus"
"""Under this name it stands among the settings."""


@dataclass(frozen=True, slots=True)
class FocusRecord:
    """A timer as it was stored last; `closed` says that Gradus was closed in good order since."""

    focus: Focus
    closed: bool


def payload(record: FocusRecord) -> dict[str, object]:
    """Return a record as JSON holds it; times are seconds."""
    focus = record.focus
    return {
        "uid": focus.uid,
        "lengths": asdict(focus.lengths),
        "at": focus.at.isoformat(),
        "stage": focus.stage.value,
        "running": focus.running,
        "ran": focus.ran.total_seconds(),
        "spent": focus.spent.total_seconds(),
        "rounds": focus.rounds,
        "before": focus.before,
        "closed": record.closed,
    }


def from_payload(value: object) -> FocusRecord | None:
    """Return the record, None for nothing or nonsense."""
    if not isinstance(value, dict):
        return None
    try:
        return FocusRecord(_focus(value), bool(value["closed"]))
    except (KeyError, TypeError, ValueError, OverflowError):
        return None


def _focus(value: dict[str, Any]) -> Focus:
    return Focus(
        uid=value["uid"],
        lengths=Lengths(**value["lengths"]),
        at=datetime.fromisoformat(value["at"]),
        stage=Stage(value["stage"]),
        running=value["running"],
        ran=timedelta(seconds=value["ran"]),
        spent=timedelta(seconds=value["spent"]),
        rounds=value["rounds"],
        before=value["before"],
    )
