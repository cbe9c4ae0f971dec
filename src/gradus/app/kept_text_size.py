"""The size of the interface's text, kept where a start finds it before the database is open."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from gradus.domain.settings import INTERFACE_SIZE
from gradus.private_files import write_private
from gradus.ui.design.theme import Theme


@dataclass(frozen=True, slots=True)
class KeptTextSize:
    """A file in the cache; without it the window may change its size once as it starts."""

    file: Path
    theme: Theme

    def recall(self) -> str:
        """Return what was kept, the default for nothing or nonsense."""
        try:
            kept = self.file.read_text(encoding="utf-8")
        except (OSError, ValueError):
            return INTERFACE_SIZE.default
        return kept if INTERFACE_SIZE.accepts(kept) else INTERFACE_SIZE.default

    def wear(self) -> None:
        """Write in the size that was kept."""
        self.theme.set_text_size(int(self.recall()))

    def choose(self, percent: str) -> None:
        """Write in a size, and keep it for the next start."""
        with suppress(OSError):  # a full disk only makes the next start change its size
            if self.recall() != percent:
                write_private(self.file, percent)
        self.theme.set_text_size(int(percent))
