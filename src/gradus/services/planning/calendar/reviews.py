"""Blocks of reviews are done by themselves, once the cards of their day are."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from gradus.domain.planning.block import Block, BlockKind, Status
from gradus.domain.scheduling.burial import resting
from gradus.domain.scheduling.study_day import Moment
from gradus.services.planning.calendar.days import within
from gradus.services.planning.making.kept import Kept
from gradus.services.planning.making.requests import Inputs
from gradus.services.planning.wall_clock import place
from gradus.store import cards, events
from gradus.store.database import Connection
from gradus.store.planning import reviewed

_LOOKED_BACK = timedelta(days=14)


class ReviewsDone:
    """Finds which reviews are done, once for each state of the cards and of such blocks.

    It follows from the answers and is no change of the person's: an undo leaves it alone, and what
    an undo brings back is settled again.
    """

    def __init__(self) -> None:
        self._found = Kept[Mapping[str, int]]()

    def find(self, connection: Connection, inputs: Inputs, moment: Moment) -> Mapping[str, int]:
        """Return the minutes that reviews took which are done up to today, and not marked so."""
        days = _open_days(inputs, moment)
        if not days:
            return {}
        return self._found.get(
            (tuple(days.items()), inputs.marks.cards, moment.day),
            lambda: _done(connection, days, moment),
        )


def _open_days(inputs: Inputs, moment: Moment) -> dict[str, int]:
    """Return the study days of the last blocks of reviews that are not marked, by their names."""
    now, zone = moment.now, inputs.request.zone
    near = filter(_is_open, within(inputs.stored, now - _LOOKED_BACK, now + timedelta(days=1)))
    days = {block.uid: place(block.start, zone)[0] for block in near}
    return {uid: day for uid, day in days.items() if day <= moment.day}


def _done(connection: Connection, days: Mapping[str, int], moment: Moment) -> dict[str, int]:
    spent = reviewed.minutes_answered(connection, min(days.values()))
    if not any(day in spent for day in days.values()):
        return {}
    put_back = resting(events.of_day(connection, moment.day), moment.day)
    notes = cards.notes_of(connection, put_back).values()
    since = reviewed.waiting_since(connection, moment.day, notes)
    return {
        uid: round(spent[day])
        for uid, day in days.items()
        if day in spent and (since is None or since > day)
    }


def _is_open(block: Block) -> bool:
    return block.kind is BlockKind.REVIEWS and block.status is Status.PLANNED
