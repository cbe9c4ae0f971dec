"""The page of own decks: keys act on what is selected, beside the window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from tests.support.keyboard import dialog
from tests.ui.accessible import misfits, nameless

from gradus.domain.decks.model import Problem
from gradus.domain.decks.notes import NO_ID
from gradus.errors import DeckFileError
from gradus.services.deck_import.view import DeckPreview, NewFile
from gradus.services.importing.decks import ImportedDeck
from gradus.services.own_decks.folders import OwnFolder
from gradus.services.own_decks.view import OwnDecksView, Reworded
from gradus.ui.design.look import Look
from gradus.ui.own_decks.actions import Do
from gradus.ui.own_decks.import_dialog import DeckImportDialog
from gradus.ui.own_decks.new_deck import NewDeckDialog
from gradus.ui.own_decks.page import OwnDecksPage
from gradus.ui.widgets.question import Question

Key = Qt.Key
HERE = Path("/home/me/decks")
A, B = HERE / "a.md", HERE / "sub" / "b.md"
PROBLEMS = (
    Problem(str(A), 7, NO_ID, "End the heading with one id."),
    Problem(str(HERE), 1, "The folder cannot be read.", "Check that it exists."),
)
FOLDER = OwnFolder("f1", HERE, ((A, "Algebra"), (B, "Biology")), 5, 6, PROBLEMS)
FULL = OwnDecksView((FOLDER,), (Reworded(3, "A?", "Vectors", outdated=False),), can_undo=True)


@dataclass
class ServiceFake:
    """Shows one view and notes what was asked."""

    shown: OwnDecksView = FULL
    asked: list[object] = field(default_factory=list)
    refusal: DeckFileError | None = None

    def view(self) -> OwnDecksView:
        return self.shown

    def add(self, path: Path) -> None:
        self._note("add", path)

    def remove(self, folder_id: str) -> None:
        self._note("remove", folder_id)

    def remove_imported(self, name: str) -> None:
        self._note("remove deck", name)

    def read_again(self) -> object:
        self._note("read again")
        return None

    def write_ids(self, folder_id: str) -> int:
        self._note("ids", folder_id)
        return 2

    def new_deck(self, folder: Path, file_name: str, title: str, topic: str | None) -> Path:
        self._note(folder, file_name, title, topic)
        return folder / "new.md"

    def look_at(self, file: Path, folder: Path | None) -> DeckPreview:
        self._note("look at", file, folder)
        new = (NewFile("a.md", b"x", b"before"), NewFile("words.md", b"y"))
        found = DeckPreview(file, folder or HERE, new, notes=2, cards=3, known=4, repeated=1)
        return found if file.suffix == ".csv" else replace(found, problems=PROBLEMS)

    def take_in(self, preview: DeckPreview) -> object:
        self._note("take in", preview.file)
        return None

    def undo(self) -> None:
        self._note("undo")

    def _note(self, *asked: object) -> None:
        if self.refusal is not None:
            raise self.refusal
        self.asked.append(asked)


@pytest.fixture
def service() -> ServiceFake:
    return ServiceFake()


@pytest.fixture
def page(qtbot: QtBot, look: Look, service: ServiceFake) -> Iterator[OwnDecksPage]:
    page = OwnDecksPage(look, service)
    qtbot.addWidget(page)
    page.resize(1000, 620)
    with qtbot.waitActive(page), qtbot.waitSignal(page.shown):
        page.show()
    page.tree.setFocus()
    yield page
    page.wait()  # what still runs would speak to a page that is gone


def select(page: OwnDecksPage, row: int) -> None:
    """Walk down from the top."""
    QTest.keyClick(page.tree, Key.Key_Home)
    for _ in range(row):
        QTest.keyClick(page.tree, Key.Key_Down)


def press(qtbot: QtBot, page: OwnDecksPage, key: Qt.Key) -> None:
    """Press a key that changes something, and wait until the page has looked again."""
    with qtbot.waitSignals([page.changed, page.shown]):
        QTest.keyClick(page.tree, key)


def test_folders_decks_errors_and_reworded_notes_are_one_list(page: OwnDecksPage) -> None:
    assert page.tree.texts() == [
        f"{HERE} | 2 decks, 6 cards, 2 errors",
        "Algebra | a.md, 1 error",
        f"Line 7: {NO_ID} | ",
        "Biology | sub/b.md",
        "Line 1: The folder cannot be read. | ",
        "Notes of Gradus in your wording | ",
        "A? | Vectors",
    ]
    assert nameless(page) == []
    assert misfits(page) == []


def test_the_remedy_of_a_selected_error_is_told(page: OwnDecksPage) -> None:
    select(page, 2)
    assert page.detail.text() == f"{NO_ID} End the heading with one id."
    select(page, 0)
    assert page.detail.text() == ""


def test_enter_opens_what_is_selected(qtbot: QtBot, page: OwnDecksPage) -> None:
    for row, wanted in ((1, (A, 1)), (2, (A, 7)), (3, (B, 1))):
        select(page, row)
        with qtbot.waitSignal(page.fileRequested) as opened:
            QTest.keyClick(page.tree, Key.Key_Return)
        assert tuple(opened.args) == wanted
    select(page, 6)
    with qtbot.waitSignal(page.noteRequested) as note:
        QTest.keyClick(page.tree, Key.Key_Return)
    assert note.args == [3]


def test_a_note_whose_original_has_changed_is_to_be_decided(
    qtbot: QtBot, page: OwnDecksPage, service: ServiceFake
) -> None:
    service.shown = OwnDecksView((), (Reworded(3, "A?", "Vectors", outdated=True),))
    with qtbot.waitSignal(page.shown):
        page.refresh()
    assert page.tree.texts()[-1] == "A? | Vectors, its original has changed"
    select(page, 1)
    with qtbot.waitSignal(page.choiceRequested) as choice:
        QTest.keyClick(page.tree, Key.Key_Return)
    assert choice.args == [3]


def test_only_what_makes_sense_can_be_pressed(page: OwnDecksPage) -> None:
    def lit() -> set[Do]:
        return {do for do, button in page.actions_row.buttons.items() if button.isEnabled()}

    always = {Do.READ_AGAIN, Do.TAKE_IN, Do.EXPORT, Do.UNDO}
    in_folder = {Do.NEW_DECK, Do.NEW_NOTE, Do.WRITE_IDS, Do.REMOVE}
    select(page, 0)
    assert lit() == always | in_folder
    select(page, 1)
    assert lit() == always | in_folder | {Do.OPEN, Do.OPEN_ELSEWHERE}
    select(page, 5)
    assert lit() == always


def test_keys_ask_the_service(qtbot: QtBot, page: OwnDecksPage, service: ServiceFake) -> None:
    select(page, 1)
    press(qtbot, page, Key.Key_F5)
    press(qtbot, page, Key.Key_U)
    press(qtbot, page, Key.Key_I)
    assert service.asked == [("read again",), ("undo",), ("ids", "f1")]


def test_a_folder_is_removed_after_a_question(
    qtbot: QtBot, page: OwnDecksPage, service: ServiceFake
) -> None:
    select(page, 0)
    QTest.keyClick(page.tree, Key.Key_Delete)
    question = page.window().findChild(Question)
    assert question is not None
    assert service.asked == []
    with qtbot.waitSignals([page.changed, page.shown]):
        question.do_button.click()
    assert service.asked == [("remove", "f1")]


def test_a_new_note_belongs_to_the_selected_deck(qtbot: QtBot, page: OwnDecksPage) -> None:
    for row, path in ((0, A), (3, B)):
        select(page, row)
        with qtbot.waitSignal(page.newNoteRequested) as asked:
            QTest.keyClick(page.tree, Key.Key_N)
        assert asked.args == [path]


def test_a_new_deck_is_made_or_said_to_be_impossible(
    qtbot: QtBot, page: OwnDecksPage, service: ServiceFake
) -> None:
    service.refusal = DeckFileError("There is a file already.", "Choose another name.")
    QTest.keyClick(page.tree, Key.Key_D)
    dialog = page.window().findChild(NewDeckDialog)
    assert dialog is not None
    QTest.keyClicks(dialog.title, "Trees")
    QTest.keyClick(dialog.title, Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.said.text() == "There is a file already. Choose another name.")
    service.refusal = None
    with qtbot.waitSignal(page.newNoteRequested) as asked:
        QTest.keyClick(dialog.title, Key.Key_Return)
    assert asked.args == [HERE / "new.md"]
    assert service.asked == [(HERE, "", "Trees", None)]


def test_a_failure_is_told_and_escape_closes_it_first(
    qtbot: QtBot, page: OwnDecksPage, service: ServiceFake
) -> None:
    service.refusal = DeckFileError("The file has changed.", "Do it by hand.")
    QTest.keyClick(page.tree, Key.Key_U)
    qtbot.waitUntil(page.banner.isVisible)
    assert page.banner.text() == "The file has changed. Do it by hand."
    QTest.keyClick(page.tree, Key.Key_Escape)
    assert not page.banner.isVisible()
    with qtbot.waitSignal(page.leaveRequested):
        QTest.keyClick(page.tree, Key.Key_Escape)


def test_what_is_selected_stays_selected_when_the_page_looks_again(
    qtbot: QtBot, page: OwnDecksPage
) -> None:
    select(page, 3)
    with qtbot.waitSignal(page.shown):
        page.refresh()
    assert page.tree.chosen().deck == B


def test_without_folders_the_page_says_what_could_be_here(
    qtbot: QtBot, page: OwnDecksPage, service: ServiceFake
) -> None:
    service.shown = OwnDecksView()
    with qtbot.waitSignal(page.shown):
        page.refresh()
    assert page.nothing.title.text() == "No folder of your own yet"
    assert not page.tree.isVisible()
    assert any("A" in line.keys for line in page.key_lines())


def _looked_at(qtbot: QtBot, page: OwnDecksPage, file: str) -> DeckImportDialog:
    """Press the key, name a file, and return the dialog that says what it would bring."""
    select(page, 0)
    QTest.keyClick(page.tree, Key.Key_T)
    choice = page.findChild(QFileDialog)
    assert choice is not None
    choice.fileSelected.emit(file)
    choice.close()
    qtbot.waitUntil(lambda: page.window().findChild(DeckImportDialog) is not None)
    found = page.window().findChild(DeckImportDialog)
    assert found is not None
    return found


def test_a_table_is_looked_at_and_taken_in(
    qtbot: QtBot, page: OwnDecksPage, service: ServiceFake
) -> None:
    dialog = _looked_at(qtbot, page, "/elsewhere/words.csv")
    assert "There already, and left as they are: 4." in dialog.summary.text()
    texts = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert texts == [f"Grows: {HERE / 'a.md'}", f"New: {HERE / 'words.md'}"]
    assert nameless(dialog) == misfits(dialog) == []
    with qtbot.waitSignals([page.changed, page.shown]):
        QTest.keyClick(dialog, Key.Key_Return)
    file = Path("/elsewhere/words.csv")
    assert service.asked == [("look at", file, HERE), ("take in", file)]
    assert page.detail.text().startswith("New from words.csv: 3 card")


def test_without_a_folder_a_table_goes_into_the_usual_one(
    qtbot: QtBot, page: OwnDecksPage, service: ServiceFake
) -> None:
    service.shown = OwnDecksView()
    with qtbot.waitSignal(page.shown):
        page.refresh()
    _looked_at(qtbot, page, "/elsewhere/words.csv")
    assert service.asked == [("look at", Path("/elsewhere/words.csv"), None)]


def test_a_deck_with_errors_cannot_be_taken_in(
    qtbot: QtBot, page: OwnDecksPage, service: ServiceFake
) -> None:
    dialog = _looked_at(qtbot, page, "/elsewhere/a.md")
    assert dialog.list.item(0).text() == f"Line 7: {NO_ID} End the heading with one id."
    assert "so nothing can be taken" in dialog.summary.text()
    QTest.keyClick(dialog, Key.Key_Return)
    assert not dialog.isVisible()
    assert service.asked == [("look at", Path("/elsewhere/a.md"), HERE)]


def test_decks_from_anki_stand_beside_the_folders_and_can_be_removed(
    qtbot: QtBot, page: OwnDecksPage, service: ServiceFake
) -> None:
    service.shown = OwnDecksView(
        imported=(ImportedDeck("French", 3, 4), ImportedDeck("French::Verbs", 1, 1))
    )
    with qtbot.waitSignal(page.shown):
        page.refresh()
    assert [row.split(" | ")[0] for row in page.tree.texts()] == [
        "From Anki",
        "French",
        "French / Verbs",
    ]
    assert misfits(page) == []
    select(page, 2)
    assert page.actions_row.buttons[Do.REMOVE].caption() == "Remove deck"
    QTest.keyClick(page.tree, Key.Key_Delete)
    question = dialog(qtbot, Question)
    with qtbot.waitSignals([page.changed, page.shown]):
        question.do_button.click()
    assert service.asked == [("remove deck", "French::Verbs")]


def test_packages_from_anki_are_asked_for_by_key_and_button(
    qtbot: QtBot, page: OwnDecksPage
) -> None:
    with qtbot.waitSignal(page.importRequested):
        QTest.keyClick(page.tree, Key.Key_P)
    with qtbot.waitSignal(page.importRequested):
        QTest.mouseClick(page.import_button, Qt.MouseButton.LeftButton)
