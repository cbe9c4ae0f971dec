"""Which addresses a card may point to."""

from __future__ import annotations

import re

_LINK = re.compile(r"(https?://|mailto:)[^\s\x00-\x1f]+", re.IGNORECASE)
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|[/\\]|.*[\x00-\x1f]", re.IGNORECASE | re.DOTALL)


def is_safe_link(address: str) -> bool:
    """Whether an address leads to the web or to a mail program, and nowhere else."""
    return _LINK.fullmatch(address) is not None


def is_local_image(address: str) -> bool:
    """Whether an address is a relative path without a scheme."""
    return bool(address) and _ELSEWHERE.match(address) is None
