"""The colours that were chosen, kept where a start finds them before the database is open."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from gradus.ui.design.theme import Scheme


@dataclass(frozen=True, slots=True)
class KeptScheme:
    """A file in the cache; without it the window may change its colours once as it starts."""

    file: Path

    def recall(self) -> Scheme | None:
        """Return what was kept, None for nothing or nonsense."""
        try:
            return Scheme(self.file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None

    def keep(self, scheme: Scheme) -> None:
        """Keep a scheme for the next start."""
        with suppress(OSError):  # a full disk only makes the next start change its colours
            if self.recall() is not scheme:
                self.file.write_text(scheme.value, encoding="utf-8")
