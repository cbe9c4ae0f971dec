"""The colours that mark blocks."""

from __future__ import annotations

from gradus.domain.planning.block import BlockKind
from gradus.services.planning.views import BlockView
from gradus.ui.design.tokens import Tokens
from gradus.ui.widgets.marks import phase_colour


def mark(tokens: Tokens, block: BlockView) -> str:
    """Return the colour of a block's mark: its phase's, or one of the two kinds without one."""
    if block.kind is BlockKind.REVIEWS:
        return tokens.accent
    if block.kind is BlockKind.WEEKLY_REVIEW:
        return tokens.warn
    return phase_colour(tokens, block.phase)
