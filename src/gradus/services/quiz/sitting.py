"""A sitting: what the quiz keeps in memory while it is open, and the views made from it."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from gradus.clock import Clock
from gradus.domain.scheduling.answers import outcomes
from gradus.domain.scheduling.estimate import minutes
from gradus.domain.scheduling.leech import is_leech
from gradus.domain.scheduling.memory import MemoryModel
from gradus.domain.scheduling.queue_card import QueueCard
from gradus.domain.scheduling.study_day import Moment, study_day
from gradus.errors import StaleCardError
from gradus.services.quiz.day_end import without_card
from gradus.services.quiz.happened import Happened
from gradus.services.quiz.offer import Offer
from gradus.services.quiz.presenter import Presenter
from gradus.services.quiz.session_of_choice import SessionOfChoice
from gradus.services.quiz.session_view import SessionView
from gradus.services.quiz.study_session import StudySession, read_session
from gradus.services.quiz.turning_back import queued
from gradus.services.study_settings import StudySettings
from gradus.store import cards
from gradus.store.cards import StoredCard
from gradus.store.database import Connection

_COMING = 4


@dataclass(frozen=True, slots=True)
class Shown:
    """The card on screen, and what its four buttons offer."""

    card: StoredCard
    offer: Offer


class Sitting:
    """Holds the session of the day and the card on screen; all of it can be read again.

    `choice` is what a session of choice asks, None in one of the day's cards.
    """

    def __init__(self, clock: Clock, presenter: Presenter, settings: StudySettings) -> None:
        self._clock = clock
        self._presenter = presenter
        self.settings = settings
        self.model = MemoryModel(settings.scheduler)
        self.choice: SessionOfChoice | None = None
        self.shown: Shown | None = None
        self._expected: int | None = None
        self._read_along: dict[int, StoredCard] = {}
        self._session: StudySession | None = None

    def use(self, settings: StudySettings) -> None:
        """Go by other settings from the next card on."""
        if settings != self.settings:
            self.settings, self.model = settings, MemoryModel(settings.scheduler)
            self._session = None

    @contextmanager
    def whole(self) -> Iterator[None]:
        """Forget what a transaction changed in memory when it did not reach the disk."""
        shown = self.shown
        try:
            yield
        except BaseException:
            self._session, self.shown = None, shown
            raise
        finally:
            self._read_along.clear()

    def moment(self) -> Moment:
        """Return the time with its study day."""
        now = self._clock.now()
        return Moment(now, study_day(now, self._clock.zone(), self.settings.rollover_hour))

    def read_anew(self, connection: Connection, moment: Moment) -> StudySession:
        """Read the session of the day, or of what was chosen."""
        chosen = None if self.choice is None else self.choice.chosen
        self._session = read_session(connection, moment.day, self.settings, self.model, chosen)
        return self._session

    def study(self, connection: Connection, moment: Moment) -> StudySession:
        """Return the session, read anew where the study day has changed."""
        if self._session is None or self._session.day != moment.day:
            return self.read_anew(connection, moment)
        return self._session

    def next_card(self, moment: Moment) -> QueueCard | None:
        """Return the card to ask now; the session must have been read."""
        assert self._session is not None
        return self._session.queue.next_card(moment.now)

    def asked(self, connection: Connection, card_id: int) -> Shown:
        """Return the card on screen as it is stored; raise StaleCardError if it has changed."""
        shown, stored = self.shown, self._read(connection, card_id)
        if shown is None or stored is None or stored.retired or _differs(stored, shown.card):
            raise StaleCardError(
                "This card changed while it was on screen, so the answer was not recorded.",
                "Answer it again as it is now.",
            )
        return replace(shown, card=stored)

    def read_two(self, connection: Connection, card_id: int) -> None:
        """Read a card and the one expected to follow at once, for the transaction in hand."""
        expected = card_id if self._expected is None else self._expected
        self._read_along = cards.load_two(connection, card_id, expected)

    def likely(self, connection: Connection, moment: Moment) -> list[int]:
        """Return the ids of the cards that are likely to follow, the likeliest first."""
        if self.shown is None:
            return []
        queue = self.study(connection, moment).queue
        shown = queued(self.shown.card)
        following = queue.following(shown, moment.now)
        likely = ([following] if following else []) + list(queue.coming(moment.now, _COMING + 1))
        ids = list(dict.fromkeys(card.id for card in likely if card.id != shown.id))[:_COMING]
        self._expected = ids[0] if ids else None
        return ids

    def _current(
        self, connection: Connection, card: QueueCard | None, moment: Moment
    ) -> StoredCard | None:
        """Return the card to show; where decks or another window changed it, read the day again."""
        stored = None if card is None else self._read(connection, card.id)
        if card is None or (stored and not stored.retired and stored.state == card.state):
            return stored
        self.read_anew(connection, moment)
        instead = self.next_card(moment)
        return None if instead is None else cards.load(connection, instead.id)

    def _read(self, connection: Connection, card_id: int) -> StoredCard | None:
        """Return a card, which may have been read already in this transaction."""
        along = self._read_along.pop(card_id, None)
        return cards.load(connection, card_id) if along is None else along

    def next_view(
        self, connection: Connection, moment: Moment, happened: Happened | None = None
    ) -> SessionView:
        """Put the card on screen that is to be asked now."""
        return self.view(connection, self.next_card(moment), moment, happened)

    def view(
        self,
        connection: Connection,
        card: QueueCard | None,
        moment: Moment,
        happened: Happened | None = None,
    ) -> SessionView:
        """Put a card on screen, or say that there is none, and return what is to be shown."""
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
        if self.choice is not None:
            view = self.choice.told(view)
        if stored is None:
            self.shown = None
            view = self._still_due(connection, view, moment)
            return without_card(connection, view, study, self.settings)
        offer = self._offer(stored, study, moment)
        self.shown = Shown(stored, offer)
        card_shown = self._presenter.present(connection, stored, offer)
        leech = is_leech(stored.state.lapses, self.settings.leech_lapses)
        return replace(view, card=replace(card_shown, leech=leech) if leech else card_shown)

    def _still_due(self, connection: Connection, view: SessionView, moment: Moment) -> SessionView:
        """Add what Start would ask after a session of choice."""
        if self.choice is None:
            return view
        today = read_session(connection, moment.day, self.settings, self.model)
        return replace(view, still_due=sum(today.queue.counts()))

    def _offer(self, stored: StoredCard, study: StudySession, moment: Moment) -> Offer:
        model, load = self.model, study.load_after(moment.day)
        return Offer(lambda: outcomes(model, stored.state, stored.key, moment, load))


def _differs(stored: StoredCard, shown: StoredCard) -> bool:
    """Whether a card changed but for its memory, which new parameters compute anew beside us."""
    memory = shown.state.memory
    return replace(stored, state=replace(stored.state, memory=memory)) != shown
