"""By keyboard through the real window: a folder is added, its card asked, and edited in place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot
from tests.support.decks import ROAD

from gradus.app import Gradus
from gradus.app.own_decks import OwnDecks
from gradus.ui.editor.choice import WordingChoice
from gradus.ui.editor.editor import Editor
from gradus.ui.own_decks.new_deck import NewDeckDialog
from gradus.ui.own_decks.page import OwnDecksPage

Start = Callable[[], Gradus]
GIVEN = "---\ntitle: Given\n---\n\n## What is given? {#given}\n\nAn answer of Gradus.\n"
CONTROL = Qt.KeyboardModifier.ControlModifier
DECK = """---
title: Mine
---

## What is mine? {#mine}

An answer of mine.
"""


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    return tmp_path / "decks"


@pytest.fixture(autouse=True)
def given(shipped: Path) -> Path:
    """Let Gradus ship with a single deck, so that a start is short."""
    shipped.mkdir()
    (shipped / "z.md").write_text(GIVEN, encoding="utf-8")
    return shipped / "z.md"


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    """A folder with one deck; its card comes first, for its path sorts before all others."""
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "a.md").write_text(DECK, encoding="utf-8")
    return folder


def parts(gradus: Gradus) -> OwnDecks:
    return gradus._entries.own.parts


def open_page(qtbot: QtBot, gradus: Gradus) -> OwnDecksPage:
    page = parts(gradus).page
    with qtbot.waitSignal(page.shown):
        QTest.keyClick(gradus.window.today, Qt.Key.Key_O)
    return page


def add_folder(qtbot: QtBot, gradus: Gradus, folder: Path) -> OwnDecksPage:
    page = open_page(qtbot, gradus)
    QTest.keyClick(page, Qt.Key.Key_A)
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert field is not None
    field.setText(str(folder))  # typed letter by letter its suggestions would take the keyboard
    with qtbot.waitSignals([page.changed, page.shown], timeout=10_000):
        QTest.keyClick(field, Qt.Key.Key_Return)
    return page


def editor(qtbot: QtBot, gradus: Gradus) -> Editor:
    """Return the editor once it is open and has shown a first check."""
    qtbot.waitUntil(lambda: gradus.window.findChild(Editor) is not None, timeout=10_000)
    found = gradus.window.findChild(Editor)
    assert found is not None
    qtbot.waitUntil(lambda: bool(found.problems.texts()))
    return found


def shows(qtbot: QtBot, page: OwnDecksPage, texts: list[str]) -> None:
    """Wait until the page shows just these rows."""

    def _check() -> None:
        assert page.tree.texts() == texts

    qtbot.waitUntil(_check, timeout=10_000)


def start_quiz(qtbot: QtBot, gradus: Gradus) -> None:
    with qtbot.waitSignal(gradus.window.quiz.painted, timeout=10_000):
        QTest.keyClick(gradus.window.today, Qt.Key.Key_Return)


def faces(gradus: Gradus) -> tuple[str, str]:
    card = gradus.window.quiz.session.view.card
    assert card is not None
    return card.faces.question, card.faces.answer


def test_a_card_of_an_added_folder_is_asked_edited_and_shown_anew(
    qtbot: QtBot, start: Start, mine: Path
) -> None:
    gradus = start()
    page = add_folder(qtbot, gradus, mine)
    assert page.tree.texts() == [f"{mine} | 1 deck, 1 card", "Mine | a.md"]
    QTest.keyClick(page.tree, Qt.Key.Key_Escape)
    assert gradus.window.today.isVisible()

    start_quiz(qtbot, gradus)
    assert faces(gradus) == ("What is mine?", "An answer of mine.")
    QTest.keyClick(gradus.window.quiz, Qt.Key.Key_E)
    edit = editor(qtbot, gradus)
    QTest.keyClick(edit.source, Qt.Key.Key_End, CONTROL)
    QTest.keyClicks(edit.source, " Better now.")
    with qtbot.waitSignals([edit.saved, gradus.window.quiz.painted], timeout=10_000):
        QTest.keyClick(edit.source, Qt.Key.Key_S, CONTROL)
    assert faces(gradus) == ("What is mine?", "An answer of mine. Better now.")
    file = mine / "a.md"
    assert file.read_text(encoding="utf-8") == DECK.replace("mine.\n", "mine. Better now.\n")
    gradus.close()

    again = start()
    start_quiz(qtbot, again)
    assert faces(again)[1] == "An answer of mine. Better now."


def test_files_that_change_are_read_while_the_window_is_open(
    qtbot: QtBot, start: Start, mine: Path
) -> None:
    gradus = start()
    page = add_folder(qtbot, gradus, mine)
    new = mine / ".a.md.new"  # as editors do that replace a file
    new.write_text(DECK + "\n## No id\n\nx\n", encoding="utf-8")
    new.rename(mine / "a.md")
    broken = [f"{mine} | 1 deck, 1 card, 1 error", "Mine | a.md, 1 error"]
    shows(qtbot, page, [*broken, "Line 9: The note has no id. | "])
    (mine / "deep").mkdir()
    (mine / "deep" / "b.md").write_text(DECK.replace("#mine", "#deep"), encoding="utf-8")
    (mine / "a.md").write_text(DECK, encoding="utf-8")
    both = [f"{mine} | 2 decks, 2 cards", "Mine | a.md", "Mine | deep/b.md"]
    shows(qtbot, page, both)
    (mine / "a.md").unlink()
    shows(qtbot, page, [f"{mine} | 1 deck, 1 card", "Mine | deep/b.md"])


def test_an_error_is_opened_at_its_line_and_mended(qtbot: QtBot, start: Start, mine: Path) -> None:
    file = mine / "a.md"
    file.write_text(DECK + "\n## No id\n\nx\n", encoding="utf-8")
    gradus = start()
    page = add_folder(qtbot, gradus, mine)
    for _ in range(2):
        QTest.keyClick(page.tree, Qt.Key.Key_Down)
    QTest.keyClick(page.tree, Qt.Key.Key_Return)
    edit = editor(qtbot, gradus)
    assert edit.source.line() == 9
    QTest.keyClick(edit.source, Qt.Key.Key_End)
    QTest.keyClicks(edit.source, " {#mended}")
    qtbot.waitUntil(lambda: edit.problems.texts() == ["No errors."])
    with qtbot.waitSignal(edit.saved, timeout=10_000):
        QTest.keyClick(edit.source, Qt.Key.Key_S, CONTROL)
    assert edit.isVisible()
    QTest.keyClick(edit.source, Qt.Key.Key_Escape)
    assert "## No id {#mended}" in file.read_text(encoding="utf-8")
    shows(qtbot, page, [f"{mine} | 1 deck, 2 cards", "Mine | a.md"])


def test_ids_are_written_with_a_key_and_what_lacked_them_is_asked(
    qtbot: QtBot, start: Start, mine: Path
) -> None:
    file = mine / "a.md"
    file.write_text(DECK + "\n## What lacks an id?\n\nThis.\n", encoding="utf-8")
    gradus = start()
    page = add_folder(qtbot, gradus, mine)
    assert page.tree.texts()[0] == f"{mine} | 1 deck, 1 card, 1 error"
    with qtbot.waitSignals([page.changed, page.shown], timeout=10_000):
        QTest.keyClick(page.tree, Qt.Key.Key_I)
    shows(qtbot, page, [f"{mine} | 1 deck, 2 cards", "Mine | a.md"])
    named = "## What lacks an id? {#what-lacks-an-id}"
    assert file.read_text(encoding="utf-8").splitlines()[8:9] == [named]
    assert file.read_text(encoding="utf-8").replace(named, "## What lacks an id?") == (
        DECK + "\n## What lacks an id?\n\nThis.\n"
    )


def test_a_topic_that_is_not_on_the_road_is_named_and_mended(
    qtbot: QtBot, start: Start, mine: Path, shipped: Path
) -> None:
    (shipped / "roadmap.yaml").write_text(ROAD, encoding="utf-8")
    file = mine / "a.md"
    file.write_text(DECK.replace("Mine\n", "Mine\ntopic: loop\n"), encoding="utf-8")
    gradus = start()
    page = add_folder(qtbot, gradus, mine)
    wrong = "Line 3: The topic 'loop' is not on the road. | "
    assert page.tree.texts() == [
        f"{mine} | 1 deck, 1 card, 1 error",
        "Mine | a.md, 1 error",
        wrong,
    ]
    for _ in range(2):
        QTest.keyClick(page.tree, Qt.Key.Key_Down)
    QTest.keyClick(page.tree, Qt.Key.Key_Return)
    edit = editor(qtbot, gradus)
    assert edit.source.line() == 3
    assert "is not on the road" in edit.problems.texts()[0]
    QTest.keyClick(edit.source, Qt.Key.Key_End)
    QTest.keyClicks(edit.source, "s")
    qtbot.waitUntil(lambda: edit.problems.texts() == ["No errors."])
    with qtbot.waitSignal(edit.saved, timeout=10_000):
        QTest.keyClick(edit.source, Qt.Key.Key_S, CONTROL)
    QTest.keyClick(edit.source, Qt.Key.Key_Escape)
    shows(qtbot, page, [f"{mine} | 1 deck, 1 card", "Mine | a.md"])


def test_a_new_deck_with_a_note_is_made_and_the_edit_taken_back(
    qtbot: QtBot, start: Start, mine: Path
) -> None:
    gradus = start()
    page = add_folder(qtbot, gradus, mine)
    QTest.keyClick(page.tree, Qt.Key.Key_D)
    dialog = gradus.window.findChild(NewDeckDialog)
    assert dialog is not None
    QTest.keyClicks(dialog.title, "Trees")
    QTest.keyClick(dialog.title, Qt.Key.Key_Return)
    edit = editor(qtbot, gradus)
    QTest.keyClicks(edit.source, "What is a tree?")  # takes the place of the template's heading
    with qtbot.waitSignals([edit.saved, page.shown], timeout=10_000):
        QTest.keyClick(edit.source, Qt.Key.Key_S, CONTROL)
    QTest.keyClick(edit.source, Qt.Key.Key_Escape)
    text = (mine / "trees.md").read_text(encoding="utf-8")
    assert "\n## What is a tree? {#what-is-a-tree}\n" in text
    with qtbot.waitSignals([page.changed, page.shown], timeout=10_000):
        QTest.keyClick(page.tree, Qt.Key.Key_U)
    assert (mine / "trees.md").read_text(encoding="utf-8") == '---\ntitle: "Trees"\n---\n'


def test_a_bundled_card_gets_ones_own_words_and_its_original_back(
    qtbot: QtBot, start: Start
) -> None:
    gradus = start()
    start_quiz(qtbot, gradus)
    before = faces(gradus)
    QTest.keyClick(gradus.window.quiz, Qt.Key.Key_E)
    edit = editor(qtbot, gradus)
    QTest.keyClick(edit.source, Qt.Key.Key_Home, CONTROL)
    for _ in range(3):
        QTest.keyClick(edit.source, Qt.Key.Key_Right)
    QTest.keyClicks(edit.source, "Mine: ")
    with qtbot.waitSignals([edit.saved, gradus.window.quiz.painted], timeout=10_000):
        QTest.keyClick(edit.source, Qt.Key.Key_S, CONTROL)
    assert "Mine: " in faces(gradus)[0]
    qtbot.waitUntil(lambda: gradus.window.findChild(Editor) is None)
    QTest.keyClick(gradus.window.quiz, Qt.Key.Key_E)
    edit = editor(qtbot, gradus)
    with qtbot.waitSignals([edit.saved, gradus.window.quiz.painted], timeout=10_000):
        QTest.keyClick(edit, Qt.Key.Key_R, CONTROL)
    assert faces(gradus) == before


def test_a_new_original_of_a_reworded_note_is_shown_beside_it_and_chosen(
    qtbot: QtBot, start: Start, given: Path
) -> None:
    gradus = start()
    start_quiz(qtbot, gradus)
    QTest.keyClick(gradus.window.quiz, Qt.Key.Key_E)
    edit = editor(qtbot, gradus)
    QTest.keyClick(edit.source, Qt.Key.Key_End, CONTROL)
    QTest.keyClicks(edit.source, " In my words.")
    with qtbot.waitSignals([edit.saved, gradus.window.quiz.painted], timeout=10_000):
        QTest.keyClick(edit.source, Qt.Key.Key_S, CONTROL)
    gradus.close()
    given.write_text(GIVEN.replace("of Gradus", "that is newer"), encoding="utf-8")

    again = start()
    assert again.window.today.decks.own.caption() == "Own decks, 1 to decide…"
    page = open_page(qtbot, again)
    assert page.tree.texts()[-1] == "What is given? | Given, its original has changed"
    QTest.keyClick(page.tree, Qt.Key.Key_Down)
    QTest.keyClick(page.tree, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: again.window.findChild(WordingChoice) is not None)
    choice = again.window.findChild(WordingChoice)
    assert choice is not None
    with qtbot.waitSignals([parts(again).edited, page.shown], timeout=10_000):
        QTest.keyClick(choice, Qt.Key.Key_N)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert again.window.today.decks.own.caption() == "Own decks…"
    start_quiz(qtbot, again)
    assert faces(again)[1] == "An answer that is newer."
