"""Whether a person has done anything yet."""

from __future__ import annotations

from pathlib import Path

from gradus.store.backups.copying import looked_at

_ANYTHING = """
    SELECT EXISTS (SELECT 1 FROM card_events) OR EXISTS (SELECT 1 FROM plan_revisions)
        OR EXISTS (SELECT 1 FROM projects) OR EXISTS (SELECT 1 FROM resource_progress)
        OR EXISTS (SELECT 1 FROM next_actions) OR EXISTS (SELECT 1 FROM note_overrides)
        OR EXISTS (SELECT 1 FROM availability) OR EXISTS (SELECT 1 FROM settings)
        OR EXISTS (SELECT 1 FROM imported_notes)
        OR EXISTS (SELECT 1 FROM topics WHERE chosen OR notes <> '' OR learned_day IS NOT NULL)
"""


def holds_anything(copy: Path) -> bool:
    """Whether anything in a copy of a database is a person's, and not read from deck files."""
    with looked_at(copy) as connection:
        return bool(connection.execute(_ANYTHING).fetchone()[0])
