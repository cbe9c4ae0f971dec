"""The bottom of a placement: one button to go on, or right and wrong, always in the same place."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from gradus.domain.scheduling.model import Rating
from gradus.ui.design.theme import Theme
from gradus.ui.help.keys import escape, space
from gradus.ui.quiz.rating_button import HEIGHT
from gradus.ui.quiz.verdicts import VerdictButton
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.focus_ring import REACH

_ASKED, _VERDICT = range(2)


class PlacementBar(QWidget):
    """Says what can be done now, with its keys."""

    goOnRequested = Signal()
    unknownRequested = Signal()
    wrongRequested = Signal()
    rightRequested = Signal()
    undoRequested = Signal()
    stopRequested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.go_on = ActionButton(theme, self.tr("Show answer"), Kind.PRIMARY, space())
        self.unknown = ActionButton(theme, self.tr("I don’t know"), Kind.SECONDARY, "0")
        self.verdicts = tuple(VerdictButton(theme, right=right) for right in (False, True))
        self.undo = ActionButton(theme, self.tr("Take back"), Kind.HINT, "U")
        self.stop = ActionButton(theme, self.tr("Stop here"), Kind.HINT, escape())
        self._pages = QStackedWidget()
        self._arrange()
        self._connect()

    def ask(self, caption: str, key: str, *, unknown_key: str) -> None:
        """Offer to go on, or to say that one does not know.

        Without a key for the latter the one button says it.
        """
        self.go_on.show_caption(caption, key)
        self.unknown.show_caption(self.tr("I don’t know"), unknown_key)
        self.unknown.setVisible(bool(unknown_key))
        self._pages.setCurrentIndex(_ASKED)

    def ask_verdict(self, *, right: bool | None) -> None:
        """Ask whether the answer was right; one is suggested where the program can tell."""
        for button in self.verdicts:
            is_right = button.rating is not Rating.AGAIN
            filled = right is not None and is_right == right
            if button.property("suggested") != filled:
                button.setProperty("suggested", filled)
                button.style().unpolish(button)
                button.style().polish(button)
        self._pages.setCurrentIndex(_VERDICT)

    def allow_undo(self, *, possible: bool) -> None:
        """Show that an answer can be taken back, or that there is none."""
        self.undo.setVisible(possible)

    def _connect(self) -> None:
        self.go_on.clicked.connect(self.goOnRequested)
        self.unknown.clicked.connect(self.unknownRequested)
        self.undo.clicked.connect(self.undoRequested)
        self.stop.clicked.connect(self.stopRequested)
        wrong, right = self.verdicts
        wrong.clicked.connect(self.wrongRequested)
        right.clicked.connect(self.rightRequested)

    def _arrange(self) -> None:
        for button in (self.go_on, self.unknown):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setFixedHeight(HEIGHT)
        self._pages.addWidget(_row((self.unknown, 2), (self.go_on, 3)))
        self._pages.addWidget(_row(*((button, 1) for button in self.verdicts)))
        self._pages.setFixedHeight(HEIGHT + 2 * REACH)
        hints = QHBoxLayout()
        hints.setContentsMargins(REACH, 0, REACH, 0)
        hints.setSpacing(18)
        hints.addStretch(1)
        hints.addWidget(self.undo)
        hints.addWidget(self.stop)
        hints.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 10)
        column.setSpacing(2)
        column.addWidget(self._pages)
        column.addLayout(hints)


def _row(*parts: tuple[QWidget, int]) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(REACH, REACH, REACH, REACH)
    line.setSpacing(10)
    for part, share in parts:
        line.addWidget(part, share)
    return row
