"""What a person keeps with a project: notes, links that open, and the day it is to be done by."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gradus.services.portfolio.projects.views import ProjectView
from gradus.ui.design.fonts import Text
from gradus.ui.design.theme import Theme
from gradus.ui.portfolio import sentences
from gradus.ui.portfolio.web_link import WebLink
from gradus.ui.widgets.card import Card
from gradus.ui.widgets.clear import clear
from gradus.ui.widgets.label import label


class NotesCard(Card):
    """Hidden while there is nothing; `linkRequested` carries an address."""

    linkRequested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.dates = label("", Text.SMALL, wrap=True)
        self.notes = label("", Text.NOTE, wrap=True)
        self.links: list[WebLink] = []
        self._links = QVBoxLayout()
        self.set_heading(self.tr("Notes and links"))
        self.body.addWidget(self.dates)
        self.body.addWidget(self.notes)
        self.body.addLayout(self._links)

    def show_project(self, view: ProjectView) -> None:
        """Show what is kept with a project."""
        dates, notes = sentences.dates(view.begins, view.by), view.notes.strip()
        for part, text in ((self.dates, dates), (self.notes, notes)):
            part.setText(text)
            part.setVisible(bool(text))
        clear(self._links)
        self.links = []
        for one in view.links:
            link = WebLink(self._theme)
            link.linkRequested.connect(self.linkRequested)
            link.show_link(one.title, one.url)
            self._links.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
            self.links.append(link)
        self.setVisible(bool(dates or notes or view.links))
