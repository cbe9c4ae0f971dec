"""A few questions, and the dev kits in the order in which they answer them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gradus.domain.library.entry import Entry
from gradus.domain.library.kinds import Answer, Runtime
from gradus.domain.library.kits import Ranked, Wish, Wishes, rank
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.help.keys import escape
from gradus.ui.library import reasons, words
from gradus.ui.widgets.announce import announce
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.check_box import CheckBox
from gradus.ui.widgets.clear import clear
from gradus.ui.widgets.dialog import Dialog
from gradus.ui.widgets.field import combo
from gradus.ui.widgets.focus_ring import REACH
from gradus.ui.widgets.label import label
from gradus.ui.widgets.pill import Pill
from gradus.ui.widgets.quiet_column import QuietColumn

_translate = QCoreApplication.translate
_BUDGETS = (60, 100, 150, 250, 500)
_WATTS = (10, 15, 25)
_QUESTIONS, _SIZE = 250, (980, 680)


class KitDialog(Dialog):
    """Ranks anew with every answer; `showRequested` carries the id of a kit."""

    showRequested = Signal(str)

    def __init__(self, look: Look, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(look, self.tr("Choose a dev kit"), parent)
        self._entries = tuple(entries)
        theme = look.theme
        budgets = (self.tr("up to {0} USD").format(one) for one in _BUDGETS)
        self.budget = combo(theme, self.tr("Budget"), (self.tr("Any price"), *budgets))
        watts = (self.tr("up to {0} W").format(one) for one in _WATTS)
        self.power = combo(theme, self.tr("Power"), (self.tr("Any power"), *watts))
        self.runtimes = {one: self._box(words.runtime(one)) for one in Runtime}
        self.vision = self._box(self.tr("Models that see"))
        self.camera = self._box(self.tr("A camera on it"))
        self.community = self._box(self.tr("A living community"))
        self.ranked: tuple[Ranked, ...] = ()
        self.buttons: list[ActionButton] = []
        self._list = QVBoxLayout()
        self._arrange_parts()
        self.add_gap()
        self.close_button = self.add_action(self.tr("Close"), escape(), primary=True)
        self.close_button.clicked.connect(self.accept)
        for field in (self.budget, self.power):
            field.currentIndexChanged.connect(self._rank)
        for box in (*self.runtimes.values(), self.vision, self.camera, self.community):
            box.toggled.connect(self._rank)
        self._rank()

    def take_focus(self) -> None:
        """Begin with the first question."""
        self.budget.setFocus(Qt.FocusReason.TabFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Be no larger than the window."""
        super().showEvent(event)
        parent = self.parentWidget()
        height = _SIZE[1] if parent is None else max(parent.height() - 60, 420)
        width = _SIZE[0] if parent is None else max(parent.width() - 60, 640)
        self.resize(min(_SIZE[0], width), min(_SIZE[1], height))

    def wishes(self) -> Wishes:
        """Return the answers."""
        budget, power = self.budget.currentIndex(), self.power.currentIndex()
        return Wishes(
            budget=_BUDGETS[budget - 1] if budget else None,
            runtimes=frozenset(one for one, box in self.runtimes.items() if box.isChecked()),
            vision=self.vision.isChecked(),
            camera=self.camera.isChecked(),
            watts=_WATTS[power - 1] if power else None,
            community=self.community.isChecked(),
        )

    def _rank(self) -> None:
        self.ranked = rank(self._entries, self.wishes())
        clear(self._list)
        self.buttons = []
        fits = [one for one in self.ranked if not one.excluded]
        for place, one in enumerate(fits, start=1):
            self._add(one, str(place))
        for one in self.ranked[len(fits) :]:
            self._add(one, "")
        said = self.tr("{0} of {1} kits are left.").format(len(fits), len(self.ranked))
        self.said.setText(said)
        announce(self, said)

    def _add(self, one: Ranked, place: str) -> None:
        row = QWidget()
        title = self.tr("{0}. {1}").format(place, one.entry.title) if place else one.entry.title
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(label(title, Text.STRONG, wrap=True), 1)
        if one.excluded:
            head.addWidget(Pill(self.tr("Out")))
        button = ActionButton(self._look.theme, self.tr("Show"), Kind.COMPACT)
        button.setAccessibleName(self.tr("Show {0} in the library").format(one.entry.title))
        button.clicked.connect(lambda: self._show_one(one.entry.key))
        self.buttons.append(button)
        head.addWidget(button)
        column = QVBoxLayout(row)
        column.setContentsMargins(REACH, 8, REACH, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(label(_why(one), Text.NOTE, wrap=True))
        self._list.addWidget(row)

    def _show_one(self, key: str) -> None:
        self.accept()
        self.showRequested.emit(key)

    def _box(self, name: str) -> CheckBox:
        box = CheckBox(self._look.theme)
        box.setAccessibleName(name)
        return box

    def _arrange_parts(self) -> None:
        questions = QVBoxLayout()
        questions.setContentsMargins(REACH, REACH, REACH, REACH)
        questions.setSpacing(8)
        for name, field in ((self.tr("Budget"), self.budget), (self.tr("Power"), self.power)):
            questions.addWidget(label(name, Text.HEADING))
            questions.addWidget(field)
        questions.addSpacing(6)
        questions.addWidget(label(self.tr("It must run"), Text.HEADING))
        for box in self.runtimes.values():
            questions.addLayout(_line(box))
        questions.addSpacing(6)
        questions.addWidget(label(self.tr("I want"), Text.HEADING))
        for box in (self.vision, self.camera, self.community):
            questions.addLayout(_line(box))
        questions.addStretch(1)
        left = QWidget()
        left.setLayout(questions)
        left.setFixedWidth(_QUESTIONS)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(REACH, 14, 8, 0)
        column.addWidget(label(self.tr("The best first"), Text.HEADING))
        column.addLayout(self._list)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(left)
        row.addWidget(QuietColumn(content), 1)
        self.body.addLayout(row, 1)


def _line(box: CheckBox) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addWidget(box)
    name = label(box.accessibleName(), Text.BODY)
    name.setBuddy(box)
    row.addWidget(name, 1)
    return row


def _why(one: Ranked) -> str:
    """Say what is against a kit first, then what is for it, then what is not known."""
    order = (Answer.NO, Answer.YES, Answer.PARTLY, Answer.UNKNOWN)
    told = sorted(one.reasons, key=lambda reason: (not reason.excludes, order.index(reason.answer)))
    said = " ".join(map(reasons.wish, told)) or one.entry.about
    kit = one.entry.kit
    if kit is None or not kit.needs or any(reason.wish is Wish.BUDGET for reason in told):
        return said
    return _translate("Library", "{reasons} It needs {what}.").format(reasons=said, what=kit.needs)
