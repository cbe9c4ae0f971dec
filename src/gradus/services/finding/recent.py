"""What was chosen lately, kept in a small file: losing it loses nothing else."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any

from gradus.private_files import write_private
from gradus.services.finding.thing import Kind, Thing

KEPT = 12


class RecentChoices:
    """Read when first asked for; a file that cannot be read or written counts as none."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._things: tuple[Thing, ...] | None = None

    def things(self) -> tuple[Thing, ...]:
        """Return what was chosen, the latest first."""
        if self._things is None:
            self._things = self._read()
        return self._things

    def remember(self, thing: Thing) -> None:
        """Put a choice before all others."""
        others = (one for one in self.things() if one.id != thing.id)
        self._things = (thing, *others)[:KEPT]
        with suppress(OSError):
            text = json.dumps([asdict(one) for one in self._things], ensure_ascii=False)
            write_private(self._file, text)

    def _read(self) -> tuple[Thing, ...]:
        try:
            return tuple(map(_thing, json.loads(self._file.read_text(encoding="utf-8"))))
        except (OSError, ValueError, TypeError, KeyError):
            return ()


def _thing(value: dict[str, Any]) -> Thing:
    kind, key, name, detail = (str(value[part]) for part in ("kind", "key", "name", "detail"))
    return Thing(Kind(kind), key, name, detail)
