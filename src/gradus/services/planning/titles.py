"""What blocks are called."""

from __future__ import annotations

from gradus.domain.planning.block import Block, BlockKind
from gradus.domain.wording import wording
from gradus.store.planning.road import Names

_KINDS = {
    BlockKind.REVIEWS: wording("Reviews"),
    BlockKind.WEEKLY_REVIEW: wording("Weekly review"),
}


def title(block: Block, names: Names) -> str:
    """Name a block as it stands on screen."""
    return _KINDS.get(block.kind) or names.get(block.subject, (block.subject, 0))[0]
