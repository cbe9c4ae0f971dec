"""The quiz: which card is asked, and what an answer or an undo does. One call, one transaction."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta

from gradus.clock import Clock
from gradus.domain.scheduling.answers import Answer, after_answer, due_after, outcomes
from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.estimate import minutes
from gradus.domain.scheduling.events import EventKind
from gradus.domain.scheduling.memory import MemoryModel
from gradus.domain.scheduling.model import Outcome, Rating
from gradus.domain.scheduling.queue import QueueCard, StudyQueue
from gradus.domain.scheduling.replay import replay
from gradus.domain.scheduling.seed import card_seed
from gradus.domain.scheduling.study_day import Moment, study_day
from gradus.errors import StaleCardError
from gradus.services.presenter import Presenter
from gradus.services.session_view import ComingCard, SessionView
from gradus.services.study_session import StudySession, cards_of, read_session
from gradus.services.study_settings import StudySettings
from gradus.store import cards, events
from gradus.store.cards import StoredCard
from gradus.store.database import Connection, Database

_COMING = 4


@dataclass(frozen=True, slots=True)
class _Shown:
    """The card on screen, and what its four buttons offer."""

    card: StoredCard
    offered: tuple[Outcome, Outcome, Outcome, Outcome]


class StudyService:
    """Asks cards and takes answers; every answer is on disk before the next card is returned."""

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
        self._settings = settings or StudySettings()
        self._model = MemoryModel(self._settings.scheduler)
        self._session: StudySession | None = None
        self._shown: _Shown | None = None

    def start(self) -> SessionView:
        """Read today's queue and return the first card."""
        with self._database.read() as connection:
            moment = self._moment()
            self._presenter.forget()
            self._session = self._read(connection, moment)
            return self._view(connection, self._next(moment), moment)

    def refresh(self) -> SessionView:
        """Read everything again: a step fell due, a day began, or decks changed."""
        return self.start()

    def show_waiting(self) -> SessionView:
        """Return the card whose step falls due first, although its time has not come."""
        with self._database.read() as connection:
            moment = self._moment()
            study = self._study_of(connection, moment)
            return self._view(connection, self._next(moment) or study.queue.next_step(), moment)

    def coming(self) -> Iterator[ComingCard]:
        """Return what the cards will show that are likely to follow, so that it is drawn ahead.

        The first will follow unless an answer brings its card back at once.
        """
        with self._database.read() as connection:
            moment = self._moment()
            ids = self._likely(self._study_of(connection, moment).queue, moment)
            return self._presenter.coming(connection, ids)

    def answer(self, card_id: int, rating: Rating, duration: timedelta) -> SessionView:
        """Record an answer to the card on screen and return the next card.

        Raises StaleCardError where the card changed since it was shown; nothing is recorded then.
        """
        with self._whole(), self._database.write() as connection:
            shown = self._asked(connection, card_id)
            stored, chosen = shown.card, shown.offered[rating - 1]
            moment = self._moment()
            study = self._study_of(connection, moment)
            answer = self._answer(stored, chosen, duration, moment)
            event = events.append(
                connection, EventKind.ANSWERED, stored.key, answer.payload(), moment
            )
            after = after_answer(self._model, stored.state, answer, moment.day)
            cards.save(connection, card_id, after)
            self._advance(study, stored, after)
            study.answers.append(event)
            return self._view(connection, self._next(moment), moment)

    def undo(self) -> SessionView:
        """Take back the latest answer of this study day and show its card again.

        The answer stays in the log, followed by an event that names it. Without an answer to take
        back nothing changes.
        """
        with self._whole(), self._database.write() as connection:
            moment = self._moment()
            study = self._study_of(connection, moment)
            if not study.answers:
                return self._view(connection, self._next(moment), moment)
            target = study.answers[-1]
            assert target.card is not None
            events.append(connection, EventKind.UNDONE, target.card, {"target": target.id}, moment)
            card_id = cards.id_of_key(connection, target.card)
            if card_id is not None:
                rebuilt = replay(self._model, events.of_card(connection, target.card))
                cards.save(connection, card_id, rebuilt)
            self._session = self._read(connection, moment)
            undone = self._undone(connection, card_id)
            return self._view(connection, undone or self._next(moment), moment)

    @contextmanager
    def _whole(self) -> Iterator[None]:
        """Forget what a transaction changed in memory when it did not reach the disk."""
        shown = self._shown
        try:
            yield
        except BaseException:
            self._session, self._shown = None, shown
            raise

    def _moment(self) -> Moment:
        now = self._clock.now()
        return Moment(now, study_day(now, self._clock.zone(), self._settings.rollover_hour))

    def _read(self, connection: Connection, moment: Moment) -> StudySession:
        return read_session(connection, moment.day, self._settings.new_per_day)

    def _study_of(self, connection: Connection, moment: Moment) -> StudySession:
        """Return the session, read anew where the study day has changed."""
        if self._session is None or self._session.day != moment.day:
            self._session = self._read(connection, moment)
        return self._session

    def _asked(self, connection: Connection, card_id: int) -> _Shown:
        shown, stored = self._shown, cards.load(connection, card_id)
        if shown is None or stored is None or stored.retired or stored != shown.card:
            raise StaleCardError(
                "This card changed while it was on screen, so the answer was not recorded.",
                "Answer it again as it is now.",
            )
        return shown

    def _likely(self, queue: StudyQueue, moment: Moment) -> list[int]:
        if self._shown is None:
            return []
        shown = _queued(self._shown.card)
        following = queue.following(shown, moment.now)
        likely = ([following] if following else []) + list(queue.coming(moment.now, _COMING + 1))
        ids = dict.fromkeys(card.id for card in likely if card.id != shown.id)
        return list(ids)[:_COMING]

    def _next(self, moment: Moment) -> QueueCard | None:
        assert self._session is not None
        return self._session.queue.next_card(moment.now)

    def _undone(self, connection: Connection, card_id: int | None) -> QueueCard | None:
        stored = None if card_id is None else cards.load(connection, card_id)
        if stored is None or stored.retired or stored.state.suspended:
            return None
        return _queued(stored)

    def _outcomes(
        self, stored: StoredCard, study: StudySession, moment: Moment
    ) -> tuple[Outcome, Outcome, Outcome, Outcome]:
        load = study.load_after(moment.day)
        return outcomes(self._model, stored.state, stored.key, moment, load)

    def _answer(
        self, stored: StoredCard, chosen: Outcome, duration: timedelta, moment: Moment
    ) -> Answer:
        """The interval on the button happens, even if a study day began since it was shown."""
        return Answer(
            rating=chosen.rating,
            duration=duration,
            seed=card_seed(stored.key, stored.state.reviews),
            before=stored.state.state,
            state=chosen.state,
            step=chosen.step,
            due=due_after(stored.state, chosen.state, chosen.interval, moment),
            version=self._settings.scheduler.version,
        )

    @staticmethod
    def _advance(study: StudySession, stored: StoredCard, after: CardState) -> None:
        study.note_due(after.due)
        card = QueueCard(stored.id, stored.note, 0, after)
        study.queue = study.queue.after(card, stored.state)

    def _current(
        self, connection: Connection, card: QueueCard | None, moment: Moment
    ) -> StoredCard | None:
        """Return the card to show; where decks or another window changed it, read the day again."""
        stored = None if card is None else cards.load(connection, card.id)
        if card is None or (stored and not stored.retired and stored.state == card.state):
            return stored
        self._session = self._read(connection, moment)
        instead = self._next(moment)
        return None if instead is None else cards.load(connection, instead.id)

    def _view(self, connection: Connection, card: QueueCard | None, moment: Moment) -> SessionView:
        stored = self._current(connection, card, moment)
        assert self._session is not None
        study = self._session
        steps, reviews, new = study.queue.counts()
        view = SessionView(
            card=None,
            remaining=steps + reviews + new,
            done=len(study.answers),
            minutes_left=math.ceil(minutes(steps, reviews, new, study.seconds_per_answer)),
            can_undo=bool(study.answers),
            waiting=steps,
        )
        if stored is None:
            self._shown = None
            step = study.queue.next_step()
            return replace(
                view,
                next_at=step.state.due.at if step and step.state.due else None,
                tomorrow=cards_of(connection, moment.day + 1, self._settings.new_per_day),
            )
        offered = self._outcomes(stored, study, moment)
        self._shown = _Shown(stored, offered)
        return replace(view, card=self._presenter.present(connection, stored, offered))


def _queued(stored: StoredCard) -> QueueCard:
    return QueueCard(stored.id, stored.note, 0, stored.state)
