"""The quiz: which card is asked, and what is done to it. One call, one transaction."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from gradus.clock import Clock
from gradus.domain.decks.faces import Faces
from gradus.domain.scheduling.answers import Answer, after_answer, due_after
from gradus.domain.scheduling.burial import Reason, payload_of
from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.events import EventKind, Payload
from gradus.domain.scheduling.model import Outcome, Rating
from gradus.domain.scheduling.queue_card import QueueCard
from gradus.domain.scheduling.seed import card_seed
from gradus.domain.scheduling.session_kind import TODAY, Kind, SessionPlan
from gradus.domain.scheduling.study_day import Moment
from gradus.services.quiz import actions
from gradus.services.quiz.happened import Course, Happened
from gradus.services.quiz.leeches import leech_note
from gradus.services.quiz.practising import Practising
from gradus.services.quiz.presenter import Presenter
from gradus.services.quiz.session_of_choice import SessionOfChoice
from gradus.services.quiz.session_view import ComingCard, SessionView
from gradus.services.quiz.sitting import Sitting
from gradus.services.quiz.study_session import StudySession, read_session
from gradus.services.quiz.turning_back import held, meant
from gradus.services.quiz.why import Explained, explained
from gradus.services.study_settings import StudySettings
from gradus.services.today.catching_up import choose_catch_up
from gradus.store import cards, events, standing
from gradus.store.cards import StoredCard
from gradus.store.database import Connection, Database

_COMING = 4


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
        self._presenter = presenter
        self._sitting = Sitting(clock, presenter, settings or StudySettings())
        self._practising: Practising | None = None

    def use(self, settings: StudySettings) -> None:
        """Go by other settings from the next card on; the one on screen keeps what it offers."""
        self._sitting.use(settings)

    def start(self, plan: SessionPlan = TODAY) -> SessionView:
        """Begin a session, or go on with today's, and return its first card."""
        self._practising = self._sitting.choice = None
        if not plan.schedules:
            self._sitting.shown = None
            self._practising = Practising(
                self._database, self._presenter, self._sitting.moment, plan
            )
        elif plan.kind is not Kind.DUE:
            self._sitting.choice = self._choose(plan)
        return self.refresh()

    def refresh(self) -> SessionView:
        """Read everything again: a step fell due, a day began, or decks changed."""
        if self._practising is not None:
            return self._practising.view()
        with self._database.read() as connection:
            moment = self._sitting.moment()
            self._presenter.forget()
            study = self._sitting.read_anew(connection, moment)
            view = self._sitting.next_view(connection, moment)
        self._note_what_was_reached(study, moment)
        return view

    def finish(self) -> SessionView:
        """End an exam or a cram before its last card; any other session stays as it is."""
        return self.refresh() if self._practising is None else self._practising.finish()

    def show_waiting(self) -> SessionView:
        """Return the card whose step falls due first, although its time has not come."""
        if self._practising is not None:
            return self._practising.view()
        with self._database.read() as connection:
            moment = self._sitting.moment()
            study = self._sitting.study(connection, moment)
            return self._sitting.view(
                connection, self._sitting.next_card(moment) or study.queue.next_step(), moment
            )

    def coming(self) -> Iterator[ComingCard]:
        """Return what the cards will show that are likely to follow, so that it is drawn ahead.

        The first will follow unless an answer brings its card back at once.
        """
        if self._practising is not None:
            return self._practising.coming()
        with self._database.read() as connection:
            moment = self._sitting.moment()
            ids = self._sitting.likely(connection, moment)
            return self._presenter.coming(connection, ids)

    def practise(self, card_id: int, attempt: int) -> Faces:
        """Return the exercise on screen with other numbers; nothing is recorded.

        Raises StaleCardError where the card changed since it was shown.
        """
        with self._database.read() as connection:
            stored = self._sitting.asked(connection, card_id).card
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
        with self._sitting.whole(), self._database.write() as connection:
            self._sitting.read_two(connection, card_id)
            shown = self._sitting.asked(connection, card_id)
            stored, chosen = shown.card, shown.offer.outcomes[rating - 1]
            moment = self._sitting.moment()
            study = self._sitting.study(connection, moment)
            answer = self._answer(stored, chosen, duration, moment)
            payload = answer.payload() | ({} if right is None else {"right": right})
            event = events.append(connection, EventKind.ANSWERED, stored.key, payload, moment)
            after = after_answer(self._sitting.model, stored.state, answer, moment.day)
            cards.save(connection, card_id, after)
            self._advance(study, stored, after)
            study.answers.append(event)
            study.history = study.history.after(event)
            self._unlock(connection, study, stored, moment)
            threshold = self._sitting.settings.leech_lapses
            leech = leech_note(
                connection, self._sitting.model, stored, after, threshold, moment.day
            )
            view = self._sitting.next_view(connection, moment)
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
        with self._sitting.whole(), self._database.write() as connection:
            moment = self._sitting.moment()
            stored = actions.card_for_action(connection, card_id)
            flag = {"flag": 0 if stored.state.flag else actions.FLAG}
            done = self._record(connection, stored, EventKind.FLAGGED, flag, moment)
            card = held(connection, self._sitting.study(connection, moment), card_id)
            return self._sitting.view(connection, card, moment, done)

    def explain(self) -> Explained | None:
        """Explain the interval of the latest answer of this study day, None where there is none."""
        with self._database.read() as connection:
            answer = self._sitting.study(connection, self._sitting.moment()).history.last_answer
            return None if answer is None else explained(connection, self._sitting.model, answer)

    def _choose(self, plan: SessionPlan) -> SessionOfChoice:
        with self._database.read() as connection:
            moment = self._sitting.moment()
            today = read_session(
                connection, moment.day, self._sitting.settings, self._sitting.model
            )
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
            self._sitting.read_anew(connection, moment)

    def _put_away(self, card_id: int, kind: EventKind, payload: Payload) -> SessionView:
        with self._sitting.whole(), self._database.write() as connection:
            moment = self._sitting.moment()
            stored = actions.card_for_action(connection, card_id)
            done = self._record(connection, stored, kind, payload, moment)
            return self._sitting.next_view(connection, moment, done)

    def _record(
        self,
        connection: Connection,
        stored: StoredCard,
        kind: EventKind,
        payload: Payload,
        moment: Moment,
    ) -> Happened:
        event = actions.record(connection, self._sitting.model, stored, kind, payload, moment)
        self._sitting.read_anew(connection, moment)
        return actions.happened(event)

    def _reverse(self, kind: EventKind) -> SessionView:
        if self._practising is not None:
            return self._practising.view()
        with self._sitting.whole(), self._database.write() as connection:
            moment = self._sitting.moment()
            past = self._sitting.study(connection, moment).history
            back = kind is EventKind.UNDONE
            target = past.to_undo if back else past.to_redo
            if target is None:
                return self._sitting.next_view(connection, moment)
            card_id = actions.reverse(connection, self._sitting.model, kind, target, moment)
            study = self._sitting.read_anew(connection, moment)
            on_screen = None if self._sitting.shown is None else self._sitting.shown.card.id
            card = meant(connection, study, target, card_id, on_screen, back=back)
            course = Course.UNDONE if back else Course.REDONE
            happened = actions.happened(target, course)
            return self._sitting.view(
                connection, card or self._sitting.next_card(moment), moment, happened
            )

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
            version=self._sitting.settings.scheduler.version,
        )

    @staticmethod
    def _advance(study: StudySession, stored: StoredCard, after: CardState) -> None:
        study.note_due(after.due)
        card = QueueCard(stored.id, stored.note, 0, after)
        study.queue = study.queue.after(card, stored.state)
