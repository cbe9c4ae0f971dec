"""Writing Markdown with its cards beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from gradus.errors import GradusError
from gradus.services.editing.checked import Checked
from gradus.ui.design.look import Look
from gradus.ui.editor.draft import Draft
from gradus.ui.editor.preview import MakeFace, Preview
from gradus.ui.editor.problem_list import ProblemList
from gradus.ui.editor.source_edit import SourceEdit, plain_cursor
from gradus.ui.language.told import told
from gradus.ui.latest import Latest
from gradus.ui.tasks import Task
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.dialog import Dialog
from gradus.ui.widgets.question import Question

_LARGEST, _SMALLEST = (1240, 800), (640, 420)
_ROOM = 56
_PAUSE_MS = 200


class Editor(Dialog):
    """Ctrl+S saves beside the window; Esc closes, after a question where something would be lost.

    `saved` says that a text was saved. What cannot be saved is said above the buttons, and the
    text stays.
    """

    saved = Signal()

    def __init__(
        self,
        look: Look,
        title: str,
        draft: Draft,
        make_face: MakeFace,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, title, parent)
        self._draft = draft
        self._saving: Task[Draft | None] | None = None
        self.source = SourceEdit(look.theme, self.tr("Markdown of {0}").format(draft.place))
        self.problems = ProblemList(look.theme)
        self.preview = Preview(look, make_face)
        self.top = QHBoxLayout()
        self._checker = Latest(_PAUSE_MS, self)
        self._arrange_parts()
        self._offer()
        self._connect()
        self._show_draft()

    @property
    def draft(self) -> Draft:
        """What is edited now."""
        return self._draft

    def changed(self) -> bool:
        """Whether there is something that was not saved."""
        return self.source.text() != self._draft.text

    def take_focus(self) -> None:
        """Begin in the text."""
        plain_cursor(self.source)

    def save(self) -> None:
        """Save what is written now."""
        text, draft = self.source.text(), self._draft
        self._run(lambda: draft.save(text))

    def reject(self) -> None:
        """Close, but ask first where something would be lost."""
        if self._saving is not None:
            return
        if not self.changed():
            self._leave()
            return
        question = Question(
            self._look,
            self.tr("Close without saving?"),
            self.tr("What you have written since you opened this is lost."),
            (self.tr("Close without saving"), self.tr("D")),
            self,
        )
        question.accepted.connect(self._leave)
        question.pop_up()

    def _leave(self) -> None:
        super().reject()

    def done(self, result: int) -> None:
        """Close when nothing runs any more."""
        self._checker.close()
        super().done(result)

    def add_button(self, caption: str, key: str = "") -> ActionButton:
        """Add a button on the left."""
        button = ActionButton(self._look.theme, caption, Kind.SECONDARY, key)
        button.setShortcut(key)
        self.more.addWidget(button)
        return button

    def offer_instead(self, caption: str, key: str, work: Callable[[], None]) -> None:
        """Add a button that does something in place of saving, and then closes the editor."""
        self.add_button(caption, key).clicked.connect(lambda: self._run(work))

    def go_on_with(self, draft: Draft) -> None:
        """Edit something else instead."""
        self._draft = draft
        self._show_draft()

    def _run(self, work: Callable[[], Draft | None]) -> None:
        if self._saving is None:
            self._saving = Task(lambda _progress: work(), self)
            self._saving.finished.connect(self._after_saving)
            self._saving.failed.connect(self._say_failure)
            self._saving.start()

    def _after_saving(self, draft: Draft | None) -> None:
        self._saving = None
        self.saved.emit()
        if draft is None:
            self.accept()
        else:
            self._go_on(draft)

    def _go_on(self, draft: Draft) -> None:
        """Stay open after saving; what was written meanwhile stays too."""
        self._draft = draft
        self.say_aside(self.tr("Saved."))
        self._ask_check(at_once=True)

    def _say_failure(self, error: GradusError) -> None:
        self._saving = None
        self.say_aside(told(str(error)))

    def _show_draft(self) -> None:
        self.source.setPlainText(self._draft.text)
        self.source.go_to(self._draft.line)
        self._ask_check(at_once=True)

    def _ask_check(self, *, at_once: bool = False) -> None:
        text, line, draft = self.source.text(), self.source.line(), self._draft
        self._checker.ask(lambda _go_on: draft.check(text, line), at_once=at_once)

    def _show_checked(self, checked: Checked) -> None:
        self.problems.show_problems(checked.problems)
        self.source.mark(problem.line for problem in checked.problems)
        self.preview.show_checked(checked)

    def _ask_again(self) -> None:
        self.said.setText("")
        self._ask_check()

    def _connect(self) -> None:
        self.source.textChanged.connect(self._ask_again)
        self.source.cursorPositionChanged.connect(self._ask_check)
        self._checker.found.connect(self._show_checked)
        self.problems.lineRequested.connect(self._go_to)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self).activated.connect(self.save)

    def _go_to(self, line: int) -> None:
        self.source.go_to(line)
        plain_cursor(self.source)

    def _offer(self) -> None:
        self.more = QHBoxLayout()
        self.more.setSpacing(10)
        self._actions.addLayout(self.more)
        self.add_gap()
        self.close_button = self.add_action(self.tr("Close"), self.tr("Esc"))
        self.save_button = self.add_action(self.tr("Save"), self.tr("Ctrl+S"), primary=True)
        self.close_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.save)

    def _arrange_parts(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(4, 4, 8, 4)
        column.setSpacing(10)
        column.addWidget(self.source, 1)
        column.addWidget(self.problems)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setChildrenCollapsible(False)
        halves.addWidget(left)
        halves.addWidget(self.preview)
        halves.setSizes([1, 1])
        self.body.addLayout(self.top)
        self.body.addWidget(halves, 1)
        self.setMinimumSize(*_SMALLEST)
        self._fit()

    def _fit(self) -> None:
        parent = self.parentWidget()
        room = parent.window().size() if parent is not None else None
        width, height = _LARGEST
        if room is not None:
            width, height = min(width, room.width() - _ROOM), min(height, room.height() - _ROOM)
        self.resize(max(width, _SMALLEST[0]), max(height, _SMALLEST[1]))
