"""What belongs to the item that has the focus: what done looks like, hours, topic, date, notes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gradus.services.portfolio.projects.views import ItemView
from gradus.ui.design.fonts import Text
from gradus.ui.design.theme import Theme
from gradus.ui.portfolio import sentences
from gradus.ui.portfolio.web_link import WebLink
from gradus.ui.widgets.label import label


class ItemDetail(QWidget):
    """`linkRequested` carries an address of the web."""

    linkRequested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.looks = label("", Text.NOTE, wrap=True)
        self.facts = label("", Text.SMALL, wrap=True)
        self.notes = label("", Text.SMALL, wrap=True)
        self.link = WebLink(theme)
        self.link.linkRequested.connect(self.linkRequested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(4)
        for part in (self.looks, self.facts, self.notes):
            part.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(part)
        column.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_item(self, view: ItemView | None) -> None:
        """Show what belongs to an item, or nothing."""
        self.setVisible(view is not None)
        if view is None:
            return
        item = view.item
        for part, text in (
            (self.looks, sentences.done_looks_like(item)),
            (self.facts, sentences.item_facts(view)),
            (self.notes, item.notes.strip()),
        ):
            part.setText(text)
            part.setVisible(bool(text))
        self.link.show_link(item.link, item.link)
