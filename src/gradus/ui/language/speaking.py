"""Let the application speak a language, from files that ship with Gradus and with Qt."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from gradus.ui.language import told

_installed: list[QTranslator] = []
_QT = QLibraryInfo.LibraryPath.TranslationsPath


def speak(application: QCoreApplication, folder: Path, code: str) -> None:
    """Take the translations of a language: Gradus's own, and Qt's for its buttons and menus.

    English has plurals of its own, and needs none of Qt. A file that is missing leaves English.
    """
    told.forget()
    while _installed:
        application.removeTranslator(_installed.pop())
    places = [(f"gradus_{code}", str(folder))]
    if code != "en":
        told.use(folder)
        places.append((f"qtbase_{code}", QLibraryInfo.path(_QT)))
    for name, place in places:
        translator = QTranslator()
        if translator.load(name, place):
            application.installTranslator(translator)
            _installed.append(translator)


def write_as(application: QGuiApplication, locale: QLocale) -> None:
    """Write dates and numbers as a locale does, and lay windows out in its direction."""
    QLocale.setDefault(locale)
    application.setLayoutDirection(locale.textDirection())
