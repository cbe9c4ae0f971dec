"""Where backups go: the folder, what is wrong with it, and another one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from gradus.services.backups.places import Place
from gradus.ui.design.fonts import Text
from gradus.ui.design.theme import Theme
from gradus.ui.language.told import told
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.focus_ring import REACH
from gradus.ui.widgets.label import ElidedLabel, label


class BackupFolder(QWidget):
    """`chosen` carries the Path of another folder, or None for the one in the data folder."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, usual: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._usual = usual
        self.path = ElidedLabel(Text.NOTE)
        self.path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.trouble = label("", Text.NOTE, wrap=True)
        self.change = ActionButton(theme, self.tr("Change folder"), Kind.COMPACT, "F")
        self.back = ActionButton(theme, self.tr("Use the usual one"), Kind.COMPACT)
        self.change.clicked.connect(self.ask)
        self.back.clicked.connect(lambda: self.chosen.emit(None))
        self._arrange()
        self.show_place(Place(usual, usual))

    def show_place(self, place: Place) -> None:
        """Say where backups go, and why not where they should."""
        self.path.show_text(str(place.chosen))
        trouble = place.trouble
        text = "" if trouble is None else f"{told(trouble.message)} {told(trouble.remedy)}"
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))
        self.back.setVisible(place.chosen != self._usual)

    def ask(self) -> None:
        """Let the person choose another folder."""
        dialog = QFileDialog(self, self.tr("Choose a folder for backups"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.chosen.emit(Path(path)))
        dialog.open()

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(label(self.tr("Folder"), Text.STRONG))
        line.addWidget(self.path, 1)
        line.addWidget(self.back)
        line.addWidget(self.change)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, REACH, REACH, REACH)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(self.trouble)
