"""What was done that shows a habit: lines of projects, blocks of the plan, answers on a topic."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import tzinfo

from sqlalchemy import Connection, select

from gradus.domain.next_actions.habit import Habit
from gradus.domain.planning.block import BlockKind, Status
from gradus.domain.portfolio.projects.stage import Stage
from gradus.store.tables import card_events, cards, decks, notes
from gradus.store.tables.calendar import study_blocks
from gradus.store.tables.portfolio import project_items
from gradus.store.taken_back import last_words, undone

EXPLAINING = "explainability"
"""The topic of the road that is about why models decide as they do."""

_STAGES = {Stage.BASELINE.value: Habit.START_SMALL, Stage.TELL.value: Habit.WRITE}
_ITEMS = select(project_items.c.stage, project_items.c.topic, project_items.c.done_day).where(
    project_items.c.done, project_items.c.done_day.is_not(None), ~project_items.c.archived
)
_BLOCKS = select(study_blocks.c.kind, study_blocks.c.subject, study_blocks.c.starts_at).where(
    study_blocks.c.status == Status.DONE.value,
    (study_blocks.c.kind == BlockKind.HABIT.value) | (study_blocks.c.subject == EXPLAINING),
)
_ANSWERED = (
    select(card_events.c.study_day)
    .join(cards, cards.c.key == card_events.c.card)
    .join(notes, notes.c.id == cards.c.note_id)
    .join(decks, decks.c.id == notes.c.deck_id)
    .where(
        decks.c.topic == EXPLAINING,
        card_events.c.kind == "answered",
        card_events.c.id.not_in(undone(last_words(card_events.c.study_day >= 0))),
    )
    .distinct()
)


def days_done(connection: Connection, zone: tzinfo) -> Mapping[Habit, set[int]]:
    """Return the days (ordinals) on which something done shows each habit."""
    found: defaultdict[Habit, set[int]] = defaultdict(set)
    for stage, topic, day in connection.execute(_ITEMS):
        if stage in _STAGES:
            found[_STAGES[stage]].add(day)
        if topic == EXPLAINING:
            found[Habit.EXPLAIN].add(day)
    for kind, subject, start in connection.execute(_BLOCKS):
        habit = Habit(subject) if kind == BlockKind.HABIT.value else Habit.EXPLAIN
        found[habit].add(start.astimezone(zone).toordinal())
    found[Habit.EXPLAIN].update(connection.scalars(_ANSWERED))
    return found
