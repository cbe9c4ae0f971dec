"""How the window looks and speaks, as the last run left it until the database is open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from gradus.app.kept_language import LANGUAGE_FILE, KeptLanguage
from gradus.app.kept_scheme import KeptScheme
from gradus.app.kept_text_size import KeptTextSize
from gradus.ui.design.theme import Scheme, Theme

if TYPE_CHECKING:
    from gradus.app.opened import Opened


class KeptLook:
    """Colours, size of text and language, each in a file of its own in the cache."""

    def __init__(self, cache: Path, theme: Theme) -> None:
        self._scheme = KeptScheme(cache / "colour_scheme", theme)
        self._text_size = KeptTextSize(cache / "interface_size", theme)
        self._language = KeptLanguage(cache / LANGUAGE_FILE)

    def wear(self) -> None:
        """Look as the last run did; the language is worn before there is a window."""
        self._scheme.wear()
        self._text_size.wear()

    def keep(self, opened: Opened) -> None:
        """Show and speak as was chosen, and keep that where the next start finds it."""
        self._scheme.choose(Scheme(opened.colour_scheme()))
        self._text_size.choose(opened.interface_size())
        self._language.keep(opened.language())
