"""Clearing what an import left behind that broke off: a crash in the middle of it, or a stop."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from gradus.services.importing.media import INCOMING, remove
from gradus.store.database import Database
from gradus.store.importing import staging
from gradus.store.importing.known import known_media


def clear(database: Database, media: Path, give_way: Callable[[], None] = lambda: None) -> bool:
    """Remove what was staged and never shown, and say whether there was anything.

    Only who alone uses the data folder may call it: another's import may be under way.
    """
    with database.read() as connection:
        staged = staging.marked(connection)
    if staged is None:
        return False
    for portion in staging.portions(staged):
        with database.write() as connection:
            staging.clear(connection, portion)
        give_way()
    with database.write() as connection:
        known = known_media(connection)
        staging.unmark(connection)
    remove((name for name in staged.media if name not in known), media)
    shutil.rmtree(media / INCOMING, ignore_errors=True)
    return True
