"""Phases and topics as roadmap.yaml names them."""

from __future__ import annotations

from dataclasses import asdict

from sqlalchemy import Connection, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from gradus.domain.roadmap.model import Roadmap, Topic
from gradus.store import ways
from gradus.store.settings import replace
from gradus.store.tables import phases, settings, topic_prerequisites, topics

_CHECKSUM = "roadmap_checksum"
_RESOURCES = "roadmap_resources"


def checksum(connection: Connection) -> str | None:
    """Return the checksum of the roadmap that was stored last."""
    value = connection.scalar(select(settings.c.value).where(settings.c.name == _CHECKSUM))
    return None if value is None else str(value["sha256"])


def store_roadmap(connection: Connection, roadmap: Roadmap, sha256: str) -> None:
    """Replace what the file says; what the person did with a topic stays.

    A topic that the file no longer has is retired.
    """
    _store_phases(connection, roadmap)
    connection.execute(update(topics).values(retired=True))
    _store_topics(connection, roadmap)
    connection.execute(delete(topic_prerequisites))
    required = [
        {"topic": topic.key, "requires": required}
        for topic in roadmap.topics
        for required in topic.requires
    ]
    if required:
        connection.execute(insert(topic_prerequisites), required)
    ways.apply_again(connection)
    uses = {topic.key: list(topic.resources) for topic in roadmap.topics}
    replace(connection, _RESOURCES, {"topics": uses})
    replace(connection, _CHECKSUM, {"sha256": sha256})


def topic_titles(connection: Connection) -> list[tuple[str, str]]:
    """Return key and title of the topics in use, in the order of the road."""
    query = select(topics.c.key, topics.c.title).where(~topics.c.retired)
    return [(key, title) for key, title in connection.execute(query.order_by(topics.c.position))]


def topic_resources(connection: Connection) -> dict[str, list[str]]:
    """Return what of the library serves each topic (ids), as the road says."""
    value = connection.scalar(select(settings.c.value).where(settings.c.name == _RESOURCES))
    return {} if value is None else dict(value["topics"])


def _store_phases(connection: Connection, roadmap: Roadmap) -> None:
    row = insert(phases)
    newer = row.on_conflict_do_update(index_elements=["number"], set_={"title": row.excluded.title})
    found = [{"number": phase.number, "title": phase.title} for phase in roadmap.phases]
    if found:
        connection.execute(newer, found)


def _store_topics(connection: Connection, roadmap: Roadmap) -> None:
    found = [_values(topic, position) for position, topic in enumerate(roadmap.topics)]
    if not found:
        return
    row = insert(topics)
    known = {name: row.excluded[name] for name in found[0] if name != "key"}
    newer = row.on_conflict_do_update(index_elements=["key"], set_=known)
    connection.execute(newer, found)


def _values(topic: Topic, position: int) -> dict[str, object]:
    return {
        "key": topic.key,
        "position": position,
        "title": topic.title,
        "phase": topic.phase,
        "area": topic.area,
        "core": topic.core,
        "hours": topic.hours,
        "outcomes": list(topic.outcomes),
        "steps": [asdict(step) for step in topic.steps],
        "retired": False,
    }
