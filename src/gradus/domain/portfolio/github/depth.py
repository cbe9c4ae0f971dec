"""How deep an author's HTML may nest: what cleans it takes time that grows with the depth."""

from __future__ import annotations

import re
from functools import partial

from markdown_it.utils import EnvType

DEEPEST = 100
_TAG = re.compile(r"<(?P<end>/?)(?P<name>[a-zA-Z][a-zA-Z0-9]*)")
_NAMES = "area base br col embed hr img input link meta source track wbr"
_EMPTY = frozenset(_NAMES.split())
_DEPTH = "depth"


def without_depth(html: str, environment: EnvType) -> str:
    """Return a piece of HTML with all tags beyond the deepest level as text.

    The level is kept in the environment from one piece of a text to the next.
    """
    return _TAG.sub(partial(_tag, environment), html)


def _tag(environment: EnvType, tag: re.Match[str]) -> str:
    if tag["name"].lower() in _EMPTY:
        return tag[0]
    depth = environment.get(_DEPTH, 0)
    if tag["end"]:
        environment[_DEPTH] = max(0, depth - 1)
        return tag[0]
    if depth >= DEEPEST:
        return f"&lt;{tag[0][1:]}"
    environment[_DEPTH] = depth + 1
    return tag[0]
