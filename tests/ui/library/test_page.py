"""The Library by keys: finding, noting, planning, comparing, choosing a kit, and own entries."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.support.library import entry
from tests.ui.accessible import misfits, nameless
from tests.ui.library_fakes import TODAY, WEB, FakeLibrary

from gradus.domain.decks.model import Problem
from gradus.domain.library.catalogue import Given
from gradus.domain.library.comparing import Aspect
from gradus.domain.library.importing import Preview
from gradus.domain.library.kinds import Kind, Runtime, Use
from gradus.ui.design.look import Look
from gradus.ui.library.dialogs.compare import CompareDialog
from gradus.ui.library.dialogs.entry import EntryDialog
from gradus.ui.library.dialogs.importing import ImportDialog
from gradus.ui.library.dialogs.kits import KitDialog
from gradus.ui.library.dialogs.plan import PlanDialog
from gradus.ui.library.page import LibraryPage
from gradus.ui.library.screen import Screen

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
D = TypeVar("D", bound=QWidget)


@pytest.fixture
def library() -> FakeLibrary:
    return FakeLibrary()


@pytest.fixture
def page(qtbot: QtBot, look: Look, library: FakeLibrary) -> LibraryPage:
    screen = Screen(look)
    for _ in screen.make():
        pass
    page = LibraryPage(look, library, screen)
    qtbot.addWidget(page)
    page.resize(960, 640)
    page.show()
    page.activateWindow()
    page.setFocus()
    return page


def press(page: LibraryPage, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(page.parts.list, key)


def titles(page: LibraryPage) -> list[str]:
    return [row.view.entry.title for row in page.parts.list.entries.rows()]


def dialog(kind: type[D]) -> D:
    every = QApplication.topLevelWidgets()
    return next(one for one in every if isinstance(one, kind) and one.isVisible())


def test_it_opens_on_one_course_a_phase_and_says_why(page: LibraryPage) -> None:
    rows = page.parts.list.entries.rows()
    assert [(row.above, row.view.entry.title, row.phase) for row in rows] == [
        ("1 · Mathematics", "Linear algebra", 1),
        ("5 · Deep learning", "Neural networks", 5),
    ]
    assert rows[0].note == (
        "Free. The only course here about this phase. Parts of it serve 1 of 4 core topics."
    )
    assert rows[1].note == "Not free. Your plan uses what is free instead: Linear algebra."
    assert page.parts.list.hasFocus()
    assert page.parts.detail.title.text() == "Linear algebra"


def test_what_is_not_known_is_said_and_evidence_is_shown(page: LibraryPage) -> None:
    said = page.parts.detail.facts.text()
    assert "Cost: free" in said
    assert "Hours: 12 h" in said
    assert "Mentors: not known" in said
    assert page.parts.detail.evidence.about.text() == (
        "High: a primary source was read. Checked: Thursday, 26 November 2026. "
        "Its address was not seen in a source, and may have moved."
    )


def test_arrows_go_through_kinds_and_entries(page: LibraryPage) -> None:
    press(page, Key.Key_Right, Key.Key_Right, Key.Key_Right)
    assert page.parts.kinds.value() == "course"
    assert len(titles(page)) == 5
    press(page, Key.Key_Down, Key.Key_Down)
    assert page.parts.detail.title.text() == "Third course"
    assert page.parts.detail.status.text() == "Renamed. It was."
    press(page, Key.Key_Left)
    assert page.parts.kinds.value() == "mine"
    assert titles(page) == []
    assert page.parts.detail.area.isHidden()


def test_a_kind_is_opened_whatever_was_looked_for_before(page: LibraryPage) -> None:
    page.parts.filters.search.setText("nothing has this")
    page.open_kind(Kind.KIT)
    assert titles(page) == ["Old board", "Good board"]
    assert page.parts.list.hasFocus()


def test_search_and_filters_leave_what_fits_and_count_what_may(page: LibraryPage) -> None:
    press(page, Key.Key_Slash)
    QTest.keyClicks(page.parts.filters.search, "course")
    assert len(titles(page)) == 5
    QTest.keyClick(page.parts.filters.search, Key.Key_Return)
    press(page, Key.Key_F)
    assert titles(page) == ["Linear algebra", "Fifth course"]
    assert page.parts.found.text() == ("2 entries · 2 more may fit: what decides it is not known.")
    press(page, Key.Key_Escape)
    assert page.parts.filters.search.text() == ""
    assert len(titles(page)) == 2


def test_use_rating_and_notes_are_kept_by_keys(page: LibraryPage, library: FakeLibrary) -> None:
    press(page, Key.Key_U, Key.Key_4, Key.Key_N)
    QTest.keyClicks(page.parts.detail.mine.notes, "Unit 3 next")
    QTest.keyClick(page.parts.detail.mine.notes, Key.Key_Return, CONTROL)
    made = library.kept["algebra"].progress
    assert (made.use, made.rating, made.notes) == (Use.USING, 4, "Unit 3 next")
    assert page.parts.list.hasFocus()
    press(page, Key.Key_D, Key.Key_0)
    made = library.kept["algebra"].progress
    assert (made.use, made.rating) == (Use.DONE, None)
    press(page, Key.Key_D)
    assert not library.kept["algebra"].progress.use
    QTest.keyClick(page.parts.list, Key.Key_Z, CONTROL)
    assert library.kept["algebra"].progress.use is Use.DONE


def test_how_much_is_done_is_said_of_what_is_used(page: LibraryPage, library: FakeLibrary) -> None:
    assert page.parts.detail.mine.share.isHidden()
    press(page, Key.Key_U, Key.Key_S)
    field = page.parts.detail.mine.share.field
    assert field.hasFocus()
    field.selectAll()
    QTest.keyClicks(field, "40")
    QTest.keyClick(field, Key.Key_Return)
    assert library.kept["algebra"].progress.share == 0.4


def test_notes_stay_with_their_entry_when_another_is_chosen(
    page: LibraryPage, library: FakeLibrary
) -> None:
    page.parts.detail.mine.notes.setPlainText("About algebra")
    press(page, Key.Key_Down)
    assert library.kept["algebra"].progress.notes == "About algebra"
    assert library.kept["networks"].progress.notes == ""
    assert page.parts.detail.mine.notes.toPlainText() == ""


def test_a_certificate_is_kept_with_its_date_and_shown_on_request(
    qtbot: QtBot, page: LibraryPage, library: FakeLibrary
) -> None:
    mine = page.parts.detail.mine
    mine.take_file("/certificates/algebra.pdf")
    assert library.kept["algebra"].progress.certified == TODAY
    assert mine.file.full_text() == "algebra.pdf"
    mine.day.setDate(QDate(2026, 11, 1))
    mine.day.editingFinished.emit()
    made = library.kept["algebra"].progress.certified
    assert made is not None
    assert made.day == 1
    with qtbot.waitSignal(page.fileRequested) as asked:
        mine.open.click()
    assert asked.args == [str(Path("/certificates/algebra.pdf"))]
    mine.drop.click()
    assert library.kept["algebra"].progress.certificate == ""


def test_nothing_is_opened_in_the_browser_unless_asked(qtbot: QtBot, page: LibraryPage) -> None:
    with qtbot.assertNotEmitted(page.linkRequested):
        press(page, Key.Key_Down, Key.Key_Up)
    with qtbot.waitSignal(page.linkRequested) as asked:
        press(page, Key.Key_O)
    assert asked.args == [WEB]


def test_a_topic_opens_its_page(qtbot: QtBot, page: LibraryPage) -> None:
    page.show_resource("scientist")
    assert page.parts.detail.topics_name.text() == "What you need beyond the entry level"
    assert "Background only" in page.parts.detail.evidence.about.text()
    with qtbot.waitSignal(page.topicRequested) as asked:
        page.parts.detail.topics.buttons[0].click()
    assert asked.args == ["svd"]


def test_the_market_is_shown_as_dated_ranges(page: LibraryPage) -> None:
    page.show_resource("pay")
    texts = [one.text() for one in page.parts.detail.figures.findChildren(QLabel)]
    assert texts == ["Pay", "1,000 to 2,500 USD", "USA · 2024"]
    row = page.parts.list.entries.rows()[page.parts.list.currentIndex().row()]
    assert row.note == "Market · Pay: 1,000 to 2,500 USD · USA · 2024"
    assert page.parts.detail.mine.use.isHidden()


def test_four_courses_are_compared_and_a_fifth_is_refused(page: LibraryPage) -> None:
    press(page, Key.Key_C)
    shown = dialog(CompareDialog)
    assert [one.key for one in shown.compared()] == ["algebra"]
    for row in (1, 2, 3, 4):
        shown.list.setCurrentRow(row)
        QTest.keyClick(shown.list, Key.Key_Space)
    assert [one.key for one in shown.compared()] == ["algebra", "networks", "third", "fourth"]
    assert "Untick one first" in shown.said.text()
    assert shown.text(Aspect.COST, "algebra") == "free"
    assert shown.text(Aspect.COST, "third") == "not known"
    assert shown.text(Aspect.STATUS, "third") == "Renamed. It was."
    assert shown.text(Aspect.HOURS, "algebra") == "12 h"


def test_kits_are_ranked_anew_with_every_answer(page: LibraryPage) -> None:
    press(page, Key.Key_K)
    shown = dialog(KitDialog)
    assert [(one.entry.key, one.excluded) for one in shown.ranked] == [
        ("board", False),
        ("old", True),
    ]
    shown.runtimes[Runtime.ONNX].click()
    shown.budget.setCurrentIndex(1)
    assert [one.excluded for one in shown.ranked] == [True, True]
    assert shown.said.text() == "0 of 2 kits are left."
    shown.budget.setCurrentIndex(2)
    assert shown.said.text() == "1 of 2 kits are left."
    shown.buttons[0].click()
    assert page.parts.detail.title.text() == "Good board"


def test_topics_are_planned_from_a_course(page: LibraryPage, library: FakeLibrary) -> None:
    press(page, Key.Key_P)
    shown = dialog(PlanDialog)
    QTest.keyClick(shown.list, Key.Key_Space)
    shown.topic.setCurrentIndex(1)
    QTest.keyClick(shown, Key.Key_Return)
    assert "Write what of it" in shown.said.text()
    QTest.keyClicks(shown.part, "Lecture 9")
    QTest.keyClick(shown.part, Key.Key_Return)
    assert library.calls == [
        ("plan", "algebra", ["svd"], ["svd"]),
        ("plan_own", "algebra", "bayes", "Lecture 9", 60),
    ]
    assert "the calendar shows what moves" in page.told.text()


def test_an_entry_is_added_edited_and_removed(page: LibraryPage, library: FakeLibrary) -> None:
    press(page, Key.Key_A)
    shown = dialog(EntryDialog)
    QTest.keyClicks(shown.fields["title"], "Fourth")
    QTest.keyClick(shown.fields["title"], Key.Key_Return)
    assert "already" in shown.said.text()
    shown.fields["title"].clear()
    QTest.keyClicks(shown.fields["title"], "My course, 2nd run")
    QTest.keyClicks(shown.fields["hours"], "12")
    QTest.keyClicks(shown.fields["sources"], f"{WEB} | a friend")
    QTest.keyClick(shown.fields["title"], Key.Key_Return)
    made = library.kept["my-course-2nd-run"].entry
    assert (made.kind, made.hours) == (Kind.COURSE, 12)
    assert [source.text for source in made.sources] == [WEB, "a friend"]
    assert page.parts.detail.title.text() == "My course, 2nd run"
    press(page, Key.Key_E)
    edited = dialog(EntryDialog)
    edited.fields["title"].setText("Our course")
    QTest.keyClick(edited.fields["title"], Key.Key_Return)
    assert library.kept["my-course-2nd-run"].entry.title == "Our course"
    press(page, Key.Key_Delete)
    assert "my-course-2nd-run" not in library.kept
    QTest.keyClick(page.parts.list, Key.Key_Z, CONTROL)
    assert "my-course-2nd-run" in library.kept


def test_a_file_shows_what_it_would_change_before_it_does(
    qtbot: QtBot, page: LibraryPage, library: FakeLibrary
) -> None:
    new = Given(entry("mine", title="Mine"), {})
    before = library.kept["fifth"].entry
    after = Given(replace(before, title="5th"), {})
    library.preview = Preview("mine.csv", (new,), ((before, after),), same=2)
    page.writing.look_into(Path("mine.csv"))
    qtbot.waitUntil(
        lambda: any(isinstance(w, ImportDialog) for w in QApplication.topLevelWidgets())
    )
    shown = dialog(ImportDialog)
    assert shown.summary.text() == "1 new, 1 changed, 2 as they are."
    lines = [shown.list.item(at).text() for at in range(shown.list.count())]
    assert lines == ["New: Mine", "Changed: 5th, which was Fifth course"]
    QTest.keyClick(shown, Key.Key_Return)
    assert library.kept["mine"].own
    assert library.kept["fifth"].entry.title == "5th"


def test_a_file_with_errors_cannot_be_taken(
    qtbot: QtBot, page: LibraryPage, library: FakeLibrary
) -> None:
    library.preview = Preview("mine.csv", problems=(Problem("mine.csv", 3, "No.", "Mend it."),))
    page.writing.look_into(Path("mine.csv"))
    qtbot.waitUntil(
        lambda: any(isinstance(w, ImportDialog) for w in QApplication.topLevelWidgets())
    )
    shown = dialog(ImportDialog)
    assert shown.list.item(0).text() == "mine.csv:3: No. Mend it."
    assert "nothing can be taken" in shown.summary.text()


def test_a_screen_reader_finds_a_name_for_everything(page: LibraryPage) -> None:
    page.show_resource("algebra")
    assert nameless(page) == []
    assert misfits(page) == []
    spoken = page.parts.list.entries.data(
        page.parts.list.currentIndex(), Qt.ItemDataRole.AccessibleTextRole
    )
    assert spoken.endswith("Linear algebra. Course. Somebody · free · 12 h")
    page.compare()
    page.choose_kit()
    page.writing.add()
    for kind in (CompareDialog, KitDialog, EntryDialog):
        assert nameless(dialog(kind)) == []


def test_every_key_of_the_page_is_named_in_its_list(page: LibraryPage) -> None:
    named = {key for line in page.key_lines() for key in line.keys}
    shown = {"C", "K", "A", "I", "F", "T", "P", "O", "E", "U", "D", "G", "N"}
    assert shown <= named
