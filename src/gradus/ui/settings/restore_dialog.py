"""What a backup holds against what there is now, before it takes its place."""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from gradus.services.backups.restoring import Preview
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.settings import backup_sentences as sentences
from gradus.ui.widgets.dialog import Dialog
from gradus.ui.widgets.label import label

_WIDTH = 500


class RestoreDialog(Dialog):
    """`accepted` means that it is to be restored; Esc leaves all as it is."""

    def __init__(
        self, look: Look, preview: Preview, zone: tzinfo, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, sentences.title(preview, zone), parent)
        self.setAccessibleName(self.windowTitle())
        self.say(sentences.origin(preview))
        self.body.addSpacing(6)
        self._show_counts(preview)
        self.body.addSpacing(6)
        self.say(sentences.consequence(preview))
        self.leave_button = self.add_action(self.tr("Cancel"), self.tr("Esc"))
        self.add_gap()
        self.restore_button = self.add_action(self.tr("Restore"), self.tr("Enter"), primary=True)
        self.leave_button.clicked.connect(self.reject)
        self.restore_button.clicked.connect(self.accept)
        self.fix_size(_WIDTH)

    def _show_counts(self, preview: Preview) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(3, 1)
        heads = ("", self.tr("In the backup"), self.tr("Now"))
        for column, head in enumerate(heads):
            grid.addWidget(label(head, Text.HEADING), 0, column)
        for row, texts in enumerate(sentences.rows(preview), 1):
            self._add_row(grid, row, texts, (heads[1], heads[2]))
        self.body.addLayout(grid)

    def _add_row(
        self, grid: QGridLayout, row: int, texts: tuple[str, str, str], heads: tuple[str, str]
    ) -> None:
        name, held, now = texts
        grid.addWidget(label(name, Text.NOTE), row, 0)
        for column, (text, head) in enumerate(zip((held, now), heads, strict=True), 1):
            number = label(text, Text.STRONG if held != now else Text.NOTE, tabular=True)
            number.setAccessibleName(f"{name}, {head}: {text}")
            grid.addWidget(number, row, column, Qt.AlignmentFlag.AlignLeft)
