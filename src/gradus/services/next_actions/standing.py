"""How the next actions stand, as Today needs it: a few rows."""

from __future__ import annotations

from gradus.domain.next_actions.action import Seen, Standing, standings
from gradus.store import next_actions
from gradus.store.database import Connection


def read_standings(connection: Connection, weeks: int) -> tuple[Standing, ...]:
    """Return all five; `weeks` is how many weeks were kept so far."""
    used = next_actions.used(connection)
    seen = Seen(tuple(used.get("course", ())), tuple(used.get("community", ())), weeks)
    return standings(next_actions.actions(connection), seen)
