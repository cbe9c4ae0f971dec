"""A session that asks cards picked at its beginning; it ends with the window."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from gradus.domain.scheduling.chosen import Chosen, within
from gradus.domain.scheduling.queue_card import QueueCard
from gradus.domain.scheduling.session_kind import Kind, SessionPlan
from gradus.domain.scheduling.study_day import Moment
from gradus.services.quiz.session_view import SessionView
from gradus.services.quiz.study_session import StudySession
from gradus.store import cards
from gradus.store.database import Connection


@dataclass(frozen=True, slots=True)
class SessionOfChoice:
    """What was picked, and how many answers the day had before."""

    plan: SessionPlan
    chosen: Chosen
    answered_before: int

    @classmethod
    def begin(
        cls, connection: Connection, plan: SessionPlan, today: StudySession, moment: Moment
    ) -> SessionOfChoice:
        """Pick the cards of a session; `today` is the day as Start would ask it."""
        picked = pick(connection, plan, today, moment)
        return cls(plan, Chosen(picked, moment.day), len(today.answers))

    def told(self, view: SessionView) -> SessionView:
        """Return the view with the answers of this session instead of the day's."""
        return replace(view, plan=self.plan, done=max(0, view.done - self.answered_before))


def pick(
    connection: Connection, plan: SessionPlan, today: StudySession, moment: Moment
) -> tuple[int, ...]:
    """Return the ids of the cards that a session asks, in the order of asking.

    None is a card, or the sibling of a card, that was answered today, but for steps that wait; new
    cards keep to the day's limits and to topics that are unlocked.
    """
    queue = today.queue
    resting = queue.answered | {card.note for card in queue.steps}
    match plan.kind:
        case Kind.TEN_MINUTES:
            return within(queue, moment.now, plan.minutes, today.seconds_per_answer)
        case Kind.TOPIC:
            return _ids(_of_topics(connection, plan, today))
        case Kind.WEAK:
            return _ids(cards.weakest(connection, today.day, plan.cards, resting))
        case Kind.NEW:
            return _ids(queue.new_cards())
        case Kind.AHEAD:
            return _ids(cards.ahead(connection, today.day, plan.days, resting))
        case _:
            return _ids(queue.planned())


def _of_topics(
    connection: Connection, plan: SessionPlan, today: StudySession
) -> Iterable[QueueCard]:
    """Return what is due of those topics, and new cards even if they are not otherwise chosen."""
    topics, queue = set(plan.topics), today.queue
    yield from (card for card in queue.known_cards() if card.topic in topics)
    resting = queue.answered | {card.note for card in (*queue.steps, *queue.reviews)}
    locked = {topic.key for topic in today.standing.topics if not today.standing.is_unlocked(topic)}
    yield from cards.new_cards(connection, queue.new_left(), resting, only=topics - locked)


def _ids(found: Iterable[QueueCard]) -> tuple[int, ...]:
    return tuple(card.id for card in found)
