"""What reading a calendar file or writing one came to, as figures; the page words them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class BusyReport:
    """What a reading found: busy times in the file, those new and gone, the date of the last one.

    `problems` are sentences on what was left out. `twin` is another file with mostly the same
    events. Nothing was changed where it was `stopped`.
    """

    name: str
    count: int = 0
    added: int = 0
    removed: int = 0
    last: date | None = None
    problems: tuple[str, ...] = ()
    twin: str | None = None
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class WrittenReport:
    """How many blocks a file has, and whether it is `kept`: written again after every change."""

    name: str
    count: int
    kept: bool = False
