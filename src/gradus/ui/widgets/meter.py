"""A thin bar that is filled to a share in the colour of a phase."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from gradus.ui.design.theme import Theme
from gradus.ui.widgets.gauge import Gauge
from gradus.ui.widgets.marks import phase_colour

_STEPS = 1000


class Meter(Gauge):
    """A track with the filled share in a phase's colour."""

    def __init__(self, theme: Theme, phase: int | None, parent: QWidget | None = None) -> None:
        super().__init__(theme, 6, parent)
        self._phase = phase
        self._round = 3.0
        self.setRange(0, _STEPS)
        self.setValue(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float) -> None:
        """Fill to a share from 0 to 1."""
        self.setValue(round(min(max(share, 0.0), 1.0) * _STEPS))
        self.update()

    def colour(self) -> str:
        """Return the colour of the phase."""
        return phase_colour(self._theme.tokens, self._phase)

    def sizeHint(self) -> QSize:
        """Ask for a readable length and take what is left."""
        return QSize(64, 6)
