"""Blocks of reviews are done by themselves, once the cards of their day are."""

from __future__ import annotations

from datetime import timedelta, tzinfo

from gradus.domain.planning.block import Block, BlockKind, Status
from gradus.domain.scheduling.burial import resting
from gradus.domain.scheduling.study_day import Moment
from gradus.services.planning.wall_clock import place
from gradus.store import cards, events
from gradus.store.database import Connection, Database
from gradus.store.planning import blocks, reviewed

_LOOKED_BACK = timedelta(days=14)


def settle_reviews(database: Database, moment: Moment, zone: tzinfo) -> None:
    """Note which reviews are done, up to today.

    It follows from the answers and is no change of the person's: an undo leaves it alone, and what
    an undo brings back is settled again.
    """
    with database.read() as connection:
        done = _done(connection, moment, zone)
    if done:
        with database.write() as connection:
            reviewed.set_done(connection, done)


def _done(connection: Connection, moment: Moment, zone: tzinfo) -> dict[str, int]:
    now = moment.now
    found = blocks.between(connection, now - _LOOKED_BACK, now + timedelta(days=1))
    days = {block: place(block.start, zone)[0] for block in found if _is_open(block)}
    days = {block: day for block, day in days.items() if day <= moment.day}
    spent = reviewed.minutes_answered(connection, min(days.values())) if days else {}
    if not any(day in spent for day in days.values()):
        return {}
    put_back = resting(events.of_day(connection, moment.day), moment.day)
    notes = cards.notes_of(connection, put_back).values()
    since = reviewed.waiting_since(connection, moment.day, notes)
    return {
        block.uid: round(spent[day])
        for block, day in days.items()
        if day in spent and (since is None or since > day)
    }


def _is_open(block: Block) -> bool:
    return block.kind is BlockKind.REVIEWS and block.status is Status.PLANNED
