"""Phases and topics as roadmap.yaml names them."""

from __future__ import annotations

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from gradus.domain.roadmap.model import Roadmap, Topic
from gradus.store.tables import PhaseRow, SettingRow, TopicPrerequisiteRow, TopicRow

_CHECKSUM = "roadmap_checksum"


def checksum(session: Session) -> str | None:
    """Return the checksum of the roadmap that was stored last."""
    row = session.get(SettingRow, _CHECKSUM)
    return None if row is None else str(row.value["sha256"])


def store_roadmap(session: Session, roadmap: Roadmap, sha256: str) -> None:
    """Replace what the file says; what the person did with a topic stays.

    A topic that the file no longer has is retired.
    """
    for phase in roadmap.phases:
        session.merge(PhaseRow(number=phase.number, title=phase.title))
    known = {row.key: row for row in session.scalars(select(TopicRow))}
    for row in known.values():
        row.retired = True
    for position, topic in enumerate(roadmap.topics):
        session.add(_filled(known.get(topic.key) or TopicRow(key=topic.key), topic, position))
    session.flush()
    session.execute(delete(TopicPrerequisiteRow))
    session.add_all(
        TopicPrerequisiteRow(topic=topic.key, requires=required)
        for topic in roadmap.topics
        for required in topic.requires
    )
    session.merge(SettingRow(name=_CHECKSUM, value={"sha256": sha256}))


def _filled(row: TopicRow, topic: Topic, position: int) -> TopicRow:
    row.position = position
    row.title = topic.title
    row.phase = topic.phase
    row.area = topic.area
    row.core = topic.core
    row.hours = topic.hours
    row.outcomes = list(topic.outcomes)
    row.retired = False
    return row
