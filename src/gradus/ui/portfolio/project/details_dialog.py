"""What a person keeps with a project: its title, folder, dates, links and notes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gradus.domain.portfolio.projects.project import Link
from gradus.errors import GradusError
from gradus.services.portfolio.projects.views import ProjectView
from gradus.ui.design.look import Look
from gradus.ui.language.told import told
from gradus.ui.portfolio.forms import choose_folder, form_of
from gradus.ui.portfolio.project.dates import date_from, date_text
from gradus.ui.portfolio.project.item_dialog import notes_field
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.dialog import Dialog
from gradus.ui.widgets.field import line_edit

_WIDTH = 620


@dataclass(frozen=True, slots=True)
class Details:
    """What was written; `folder` is "" for none."""

    title: str
    folder: str
    begins: date | None
    by: date | None
    links: tuple[Link, ...]
    notes: str


class DetailsDialog(Dialog):
    """`wanted` carries Details; whoever keeps them closes the dialog, or has it say why not."""

    wanted = Signal(object)

    def __init__(self, look: Look, view: ProjectView, parent: QWidget | None = None) -> None:
        super().__init__(look, self.tr("Project"), parent)
        theme, when = look.theme, self.tr("2026-12-31, or empty")
        self.title = line_edit(theme, self.tr("Title"))
        self.folder = line_edit(theme, self.tr("Folder of its repository"), self.tr("none"))
        self.browse = ActionButton(theme, self.tr("Choose…"), Kind.COMPACT, "Alt+C")
        self.browse.setShortcut("Alt+C")
        self.begins = line_edit(theme, self.tr("Begins"), when)
        self.by = line_edit(theme, self.tr("Done by"), when)
        self.links = notes_field(look, self.tr("Links, one a line: address, then a title"))
        self.notes = notes_field(look, self.tr("Notes"))
        self._fill(view)
        self._arrange_form()
        self.add_gap()
        self.close_button = self.add_action(self.tr("Cancel"), self.tr("Esc"))
        self.keep_button = self.add_action(self.tr("Keep"), self.tr("Enter"), primary=True)
        self.browse.clicked.connect(self.choose_folder)
        self.close_button.clicked.connect(self.reject)
        self.keep_button.clicked.connect(self._ask)
        self.setFixedWidth(_WIDTH)

    def take_focus(self) -> None:
        """Begin with the title."""
        self.title.setFocus()

    def say_error(self, error: GradusError) -> None:
        """Say why it cannot be kept; what was written stays."""
        self.say_aside(told(str(error)))

    def choose_folder(self) -> None:
        """Let the person choose the folder of the repository."""
        title = self.tr("Choose the folder of the repository")
        choose_folder(self, title, self.folder.setText)

    def _ask(self) -> None:
        try:
            details = self._written()
        except GradusError as error:
            self.say_error(error)
        else:
            self.wanted.emit(details)

    def _written(self) -> Details:
        return Details(
            self.title.text(),
            self.folder.text().strip(),
            date_from(self.begins.text()),
            date_from(self.by.text()),
            links_from(self.links.toPlainText()),
            self.notes.toPlainText(),
        )

    def _fill(self, view: ProjectView) -> None:
        self.title.setText(view.title)
        self.folder.setText(view.folder)
        self.begins.setText(date_text(view.begins))
        self.by.setText(date_text(view.by))
        self.links.setPlainText("\n".join(f"{one.url} {one.title}".strip() for one in view.links))
        self.links.setPlaceholderText("https://www.kaggle.com/… " + self.tr("The competition"))
        self.notes.setPlainText(view.notes)

    def _arrange_form(self) -> None:
        rows = (
            (self.tr("Title"), self.title),
            (self.tr("Folder"), self.folder),
            (self.tr("Begins"), self.begins),
            (self.tr("Done by"), self.by),
            (self.tr("Links"), self.links),
            (self.tr("Notes"), self.notes),
        )
        self.body.addLayout(form_of(rows, (self.folder, self.browse)))


def links_from(text: str) -> tuple[Link, ...]:
    """Return the links of lines: an address, and after a space its title."""
    pairs = (line.strip().partition(" ") for line in text.splitlines() if line.strip())
    return tuple(Link(title.strip() or url, url) for url, _, title in pairs)
