"""What a backup says of itself, so that it can be judged without being unpacked."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from datetime import UTC, datetime
from typing import Any

FORMAT = 1
_CHECKSUM = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Counts:
    """How much a database holds: what was removed from decks or archived is left out."""

    notes: int = 0
    cards: int = 0
    events: int = 0
    answers: int = 0
    projects: int = 0


@dataclass(frozen=True, slots=True)
class Manifest:
    """A backup's own account.

    `schema` is the revision of its database, `app` the version that made it, `digest` the SHA-256
    of its database, `home` names the data folder it was made of. `media` gives the SHA-256 of each
    file's content by its name; `missing` names the files that could not be read.
    """

    schema: str
    app: str
    time: datetime
    reason: str
    counts: Counts
    digest: str
    home: str = ""
    media: Mapping[str, str] = field(default_factory=dict)
    missing: tuple[str, ...] = ()

    def to_json(self) -> str:
        """Write it down."""
        values = asdict(self) | {"time": self.time.astimezone(UTC).isoformat()}
        return json.dumps({"format": FORMAT, **values}, ensure_ascii=False, indent=1)

    @classmethod
    def from_json(cls, text: str | bytes) -> Manifest:
        """Read it; raises ValueError for anything that `to_json` would not have written."""
        try:
            return _read(json.loads(text))
        except (AttributeError, KeyError, TypeError, RecursionError) as error:
            raise ValueError("this is no account of a backup") from error


def is_file_name(name: str) -> bool:
    """Whether a text names a file in one folder and nothing else, on every system."""
    control = any(ord(sign) < 32 for sign in name)
    return bool(name) and name not in {".", ".."} and not control and not set(name) & set("/\\:")


def _read(found: Any) -> Manifest:
    if found["format"] != FORMAT:
        raise ValueError("this format of backups is not known")
    time = datetime.fromisoformat(_text(found["time"]))
    media = {_name(name): _checksum(one) for name, one in found["media"].items()}
    counts = {one.name: _count(found["counts"][one.name]) for one in fields(Counts)}
    return Manifest(
        schema=_text(found["schema"]),
        app=_text(found["app"]),
        time=time.replace(tzinfo=time.tzinfo or UTC),
        reason=_text(found["reason"]),
        counts=Counts(**counts),
        digest=_checksum(found["digest"]),
        home=_text(found["home"]),
        media=media,
        missing=tuple(_name(name) for name in found["missing"]),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value


def _name(value: object) -> str:
    name = _text(value)
    if not is_file_name(name):
        raise ValueError("not the name of a file")
    return name


def _checksum(value: object) -> str:
    if not _CHECKSUM.fullmatch(_text(value)):
        raise ValueError("not a checksum")
    return _text(value)


def _count(value: object) -> int:
    if type(value) is not int or value < 0:
        raise ValueError("not a count")
    return value
