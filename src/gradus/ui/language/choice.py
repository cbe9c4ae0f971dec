"""Which language and which locale the window takes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale

SPOKEN = ("en", "de")
"""Languages that Gradus has been translated into; what is not among them is English."""


def language(chosen: str, system: Sequence[str]) -> str:
    """Return the language: the chosen one, or with "system" the first that the system prefers.

    `system` are names such as "de-AT" or "en", the best first, as QLocale.uiLanguages returns them.
    """
    if chosen in SPOKEN:
        return chosen
    wished = (name.replace("_", "-").partition("-")[0] for name in system)
    return next((one for one in wished if one in SPOKEN), SPOKEN[0])


def locale(code: str, system: QLocale) -> QLocale:
    """Return how dates and numbers are written: the system's way, with names in the language.

    Where the system speaks another language, its country still says which clock and which
    separators are used.
    """
    if QLocale(code).language() == system.language():
        return system
    return QLocale(QLocale(code).language(), system.territory())
