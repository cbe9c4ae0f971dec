"""The name of a backup's file: when it was made, and why."""

from __future__ import annotations

import re
from datetime import UTC, datetime

SUFFIX = ".gradusbackup"
OLD_SUFFIX = ".sqlite"
"""What copies were called that earlier versions made: a bare database."""

DAILY = "daily"
BY_HAND = "by-hand"
BEFORE = "before-"
"""How the reason of a copy begins that was made before something else."""

_TIME = "%Y%m%d-%H%M%S"
_NAME = re.compile(r"([0-9]{8}-[0-9]{6})-([a-z0-9-]+)(\.gradusbackup|\.sqlite)")
_NOT_PLAIN = re.compile(r"[^a-z0-9]+")


def file_name(time: datetime, reason: str) -> str:
    """Return the name of a backup that is made at an instant (UTC), for a plain reason."""
    return f"{time.astimezone(UTC):{_TIME}}-{reason}{SUFFIX}"


def parsed(name: str) -> tuple[datetime, str] | None:
    """Return when (UTC) and why a file of that name was made, None where it is no backup."""
    found = _NAME.fullmatch(name)
    if found is None:
        return None
    try:
        return datetime.strptime(found[1], _TIME).replace(tzinfo=UTC), found[2]
    except ValueError:
        return None


def before(what: str) -> str:
    """Return the reason of a backup that is made before something, in small letters and dashes."""
    plain = _NOT_PLAIN.sub("-", what.lower()).strip("-")
    return f"{BEFORE}{plain.removeprefix(BEFORE) or 'change'}"
