"""A topic that a project stands for counts as learned once every item of the project is done."""

from __future__ import annotations

from datetime import date

from gradus.domain.portfolio.projects.progress import ProjectState, state
from gradus.domain.portfolio.projects.project import Project
from gradus.store.database import Connection
from gradus.store.planning import road


def note_learned(connection: Connection, before: Project, after: Project, today: date) -> None:
    """Set or clear the day on which a project's topic was learned, where its end came or went."""
    was, now = (state(one) is ProjectState.DONE for one in (before, after))
    topics = road.planned_topics(connection) if after.topic and was is not now else ()
    topic = next((one for one in topics if one.key == after.topic), None)
    if topic is None or after.archived or before.archived:
        return
    if now and topic.learned_day is None:
        road.set_learned(connection, topic.key, today.toordinal())
    elif was:
        road.set_learned(connection, topic.key, None)
