"""Taking actions on many cards back, and doing them again."""

from __future__ import annotations

from collections.abc import Callable

from gradus.domain.scheduling.events import Event, EventKind
from gradus.domain.scheduling.memory import MemoryModel
from gradus.domain.scheduling.replay import replay
from gradus.domain.scheduling.study_day import Moment
from gradus.services.cards.bulk import Bulk, BulkOutcome, Course, Progress, portions
from gradus.services.cards.moving import NoteMoves
from gradus.store import cards, events
from gradus.store.batches import (
    events_named,
    events_taken_back,
    events_that_count,
    latest_batch,
    latest_undone_batch,
)
from gradus.store.database import Connection, Database

_KINDS = {Course.UNDONE: EventKind.UNDONE, Course.REDONE: EventKind.REDONE}


class Past:
    """The actions of this study day; `moment` says when it is."""

    def __init__(
        self,
        database: Database,
        model: MemoryModel,
        moment: Callable[[], Moment],
        moves: Callable[[], NoteMoves],
    ) -> None:
        self._database = database
        self._model = model
        self._moment = moment
        self._moves = moves

    def can_undo(self) -> bool:
        """Whether there is an action that counts."""
        with self._database.read() as connection:
            return latest_batch(connection, self._moment().day) is not None

    def can_redo(self) -> bool:
        """Whether there is one that was taken back, and nothing new was done since."""
        with self._database.read() as connection:
            return latest_undone_batch(connection, self._moment().day) is not None

    def turn(self, course: Course, progress: Progress) -> BulkOutcome | None:
        """Take the latest action back or do it again, None where there is none.

        What is stopped half way is gone on with by the next call.
        """
        with self._database.read() as connection:
            ids = self._events(connection, course)
            latest = events_named(connection, ids[:1])
        if not latest:
            return None
        if latest[0].kind is EventKind.EDITED:
            return self._turn_move(latest[0], course)
        turned = 0
        for portion in portions(ids, progress):
            with self._database.write() as connection:
                self._turn(connection, events_named(connection, portion), _KINDS[course])
            turned += len(portion)
        return BulkOutcome(_action(latest[0]), turned, course=course) if turned else None

    def _events(self, connection: Connection, course: Course) -> list[str]:
        day = self._moment().day
        if course is Course.REDONE:
            batch = latest_undone_batch(connection, day)
            return [] if batch is None else events_taken_back(connection, day, batch)
        batch = latest_batch(connection, day)
        return [] if batch is None else events_that_count(connection, day, batch)

    def _turn_move(self, event: Event, course: Course) -> BulkOutcome:
        moves = self._moves()
        turn = moves.take_back if course is Course.UNDONE else moves.do_again
        return BulkOutcome(Bulk.MOVED, turn(event.id, event.payload), course=course)

    def _turn(self, connection: Connection, targets: list[Event], kind: EventKind) -> None:
        keys = [event.card for event in targets if event.card is not None]
        turned = [(kind, event.card, {"target": event.id}) for event in targets]
        events.append_all(connection, turned, self._moment())
        logs = events.of_cards(connection, keys)
        ids = cards.ids_of_keys(connection, keys)
        cards.save_all(connection, {ids[key]: replay(self._model, logs[key]) for key in ids})


def _action(event: Event) -> Bulk:
    match event.kind:
        case EventKind.SUSPENDED:
            return Bulk.SUSPENDED if event.payload["on"] else Bulk.UNSUSPENDED
        case EventKind.FLAGGED:
            return Bulk.FLAGGED if event.payload["flag"] else Bulk.UNFLAGGED
        case EventKind.RESET:
            return Bulk.RESET
        case _:
            return Bulk.RESCHEDULED
