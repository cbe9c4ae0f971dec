"""Beginning a project: from which template, its title, and where its repository lies."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from gradus.domain.portfolio.projects.templates import Template
from gradus.errors import GradusError
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.language.told import told
from gradus.ui.portfolio import sentences
from gradus.ui.portfolio.forms import choose_folder, form_of
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.dialog import Dialog
from gradus.ui.widgets.field import line_edit
from gradus.ui.widgets.focus_ring import FocusRing
from gradus.ui.widgets.label import label

_WIDTH, _ROWS = 620, 10


class NewProjectDialog(Dialog):
    """`wanted` carries the key of a template, a title, and a folder or "".

    Whoever makes the project closes the dialog, or has it say why there is none.
    """

    wanted = Signal(str, str, str)

    def __init__(
        self,
        look: Look,
        templates: Sequence[Template],
        folder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, self.tr("New project"), parent)
        self._templates = tuple(templates)
        self.list = QListWidget()
        self.list.setProperty("frame", "list")
        self.list.setAccessibleName(self.tr("Template"))
        self.ring = FocusRing(look.theme, self.list, 8)
        self.about = label("", Text.NOTE, wrap=True)
        self.title = line_edit(look.theme, self.tr("Title"))
        self.folder = line_edit(look.theme, self.tr("Folder of its repository"), self.tr("later"))
        self.folder.setText(folder)
        self.browse = ActionButton(look.theme, self.tr("Choose…"), Kind.COMPACT, "Alt+C")
        self.browse.setShortcut("Alt+C")
        self._fill()
        self._arrange_form()
        self.add_gap()
        self.close_button = self.add_action(self.tr("Cancel"), self.tr("Esc"))
        self.make_button = self.add_action(self.tr("Begin"), self.tr("Enter"), primary=True)
        self._connect()
        self.setFixedWidth(_WIDTH)
        self.list.setCurrentRow(0)

    def take_focus(self) -> None:
        """Begin with the template."""
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def say_error(self, error: GradusError) -> None:
        """Say why there is no project; what was written stays."""
        self.say_aside(told(str(error)))

    def template(self) -> Template:
        """Return the template that is chosen."""
        return self._templates[max(self.list.currentRow(), 0)]

    def choose_folder(self) -> None:
        """Let the person choose the folder of the repository."""
        title = self.tr("Choose the folder of the repository")
        choose_folder(self, title, self._take_folder)

    def _take_folder(self, path: str) -> None:
        self.folder.setText(str(Path(path)))

    def _ask(self) -> None:
        folder = self.folder.text().strip()
        path = str(Path(folder).expanduser()) if folder else ""
        self.wanted.emit(self.template().key, self.title.text(), path)

    def _show_about(self) -> None:
        one = self.template()
        size = self.tr("{0}, {1}").format(
            sentences.items(len(one.items)), sentences.hours(one.hours)
        )
        self.about.setText(f"{one.about} {size}." if one.items else one.about)
        self.title.setPlaceholderText(one.title)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(lambda _row: self._show_about())
        self.list.itemActivated.connect(lambda _item: self._ask())
        self.browse.clicked.connect(self.choose_folder)
        self.close_button.clicked.connect(self.reject)
        self.make_button.clicked.connect(self._ask)

    def _fill(self) -> None:
        for one in self._templates:
            self.list.addItem(QListWidgetItem(one.title if one.items else self.tr("Blank")))
        height = self.list.sizeHintForRow(0) * min(len(self._templates), _ROWS) + 20
        self.list.setFixedHeight(max(height, 150))

    def _arrange_form(self) -> None:
        self.body.addWidget(self.list)
        self.about.setMinimumHeight(38)
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.about)
        rows = ((self.tr("Title"), self.title), (self.tr("Folder"), self.folder))
        self.body.addLayout(form_of(rows, (self.folder, self.browse)))
