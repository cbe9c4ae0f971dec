"""The frame of every dialog: a sign, a title, words, a body, and a row of buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.widgets.announce import announce
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.label import label
from gradus.ui.widgets.reading_order import step
from gradus.ui.widgets.sign import Colour, Sign

_SIGN = 28


class Dialog(QDialog):
    """Closed by Esc; Enter presses the primary button, which has the focus at first.

    A dialog that has something to copy overrides `to_copy`: Ctrl+C then copies it and says so.
    """

    def __init__(self, look: Look, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setWindowTitle(title)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        self.said = label("", Text.NOTE)
        self._actions = QHBoxLayout()
        self._row = QHBoxLayout(self)
        self._primary: ActionButton | None = None
        self._arrange(label(title, Text.FIGURE, wrap=True))

    def show_sign(self, name: str, colour: Colour) -> None:
        """Put an icon before the title."""
        sign = Sign(self._look, name, _SIGN, colour)
        self._row.insertWidget(0, sign, 0, Qt.AlignmentFlag.AlignTop)

    def say(self, text: str, kind: Text = Text.QUIET) -> QLabel:
        """Add a paragraph to the body."""
        paragraph = label(text, kind, wrap=True)
        self.body.addWidget(paragraph)
        return paragraph

    def add_action(self, caption: str, key: str = "", *, primary: bool = False) -> ActionButton:
        """Add a button; those before the first stretch stand on the left."""
        kind = Kind.PRIMARY if primary else Kind.SECONDARY
        button = ActionButton(self._look.theme, caption, kind, key)
        self._actions.addWidget(button)
        if primary:
            self._primary = button
            button.setDefault(True)
        return button

    def add_gap(self) -> None:
        """Push the buttons that follow to the right."""
        self._actions.addStretch(1)

    def pop_up(self) -> None:
        """Open above the whole app and return at once; closing deletes the dialog."""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.show()
        self.take_focus()

    def fix_size(self, width: int) -> None:
        """Be as high as the words need at a width, and no higher."""
        self.setFixedSize(width, self._row.totalHeightForWidth(width))

    def take_focus(self) -> None:
        """Give the primary button the focus, and let it be seen."""
        if self._primary is not None:
            self._primary.setFocus(Qt.FocusReason.TabFocusReason)
            self._primary.ring.expect()

    def to_copy(self) -> str:
        """Return what Ctrl+C copies."""
        return ""

    def copy(self) -> None:
        """Copy, and say that it is copied."""
        QGuiApplication.clipboard().setText(self.to_copy())
        self.say_aside(self.tr("Copied."))

    def say_aside(self, text: str) -> None:
        """Say something in the line above the buttons."""
        self.said.setText(text)
        announce(self, text)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's signature
        """Go through the dialog as it is read."""
        return step(self, forward=next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy with Ctrl+C; Esc and Enter are Qt's."""
        if event.matches(QKeySequence.StandardKey.Copy) and self.to_copy():
            self.copy()
        else:
            super().keyPressEvent(event)

    def _arrange(self, title: QLabel) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(title)
        column.addSpacing(10)
        column.addLayout(self.body, 1)
        column.addSpacing(8)
        column.addWidget(self.said)
        column.addSpacing(10)
        column.addLayout(self._actions)
        self._actions.setSpacing(10)
        self._row.setContentsMargins(28, 26, 28, 24)
        self._row.setSpacing(16)
        self._row.addLayout(column, 1)
