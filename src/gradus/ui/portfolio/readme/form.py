"""The form for what only the person knows, and no file can say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from gradus.domain.portfolio.readme.template import Question
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.widgets.button import ENTER_KEYS
from gradus.ui.widgets.dialog import Dialog
from gradus.ui.widgets.focus_ring import FocusRing
from gradus.ui.widgets.label import label
from gradus.ui.widgets.scroll_column import ScrollColumn

_SIZE, _FIELD = (640, 560), 62
_ROOM = 6


class AnswersDialog(Dialog):
    """`answered` carries every answer by the key of its question; an empty one takes it away."""

    answered = Signal(object)

    def __init__(
        self,
        look: Look,
        questions: Sequence[Question],
        answers: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, self.tr("What only you know"), parent)
        self.fields: dict[str, QPlainTextEdit] = {}
        self._first = next(iter(questions)).key if questions else ""
        self.say(self.tr("No file says these. Leave empty what does not fit."))
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(_ROOM, _ROOM, 14, _ROOM)
        self._column.setSpacing(4)
        for one in questions:
            self._ask(look, one, answers.get(one.key, ""))
        self._column.addStretch(1)
        self.area = ScrollColumn(content)
        self.body.addWidget(self.area, 1)
        self.add_gap()
        self.close_button = self.add_action(self.tr("Cancel"), self.tr("Esc"))
        caption, key = self.tr("Put into the README"), self.tr("Ctrl+Enter")
        self.keep_button = self.add_action(caption, key, primary=True)
        self.close_button.clicked.connect(self.reject)
        self.keep_button.clicked.connect(self._keep)
        self.resize(*_SIZE)

    def go_to(self, key: str) -> None:
        """Begin with a question."""
        self._first = key if key in self.fields else self._first

    def take_focus(self) -> None:
        """Let the answer be typed at once."""
        field = self.fields.get(self._first)
        if field is not None:
            field.setFocus(Qt.FocusReason.TabFocusReason)
            self.area.ensureWidgetVisible(field, 0, 60)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep with Ctrl+Enter, wherever the cursor is."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in ENTER_KEYS and control:
            self._keep()
        else:
            super().keyPressEvent(event)

    def _keep(self) -> None:
        self.accept()
        self.answered.emit({key: field.toPlainText() for key, field in self.fields.items()})

    def _ask(self, look: Look, question: Question, answer: str) -> None:
        field = QPlainTextEdit(answer)
        field.setProperty("field", "true")
        FocusRing(look.theme, field, 10)
        field.setAccessibleName(question.ask)
        field.setPlaceholderText(question.hint)
        field.setTabChangesFocus(True)
        field.setFixedHeight(_FIELD)
        caption = label(question.ask, Text.NOTE, wrap=True)
        caption.setBuddy(field)
        self._column.addWidget(caption)
        self._column.addWidget(field)
        self._column.addSpacing(10)
        self.fields[question.key] = field
