"""Placement: one question after the other, every answer on disk before the next is shown."""

from __future__ import annotations

from collections.abc import Collection
from datetime import timedelta

from gradus.clock import Clock
from gradus.domain.placement.known import Cause, How, TopicKnown
from gradus.domain.placement.topic import foundations
from gradus.domain.scheduling.events import EventKind
from gradus.domain.scheduling.memory import MemoryModel
from gradus.domain.scheduling.placed import Placed, after_placed, placed_due, rating_of
from gradus.domain.scheduling.replay import replay
from gradus.domain.scheduling.study_day import Moment, study_day
from gradus.errors import StaleCardError
from gradus.services.placement import record as records
from gradus.services.placement import state as states
from gradus.services.placement.believed import beliefs
from gradus.services.placement.knowing import note
from gradus.services.placement.record import Record
from gradus.services.placement.state import State
from gradus.services.placement.view import PlacementView
from gradus.services.quiz.presenter import Presenter
from gradus.services.study_settings import StudySettings
from gradus.store import cards, events
from gradus.store.cards import StoredCard
from gradus.store.database import Connection, Database
from gradus.store.identifiers import uuid7

HARD_TO_GUESS = 0.1
"""A right answer that is guessed less often tells that the card was known well."""


class PlacementService:
    """Asks about the road, or about one topic; what was answered is gone on with after a restart.

    Answered cards gain a memory where they were right; nothing else changes until the outcome is
    taken over.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        presenter: Presenter,
        settings: StudySettings | None = None,
    ) -> None:
        self._database = database
        self._clock = clock
        self._presenter = presenter
        self._state: State | None = None
        self.use(settings or StudySettings())

    def use(self, settings: StudySettings) -> None:
        """Go by other settings from the next answer on."""
        self._settings = settings
        self._model = MemoryModel(settings.scheduler)

    def is_open(self) -> bool:
        """Whether a placement over the road was begun and neither taken over nor given up."""
        with self._database.read() as connection:
            kept = records.read(connection)
        return kept is not None and kept.open

    def begin(self, about: str = "") -> PlacementView:
        """Go on with the placement that is open, or begin one over the road or one topic."""
        moment = self._moment()
        with self._database.write() as connection:
            kept = records.read(connection, about)
            if kept is None or not kept.open or kept.about != about:
                kept = Record(uuid7(moment.now), moment.day, about)
                records.write(connection, kept)
            self._read(connection, kept)
            return self._view(connection)

    def answer(self, card_id: int, duration: timedelta, *, right: bool | None) -> PlacementView:
        """Record what became of the card on screen, None for "I don't know", and ask the next.

        Raises StaleCardError for a card that is not the one on screen; nothing is recorded then.
        """
        moment = self._moment()
        with self._database.write() as connection:
            state = self._current(connection)
            stored = cards.load(connection, card_id)
            asked = state.next_question
            if stored is None or asked is None or stored.key != asked.card:
                raise StaleCardError(
                    "This card is not the one on screen, so the answer was not recorded.",
                    "Answer the card as it is now.",
                )
            placed = Placed(state.record.id, asked.topic, right, asked.guess, asked.slip, duration)
            self._keep(connection, stored, placed, moment)
            self._state = states.after(connection, state)
            return self._view(connection)

    def undo(self) -> PlacementView:
        """Take the latest answer back and show its card again; without one nothing changes."""
        moment = self._moment()
        with self._database.write() as connection:
            state = self._current(connection)
            if state.given:
                latest = state.given[-1]
                target = {"target": latest.event.id}
                events.append(connection, EventKind.UNDONE, latest.card, target, moment)
                self._replay(connection, latest.card)
                self._state = states.after(connection, state)
            return self._view(connection)

    def stop(self) -> PlacementView:
        """Ask no more and say what is believed by now; the answers stay."""
        with self._database.read() as connection:
            state = self._current(connection)
            return PlacementView(
                None, len(state.given), 0, bool(state.given), _title(state), beliefs(state)
            )

    def note_so_far(self) -> None:
        """Count as known what is believed by now, and go on asking.

        What is planned meanwhile goes by it; the outcome corrects it.
        """
        moment = self._moment()
        with self._database.write() as connection:
            state = self._current(connection)
            note(connection, _changes(state, state.known()), moment)

    def take_over(self, known: Collection[str]) -> None:
        """Count some topics as known and the others as not, and end the placement.

        What builds on nothing known is unlocked by the quiz as soon as it looks.
        """
        moment = self._moment()
        with self._database.write() as connection:
            state = self._current(connection)
            note(connection, _changes(state, frozenset(known)), moment)
            self._close(connection, state.record)

    def _keep(
        self, connection: Connection, stored: StoredCard, placed: Placed, moment: Moment
    ) -> None:
        """Append the event and bring the card up to date, as replay will."""
        rating = rating_of(right=placed.right is True, hard_to_guess=placed.guess <= HARD_TO_GUESS)
        if rating is not None:
            load = cards.load_by_day(connection, moment.day)
            due = placed_due(
                self._model, rating, stored.key, moment.day, lambda days: load[moment.day + days]
            )
            placed = placed.rated(rating, due)
        events.append(connection, EventKind.PLACED, stored.key, placed.payload(), moment)
        after = after_placed(self._model, stored.state, placed, moment.day)
        if after != stored.state:
            cards.save(connection, stored.id, after)

    def _replay(self, connection: Connection, key: str) -> None:
        card_id = cards.id_of_key(connection, key)
        if card_id is not None:
            state = replay(self._model, events.of_card(connection, key))
            cards.save(connection, card_id, state)

    def _view(self, connection: Connection) -> PlacementView:
        stored = self._asked(connection)
        state = self._current(connection)
        about, asked = _title(state), len(state.given)
        if stored is None:
            return PlacementView(None, asked, 0, bool(asked), about, beliefs(state))
        turn = f":placement:{state.record.id}"
        card = self._presenter.practise(connection, stored, turn, hints=True)
        return PlacementView(card, asked, state.left(), bool(asked), about)

    def _asked(self, connection: Connection) -> StoredCard | None:
        """Return the card to ask; where decks have lost it, what there is is read anew."""
        state = self._current(connection)
        while (asked := state.next_question) is not None:
            card_id = cards.id_of_key(connection, asked.card)
            stored = None if card_id is None else cards.load(connection, card_id)
            if stored is not None and not stored.retired:
                return stored
            self._read(connection, state.record)
            state = self._current(connection)
        return None

    def _current(self, connection: Connection) -> State:
        if self._state is None:
            kept = records.read(connection)
            assert kept is not None
            self._read(connection, kept)
        assert self._state is not None
        return self._state

    def _read(self, connection: Connection, record: Record) -> None:
        knowledge = None if self._state is None else self._state.knowledge
        self._state = states.read(connection, record, knowledge)

    def _close(self, connection: Connection, record: Record) -> None:
        records.write(connection, Record(record.id, record.day, record.about, open=False))
        self._state = None

    def _moment(self) -> Moment:
        now = self._clock.now()
        return Moment(now, study_day(now, self._clock.zone(), self._settings.rollover_hour))


def _title(state: State) -> str:
    about = state.record.about
    return next((one.title for one in state.road if one.placed.key == about), "")


def _changes(state: State, known: frozenset[str]) -> list[TopicKnown]:
    """Return what is to be noted: only what is different from what holds now.

    A quiz on one topic says nothing of topics that it does not build on.
    """
    about = state.record.about
    asked = {one.answer.topic for one in state.given}
    if about:
        below = foundations([one.placed for one in state.road], about)
        known |= below if about in known else frozenset()
    changes = []
    for one in state.road:
        key = one.placed.key
        how = None
        if key in known:
            how = How.ASKED if key in asked else How.INFERRED
        if about and (key != about and (how is None or one.known is not None)):
            continue
        if (None if how is None else how.value) != one.known:
            changes.append(TopicKnown(key, how, Cause.PLACEMENT, state.record.id))
    return changes
