"""Choosing a session, and the topics that new cards come from."""

from __future__ import annotations

import math
import random
from collections import Counter

from gradus.clock import Clock
from gradus.domain.roadmap.standing import Standing, TopicStanding
from gradus.domain.scheduling.estimate import minutes
from gradus.domain.scheduling.events import EventKind
from gradus.domain.scheduling.memory import MemoryModel
from gradus.domain.scheduling.model import State
from gradus.domain.scheduling.session_kind import Kind, SessionPlan, offered
from gradus.domain.scheduling.study_day import Moment, study_day
from gradus.services.quiz.choice_view import ChoiceView, Size, TopicRow
from gradus.services.quiz.practising import practice_cards
from gradus.services.quiz.session_of_choice import pick
from gradus.services.quiz.study_session import StudySession, pace, read_session
from gradus.services.study_settings import StudySettings
from gradus.store import cards, events, standing
from gradus.store.database import Connection, Database


class SessionChoiceService:
    """Answers what a session would ask before it begins."""

    def __init__(
        self, database: Database, clock: Clock, settings: StudySettings | None = None
    ) -> None:
        self._database = database
        self._clock = clock
        self._settings = settings or StudySettings()
        self._model = MemoryModel(self._settings.scheduler)

    def view(self) -> ChoiceView:
        """Return the kinds that are offered and every topic of the road."""
        with self._database.read() as connection:
            moment = self._moment()
            study = self._today(connection, moment)
            due = Counter(card.topic for card in study.queue.known_cards())
            new = cards.new_by_topic(connection)
            road = study.standing
            rows = tuple(_row(one, road, due[one.key], new[one.key]) for one in road.topics)
            return ChoiceView(offered(cards.reviews(connection)), rows)

    def size(self, plan: SessionPlan) -> Size:
        """Return how large a session would be."""
        with self._database.read() as connection:
            if not plan.schedules:
                return self._size_of_practice(connection, plan)
            moment = self._moment()
            study = self._today(connection, moment)
            if plan.kind is Kind.DUE:
                counts = study.queue.counts()
            else:
                picked = set(pick(connection, plan, study, moment))
                found = [card.state.state for card in cards.of_ids(connection, picked)]
                reviews, new = found.count(State.REVIEW), found.count(State.NEW)
                counts = (len(found) - reviews - new, reviews, new)
            return Size(sum(counts), math.ceil(minutes(*counts, study.seconds_per_answer)))

    def learn(self, topic: str, *, learn: bool, anyway: bool = False) -> ChoiceView:
        """Take new cards from a topic, or no longer; `anyway` opens one that is locked."""
        moment = self._moment()
        with self._database.write() as connection:
            chosen = {"topic": topic, "chosen": learn, "anyway": anyway}
            events.append(connection, EventKind.TOPIC_CHOSEN, None, chosen, moment)
            standing.choose(connection, topic, chosen=learn)
            if anyway:
                standing.unlock(connection, [topic], moment.day)
        return self.view()

    def _size_of_practice(self, connection: Connection, plan: SessionPlan) -> Size:
        count = len(practice_cards(connection, plan, random.Random(0)))  # noqa: S311
        if plan.kind is Kind.EXAM:
            return Size(count, plan.minutes if count else 0)
        return Size(count, math.ceil(minutes(count, 0, 0, pace(connection))))

    def _today(self, connection: Connection, moment: Moment) -> StudySession:
        return read_session(connection, moment.day, self._settings, self._model)

    def _moment(self) -> Moment:
        now = self._clock.now()
        return Moment(now, study_day(now, self._clock.zone(), self._settings.rollover_hour))


def _row(topic: TopicStanding, road: Standing, due: int, new: int) -> TopicRow:
    unlocked = road.is_unlocked(topic)
    gaps = () if unlocked else road.gaps(topic)
    return TopicRow(
        key=topic.key,
        title=topic.title,
        phase=topic.phase,
        due=due,
        new=new,
        cards=topic.cards,
        mastery=topic.mastery,
        learning=topic.studied,
        unlocked=unlocked,
        gaps=tuple((gap.title, gap.mastery or 0.0) for gap in gaps),
    )
