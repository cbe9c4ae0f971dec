"""The language that was chosen, kept where a start finds it before the database is open."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from gradus.domain.settings import LANGUAGE
from gradus.paths import bundled
from gradus.private_files import write_private
from gradus.ui.language import choice
from gradus.ui.language.speaking import speak, write_as

LANGUAGE_FILE = "language"


@dataclass(frozen=True, slots=True)
class KeptLanguage:
    """A file in the cache; without it a start takes the language of the system."""

    file: Path

    def recall(self) -> str:
        """Return what was kept, "system" for nothing or nonsense."""
        try:
            kept = self.file.read_text(encoding="utf-8")
        except (OSError, ValueError):
            return LANGUAGE.default
        return kept if LANGUAGE.accepts(kept) else LANGUAGE.default

    def keep(self, chosen: str) -> None:
        """Keep what was chosen for the next start: texts on screen do not change under a person."""
        with suppress(OSError):  # a full disk only leaves the next start as it was
            if self.recall() != chosen:
                write_private(self.file, chosen)

    def wear(self, application: QApplication, system: QLocale) -> None:
        """Let the window speak the language, and write as the person's country does."""
        code = choice.language(self.recall(), system.uiLanguages())
        speak(application, bundled("resources", "translations"), code)
        write_as(application, choice.locale(code, system))
