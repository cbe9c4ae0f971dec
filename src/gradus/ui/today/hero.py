"""The card that starts the day: how many, how long, and the button."""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from gradus.services.today_view import TodayView
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.today import sentences
from gradus.ui.today.areas import AreaList
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.label import label


class Hero(QFrame):
    """Says what is to be asked and offers to start."""

    startRequested = Signal()

    def __init__(self, look: Look, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "card")
        self._zone = zone
        self._title = label("", Text.DISPLAY, wrap=True)
        self._note = label("", Text.QUIET, wrap=True)
        self.start = ActionButton(look.theme, self.tr("Start quiz"), Kind.PRIMARY, self.tr("Enter"))
        self.wait = ActionButton(look.theme, self.tr("Open quiz"), Kind.SECONDARY, self.tr("Enter"))
        self.areas = AreaList(look.theme)
        self._above = QSpacerItem(0, 18)
        self._lines = QVBoxLayout()
        self._arrange()
        self.start.clicked.connect(self.startRequested)
        self.wait.clicked.connect(self.startRequested)

    def show_view(self, view: TodayView) -> None:
        """Show a day."""
        self._title.setText(sentences.hero_title(view))
        self._note.setText(sentences.hero_note(view, self._zone))
        self.start.setVisible(view.cards > 0)
        waits = view.next_at is not None
        self.wait.setVisible(view.cards == 0 and (waits or view.can_undo))
        self._above.changeSize(0, 18 if self.can_start() else 0)
        self._lines.invalidate()
        self.areas.show_areas(view.areas)
        self.areas.setVisible(bool(view.areas))

    def can_start(self) -> bool:
        """Say whether there is a quiz to open."""
        return not (self.start.isHidden() and self.wait.isHidden())

    def texts(self) -> tuple[str, str]:
        """Return title and note."""
        return self._title.text(), self._note.text()

    def _actions(self) -> QVBoxLayout:
        actions = QVBoxLayout()
        for button in (self.start, self.wait):
            actions.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return actions

    def _arrange(self) -> None:
        words = self._lines
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addSpacing(4)
        words.addWidget(self._note)
        words.addSpacerItem(self._above)
        words.addLayout(self._actions())
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 24, 28, 26)
        row.setSpacing(24)
        row.addLayout(words, 1)
        row.addWidget(self.areas, 0, Qt.AlignmentFlag.AlignVCenter)
