"""The blocks of the plan that a study day holds."""

from __future__ import annotations

from datetime import tzinfo

from gradus.domain.planning.block import Block, BlockKind
from gradus.services.planning.titles import title
from gradus.services.planning.wall_clock import instant, place
from gradus.services.today.view import PlannedBlock
from gradus.store.database import Connection
from gradus.store.planning import blocks, topic
from gradus.store.planning.topic import TopicPart

_UNKNOWN = TopicPart("", 0, "", "")


def planned_blocks(
    connection: Connection, day: int, rollover_hour: int, zone: tzinfo
) -> tuple[PlannedBlock, ...]:
    """Return the blocks that begin on a study day, in the order of time."""
    begin, end = (instant(one, rollover_hour * 60, zone) for one in (day, day + 1))
    found = blocks.between(connection, begin, end)
    parts = topic.parts(connection, {block.subject for block in found if block.subject})
    return tuple(_view(block, parts.get(block.subject), zone) for block in found)


def _view(block: Block, part: TopicPart | None, zone: tzinfo) -> PlannedBlock:
    known = part or _UNKNOWN
    notes = {BlockKind.LEARN: known.part or known.outcome, BlockKind.PROJECT: known.outcome}
    return PlannedBlock(
        uid=block.uid,
        kind=block.kind,
        title=title(block, {}) if block.kind is BlockKind.HABIT else known.title,
        note=notes.get(block.kind, ""),
        phase=known.phase or None,
        start=place(block.start, zone)[1],
        minutes=block.minutes,
        status=block.status,
        minutes_done=block.minutes_done,
    )
