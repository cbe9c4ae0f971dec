"""Writing new notes, one after the other, into a deck of one's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from gradus.domain.decks.model import WRITTEN, NoteType
from gradus.errors import GradusError
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.editor.draft import Draft
from gradus.ui.editor.editor import Editor
from gradus.ui.editor.preview import MakeFace
from gradus.ui.language.told import told
from gradus.ui.widgets.field import combo
from gradus.ui.widgets.label import label

_translate = QCoreApplication.translate
Begin = Callable[[Path, NoteType], Draft]


class NewNoteEditor(Editor):
    """Deck and type stand above the text; after saving the next note begins."""

    def __init__(
        self,
        look: Look,
        decks: Sequence[tuple[Path, str]],
        here: Path,
        begin: Begin,
        make_face: MakeFace,
        parent: QWidget | None = None,
    ) -> None:
        self._begin = begin
        self._decks = [path for path, _ in decks]
        draft = begin(here, NoteType.BASIC)
        super().__init__(look, _translate("Editor", "New note"), draft, make_face, parent)
        self.deck = combo(look.theme, self.tr("Deck"), [title for _, title in decks])
        self.deck.setCurrentIndex(self._decks.index(here))
        self.kind = combo(look.theme, self.tr("Type"), [type_name(kind) for kind in WRITTEN])
        self._template = draft.text
        self._arrange_top()
        self.deck.currentIndexChanged.connect(self._choose_deck)
        self.kind.currentIndexChanged.connect(self._choose_type)
        self._select_heading()

    def changed(self) -> bool:
        """Whether anything was written since the template."""
        return self.source.text() not in ("", self._template)

    def _chosen(self) -> Draft:
        return self._begin(self._decks[self.deck.currentIndex()], WRITTEN[self.kind.currentIndex()])

    def _choose_deck(self) -> None:
        """What was written goes along to the other deck."""
        written = self.source.text() if self.changed() else None
        self._begin_anew()
        if written is not None:
            self.source.setPlainText(written)

    def _choose_type(self) -> None:
        """Take the template of the type, but never over what was written."""
        if self.changed():
            self.say_aside(self.tr("The text stays. Its type is the word after the dot."))
        else:
            self._begin_anew()

    def _begin_anew(self) -> None:
        try:
            draft = self._chosen()
        except GradusError as error:
            self.say_aside(told(str(error)))
            return
        self._template = draft.text
        self.go_on_with(draft)
        self._select_heading()

    def _go_on(self, draft: Draft) -> None:
        self._template = draft.text
        self.go_on_with(draft)
        self._select_heading()
        self.say_aside(self.tr("Saved in {0}. Write the next one.").format(draft.place))

    def _select_heading(self) -> None:
        """Select the words of the heading, which are to be replaced first."""
        self.source.select_words(self._template.split("\n", 1)[0][3:].split(" {.")[0])

    def _arrange_top(self) -> None:
        self.top.setSpacing(10)
        for name, field in ((self.tr("Deck"), self.deck), (self.tr("Type"), self.kind)):
            self.top.addWidget(_named(name, field))
            self.top.addWidget(field)
            self.top.addSpacing(14)
        self.top.addStretch(1)
        QWidget.setTabOrder(self.deck, self.kind)
        QWidget.setTabOrder(self.kind, self.source)


def _named(name: str, field: QComboBox) -> QLabel:
    title = label(name, Text.NOTE)
    title.setBuddy(field)
    return title


def type_name(kind: NoteType) -> str:
    """Name a type of note by what it asks."""
    names = {
        NoteType.BASIC: _translate("Editor", "Question and answer"),
        NoteType.BOTH: _translate("Editor", "Both ways"),
        NoteType.CLOZE: _translate("Editor", "Gaps"),
        NoteType.CHOICE: _translate("Editor", "Choice"),
        NoteType.TYPED: _translate("Editor", "Typed answer"),
        NoteType.NUMERIC: _translate("Editor", "Number"),
        NoteType.OUTPUT: _translate("Editor", "What code prints"),
        NoteType.EXERCISE: _translate("Editor", "Exercise with drawn numbers"),
        NoteType.STEPS: _translate("Editor", "Steps"),
        NoteType.IMPORTED: _translate("Editor", "From Anki"),
    }
    return names[kind]
