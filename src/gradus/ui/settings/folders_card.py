"""Where everything lies, and a way to look at it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from gradus.ui.design.fonts import Text
from gradus.ui.design.theme import Theme
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.card import Card
from gradus.ui.widgets.label import ElidedLabel, label


class FoldersCard(Card):
    """`folderRequested` carries the Path of a folder to open."""

    folderRequested = Signal(object)

    def __init__(
        self, theme: Theme, data: Path, backups: Path, logs: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.set_heading(self.tr("Data"))
        text = self.tr(
            "Everything stays on this computer. A copy of the data folder is a copy of all you did."
        )
        self.body.addWidget(label(text, Text.NOTE, wrap=True))
        self.body.addSpacing(12)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        folders = (
            (self.tr("Your data"), data),
            (self.tr("Daily copies"), backups),
            (self.tr("Log"), logs),
        )
        self.buttons = [self._add(theme, grid, name, folder) for name, folder in folders]

    def _add(self, theme: Theme, grid: QGridLayout, name: str, folder: Path) -> ActionButton:
        row = grid.rowCount()
        grid.addWidget(label(name, Text.STRONG), row, 0)
        path = ElidedLabel(Text.NOTE)
        path.show_text(str(folder))
        path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(path, row, 1)
        button = ActionButton(theme, self.tr("Open folder"), Kind.COMPACT)
        button.setAccessibleName(self.tr("Open folder: {0}").format(name))
        button.clicked.connect(lambda: self.folderRequested.emit(folder))
        grid.addWidget(button, row, 2)
        return button
