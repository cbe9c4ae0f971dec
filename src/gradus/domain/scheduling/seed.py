"""Seeds that stay the same until a card's next answer counts."""

from __future__ import annotations

import hashlib


def card_seed(key: str, reviews: int) -> int:
    """Return a number from 0 to 2^48 − 1 for a card after that many reviews.

    An answer that is undone gives the number back, so the same options and numbers are shown again.
    """
    return int.from_bytes(hashlib.sha256(f"{key}:{reviews}".encode()).digest()[:6])
