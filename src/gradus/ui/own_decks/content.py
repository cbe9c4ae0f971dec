"""The parts of the page of own decks in their places."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gradus.services.own_decks.view import OwnDecksView
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.language.told import told
from gradus.ui.own_decks.actions import ActionRow
from gradus.ui.own_decks.tree import Chosen, DeckTree
from gradus.ui.widgets.announce import announce
from gradus.ui.widgets.banner import Banner
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.focus_ring import REACH
from gradus.ui.widgets.label import label
from gradus.ui.widgets.message import Message

_MARGIN = 36


class Content(QWidget):
    """Shows folders and reworded notes; knows nothing of services."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = label(self.tr("Own decks"), Text.TITLE)
        self.subtitle = label(
            self.tr("Folders of Markdown decks. They are read again whenever a file changes."),
            Text.QUIET,
            wrap=True,
        )
        caption = self.tr("Add a folder…")
        self.add_button = ActionButton(look.theme, caption, Kind.PRIMARY, "A")
        caption = self.tr("Import from Anki…")
        self.import_button = ActionButton(look.theme, caption, Kind.SECONDARY, "P")
        self.tree = DeckTree(look.theme)
        self.nothing = Message(look)
        self.detail = label("", Text.NOTE, wrap=True)
        self.actions_row = ActionRow(look.theme)
        self._arrange()
        self.banner = Banner(look, self)

    def show_view(self, view: OwnDecksView) -> None:
        """Show everything, or what could be here."""
        self.tree.show_view(view)
        empty = not (view.folders or view.reworded or view.imported)
        had_focus = self.tree.hasFocus()
        for part in (self.tree, self.detail, self.actions_row):
            part.setVisible(not empty)
        self.nothing.setVisible(empty)
        if empty and had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not empty and self.hasFocus():
            self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_detail(self, chosen: Chosen) -> None:
        """Say how to mend the selected problem."""
        problem = chosen.problem
        text = "" if problem is None else f"{told(problem.message)} {told(problem.remedy)}"
        self.detail.setText(text)

    def say(self, text: str) -> None:
        """Say what was done, in the line above the buttons."""
        self.detail.setText(text)
        announce(self, text)

    def _arrange(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.title.text())
        self.nothing.show_message(
            "folder",
            self.tr("No folder of your own yet"),
            self.tr(
                "Add a folder, then make a deck in it or put Markdown decks there. Or import a "
                "package from Anki, with all that you have learned."
            ),
        )
        head = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        head.addLayout(words, 1)
        head.setSpacing(10)
        head.addWidget(self.import_button, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 28, _MARGIN, 24)
        column.setSpacing(12)
        column.addLayout(head)
        column.addSpacing(6)
        column.addWidget(self.tree, 1)
        column.addWidget(self.nothing, 1)
        self.detail.setMinimumHeight(self.detail.fontMetrics().height() * 2)
        self.detail.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.detail.setContentsMargins(REACH, 0, REACH, 0)
        column.addWidget(self.detail)
        column.addWidget(self.actions_row)
