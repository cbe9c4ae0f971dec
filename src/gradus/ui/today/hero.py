"""The card that starts the day: how many, how long, and the button."""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QSpacerItem, QVBoxLayout, QWidget

from gradus.services.today.view import TodayView
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.today import sentences
from gradus.ui.today.areas import AreaList
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.flow_layout import FlowLayout
from gradus.ui.widgets.focus_ring import REACH
from gradus.ui.widgets.label import label

_SIDE, _GAP = 28, 10


class Hero(QFrame):
    """Says what is to be asked and offers to start, all of it, ten minutes, or something else."""

    startRequested = Signal()
    tenMinutesRequested = Signal()
    chooseRequested = Signal()
    areaRequested = Signal(object)

    def __init__(self, look: Look, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "card")
        self._zone = zone
        self._title = label("", Text.DISPLAY, wrap=True)
        self._note = label("", Text.QUIET, wrap=True)
        self.start = ActionButton(look.theme, self.tr("Start quiz"), Kind.PRIMARY, self.tr("Enter"))
        self.wait = ActionButton(look.theme, self.tr("Open quiz"), Kind.SECONDARY, self.tr("Enter"))
        self.ten = ActionButton(look.theme, self.tr("I have 10 minutes"), Kind.SECONDARY, "T")
        self.choose = ActionButton(look.theme, self.tr("Choose…"), Kind.SECONDARY, "C")
        self.areas = AreaList(look.theme)
        self._above = QSpacerItem(0, 0)
        self._lines = QVBoxLayout()
        self._grid = QGridLayout(self)
        self._actions = QWidget()
        self._is_wide: bool | None = None
        self._arrange()
        self.start.clicked.connect(self.startRequested)
        self.wait.clicked.connect(self.startRequested)
        self.ten.clicked.connect(self.tenMinutesRequested)
        self.choose.clicked.connect(self.chooseRequested)
        self.areas.chosen.connect(self.areaRequested)
        self.areas.moreRequested.connect(self.chooseRequested)

    def show_view(self, view: TodayView) -> None:
        """Show a day."""
        self._title.setText(sentences.hero_title(view))
        self._note.setText(sentences.hero_note(view, self._zone))
        self.start.setVisible(view.cards > 0)
        waits = view.next_at is not None
        self.wait.setVisible(view.cards == 0 and (waits or view.can_undo))
        self.ten.setVisible(view.cards > 0)
        self.choose.setVisible(any(deck.cards for deck in view.decks))
        self.areas.show_areas(view.areas)
        self.areas.setVisible(bool(view.areas))
        self._fit()
        self._keep_distance()

    def can_start(self) -> bool:
        """Say whether there is a quiz to open."""
        return not (self.start.isHidden() and self.wait.isHidden())

    def texts(self) -> tuple[str, str]:
        """Return title and note."""
        return self._title.text(), self._note.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the buttons the whole width where they have no room beside the areas."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Look again whenever a button asks for more or less room, as with its first font."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        buttons = [one.sizeHint().width() + _GAP for one in self._buttons() if not one.isHidden()]
        room = self.width() - 2 * _SIDE - self._grid.horizontalSpacing() - self.areas.width()
        self._place_actions(wide=sum(buttons) - _GAP <= room)

    def _buttons(self) -> tuple[ActionButton, ...]:
        return self.start, self.wait, self.ten, self.choose

    def _place_actions(self, *, wide: bool) -> None:
        if wide == self._is_wide:
            return
        self._is_wide = wide
        for part in (self._actions, self.areas):
            self._grid.removeWidget(part)
        self._grid.addWidget(self._actions, 1, 0, 1, 1 if wide else 2)
        centre = Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(self.areas, 0, 1, 2 if wide else 1, 1, centre)
        self._keep_distance()

    def _keep_distance(self) -> None:
        """Keep the buttons off the words, and off the areas where they lie below those as well."""
        some = self.can_start() or not self.choose.isHidden()
        gap = 18 - REACH if some else 0
        self._above.changeSize(0, gap if self._is_wide else 0)
        self._grid.setVerticalSpacing(0 if self._is_wide else gap)
        self._lines.invalidate()

    def _arrange(self) -> None:
        actions = FlowLayout(self._actions, gap=_GAP)
        actions.setContentsMargins(REACH, REACH, REACH, REACH)
        for button in self._buttons():
            actions.addWidget(button)
        words = self._lines
        words.setSpacing(0)
        words.setContentsMargins(REACH, 0, 0, 0)
        words.addWidget(self._title)
        words.addSpacing(4)
        words.addWidget(self._note)
        words.addSpacerItem(self._above)
        words.addStretch(1)
        grid = self._grid
        grid.setContentsMargins(_SIDE - REACH, 24, _SIDE, 26 - REACH)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        grid.addLayout(words, 0, 0)
        self._place_actions(wide=True)
