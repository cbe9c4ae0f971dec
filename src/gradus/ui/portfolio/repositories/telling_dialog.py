"""What to tell GitHub of a repository: text for its About box, topics, and the git commands."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from gradus.services.portfolio.telling import Told
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.design.sizes import fix_width
from gradus.ui.widgets.dialog import Dialog
from gradus.ui.widgets.label import label
from gradus.ui.widgets.text_box import TextBox

_WIDTH = 720


class TellingDialog(Dialog):
    """Keys 1, 2 and 3 copy; nothing is run."""

    def __init__(self, look: Look, told: Told, parent: QWidget | None = None) -> None:
        super().__init__(look, self.tr("For GitHub: {0}").format(told.name), parent)
        self._texts = (told.about, " ".join(told.topics), told.commands)
        self.boxes: list[TextBox] = []
        names = (self.tr("About"), self.tr("Topics"), self.tr("Commands, which you run yourself"))
        nothing = self.tr("No file says what it does. Write it in the README first.")
        for name, text, height in zip(names, self._texts, (64, 44, 150), strict=True):
            self._add_box(look, name, text or nothing, height)
        acts = (self.tr("Copy about"), self.tr("Copy topics"), self.tr("Copy commands"))
        for n, (act, text) in enumerate(zip(acts, self._texts, strict=True), start=1):
            copy = self.add_action(act, str(n))
            copy.setEnabled(bool(text))
            copy.clicked.connect(lambda _on=False, at=n: self._copy(at))
        self.add_gap()
        self.close_button = self.add_action(self.tr("Close"), self.tr("Esc"), primary=True)
        self.close_button.clicked.connect(self.accept)
        fix_width(self, _WIDTH)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy with 1, 2 and 3."""
        if event.text() in {"1", "2", "3"}:
            self._copy(int(event.text()))
        else:
            super().keyPressEvent(event)

    def _copy(self, at: int) -> None:
        text = self._texts[at - 1]
        if text:
            QApplication.clipboard().setText(text)
            self.say_aside(self.tr("Copied."))

    def _add_box(self, look: Look, name: str, text: str, height: int) -> None:
        box = TextBox(look.theme, name)
        if text == self._texts[2]:
            box.show_code(text)
        else:
            box.setPlainText(text)
        box.setFixedHeight(height)
        self.body.addWidget(label(name, Text.NOTE))
        self.body.addWidget(box)
        self.boxes.append(box)
