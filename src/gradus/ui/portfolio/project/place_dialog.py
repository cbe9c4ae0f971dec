"""A file of a repository to read, at the line that a check names; nothing is run or opened."""

from __future__ import annotations

from PySide6.QtGui import QColor, QTextCursor, QTextFormat
from PySide6.QtWidgets import QTextEdit, QWidget

from gradus.domain.portfolio.check import Place
from gradus.ui.design.look import Look
from gradus.ui.portfolio.checks import texts
from gradus.ui.widgets.dialog import Dialog
from gradus.ui.widgets.text_box import TextBox

_SIZE, _MOST = (760, 560), 400_000
_WHOLE_LINE = QTextFormat.Property.FullWidthSelection


class PlaceDialog(Dialog):
    """Shows the text with the line marked; a very long file is cut behind it."""

    def __init__(self, look: Look, place: Place, text: str, parent: QWidget | None = None) -> None:
        super().__init__(look, texts.place(place), parent)
        self.box = TextBox(look.theme, place.path)
        self.box.show_code(text[:_MOST])
        self.body.addWidget(self.box, 1)
        self.add_gap()
        self.close_button = self.add_action(self.tr("Close"), self.tr("Esc"), primary=True)
        self.close_button.clicked.connect(self.accept)
        self.resize(*_SIZE)
        if place.line:
            self._mark(place.line, look.theme.tokens.warn_soft)

    def _mark(self, line: int, colour: str) -> None:
        block = self.box.document().findBlockByNumber(line - 1)
        if not block.isValid():
            return
        cursor = QTextCursor(block)
        self.box.setTextCursor(cursor)
        selection = QTextEdit.ExtraSelection()
        selection.cursor = cursor
        selection.format.setBackground(QColor(colour))
        selection.format.setProperty(_WHOLE_LINE, True)  # noqa: FBT003 - Qt's own signature
        self.box.setExtraSelections([selection])

    def take_focus(self) -> None:
        """Let the text be scrolled at once."""
        self.box.setFocus()
        self.box.ensureCursorVisible()
