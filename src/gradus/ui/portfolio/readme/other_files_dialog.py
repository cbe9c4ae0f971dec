"""The other files of a repository: each is shown as a difference, and written when wanted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QVBoxLayout, QWidget

from gradus.domain.portfolio.files.model_card import QUESTIONS
from gradus.errors import GradusError
from gradus.services.portfolio.readme.difference import FileChange
from gradus.services.portfolio.readme.other_files import FILES, Filled, licences
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.language.told import told
from gradus.ui.latest import Latest
from gradus.ui.portfolio.readme.difference_box import DifferenceBox
from gradus.ui.portfolio.service import Readmes
from gradus.ui.widgets.button import ENTER_KEYS
from gradus.ui.widgets.dialog import Dialog
from gradus.ui.widgets.field import combo, line_edit
from gradus.ui.widgets.focus_ring import FocusRing
from gradus.ui.widgets.label import label
from gradus.ui.widgets.scroll_column import ScrollColumn

_SIZE, _LIST, _PAUSE_MS, _ROOM = (800, 600), 210, 250, 6
_LICENCE, _CARD = "LICENSE", "MODEL_CARD.md"


class OtherFilesDialog(Dialog):
    """`writeRequested` carries the FileChange that is shown."""

    writeRequested = Signal(object)
    shown = Signal()

    def __init__(
        self, look: Look, service: Readmes, folder: Path, filled: Filled, parent: QWidget | None
    ) -> None:
        super().__init__(look, self.tr("Other files of the repository"), parent)
        self._service, self._folder, self._filled = service, folder, filled
        self._change: FileChange | None = None
        self._work = Latest(_PAUSE_MS, self)
        self.list = QListWidget()
        self.list.setProperty("frame", "list")
        self.list.setAccessibleName(self.tr("File"))
        self.list.addItems(list(FILES))
        self.list.setFixedWidth(_LIST)
        self.ring = FocusRing(look.theme, self.list, 8)
        self.licence = combo(look.theme, self.tr("Licence"), licences())
        self.holder = line_edit(look.theme, self.tr("Who holds the rights"), self.tr("Your name"))
        self.answers = {
            key: line_edit(look.theme, asked) for key, (_heading, asked) in QUESTIONS.items()
        }
        self.note = label("", Text.NOTE, wrap=True)
        self.difference = DifferenceBox(look.theme, self.tr("What would be written"))
        self._of_licence, self._of_card = self._licence_fields(), self._card_fields()
        self._arrange_parts()
        self._connect()
        self.list.setCurrentRow(0)

    def take_focus(self) -> None:
        """Begin with the list."""
        self.list.doItemsLayout()  # with the fonts of the theme
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def refresh(self) -> None:
        """Look again: a file was written."""
        self._ask(at_once=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write with Ctrl+Enter, and with nothing less."""
        if event.key() in ENTER_KEYS:
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._write()
        else:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Stop looking; nothing is shown after that."""
        self._work.close()
        super().done(result)

    def _name(self) -> str:
        return FILES[max(self.list.currentRow(), 0)]

    def _ask(self, *, at_once: bool = False) -> None:
        name, filled = self._name(), self._written()
        self._of_licence.setVisible(name == _LICENCE)
        self._of_card.setVisible(name == _CARD)
        propose, folder = self._service.propose, self._folder
        self._work.ask(lambda _on: propose(folder, name, filled), at_once=at_once)

    def _written(self) -> Filled:
        return Filled(
            self._filled.title,
            self.holder.text().strip(),
            self.licence.currentText(),
            self._filled.year,
            {key: field.text() for key, field in self.answers.items()},
        )

    def _show(self, change: FileChange) -> None:
        if change.name == _LICENCE and not self.holder.text().strip():
            self._hold_back(self._who(there=change.before is not None))
            return
        self._change = change
        said = self.tr("Nothing to write: it is as it would be written.")
        new = self.tr("It would be made:") if change.before is None else self.tr("It would change:")
        self.note.setText(new if change.changed else said)
        self.difference.setVisible(change.changed)
        self.difference.show_difference(change.difference)
        self.write_button.setEnabled(change.changed)
        self.shown.emit()

    def _who(self, *, there: bool) -> str:
        if there:
            return self.tr("A licence is there. Say who holds the rights to see what would change.")
        return self.tr("Say who holds the rights, and the licence is shown here.")

    def _refuse(self, error: GradusError) -> None:
        self._hold_back(told(str(error)))

    def _hold_back(self, why: str) -> None:
        self._change = None
        self.note.setText(why)
        self.difference.hide()
        self.write_button.setEnabled(False)
        self.shown.emit()

    def _write(self) -> None:
        if self._change is not None and self._change.changed:
            self.writeRequested.emit(self._change)

    def _connect(self) -> None:
        self._work.found.connect(self._show)
        self._work.failed.connect(self._refuse)
        self.list.currentRowChanged.connect(lambda _row: self._ask(at_once=True))
        self.licence.currentTextChanged.connect(lambda _text: self._ask())
        for field in (self.holder, *self.answers.values()):
            field.textChanged.connect(lambda _text: self._ask())

    def _licence_fields(self) -> QWidget:
        if (at := self.licence.findText("MIT")) >= 0:
            self.licence.setCurrentIndex(at)
        return _column((self.licence, self.holder))

    def _card_fields(self) -> QWidget:
        parts: list[QWidget] = []
        for key, (_heading, asked) in QUESTIONS.items():
            caption: QLabel = label(asked, Text.NOTE, wrap=True)
            caption.setBuddy(self.answers[key])
            parts += [caption, self.answers[key]]
        return _column(parts)

    def _arrange_parts(self) -> None:
        content = _column((self._of_licence, self._of_card, self.note, self.difference))
        layout = content.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.setContentsMargins(_ROOM, _ROOM, 12, _ROOM)
        layout.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.list)
        row.addWidget(ScrollColumn(content), 1)
        self.body.addLayout(row, 1)
        self.add_gap()
        self.close_button = self.add_action(self.tr("Close"), self.tr("Esc"))
        self.write_button = self.add_action(
            self.tr("Write it"), self.tr("Ctrl+Enter"), primary=True
        )
        self.write_button.setEnabled(False)
        self.close_button.clicked.connect(self.reject)
        self.write_button.clicked.connect(self._write)
        self.resize(*_SIZE)


def _column(parts: tuple[QWidget, ...] | list[QWidget]) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for part in parts:
        column.addWidget(part)
    return box
