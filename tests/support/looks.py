"""The look that all tests of windows share: reading a style sheet anew for each takes 30 ms."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication

from gradus.paths import bundled
from gradus.ui.design.fonts import load_fonts
from gradus.ui.design.icons import Icons
from gradus.ui.design.look import Look
from gradus.ui.design.theme import Scheme, Theme
from gradus.ui.language.speaking import speak


@cache
def dressed(application: QApplication) -> Look:
    """Return the light look, with the bundled fonts and icons, that the application wears."""
    load_fonts(bundled("resources", "fonts"))
    speak(application, bundled("resources", "translations"), "en")
    theme = Theme(application, Scheme.LIGHT)
    return Look(theme, Icons(bundled("resources", "icons")))


@contextmanager
def fresh(look: Look) -> Iterator[Look]:
    """Lend a look; whatever a test made of it, it is light again when all windows are gone."""
    yield look
    delete_windows()
    look.theme.set_scheme(Scheme.LIGHT)
    look.theme.set_text_size(100)


@contextmanager
def british() -> Iterator[None]:
    """Write numbers and dates as in the United Kingdom."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


def delete_windows() -> None:
    """A closed window that stays would be styled anew with every change of colours."""
    for window in QApplication.topLevelWidgets():
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
