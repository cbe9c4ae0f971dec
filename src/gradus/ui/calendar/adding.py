"""Setting time aside for a topic by hand."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QWidget

from gradus.domain.planning.free_time import MINUTES_OF_A_DAY
from gradus.domain.planning.work import SLOT
from gradus.ui.calendar import sentences
from gradus.ui.calendar.choice import Choice
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.widgets.dialog import Dialog
from gradus.ui.widgets.focus_ring import FocusRing
from gradus.ui.widgets.label import label
from gradus.ui.widgets.number_field import NumberField

_SIZE = (460, 460)
_KEY = Qt.ItemDataRole.UserRole
_PHASE = "phase:"


class AddDialog(Dialog):
    """`chosen` carries a topic's key and minutes; `subjects` are keys and titles of topics."""

    chosen = Signal(str, int)

    def __init__(
        self,
        look: Look,
        subjects: tuple[tuple[str, str], ...],
        choice: Choice,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, self.tr("Add a block"), parent)
        span = sentences.span(choice.start, choice.minutes)
        self.say(f"{sentences.day_name(choice.day)}, {span}")
        self.search = _Search(look)
        self.topics = QListWidget()
        room = (MINUTES_OF_A_DAY - choice.start) // SLOT * SLOT
        bounds = (SLOT, max(min(room, 4 * 60), SLOT))
        self.minutes = NumberField(look.theme, self.tr("Minutes"), bounds, self.tr(" min"))
        self.minutes.field.setSingleStep(SLOT)
        self.minutes.show_value(max(choice.minutes // SLOT * SLOT, SLOT))
        self._dress(look)
        self._fill(subjects)
        self.add_gap()
        self.cancel = self.add_action(self.tr("Cancel"), self.tr("Esc"))
        self.add_button = self.add_action(self.tr("Add"), self.tr("Enter"), primary=True)
        self._connect()
        self.resize(*_SIZE)

    def take_focus(self) -> None:
        """Let the person type a topic at once."""
        self.search.setFocus(Qt.FocusReason.TabFocusReason)

    def _dress(self, look: Look) -> None:
        self.ring = FocusRing(look.theme, self.topics)
        self.topics.setProperty("frame", "list")
        self.topics.setAccessibleName(self.tr("Topics"))
        row = QHBoxLayout()
        row.addWidget(label(self.tr("Length"), Text.BODY))
        row.addWidget(self.minutes)
        row.addStretch(1)
        self.body.addWidget(self.search)
        self.body.addWidget(self.topics, 1)
        self.body.addLayout(row)

    def _fill(self, subjects: tuple[tuple[str, str], ...]) -> None:
        for key, title in subjects:
            if key and not key.startswith(_PHASE):
                item = QListWidgetItem(title)
                item.setData(_KEY, key)
                self.topics.addItem(item)
        self.topics.setCurrentRow(0)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._sift)
        self.search.moved.connect(self._step)
        self.topics.itemDoubleClicked.connect(self._take)
        self.cancel.clicked.connect(self.reject)
        self.add_button.clicked.connect(self._take)

    def _sift(self, text: str) -> None:
        wanted = text.casefold().split()
        items = [self.topics.item(row) for row in range(self.topics.count())]
        for item in items:
            item.setHidden(not all(word in item.text().casefold() for word in wanted))
        shown = [item for item in items if not item.isHidden()]
        self.topics.setCurrentRow(self.topics.row(shown[0]) if shown else -1)
        self.add_button.setEnabled(bool(shown))

    def _step(self, steps: int) -> None:
        shown = [r for r in range(self.topics.count()) if not self.topics.item(r).isHidden()]
        if shown:
            at = shown.index(self.topics.currentRow()) + steps
            self.topics.setCurrentRow(shown[min(max(at, 0), len(shown) - 1)])

    def _take(self) -> None:
        item = self.topics.currentItem()
        if item is not None:
            self.chosen.emit(str(item.data(_KEY)), self.minutes.value())
            self.accept()


class _Search(QLineEdit):
    """Up and down lead through what was found."""

    moved = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.ring = FocusRing(look.theme, self, 10)
        self.setProperty("field", True)  # noqa: FBT003 - Qt's signature
        self.setMinimumHeight(36)
        self.setTextMargins(8, 0, 8, 0)
        self.setAccessibleName(self.tr("Search topics"))
        self.setPlaceholderText(self.tr("Search topics"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the list from here; anything else is text."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
