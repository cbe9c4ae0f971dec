"""The quiz: which card is asked, and what is done to it. One call, one transaction."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta

from gradus.clock import Clock
from gradus.domain.decks.faces import Faces
from gradus.domain.scheduling.answers import Answer, after_answer, due_after, outcomes
from gradus.domain.scheduling.burial import Reason, payload_of
from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.estimate import minutes
from gradus.domain.scheduling.events import EventKind, Payload
from gradus.domain.scheduling.leech import is_leech
from gradus.domain.scheduling.memory import MemoryModel
from gradus.domain.scheduling.model import Outcome, Rating
from gradus.domain.scheduling.queue import QueueCard, StudyQueue
from gradus.domain.scheduling.seed import card_seed
from gradus.domain.scheduling.session_kind import TODAY, Kind, SessionPlan
from gradus.domain.scheduling.study_day import Moment, study_day
from gradus.errors import StaleCardError
from gradus.services.quiz import actions
from gradus.services.quiz.day_end import without_card
from gradus.services.quiz.happened import Course, Happened
from gradus.services.quiz.leeches import leech_note
from gradus.services.quiz.offer import Offer
from gradus.services.quiz.practising import Practising
from gradus.services.quiz.presenter import Presenter
from gradus.services.quiz.session_of_choice import SessionOfChoice
from gradus.services.quiz.session_view import ComingCard, SessionView
from gradus.services.quiz.study_session import StudySession, read_session
from gradus.services.quiz.turning_back import held, meant, queued
from gradus.services.quiz.why import Explained, explained
from gradus.services.study_settings import StudySettings
from gradus.services.today.catching_up import choose_catch_up
from gradus.store import cards, events, standing
from gradus.store.cards import StoredCard
from gradus.store.database import Connection, Database

_COMING = 4


@dataclass(frozen=True, slots=True)
class _Shown:
    """The card on screen, and what its four buttons offer."""

    card: StoredCard
    offer: Offer


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
        self._choice: SessionOfChoice | None = None
        self._practising: Practising | None = None

    def use(self, settings: StudySettings) -> None:
        """Go by other settings from the next card on; the one on screen keeps what it offers."""
        if settings != self._settings:
            self._settings, self._model = settings, MemoryModel(settings.scheduler)
            self._session = None

    def start(self, plan: SessionPlan = TODAY) -> SessionView:
        """Begin a session, or go on with today's, and return its first card."""
        self._practising = self._choice = None
        if not plan.schedules:
            self._shown = None
            self._practising = Practising(self._database, self._presenter, self._moment, plan)
        elif plan.kind is not Kind.DUE:
            self._choice = self._choose(plan)
        return self.refresh()

    def refresh(self) -> SessionView:
        """Read everything again: a step fell due, a day began, or decks changed."""
        if self._practising is not None:
            return self._practising.view()
        with self._database.read() as connection:
            moment = self._moment()
            self._presenter.forget()
            self._session = self._read(connection, moment)
            view = self._view(connection, self._next(moment), moment)
        self._note_what_was_reached(self._session, moment)
        return view

    def finish(self) -> SessionView:
        """End an exam or a cram before its last card; any other session stays as it is."""
        return self.refresh() if self._practising is None else self._practising.finish()

    def show_waiting(self) -> SessionView:
        """Return the card whose step falls due first, although its time has not come."""
        if self._practising is not None:
            return self._practising.view()
        with self._database.read() as connection:
            moment = self._moment()
            study = self._study_of(connection, moment)
            return self._view(connection, self._next(moment) or study.queue.next_step(), moment)

    def coming(self) -> Iterator[ComingCard]:
        """Return what the cards will show that are likely to follow, so that it is drawn ahead.

        The first will follow unless an answer brings its card back at once.
        """
        if self._practising is not None:
            return self._practising.coming()
        with self._database.read() as connection:
            moment = self._moment()
            ids = self._likely(self._study_of(connection, moment).queue, moment)
            return self._presenter.coming(connection, ids)

    def practise(self, card_id: int, attempt: int) -> Faces:
        """Return the exercise on screen with other numbers; nothing is recorded.

        Raises StaleCardError where the card changed since it was shown.
        """
        with self._database.read() as connection:
            stored = self._asked(connection, card_id).card
            return self._presenter.drawn_anew(connection, stored, attempt)

    def answer(
        self, card_id: int, rating: Rating, duration: timedelta, *, right: bool | None = None
    ) -> SessionView:
        """Record an answer to the card on screen and return the next card.

        `right` tells whether what was typed or picked was right, where that is known.
        Raises StaleCardError where the card changed since it was shown; nothing is recorded then.
        """
        if self._practising is not None:
            return self._practising.answer(card_id, rating, duration)
        with self._whole(), self._database.write() as connection:
            shown = self._asked(connection, card_id)
            stored, chosen = shown.card, shown.offer.outcomes[rating - 1]
            moment = self._moment()
            study = self._study_of(connection, moment)
            answer = self._answer(stored, chosen, duration, moment)
            payload = answer.payload() | ({} if right is None else {"right": right})
            event = events.append(connection, EventKind.ANSWERED, stored.key, payload, moment)
            after = after_answer(self._model, stored.state, answer, moment.day)
            cards.save(connection, card_id, after)
            self._advance(study, stored, after)
            study.answers.append(event)
            study.history = study.history.after(event)
            self._unlock(connection, study, stored, moment)
            threshold = self._settings.leech_lapses
            leech = leech_note(connection, self._model, stored, after, threshold, moment.day)
            view = self._view(connection, self._next(moment), moment)
            return view if leech is None else replace(view, leech=leech)

    def undo(self) -> SessionView:
        """Take back this device's latest action of this study day and show its card again.

        The action stays in the log, followed by an event that names it. Without an action to take
        back nothing changes.
        """
        return self._reverse(EventKind.UNDONE)

    def redo(self) -> SessionView:
        """Do again what was taken back last; without that nothing changes.

        It is possible until something new is done.
        """
        return self._reverse(EventKind.REDONE)

    def bury(self, card_id: int) -> SessionView:
        """Put a card and its siblings back until the next study day; return the next card.

        Raises StaleCardError, as `not_learned`, `suspend` and `flag` do, where the card is gone.
        """
        return self._put_away(card_id, EventKind.BURIED, payload_of(Reason.CHOSEN))

    def not_learned(self, card_id: int) -> SessionView:
        """Put a card back that asks for something not learned yet; return the next card."""
        return self._put_away(card_id, EventKind.BURIED, payload_of(Reason.NOT_LEARNED))

    def suspend(self, card_id: int) -> SessionView:
        """Ask a card no more until it is unsuspended; return the next card."""
        return self._put_away(card_id, EventKind.SUSPENDED, {"on": True})

    def flag(self, card_id: int) -> SessionView:
        """Set a card's flag, or take it away; return the same card."""
        with self._whole(), self._database.write() as connection:
            moment = self._moment()
            stored = actions.card_for_action(connection, card_id)
            flag = {"flag": 0 if stored.state.flag else actions.FLAG}
            done = self._record(connection, stored, EventKind.FLAGGED, flag, moment)
            card = held(connection, self._study_of(connection, moment), card_id)
            return self._view(connection, card, moment, done)

    def explain(self) -> Explained | None:
        """Explain the interval of the latest answer of this study day, None where there is none."""
        with self._database.read() as connection:
            answer = self._study_of(connection, self._moment()).history.last_answer
            return None if answer is None else explained(connection, self._model, answer)

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
        chosen = None if self._choice is None else self._choice.chosen
        return read_session(connection, moment.day, self._settings, self._model, chosen)

    def _choose(self, plan: SessionPlan) -> SessionOfChoice:
        with self._database.read() as connection:
            moment = self._moment()
            today = read_session(connection, moment.day, self._settings, self._model)
            return SessionOfChoice.begin(connection, plan, today, moment)

    def _note_what_was_reached(self, study: StudySession, moment: Moment) -> None:
        """Note topics that opened by other ways than an answer, and that catching up is over."""
        reached = study.standing.reached()
        if reached:
            with self._database.write() as connection:
                standing.unlock(connection, reached, moment.day)
            study.standing = study.standing.with_unlocked(reached, moment.day)
        if study.catch_up is not None and study.catch_up.over:
            with self._database.write() as connection:
                choose_catch_up(connection, moment, on=False)

    def _unlock(
        self, connection: Connection, study: StudySession, stored: StoredCard, moment: Moment
    ) -> None:
        """Open the topics whose last prerequisite this answer brought far enough."""
        reached = study.opened_by(stored.id, stored.state, moment.day)
        if reached:
            standing.unlock(connection, reached, moment.day)
            self._session = self._read(connection, moment)

    def _study_of(self, connection: Connection, moment: Moment) -> StudySession:
        """Return the session, read anew where the study day has changed."""
        if self._session is None or self._session.day != moment.day:
            self._session = self._read(connection, moment)
        return self._session

    def _asked(self, connection: Connection, card_id: int) -> _Shown:
        shown, stored = self._shown, cards.load(connection, card_id)
        if shown is None or stored is None or stored.retired or _differs(stored, shown.card):
            raise StaleCardError(
                "This card changed while it was on screen, so the answer was not recorded.",
                "Answer it again as it is now.",
            )
        return replace(shown, card=stored)

    def _likely(self, queue: StudyQueue, moment: Moment) -> list[int]:
        if self._shown is None:
            return []
        shown = queued(self._shown.card)
        following = queue.following(shown, moment.now)
        likely = ([following] if following else []) + list(queue.coming(moment.now, _COMING + 1))
        ids = dict.fromkeys(card.id for card in likely if card.id != shown.id)
        return list(ids)[:_COMING]

    def _next(self, moment: Moment) -> QueueCard | None:
        assert self._session is not None
        return self._session.queue.next_card(moment.now)

    def _put_away(self, card_id: int, kind: EventKind, payload: Payload) -> SessionView:
        with self._whole(), self._database.write() as connection:
            moment = self._moment()
            stored = actions.card_for_action(connection, card_id)
            done = self._record(connection, stored, kind, payload, moment)
            return self._view(connection, self._next(moment), moment, done)

    def _record(
        self,
        connection: Connection,
        stored: StoredCard,
        kind: EventKind,
        payload: Payload,
        moment: Moment,
    ) -> Happened:
        event = actions.record(connection, self._model, stored, kind, payload, moment)
        self._session = self._read(connection, moment)
        return actions.happened(event)

    def _reverse(self, kind: EventKind) -> SessionView:
        if self._practising is not None:
            return self._practising.view()
        with self._whole(), self._database.write() as connection:
            moment = self._moment()
            past = self._study_of(connection, moment).history
            back = kind is EventKind.UNDONE
            target = past.to_undo if back else past.to_redo
            if target is None:
                return self._view(connection, self._next(moment), moment)
            card_id = actions.reverse(connection, self._model, kind, target, moment)
            study = self._session = self._read(connection, moment)
            on_screen = None if self._shown is None else self._shown.card.id
            card = meant(connection, study, target, card_id, on_screen, back=back)
            course = Course.UNDONE if back else Course.REDONE
            happened = actions.happened(target, course)
            return self._view(connection, card or self._next(moment), moment, happened)

    def _offer(self, stored: StoredCard, study: StudySession, moment: Moment) -> Offer:
        model, load = self._model, study.load_after(moment.day)
        return Offer(lambda: outcomes(model, stored.state, stored.key, moment, load))

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

    def _view(
        self,
        connection: Connection,
        card: QueueCard | None,
        moment: Moment,
        happened: Happened | None = None,
    ) -> SessionView:
        stored = self._current(connection, card, moment)
        assert self._session is not None
        study = self._session
        steps, reviews, new = study.queue.counts()
        view = SessionView(
            card=None,
            remaining=steps + reviews + new,
            done=len(study.answers),
            minutes_left=math.ceil(minutes(steps, reviews, new, study.seconds_per_answer)),
            can_undo=study.history.to_undo is not None,
            waiting=steps,
            can_redo=study.history.to_redo is not None,
            can_explain=study.history.last_answer is not None,
            happened=happened,
        )
        if self._choice is not None:
            view = self._choice.told(view)
        if stored is None:
            self._shown = None
            settings = self._settings
            return without_card(
                connection, self._still_due(connection, view, moment), study, settings
            )
        offer = self._offer(stored, study, moment)
        self._shown = _Shown(stored, offer)
        card_shown = self._presenter.present(connection, stored, offer)
        leech = is_leech(stored.state.lapses, self._settings.leech_lapses)
        return replace(view, card=replace(card_shown, leech=leech) if leech else card_shown)

    def _still_due(self, connection: Connection, view: SessionView, moment: Moment) -> SessionView:
        """Add what Start would ask after a session of choice."""
        if self._choice is None:
            return view
        today = read_session(connection, moment.day, self._settings, self._model)
        return replace(view, still_due=sum(today.queue.counts()))


def _differs(stored: StoredCard, shown: StoredCard) -> bool:
    """Whether a card changed but for its memory, which new parameters compute anew beside us."""
    memory = shown.state.memory
    return replace(stored, state=replace(stored.state, memory=memory)) != shown
