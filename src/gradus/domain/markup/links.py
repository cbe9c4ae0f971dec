"""Which addresses a card may point to."""

from __future__ import annotations

import re

_HIDDEN = "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff"
"""What makes an address look like another one when it is read: turned round, or with gaps."""
_LINK = re.compile(rf"(https?://|mailto:)[^\s\x00-\x1f\x7f-\x9f{_HIDDEN}]+", re.IGNORECASE)
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|[/\\]|.*[\x00-\x1f]", re.IGNORECASE | re.DOTALL)


def is_safe_link(address: str) -> bool:
    """Whether an address leads to the web or to a mail program, and shows where."""
    return _LINK.fullmatch(address) is not None


def is_local_image(address: str) -> bool:
    """Whether an address is a relative path without a scheme."""
    return bool(address) and _ELSEWHERE.match(address) is None
