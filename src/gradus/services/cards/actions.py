"""Suspending, flagging, resetting and rescheduling cards; one undo takes a whole action back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from gradus.clock import Clock
from gradus.domain.scheduling.events import Event, EventKind, Payload
from gradus.domain.scheduling.history import BATCH
from gradus.domain.scheduling.memory import MemoryModel
from gradus.domain.scheduling.replay import apply, replay
from gradus.domain.scheduling.study_day import Moment, study_day
from gradus.services.cards.bulk import Bulk, BulkOutcome, Progress, portions
from gradus.services.study_settings import StudySettings
from gradus.store import cards, events
from gradus.store.batches import batch_size, events_of_batch, latest_batch
from gradus.store.cards import StoredCard
from gradus.store.database import Connection, Database
from gradus.store.identifiers import uuid7

_Wanted = Callable[[StoredCard], bool]


def _go_on(_done: int, _total: int) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Loss:
    """What a reset takes from cards: their answers so far count no more."""

    cards: int
    reviews: int


class CardActions:
    """Every card changed is an event of its own; those of one action share a name."""

    def __init__(
        self, database: Database, clock: Clock, settings: StudySettings | None = None
    ) -> None:
        self._database = database
        self._clock = clock
        self._settings = settings or StudySettings()
        self._model = MemoryModel(self._settings.scheduler)

    def suspend(self, ids: Sequence[int], *, on: bool, progress: Progress = _go_on) -> BulkOutcome:
        """Keep cards from being asked, or have them asked again."""
        action = Bulk.SUSPENDED if on else Bulk.UNSUSPENDED
        wanted: _Wanted = lambda card: card.state.suspended is not on  # noqa: E731
        return self._do(action, EventKind.SUSPENDED, {"on": on}, wanted, ids, progress)

    def flag(self, ids: Sequence[int], flag: int, progress: Progress = _go_on) -> BulkOutcome:
        """Mark cards with a flag; 0 takes it away."""
        action = Bulk.FLAGGED if flag else Bulk.UNFLAGGED
        wanted: _Wanted = lambda card: card.state.flag != flag  # noqa: E731
        return self._do(action, EventKind.FLAGGED, {"flag": flag}, wanted, ids, progress)

    def reset(self, ids: Sequence[int], progress: Progress = _go_on) -> BulkOutcome:
        """Make cards new again; their answers stay in the log and count no more."""
        return self._do(Bulk.RESET, EventKind.RESET, {}, _is_begun, ids, progress)

    def reschedule(self, ids: Sequence[int], days: int, progress: Progress = _go_on) -> BulkOutcome:
        """Have cards asked in so many study days, 0 for today; new ones stay new."""
        day = self._moment().day + days
        return self._do(
            Bulk.RESCHEDULED, EventKind.RESCHEDULED, {"due_day": day}, _is_begun, ids, progress
        )

    def loss(self, ids: Sequence[int]) -> Loss:
        """Return what a reset would take."""
        with self._database.read() as connection:
            return Loss(*cards.begun(connection, ids))

    def can_undo(self) -> bool:
        """Whether there is an action of this study day to take back."""
        with self._database.read() as connection:
            return latest_batch(connection, self._moment().day) is not None

    def undo(self, progress: Progress = _go_on) -> BulkOutcome | None:
        """Take this study day's latest action back, None where there is none.

        What was stopped half way is taken up again by another undo.
        """
        day = self._moment().day
        with self._database.read() as connection:
            batch = latest_batch(connection, day)
            total = 0 if batch is None else batch_size(connection, day, batch)
        if batch is None:
            return None
        taken: list[Event] = []
        for portion in portions(range(total), progress):
            with self._database.write() as connection:
                latest = events_of_batch(connection, day, batch, len(portion))
                self._take_back(connection, latest)
                taken += latest
        return BulkOutcome(_action(taken[0]), len(taken), undone=True) if taken else None

    def _do(
        self,
        action: Bulk,
        kind: EventKind,
        payload: Payload,
        wanted: _Wanted,
        ids: Sequence[int],
        progress: Progress,
    ) -> BulkOutcome:
        named = {**payload, BATCH: uuid7(self._clock.now())}
        changed = seen = 0
        for portion in portions(ids, progress):
            with self._database.write() as connection:
                found = [card for card in cards.load_all(connection, portion) if wanted(card)]
                self._record(connection, kind, named, found)
            changed += len(found)
            seen += len(portion)
        return BulkOutcome(action, changed, seen - changed)

    def _record(
        self, connection: Connection, kind: EventKind, payload: Payload, found: list[StoredCard]
    ) -> None:
        happened = [(kind, card.key, payload) for card in found]
        added = events.append_all(connection, happened, self._moment())
        cards.save_all(
            connection,
            {
                card.id: apply(self._model, card.state, event)
                for card, event in zip(found, added, strict=True)
            },
        )

    def _take_back(self, connection: Connection, targets: list[Event]) -> None:
        keys = [event.card for event in targets if event.card is not None]
        undone = [(EventKind.UNDONE, event.card, {"target": event.id}) for event in targets]
        events.append_all(connection, undone, self._moment())
        logs = events.of_cards(connection, keys)
        ids = cards.ids_of_keys(connection, keys)
        cards.save_all(connection, {ids[key]: replay(self._model, logs[key]) for key in ids})

    def _moment(self) -> Moment:
        now = self._clock.now()
        return Moment(now, study_day(now, self._clock.zone(), self._settings.rollover_hour))


def _is_begun(card: StoredCard) -> bool:
    return card.state.memory is not None


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
