"""The look that is in force: follows the system's light or dark setting, or stays fixed."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from gradus.ui.design import fonts
from gradus.ui.design.palette import palette
from gradus.ui.design.sizes import renew
from gradus.ui.design.style_sheet import style_sheet
from gradus.ui.design.tokens import DARK, LIGHT, Tokens


class Scheme(StrEnum):
    """Which colours the person wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


_FIXED = {Scheme.LIGHT: Qt.ColorScheme.Light, Scheme.DARK: Qt.ColorScheme.Dark}


class Theme(QObject):
    """Dresses the application and says `changed` when its colours or its text's size did."""

    changed = Signal()

    def __init__(self, app: QApplication, scheme: Scheme = Scheme.SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self._scheme = scheme
        self._tokens: Tokens | None = None
        self._text_size = 100
        fonts.set_size(self._text_size)
        app.setStyle("Fusion")
        app.setFont(fonts.font(fonts.Text.BODY))
        app.styleHints().colorSchemeChanged.connect(self._follow)
        self.set_scheme(scheme)

    @property
    def tokens(self) -> Tokens:
        """The colours in force."""
        return self._tokens or LIGHT

    @property
    def scheme(self) -> Scheme:
        """What was asked for; the system's setting decides while it is SYSTEM."""
        return self._scheme

    def set_scheme(self, scheme: Scheme) -> None:
        """Fix light or dark, or follow the system."""
        self._scheme = scheme
        hints = self._app.styleHints()
        # Title bars and native dialogs follow as well where the platform lets them.
        hints.setColorScheme(_FIXED.get(scheme, Qt.ColorScheme.Unknown))
        self._follow(hints.colorScheme())

    def set_text_size(self, percent: int) -> None:
        """Write the interface larger or smaller than usual, at once and everywhere."""
        if percent == self._text_size:
            return
        self._text_size = percent
        fonts.set_size(percent)
        self._app.setFont(fonts.font(fonts.Text.BODY))
        for widget in self._app.allWidgets():
            renew(widget)
        self.changed.emit()

    def _follow(self, system: Qt.ColorScheme) -> None:
        wanted = _FIXED.get(self._scheme, system)
        self._wear(DARK if wanted == Qt.ColorScheme.Dark else LIGHT)

    def _wear(self, tokens: Tokens) -> None:
        if tokens is self._tokens:
            return
        self._tokens = tokens
        self._app.setPalette(palette(tokens))
        self._app.setStyleSheet(style_sheet(tokens))
        self.changed.emit()
