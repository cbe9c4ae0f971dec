"""When the road is finished, as it was worked out last: a start finds it in a file."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from gradus import __version__
from gradus.private_files import replace_private
from gradus.services.today.view import FinishLine

Stamp = list[object]


@dataclass(slots=True)
class KeptFinish:
    """A file in the cache; the newest finish is also kept in memory."""

    file: Path
    _known: tuple[Stamp, FinishLine] | None = None
    _read: bool = False

    def finish(self) -> FinishLine | None:
        """Return what was worked out last, None where nothing was."""
        self._recall()
        return None if self._known is None else self._known[1]

    def is_due(self, stamp: Stamp) -> bool:
        """Whether it was worked out from something else, or never."""
        self._recall()
        return self._known is None or self._known[0] != _whole(stamp)

    def keep(self, stamp: Stamp, finish: FinishLine) -> None:
        """Keep another finish, and what it was worked out from."""
        self._read, self._known = True, (_whole(stamp), finish)
        kept = {"stamp": _whole(stamp), "finish": asdict(finish)}
        content = json.dumps(kept, default=date.isoformat)
        with suppress(OSError):  # a full disk only makes it be worked out again
            replace_private(self.file, content)

    def _recall(self) -> None:
        if self._read:
            return
        self._read = True
        try:
            kept = json.loads(self.file.read_text(encoding="utf-8"))
            self._known = kept["stamp"], _finish(kept["finish"])
        except (OSError, ValueError, KeyError, TypeError):
            return  # it is worked out anew


Finish = Callable[[], FinishLine | None]


def no_finish() -> FinishLine | None:
    """Know nothing of any finish."""
    return None


def _whole(stamp: Stamp) -> Stamp:
    return [__version__, *stamp]


def _finish(plain: dict[str, str | None]) -> FinishLine:
    even, likely, goal = (_day(plain[name]) for name in ("even", "likely", "goal"))
    chance = plain["chance"]
    return FinishLine(even, likely, goal, None if chance is None else float(chance))


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
