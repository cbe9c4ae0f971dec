"""Identifiers that sort by time: UUID version 7 of RFC 9562, which Python has from 3.14 on."""

from __future__ import annotations

import secrets
import uuid
from datetime import datetime


def uuid7(now: datetime) -> str:
    """Return a UUIDv7: 48 bits of milliseconds since 1970, then 74 random bits."""
    milliseconds = round(now.timestamp() * 1000) & ((1 << 48) - 1)
    random = secrets.randbits(74)
    high, low = random >> 62, random & ((1 << 62) - 1)
    return str(uuid.UUID(int=milliseconds << 80 | 7 << 76 | high << 64 | 2 << 62 | low))
