"""An exam or a cram: every answer is on disk, and no card comes back sooner or later for it."""

from __future__ import annotations

import math
import random
from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import timedelta

from gradus.domain.scheduling.events import EventKind
from gradus.domain.scheduling.model import Rating
from gradus.domain.scheduling.practice import Practice, Practised, sample
from gradus.domain.scheduling.session_kind import Kind, SessionPlan
from gradus.domain.scheduling.study_day import Moment
from gradus.errors import StaleCardError
from gradus.services.quiz.presenter import Presenter
from gradus.services.quiz.session_view import (
    ComingCard,
    PresentedCard,
    Result,
    SessionView,
    TopicScore,
)
from gradus.services.quiz.study_session import pace
from gradus.store import cards, events, presentation
from gradus.store.cards import StoredCard
from gradus.store.database import Connection, Database


class Practising:
    """Runs one exam or cram from its first card to its result; it lives as long as the window."""

    def __init__(
        self,
        database: Database,
        presenter: Presenter,
        moment: Callable[[], Moment],
        plan: SessionPlan,
    ) -> None:
        self._database = database
        self._presenter = presenter
        self._moment = moment
        now = moment().now
        with database.read() as connection:
            picked = practice_cards(connection, plan, random.Random(now.isoformat()))  # noqa: S311
            self._pace = pace(connection)
        self._practice = Practice.begin(plan, picked, now)
        self._ended: timedelta | None = None

    def view(self) -> SessionView:
        """Return the card to answer, or the result."""
        with self._database.read() as connection:
            return self._view(connection)

    def answer(self, card_id: int, rating: Rating, duration: timedelta) -> SessionView:
        """Record that a card was right, or wrong (Again), and return the next.

        Raises StaleCardError for a card that is not on screen. An answer after an exam's time does
        not count.
        """
        moment = self._moment()
        asked = self._practice.current(moment.now)
        if asked is None:
            return self.view()
        with self._database.write() as connection:
            stored = cards.load(connection, card_id)
            if stored is None or card_id != asked:
                raise StaleCardError(
                    "This card is not the one on screen, so the answer was not recorded.",
                    "Answer the card as it is now.",
                )
            right = rating is not Rating.AGAIN
            practised = Practised(self._practice.plan.kind, right, duration)
            events.append(connection, EventKind.PRACTISED, stored.key, practised.payload(), moment)
        self._practice = self._practice.after(right=right)
        return self.view()

    def finish(self) -> SessionView:
        """Hand in: what was not answered stays unanswered."""
        self._practice = self._practice.finished()
        return self.view()

    def coming(self) -> Iterator[ComingCard]:
        """Return nothing: numbers and options are drawn for each turn."""
        return iter(())

    def _view(self, connection: Connection) -> SessionView:
        stored = self._current(connection)
        practice = self._practice
        turn = f":{practice.plan.kind.value}:{practice.began.isoformat()}:{practice.answers}"
        return SessionView(
            card=None if stored is None else self._asked(connection, stored, turn),
            remaining=len(practice.left),
            done=len(practice.cards) - len(practice.left),
            minutes_left=math.ceil(len(practice.left) * self._pace / 60),
            can_undo=False,
            plan=practice.plan,
            deadline=practice.deadline,
            result=None if stored else self._result(connection),
        )

    def _asked(self, connection: Connection, stored: StoredCard, turn: str) -> PresentedCard | None:
        hints = self._practice.plan.kind is not Kind.EXAM
        return self._presenter.practise(connection, stored, turn, hints=hints)

    def _current(self, connection: Connection) -> StoredCard | None:
        """Return the card to ask; one that decks have lost since is passed over."""
        while (card := self._practice.current(self._moment().now)) is not None:
            stored = cards.load(connection, card)
            if stored is not None and not stored.retired:
                return stored
            self._practice = self._practice.without(card)
        return None

    def _result(self, connection: Connection) -> Result:
        if self._ended is None:
            self._ended = self._time_used()
        scores: defaultdict[tuple[str, int | None], list[bool]] = defaultdict(list)
        practice = self._practice
        order = {card.id: n for n, card in enumerate(cards.of_ids(connection, practice.cards))}
        along = sorted(practice.cards, key=lambda card: order.get(card, len(order)))
        for shown in presentation.texts(connection, along):
            scores[shown.breadcrumb[-1], shown.phase].append(shown.card_id in practice.right)
        return Result(
            topics=tuple(
                TopicScore(title, phase, sum(right), len(right))
                for (title, phase), right in scores.items()
            ),
            answered=len(practice.right | practice.wrong),
            time=self._ended,
        )

    def _time_used(self) -> timedelta:
        used = self._moment().now - self._practice.began
        deadline = self._practice.deadline
        return used if deadline is None else min(used, deadline - self._practice.began)


def practice_cards(
    connection: Connection, plan: SessionPlan, chance: random.Random
) -> tuple[int, ...]:
    """Pick the cards of an exam or a cram: of its topics, or without any of all cards ever met."""
    piles: defaultdict[str | None, list[tuple[int, int]]] = defaultdict(list)
    asked, met = plan.topics, not plan.topics
    for card in cards.of_topics(connection, asked, met=met, note_type=plan.note_type):
        piles[card.topic].append((card.id, card.note))
    return sample(piles.values(), plan.cards, chance)
