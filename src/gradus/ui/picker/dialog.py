"""Choosing what to quiz: kinds on the left, what each goes by on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from gradus.domain.scheduling.session_kind import Kind, SessionPlan
from gradus.errors import GradusError
from gradus.services.quiz.choice_view import TopicRow
from gradus.ui.design.look import Look
from gradus.ui.design.sizes import fix_width
from gradus.ui.language.told import told
from gradus.ui.picker import sentences
from gradus.ui.picker.kind_row import KindRow
from gradus.ui.picker.options import Options
from gradus.ui.picker.service import ChoiceService
from gradus.ui.widgets.dialog import Dialog
from gradus.ui.widgets.focus_ring import REACH

_SIZE = (820, 600)
_LEFT = 258


class PickerDialog(Dialog):
    """`picked` carries the SessionPlan; Enter starts it from anywhere, Esc closes."""

    picked = Signal(object)

    def __init__(self, look: Look, service: ChoiceService, parent: QWidget | None = None) -> None:
        super().__init__(look, self.tr("Choose what to quiz"), parent)
        self.setAccessibleName(self.windowTitle())
        self._service = service
        view = service.view()
        self.rows = {
            kind: KindRow(look.theme, kind, str(n)) for n, kind in enumerate(view.kinds, start=1)
        }
        self._group = QButtonGroup(self)
        self.options = Options(look)
        self.options.topics.show_topics(view.topics)
        self._furnish()
        self._connect()
        self.choose(Kind.DUE)
        self._show_sizes()
        self.resize(*_SIZE)

    @property
    def kind(self) -> Kind:
        """The kind of session that is chosen."""
        row = self._group.checkedButton()
        assert isinstance(row, KindRow)
        return row.kind

    def plan(self) -> SessionPlan:
        """Return the session as it would begin."""
        return self.options.plan(self.kind)

    def choose(self, kind: Kind) -> None:
        """Choose a kind of session and say how large it is."""
        self.rows[kind].setChecked(True)
        self.options.show_kind(kind)
        self._show_size()

    def take_focus(self) -> None:
        """Begin at the kinds."""
        row = self.rows[self.kind]
        row.setFocus(Qt.FocusReason.TabFocusReason)
        row.ring.expect()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a kind by its number, search, and learn a topic; the rest is the dialog's."""
        if not self._act(event):
            super().keyPressEvent(event)

    def _act(self, event: QKeyEvent) -> bool:
        key, control = event.key(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        topics = self.options.topics
        if control and key == Qt.Key.Key_F and topics.isVisible():
            topics.seek()
        elif control and key == Qt.Key.Key_L and topics.isVisible():
            topics.ask_to_learn()
        elif not control and Qt.Key.Key_1 <= key < Qt.Key.Key_1 + len(self.rows):
            if isinstance(self.focusWidget(), QLineEdit | QAbstractSpinBox):
                return False
            row = list(self.rows.values())[key - Qt.Key.Key_1]
            row.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.choose(row.kind)
        else:
            return False
        return True

    def _connect(self) -> None:
        for row in self.rows.values():
            row.toggled.connect(lambda on, row=row: self.choose(row.kind) if on else None)
        self.options.changed.connect(self._show_size)
        self.options.topics.learnRequested.connect(self._learn)
        self.start.clicked.connect(self._pick)
        self.cancel.clicked.connect(self.reject)

    def _pick(self) -> None:
        plan = self.plan()
        self.accept()
        self.picked.emit(plan)

    def _learn(self, topic: TopicRow) -> None:
        learn = not (topic.learning and topic.unlocked)
        try:
            view = self._service.learn(topic.key, learn=learn, anyway=not topic.unlocked)
        except GradusError as error:
            self.say_aside(told(str(error)))
            return
        self.options.topics.show_topics(view.topics)
        self._show_sizes()
        self._show_size()

    def _show_sizes(self) -> None:
        """Say beside each kind how large it is, where that does not depend on ticks."""
        for kind, row in self.rows.items():
            plan = SessionPlan(kind)
            if plan.of_topics:
                row.show_size(sentences.of_choice(kind))
            else:
                row.show_size(sentences.size(kind, self._service.size(plan)))

    def _show_size(self) -> None:
        size = self._service.size(self.plan())
        self.start.setEnabled(size.cards > 0)
        self.said.setText(sentences.size(self.kind, size))

    def _furnish(self) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(REACH, REACH, REACH, REACH)
        left.setSpacing(2)
        for row in self.rows.values():
            self._group.addButton(row)
            left.addWidget(row)
        left.addStretch(1)
        side = QWidget()
        fix_width(side, _LEFT)
        side.setLayout(left)
        both = QHBoxLayout()
        both.setSpacing(24)
        both.addWidget(side)
        both.addWidget(self.options, 1)
        self.body.addLayout(both, 1)
        self.add_gap()
        self.cancel = self.add_action(self.tr("Cancel"), self.tr("Esc"))
        self.start = self.add_action(self.tr("Start quiz"), self.tr("Enter"), primary=True)
