"""Running text: where it ends because something may begin."""

from __future__ import annotations

import re

from markdown_it.rules_inline import StateInline

_STOP = re.compile(
    r"[\n!&*<\[\\\]_`~$]"
    r"|(?<![a-zA-Z])(?:https?|ftp)://"
    r"|(?<![^\s*_~(])www\.",
    re.IGNORECASE,
)


def plain_text(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the library's signature
    """Take all characters up to the next that can begin anything; a rule of markdown-it."""
    stop = _STOP.search(state.src, state.pos)
    end = stop.start() if stop else state.posMax
    if end == state.pos:
        return False
    if not silent:
        state.append_pending(state.src[state.pos : end])
    state.pos = end
    return True
