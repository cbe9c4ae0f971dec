"""The colours that were chosen, kept where a start finds them before the database is open."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from gradus.private_files import write_private
from gradus.ui.design.theme import Scheme, Theme


@dataclass(frozen=True, slots=True)
class KeptScheme:
    """A file in the cache; without it the window may change its colours once as it starts."""

    file: Path
    theme: Theme

    def recall(self) -> Scheme | None:
        """Return what was kept, None for nothing or nonsense."""
        try:
            return Scheme(self.file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None

    def wear(self) -> None:
        """Show the colours that were kept."""
        self._show(self.recall())

    def choose(self, scheme: Scheme) -> None:
        """Show a scheme and keep it for the next start.

        Until somebody has chosen one, whoever opened the window decides.
        """
        if scheme is Scheme.SYSTEM and self.recall() is None:
            return
        with suppress(OSError):  # a full disk only makes the next start change its colours
            if self.recall() is not scheme:
                write_private(self.file, scheme.value)
        self._show(scheme)

    def _show(self, scheme: Scheme | None) -> None:
        if scheme is not None and scheme is not self.theme.scheme:
            self.theme.set_scheme(scheme)
