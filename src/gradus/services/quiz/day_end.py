"""What a session says where it has no card to show: when one comes, and what the day came to."""

from __future__ import annotations

import math
from dataclasses import replace

from gradus.domain.scheduling.answers import Answer
from gradus.domain.scheduling.day_summary import summarise
from gradus.domain.scheduling.estimate import minutes
from gradus.domain.scheduling.session_kind import Kind
from gradus.services.quiz.session_view import SessionView
from gradus.services.quiz.study_session import StudySession, counts_of
from gradus.services.study_settings import StudySettings
from gradus.store.database import Connection


def without_card(
    connection: Connection, view: SessionView, study: StudySession, settings: StudySettings
) -> SessionView:
    """Add to a view when the next step is due, the sum of the day, and the day after it."""
    # Ten minutes do not become twenty by waiting for a step.
    step = None if view.plan.kind is Kind.TEN_MINUTES else study.queue.next_step()
    tomorrow = counts_of(connection, study.day + 1, settings, study.standing)
    return replace(
        view,
        next_at=step.state.due.at if step and step.state.due else None,
        tomorrow=sum(tomorrow),
        tomorrow_minutes=math.ceil(minutes(*tomorrow, study.seconds_per_answer)),
        summary=summarise(Answer.from_payload(event.payload) for event in study.answers),
    )
