"""The editor: checked while it is written, saved beside the window, closed with a question."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.ui.accessible import misfits, nameless
from tests.ui.fakes import PlainFace

from gradus.domain.decks.faces import Faces
from gradus.domain.decks.model import NoteType, Problem
from gradus.errors import DeckFileError
from gradus.services.editing.checked import Checked
from gradus.ui.design.look import Look
from gradus.ui.editor.choice import WordingChoice
from gradus.ui.editor.editor import Editor
from gradus.ui.editor.new_note import NewNoteEditor
from gradus.ui.widgets.question import Question

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
BAD = Problem("", 2, "It is bad.", "Mend it.")


@dataclass
class DraftFake:
    """Says of every text that holds "bad" that line 2 is; saves by noting it down."""

    text: str = "## One\n\nfirst"
    place: str = "a.md"
    line: int = 1
    stays: bool = False
    refusal: DeckFileError | None = None
    saved: list[str] = field(default_factory=list)
    checked: list[tuple[str, int]] = field(default_factory=list)

    def check(self, text: str, line: int) -> Checked:
        self.checked.append((text, line))
        if "bad" in text:
            return Checked((BAD,), (), Path())
        sides = text.split("\n\n")
        return Checked((), tuple(Faces(sides[0], side) for side in sides[1:]), Path())

    def save(self, text: str) -> DraftFake | None:
        if self.refusal is not None:
            raise self.refusal
        self.saved.append(text)
        return DraftFake(text) if self.stays else None


Open = Callable[[DraftFake], Editor]


@pytest.fixture
def open_editor(qtbot: QtBot, look: Look) -> Open:
    def _open(draft: DraftFake) -> Editor:
        editor = Editor(look, "Edit", draft, PlainFace)
        qtbot.addWidget(editor)
        with qtbot.waitActive(editor):
            editor.pop_up()
        qtbot.waitUntil(lambda: bool(editor.problems.texts()))
        return editor

    return _open


def shown(editor: Editor) -> list[tuple[str, str]]:
    cards = (card for card in editor.preview.cards if card.isVisible())
    faces = [card.faces for card in cards]
    return [(one.text(), two.text()) for one, two in faces]  # type: ignore[attr-defined]


def test_the_cards_stand_beside_the_text(open_editor: Open) -> None:
    editor = open_editor(DraftFake("## One\n\nfirst\n\nsecond"))
    assert editor.problems.texts() == ["No errors."]
    assert [answer for _, answer in shown(editor)] == ["first", "second"]
    assert editor.source.hasFocus()
    assert editor.source.ring.visible()
    assert nameless(editor) == []
    assert misfits(editor) == []


def test_what_is_written_is_checked_and_only_the_latest_shown(
    qtbot: QtBot, open_editor: Open
) -> None:
    draft = DraftFake()
    editor = open_editor(draft)
    QTest.keyClick(editor.source, Key.Key_End, CONTROL)
    QTest.keyClicks(editor.source, " and more")
    qtbot.waitUntil(lambda: shown(editor)[0][1] == "first and more")
    assert len(draft.checked) < 5  # nine letters, written faster than a pause


def test_a_problem_is_listed_tinted_and_leads_to_its_line(qtbot: QtBot, open_editor: Open) -> None:
    editor = open_editor(DraftFake())
    QTest.keyClick(editor.source, Key.Key_End, CONTROL)
    QTest.keyClicks(editor.source, " bad")
    qtbot.waitUntil(lambda: editor.problems.texts() == ["Line 2: It is bad. Mend it."])
    assert shown(editor) == []
    assert editor.preview.nothing.isVisible()
    (tint,) = editor.source.extraSelections()
    assert tint.cursor.blockNumber() == 1
    editor.problems.setFocus()
    QTest.keyClick(editor.problems, Key.Key_Down)
    QTest.keyClick(editor.problems, Key.Key_Return)
    assert editor.source.line() == 2
    assert editor.source.hasFocus()


def test_saving_closes_a_note(qtbot: QtBot, open_editor: Open) -> None:
    draft = DraftFake()
    editor = open_editor(draft)
    QTest.keyClicks(editor.source, "X")
    with qtbot.waitSignals([editor.saved, editor.accepted]):
        QTest.keyClick(editor.source, Key.Key_S, CONTROL)
    assert draft.saved == ["X## One\n\nfirst"]


def test_hard_spaces_are_saved_as_they_are(qtbot: QtBot, open_editor: Open) -> None:
    draft = DraftFake("## One\n\n10\N{NO-BREAK SPACE}km")
    editor = open_editor(draft)
    assert not editor.changed()
    with qtbot.waitSignal(editor.accepted):
        editor.save_button.click()
    assert draft.saved == ["## One\n\n10\N{NO-BREAK SPACE}km"]


def test_a_file_stays_open_after_saving(qtbot: QtBot, open_editor: Open) -> None:
    editor = open_editor(DraftFake(stays=True))
    QTest.keyClicks(editor.source, "X")
    assert editor.changed()
    with qtbot.waitSignal(editor.saved):
        QTest.keyClick(editor.source, Key.Key_S, CONTROL)
    assert editor.isVisible()
    assert not editor.changed()
    assert editor.said.text() == "Saved."


def test_a_refusal_is_said_and_the_text_stays(qtbot: QtBot, open_editor: Open) -> None:
    editor = open_editor(DraftFake(refusal=DeckFileError("It changed.", "Copy your text.")))
    QTest.keyClicks(editor.source, "X")
    QTest.keyClick(editor.source, Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: editor.said.text() == "It changed. Copy your text.")
    assert editor.isVisible()
    assert editor.source.text().startswith("X")


def test_escape_closes_what_was_not_changed(qtbot: QtBot, open_editor: Open) -> None:
    editor = open_editor(DraftFake())
    with qtbot.waitSignal(editor.rejected):
        QTest.keyClick(editor.source, Key.Key_Escape)


def test_escape_asks_before_something_is_lost(qtbot: QtBot, open_editor: Open) -> None:
    draft = DraftFake()
    editor = open_editor(draft)
    QTest.keyClicks(editor.source, "X")
    QTest.keyClick(editor.source, Key.Key_Escape)
    question = editor.findChild(Question)
    assert question is not None
    with qtbot.waitSignal(question.rejected):
        QTest.keyClick(question.leave_button, Key.Key_Return)
    assert editor.isVisible()
    QTest.keyClick(editor.source, Key.Key_Escape)
    (question,) = [one for one in editor.findChildren(Question) if one.isVisible()]
    with qtbot.waitSignal(editor.rejected):
        question.do_button.click()
    assert draft.saved == []


def test_something_else_than_saving_can_be_offered(qtbot: QtBot, look: Look) -> None:
    done: list[str] = []
    editor = Editor(look, "Edit", DraftFake(), PlainFace)
    qtbot.addWidget(editor)
    editor.offer_instead("Use the original", "Ctrl+R", lambda: done.append("original"))
    with qtbot.waitActive(editor):
        editor.pop_up()
    with qtbot.waitSignals([editor.saved, editor.accepted]):
        QTest.keyClick(editor.source, Key.Key_R, CONTROL)
    assert done == ["original"]


@pytest.fixture
def new_note(qtbot: QtBot, look: Look) -> NewNoteEditor:
    def begin(path: Path, kind: NoteType) -> DraftFake:
        return DraftFake(f"## A {kind} {{.{kind}}}\n\nx", path.name, stays=True)

    decks = [(Path("a.md"), "First"), (Path("b.md"), "Second")]
    editor = NewNoteEditor(look, decks, Path("b.md"), begin, PlainFace)
    qtbot.addWidget(editor)
    with qtbot.waitActive(editor):
        editor.pop_up()
    return editor


def test_a_new_note_begins_with_its_type_in_the_deck_that_was_chosen(
    new_note: NewNoteEditor,
) -> None:
    assert new_note.deck.currentText() == "Second"
    assert new_note.draft.place == "b.md"
    assert new_note.source.textCursor().selectedText() == "A basic"
    new_note.kind.setCurrentIndex(list(NoteType).index(NoteType.CLOZE))
    assert new_note.source.text() == "## A cloze {.cloze}\n\nx"
    new_note.deck.setCurrentIndex(0)
    assert new_note.draft.place == "a.md"
    assert not new_note.changed()


def test_what_was_written_is_never_replaced_by_a_template(new_note: NewNoteEditor) -> None:
    QTest.keyClicks(new_note.source, "Mine")
    new_note.kind.setCurrentIndex(3)
    new_note.deck.setCurrentIndex(0)
    assert new_note.source.text() == "## Mine {.basic}\n\nx"
    assert new_note.draft.place == "a.md"


def test_after_saving_the_next_note_begins(qtbot: QtBot, new_note: NewNoteEditor) -> None:
    QTest.keyClicks(new_note.source, "Mine")
    with qtbot.waitSignal(new_note.saved):
        QTest.keyClick(new_note.source, Key.Key_S, CONTROL)
    assert new_note.isVisible()
    assert new_note.said.text().startswith("Saved in")
    assert not new_note.changed()


@pytest.mark.parametrize(
    ("key", "name"),
    [(Key.Key_Y, "mineChosen"), (Key.Key_N, "newChosen"), (Key.Key_E, "editChosen")],
)
def test_one_of_two_wordings_is_chosen_with_a_key(
    qtbot: QtBot, look: Look, key: Qt.Key, name: str
) -> None:
    mine = Checked((), (Faces("Q", "mine"),), Path())
    new = Checked((), (Faces("Q", "new"),), Path())
    choice = WordingChoice(look, mine, new, PlainFace)
    qtbot.addWidget(choice)
    with qtbot.waitActive(choice):
        choice.pop_up()
    assert nameless(choice) == []
    said = [card.faces[1].text() for side in (choice.mine, choice.new) for card in side.cards]  # type: ignore[attr-defined]
    assert said == ["mine", "new"]
    with qtbot.waitSignals([getattr(choice, name), choice.accepted]):
        QTest.keyClick(choice, key)
