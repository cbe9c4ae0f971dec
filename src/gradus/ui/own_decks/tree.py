"""Folders with their decks and errors, and reworded notes, in one list to walk through."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from gradus.domain.decks.model import Problem
from gradus.services.importing.decks import ImportedDeck
from gradus.services.own_decks.folders import OwnFolder
from gradus.services.own_decks.view import OwnDecksView, Reworded
from gradus.ui.design.fonts import Text, font
from gradus.ui.design.theme import Theme
from gradus.ui.own_decks import sentences
from gradus.ui.widgets.button import ENTER_KEYS
from gradus.ui.widgets.focus_ring import FocusRing
from gradus.ui.widgets.tip import tip


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is selected: a folder, with the deck file and the problem in it if it is one of these;
    or a reworded note, or a deck that came from Anki.
    """

    folder: OwnFolder | None = None
    deck: Path | None = None
    problem: Problem | None = None
    reworded: Reworded | None = None
    imported: ImportedDeck | None = None


NOTHING = Chosen()


class DeckTree(QTreeWidget):
    """Says `chosenChanged` while the arrows walk and `openRequested` with Enter."""

    chosenChanged = Signal()
    openRequested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ring = FocusRing(theme, self, 8)
        self.setProperty("frame", "list")
        self.setAccessibleName(self.tr("Own decks"))
        self.setHeaderHidden(True)
        self.setColumnCount(2)
        self.setUniformRowHeights(True)
        self.setIndentation(22)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._rows: list[Chosen] = []
        self.currentItemChanged.connect(lambda _now, _before: self.chosenChanged.emit())
        self.itemDoubleClicked.connect(lambda _item, _column: self.openRequested.emit())

    def show_view(self, view: OwnDecksView) -> None:
        """Show everything; what was selected stays selected where it is still there."""
        before = _name(self.chosen())
        self.blockSignals(True)  # noqa: FBT003  Qt's own signature
        self.clear()
        self._rows = []
        for folder in view.folders:
            self._add_folder(folder)
        if view.imported:
            self._add_imported(view.imported)
        if view.reworded:
            self._add_reworded(view.reworded)
        self.expandAll()
        self._select(before)
        self.blockSignals(False)  # noqa: FBT003
        self.chosenChanged.emit()

    def chosen(self) -> Chosen:
        """Return what is selected."""
        item = self.currentItem()
        return NOTHING if item is None else self._meant(item)

    def texts(self) -> list[str]:
        """Return what the rows say, from the top."""
        return [" | ".join((item.text(0), item.text(1))) for item in self._items()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter; other letters are for the page."""
        if event.key() in ENTER_KEYS and not event.isAutoRepeat():
            self.openRequested.emit()
        elif event.text().strip() and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _add_folder(self, folder: OwnFolder) -> None:
        top = self._row(None, str(folder.path), sentences.folder_note(folder), Chosen(folder))
        top.setFont(0, font(Text.STRONG))
        for path, title in folder.decks:
            problems = [one for one in folder.problems if Path(one.path) == path]
            note = sentences.deck_note(path.relative_to(folder.path).as_posix(), len(problems))
            deck = self._row(top, title, note, Chosen(folder, path))
            self._add_problems(deck, folder, path, problems)
        files = {path for path, _ in folder.decks}
        rest = [one for one in folder.problems if Path(one.path) not in files]
        self._add_problems(top, folder, None, rest)

    def _add_problems(
        self,
        parent: QTreeWidgetItem,
        folder: OwnFolder,
        deck: Path | None,
        problems: Iterable[Problem],
    ) -> None:
        for problem in problems:
            chosen = Chosen(folder, deck, problem)
            self._row(parent, sentences.problem_line(problem), "", chosen)

    def _add_imported(self, decks: Sequence[ImportedDeck]) -> None:
        top = self._row(None, self.tr("From Anki"), sentences.imported_note(decks), NOTHING)
        top.setFont(0, font(Text.STRONG))
        for deck in decks:
            name = deck.name.replace("::", " / ")
            self._row(top, name, sentences.imported_note([deck]), Chosen(imported=deck))

    def _add_reworded(self, notes: Iterable[Reworded]) -> None:
        title = self.tr("Notes of Gradus in your wording")
        top = self._row(None, title, "", NOTHING)
        top.setFont(0, font(Text.STRONG))
        for note in notes:
            self._row(top, note.heading, sentences.reworded_note(note), Chosen(reworded=note))

    def _row(
        self, parent: QTreeWidgetItem | None, text: str, note: str, chosen: Chosen
    ) -> QTreeWidgetItem:
        item = QTreeWidgetItem([text, note])
        item.setToolTip(0, tip(text))
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if parent is None:
            self.addTopLevelItem(item)
        else:
            parent.addChild(item)
        item.setData(0, Qt.ItemDataRole.UserRole, len(self._rows))
        self._rows.append(chosen)
        return item

    def _meant(self, item: QTreeWidgetItem) -> Chosen:
        return self._rows[int(item.data(0, Qt.ItemDataRole.UserRole))]

    def _items(self) -> Iterable[QTreeWidgetItem]:
        item = self.topLevelItem(0)
        while item is not None:
            yield item
            item = self.itemBelow(item)

    def _select(self, name: object) -> None:
        items = list(self._items())
        wanted = None if name == _name(NOTHING) else name
        same = (item for item in items if _name(self._meant(item)) == wanted)
        found = next(same, items[0] if items else None)
        if found is not None:
            self.setCurrentItem(found)


def _name(chosen: Chosen) -> object:
    """Return what stays the same of a row when the page is read again."""
    if chosen.reworded is not None:
        return chosen.reworded.note_id
    if chosen.imported is not None:
        return chosen.imported.name
    folder = chosen.folder.id if chosen.folder is not None else None
    return (folder, chosen.deck, chosen.problem.line if chosen.problem else None)
