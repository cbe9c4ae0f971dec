"""Suspending, flagging, resetting, rescheduling and moving cards; one undo takes all of it back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from gradus.clock import Clock
from gradus.domain.scheduling.events import EventKind, Payload
from gradus.domain.scheduling.history import BATCH
from gradus.domain.scheduling.memory import MemoryModel
from gradus.domain.scheduling.replay import apply
from gradus.domain.scheduling.study_day import Moment, study_day
from gradus.services.cards.bulk import MANY, Bulk, BulkOutcome, Course, Progress, portions
from gradus.services.cards.moving import Destinations, NoteMoves, no_moves
from gradus.services.cards.past import Past
from gradus.services.study_settings import StudySettings
from gradus.store import cards, events
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
    """Every card changed is an event of its own; those of one action share a name.

    `moves` returns what moves notes between deck files, made when it is first needed. `before` is
    told, and may refuse with a GradusError, before MANY cards or more are changed at once.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        settings: StudySettings | None = None,
        moves: Callable[[], NoteMoves] = no_moves,
        before: Callable[[str], object] = str,
    ) -> None:
        self._database = database
        self._clock = clock
        self._moves = moves
        self.before = before
        self.use(settings or StudySettings())

    def use(self, settings: StudySettings) -> None:
        """Go by other settings from now on."""
        self._settings = settings
        self._model = MemoryModel(settings.scheduler)
        self._past = Past(self._database, self._model, self._moment, self._moves)

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

    def destinations(self, ids: Sequence[int]) -> Destinations:
        """Return the decks that the notes of cards can move to; raises DeckFileError for none."""
        return self._moves().destinations(ids)

    def move(self, ids: Sequence[int], deck: Path) -> BulkOutcome:
        """Move the notes of cards to another of your own decks; they keep all that is known."""
        return BulkOutcome(Bulk.MOVED, *self._moves().move(ids, deck))

    def can_undo(self) -> bool:
        """Whether there is an action of this study day to take back."""
        return self._past.can_undo()

    def can_redo(self) -> bool:
        """Whether there is one that was taken back, and nothing new was done since."""
        return self._past.can_redo()

    def undo(self, progress: Progress = _go_on) -> BulkOutcome | None:
        """Take this study day's latest action back, None where there is none.

        What was stopped half way is taken up again by another undo. Raises DeckFileError where a
        file of a move has changed since.
        """
        return self._past.turn(Course.UNDONE, progress)

    def redo(self, progress: Progress = _go_on) -> BulkOutcome | None:
        """Do again what was taken back last, None where there is nothing; raises as `undo` does."""
        return self._past.turn(Course.REDONE, progress)

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
        if len(ids) >= MANY:
            self.before("bulk change")
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

    def _moment(self) -> Moment:
        now = self._clock.now()
        return Moment(now, study_day(now, self._clock.zone(), self._settings.rollover_hour))


def _is_begun(card: StoredCard) -> bool:
    return card.state.memory is not None
