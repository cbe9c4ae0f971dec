"""What blocks are called."""

from __future__ import annotations

from gradus.domain.next_actions.habit import Habit
from gradus.domain.planning.block import Block, BlockKind
from gradus.domain.wording import wording
from gradus.store.planning.road import Names

_KINDS = {
    BlockKind.REVIEWS: wording("Reviews"),
    BlockKind.WEEKLY_REVIEW: wording("Weekly review"),
}
_HABITS = {
    Habit.START_SMALL: wording("Start small"),
    Habit.EXPLAIN: wording("Ask why a model decides"),
    Habit.STAY_UPDATED: wording("Stay up to date"),
    Habit.WRITE: wording("Write about what you did"),
    Habit.NETWORK: wording("Talk to others in the field"),
}


def title(block: Block, names: Names) -> str:
    """Name a block as it stands on screen."""
    if block.kind is BlockKind.HABIT:
        return _HABITS[Habit(block.subject)]
    return _KINDS.get(block.kind) or names.get(block.subject, (block.subject, 0))[0]
