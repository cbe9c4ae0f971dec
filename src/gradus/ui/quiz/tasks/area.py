"""Where a card is answered: below its question, by typing or by picking, or not at all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gradus.domain.decks.tasks import Choose, Exercise, Given, Numeric, Output, Task, Typed
from gradus.ui.design.look import Look
from gradus.ui.design.tokens import Tokens
from gradus.ui.quiz.attempt import Attempt
from gradus.ui.quiz.card_face import CardFace
from gradus.ui.quiz.tasks.field import AnswerField
from gradus.ui.quiz.tasks.field_panel import FieldPanel
from gradus.ui.quiz.tasks.lines_field import LinesField
from gradus.ui.quiz.tasks.options_panel import OptionsPanel
from gradus.ui.quiz.tasks.panel import Offer, Panel

_PANELS: dict[type[Task], str] = {
    Typed: "field",
    Numeric: "field",
    Exercise: "field",
    Output: "lines",
    Choose: "options",
}


class TaskArea(QWidget):
    """Holds a panel for each way of answering, made when it is first needed."""

    submitRequested = Signal()
    drawRequested = Signal()
    changed = Signal()
    rowFocused = Signal(QWidget)

    def __init__(self, look: Look, face: Callable[[QWidget], CardFace]) -> None:
        super().__init__()
        self._look = look
        self._face = face
        self._panels: dict[str, Panel] = {}
        self._pixels: int | None = None
        self._listening = True
        self.panel: Panel | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    def begin(self, task: Task, folder: Path) -> None:
        """Show how the card is to be answered, with nothing given yet."""
        kind = _PANELS.get(type(task))
        self.panel = self._panel(kind) if kind else None
        for panel in self._panels.values():
            panel.setVisible(panel is self.panel)
        if self.panel is not None:
            self.panel.begin(task, folder)
        self.setVisible(self.panel is not None)

    def prepare(self, task: Task, folder: Path) -> None:
        """Lay out, out of sight, how a card that comes later is to be answered."""
        kind = _PANELS.get(type(task))
        if kind is not None and (panel := self._panel(kind)) is not self.panel:
            panel.prepare(task, folder)

    def finish(self, task: Task, attempt: Attempt) -> None:
        """Show what became of the answer."""
        if self.panel is not None:
            self.panel.finish(task, attempt)
            self.setVisible(self.panel.says_something())

    def given(self) -> Given | None:
        """Return what was typed or picked, or None where nothing can be."""
        return None if self.panel is None else self.panel.given()

    def offer(self) -> Offer | None:
        """Return what the button below does, where that is special."""
        return None if self.panel is None else self.panel.offer()

    def shows_answer(self) -> bool:
        """Say whether the answer itself stands here, so that only the rest is left to show."""
        return self.panel is not None and self.panel.shows_answer()

    def types(self) -> bool:
        """Say whether letters are text now."""
        return self.panel is not None and self.panel.types()

    def take_focus(self) -> bool:
        """Take the keyboard where the answer is written, and say whether it was taken."""
        return self.panel is not None and self.panel.take_focus()

    def take_key(self, event: QKeyEvent) -> bool:
        """Act on a key of the options, and say whether it was one."""
        return self.panel is not None and self.panel.take_key(event)

    def set_listening(self, *, listening: bool) -> None:
        """Listen to keys, or be deaf until what they act on is on screen."""
        if self.panel is not None:
            self.panel.set_listening(listening=listening)

    def set_tokens(self, tokens: Tokens) -> None:
        """Take other colours."""
        for panel in self._panels.values():
            panel.set_tokens(tokens)

    def set_text_size(self, pixels: int) -> None:
        """Write at another size."""
        self._pixels = pixels
        for panel in self._panels.values():
            panel.set_text_size(pixels)

    def is_settled(self) -> bool:
        """Say whether every formula is there."""
        return self.panel is None or self.panel.is_settled()

    def _panel(self, kind: str) -> Panel:
        if kind not in self._panels:
            panel = self._make(kind)
            panel.submitRequested.connect(self.submitRequested)
            panel.changed.connect(self.changed)
            if self._pixels is not None:
                panel.set_text_size(self._pixels)
            panel.hide()
            self._column.addWidget(panel)
            self._panels[kind] = panel
        return self._panels[kind]

    def _make(self, kind: str) -> Panel:
        if kind == "options":
            options = OptionsPanel(self._look, self._face)
            options.rowFocused.connect(self.rowFocused)
            return options
        field = AnswerField if kind == "field" else LinesField
        panel = FieldPanel(self._look, field(self._look.theme))
        panel.result.drawRequested.connect(self.drawRequested)
        return panel
