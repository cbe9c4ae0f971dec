"""The Portfolio by keys: the board, a project, its README, its checks, and the repositories."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.accessible import misfits, nameless
from tests.ui.portfolio_fakes import (
    ITEMS,
    NOW,
    FakeProjects,
    FakeReadmes,
    FakeRepositories,
)

from gradus.domain.portfolio.projects.item import Proof
from gradus.domain.portfolio.projects.project import Project
from gradus.domain.portfolio.projects.stage import Stage
from gradus.ui.design.look import Look
from gradus.ui.portfolio.board.new_project import NewProjectDialog
from gradus.ui.portfolio.page import PortfolioPage
from gradus.ui.portfolio.parts import Parts
from gradus.ui.portfolio.project.details_dialog import DetailsDialog
from gradus.ui.portfolio.project.item_dialog import ItemDialog
from gradus.ui.portfolio.project.place_dialog import PlaceDialog
from gradus.ui.portfolio.readme.form import AnswersDialog
from gradus.ui.portfolio.readme.other_files_dialog import OtherFilesDialog
from gradus.ui.portfolio.readme.questions import BOX
from gradus.ui.portfolio.readme.side import Tab
from gradus.ui.portfolio.repositories.telling_dialog import TellingDialog
from gradus.ui.rendering.maths.service import MathsService

Key = Qt.Key
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
D = TypeVar("D", bound=QWidget)


@dataclass
class Shown:
    page: PortfolioPage
    projects: FakeProjects
    repositories: FakeRepositories
    readmes: FakeReadmes


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "cats"
    place.mkdir()
    return place


@pytest.fixture
def shown(qtbot: QtBot, look: Look, folder: Path) -> Iterator[Shown]:
    first = Project("Cats", ITEMS, folder=str(folder), id=1)
    projects = FakeProjects(first, Project("Dogs", id=2))
    maths, repositories, readmes = MathsService(), FakeRepositories(), FakeReadmes()
    parts = Parts(look, maths)
    page = PortfolioPage(look, projects, repositories, readmes, lambda: NOW, parts)
    qtbot.addWidget(page)
    page.resize(1100, 760)
    page.show()
    page.activateWindow()
    yield Shown(page, projects, repositories, readmes)
    page.close_down()
    maths.close()


@pytest.fixture
def opened(qtbot: QtBot, shown: Shown) -> Shown:
    """Open the first project, and wait until its README is there."""
    with qtbot.waitSignals([shown.page.readme.desk.changed, shown.page.readme.desk.scored]):
        shown.page.open_project(1)
    return shown


def dialog(kind: type[D]) -> D:
    every = QApplication.topLevelWidgets()
    return next(one for one in every if isinstance(one, kind) and one.isVisible())


def titles(shown: Shown) -> list[str]:
    return [row.title.full_text() for row in shown.page.board.rows]


def items(shown: Shown) -> list[str]:
    return [row.title.text() for row in shown.page.project.checklist.rows]


def focused(shown: Shown) -> QWidget:
    held: QWidget | None = shown.page.focusWidget()
    return shown.page if held is None else held


def check(qtbot: QtBot, shown: Shown) -> None:
    with qtbot.waitSignal(shown.page.work.checker.settled):
        QTest.keyClick(shown.page, Key.Key_C)


def test_the_board_shows_state_progress_next_item_and_age(shown: Shown) -> None:
    row = shown.page.board.rows[0]
    assert row.title.full_text() == "Cats"
    assert row.state.text() == "not begun"
    assert row.next.full_text() == "Next: Choose the metric · 3 h left"
    assert (row.count.text(), row.age.text()) == ("0 of 3 items", "changed 3 days ago")
    assert "Frame, 0 of 2 done" in row.strip.accessibleDescription()
    assert shown.page.board.rows[1].count.text() == "nothing on its list yet"


def test_projects_are_moved_archived_shown_again_and_brought_back_by_keys(shown: Shown) -> None:
    QTest.keyClick(shown.page, Key.Key_Down)
    QTest.keyClick(focused(shown), Key.Key_Down, ALT)
    assert titles(shown) == ["Dogs", "Cats"]
    assert shown.page.board.chosen() == 1
    QTest.keyClick(focused(shown), Key.Key_Delete)
    assert titles(shown) == ["Dogs"]
    QTest.keyClick(shown.page, Key.Key_V)
    assert titles(shown) == ["Dogs", "Cats"]
    shown.page.board.choose(1)
    QTest.keyClick(focused(shown), Key.Key_Delete)
    assert not shown.projects.kept[1].archived


def test_an_empty_board_offers_a_new_project(qtbot: QtBot, shown: Shown, folder: Path) -> None:
    shown.projects.kept.clear()
    shown.page.refresh()
    assert shown.page.board.empty.isVisible()
    QTest.keyClick(shown.page, Key.Key_Return)
    new = dialog(NewProjectDialog)
    QTest.keyClick(new.list, Key.Key_Down)
    QTest.keyClicks(new.title, "Birds")
    QTest.keyClicks(new.folder, "/nowhere/at/all")
    QTest.keyClick(new.title, Key.Key_Return)
    assert new.said.text().startswith("There is no folder /nowhere/at/all.")
    assert shown.projects.kept == {}
    new.folder.setText(str(folder))
    with qtbot.waitSignals([shown.page.work.checker.settled, shown.page.readme.desk.scored]):
        QTest.keyClick(new.title, Key.Key_Return)
    assert shown.projects.kept[1].title == "Birds"
    assert shown.projects.kept[1].folder == str(folder)
    assert len(shown.projects.checks.taken) == 1


def test_items_are_ticked_moved_and_taken_off_by_keys_and_brought_back(opened: Shown) -> None:
    assert items(opened) == ["Choose the metric", "Choose the split"]
    QTest.keyClick(focused(opened), Key.Key_Space)
    assert opened.projects.kept[1].items[0].proof is Proof.BY_YOU
    QTest.keyClick(focused(opened), Key.Key_Down, ALT)
    assert items(opened) == ["Choose the split", "Choose the metric"]
    assert opened.page.project.checklist.chosen() == 1
    QTest.keyClick(focused(opened), Key.Key_Delete)
    assert items(opened) == ["Choose the split"]
    QTest.keyClick(focused(opened), Key.Key_Z, CONTROL)
    assert items(opened) == ["Choose the split", "Choose the metric"]


def test_what_was_taken_off_is_shown_and_brought_back_by_keys(opened: Shown) -> None:
    checklist = opened.page.project.checklist
    assert checklist.archive.isHidden()
    QTest.keyClick(focused(opened), Key.Key_Delete)
    assert checklist.archive.caption() == "Show 1 taken off"
    QTest.keyClick(focused(opened), Key.Key_V)
    assert items(opened) == ["Choose the split", "Choose the metric"]
    QTest.keyClick(focused(opened), Key.Key_Down)
    assert checklist.rows[1].proof.full_text() == "taken off"
    assert checklist.remove.caption() == "Bring back"
    for key in (Key.Key_Space, Key.Key_Return):
        QTest.keyClick(focused(opened), key)
    assert not opened.projects.kept[1].items[0].done
    QTest.keyClick(focused(opened), Key.Key_Delete)
    assert [one.title for one in opened.projects.kept[1].listed][:2] == items(opened)
    assert checklist.chosen() == 1
    assert checklist.remove.caption() == "Take off"


def test_the_chosen_item_says_what_done_looks_like_how_long_it_takes_and_what_teaches_it(
    qtbot: QtBot, opened: Shown
) -> None:
    detail = opened.page.project.checklist.detail
    assert detail.facts.text() == "1 h"
    QTest.keyClick(focused(opened), Key.Key_Return)
    edit = dialog(ItemDialog)
    QTest.keyClicks(edit.looks, "It is in the README.")
    edit.topic.setCurrentText("Metrics")
    edit.link.setText("https://example.org/metrics")
    QTest.keyClick(edit.title, Key.Key_Return)
    assert opened.projects.kept[1].items[0].topic == "metrics"
    assert detail.looks.text() == "Done looks like: It is in the README."
    with qtbot.waitSignal(opened.page.linkRequested) as asked:
        QTest.keyClick(detail.link, Key.Key_Return)
    assert asked.args == ["https://example.org/metrics"]


def test_arrows_show_another_stage_and_its_items_are_added_and_edited(opened: Shown) -> None:
    QTest.keyClick(focused(opened), Key.Key_Right)
    assert items(opened) == []
    assert opened.page.project.stages.buttons[Stage.DATA].isChecked()
    QTest.keyClick(opened.page, Key.Key_A)
    new = dialog(ItemDialog)
    QTest.keyClick(new.title, Key.Key_Return)
    assert new.said.text() == "The title is empty. Enter a title."
    QTest.keyClicks(new.title, "Say where it is from")
    new.by.setText("tomorrow")
    QTest.keyClick(new.title, Key.Key_Return)
    assert new.said.text().startswith("tomorrow is no date.")
    new.by.setText("2026-12-01")
    QTest.keyClick(new.title, Key.Key_Return)
    assert items(opened) == ["Say where it is from"]
    QTest.keyClick(focused(opened), Key.Key_Return)
    edit = dialog(ItemDialog)
    edit.hours.setText("2,5")
    QTest.keyClick(edit.title, Key.Key_Return)
    written = next(one for one in opened.projects.kept[1].items if one.id == 9)
    assert (written.hours, str(written.by)) == (2.5, "2026-12-01")


def test_title_dates_links_and_notes_are_kept_with_the_project(opened: Shown) -> None:
    QTest.keyClick(opened.page, Key.Key_D)
    details = dialog(DetailsDialog)
    details.title.setText("Cats and kittens")
    details.by.setText("2027-01-31")
    details.links.setPlainText("https://example.org The data\n")
    details.notes.setPlainText("Ask Ada.")
    QTest.keyClick(details.title, Key.Key_Return)
    kept = opened.projects.kept[1]
    assert (kept.title, str(kept.by), kept.notes) == ("Cats and kittens", "2027-01-31", "Ask Ada.")
    assert [(one.title, one.url) for one in kept.links] == [("The data", "https://example.org")]
    assert opened.page.project.header.title.full_text() == "Cats and kittens"
    notes = opened.page.project.notes
    assert notes.isVisible()
    assert (notes.dates.text(), notes.notes.text()) == ("by 31 January", "Ask Ada.")
    assert [link.accessibleName() for link in notes.links] == ["Open The data"]


def test_a_check_tells_verdicts_and_opens_the_place_that_it_names(
    qtbot: QtBot, opened: Shown
) -> None:
    check(qtbot, opened)
    panel = opened.page.project.checks
    QTest.keyClick(opened.page, Key.Key_K)
    assert panel.counts.text() == "1 passed, 1 failed, 0 cannot tell"
    result = panel.result()
    assert result is not None
    assert result.key == "tests-present"
    assert panel.mend.text() == "Mend, about 30 minutes: mend"
    QTest.keyClick(panel, Key.Key_Return)
    place = dialog(PlaceDialog)
    assert place.windowTitle() == "train.py:2"
    assert place.box.textCursor().block().text() == "second line"
    place.reject()
    QTest.keyClicks(panel, "+")
    assert opened.projects.checks.added == ["tests-present"]
    assert panel.add.isHidden()


def test_a_change_of_the_repository_is_told_and_reads_the_readme_again(
    qtbot: QtBot, opened: Shown
) -> None:
    check(qtbot, opened)
    opened.page.work.checker.look()
    qtbot.waitUntil(lambda: bool(opened.page.work.checker.mark()))
    before = len(opened.readmes.asked)
    opened.repositories.mark = "b"
    with qtbot.waitSignals([opened.page.work.checker.outdated, opened.page.readme.desk.changed]):
        opened.page.work.checker.look()
    assert "changed since it was checked" in opened.page.project.header.subtitle.full_text()
    assert len(opened.readmes.asked) == before + 1


def test_what_nobody_answered_stands_in_a_box_that_leads_to_the_form(
    qtbot: QtBot, opened: Shown
) -> None:
    view = opened.page.project.readme.view
    assert f"{BOX}\u2003Where should it not be used?" in view.toPlainText()
    assert "Limits" in view.toPlainText()
    assert opened.page.project.score.points.text() == "91"
    opened.page.project.score.links[0].click()
    form = dialog(AnswersDialog)
    QTest.keyClicks(form.fields["limitations"], "Not for dogs.")
    with qtbot.waitSignals([opened.page.readme.desk.changed, opened.page.readme.desk.scored]):
        QTest.keyClick(form.fields["limitations"], Key.Key_Return, CONTROL)
    assert "Not for dogs." in view.toPlainText()
    assert BOX not in view.toPlainText()
    assert opened.page.project.score.points.text() == "100"


def test_nothing_is_written_before_its_difference_is_shown(qtbot: QtBot, opened: Shown) -> None:
    QTest.keyClick(opened.page, Key.Key_Return, CONTROL)
    assert opened.readmes.written == []
    QTest.keyClick(opened.page, Key.Key_W)
    side, header = opened.page.project.readme, opened.page.project.header
    assert side.tab() is Tab.CHANGES
    assert "+# Cats" in side.changes.difference.toPlainText()
    assert header.primary.caption() == "Write README.md"
    with qtbot.waitSignals([opened.page.readme.desk.wrote, opened.page.readme.desk.changed]):
        QTest.keyClick(opened.page, Key.Key_Return, CONTROL)
    assert opened.readmes.written == [None]
    assert not header.primary.isEnabled()
    with qtbot.waitSignal(opened.page.readme.desk.wrote):
        QTest.keyClick(opened.page, Key.Key_U)
    assert opened.readmes.before is None


def test_a_refused_write_is_told_and_its_difference_shown_anew(qtbot: QtBot, opened: Shown) -> None:
    opened.readmes.refuses = True
    QTest.keyClick(opened.page, Key.Key_W)
    opened.readmes.before = b"# Somebody else's\n"
    with qtbot.waitSignals([opened.page.readme.failed, opened.page.readme.desk.changed]):
        QTest.keyClick(opened.page, Key.Key_Return, CONTROL)
    assert opened.page.banner.text() == "README.md was changed by another program. Look again."
    difference = opened.page.project.readme.changes.difference.toPlainText()
    assert "-# Somebody else's" in difference


def test_another_file_is_written_once_its_difference_was_shown(qtbot: QtBot, opened: Shown) -> None:
    QTest.keyClick(opened.page, Key.Key_X)
    files = dialog(OtherFilesDialog)
    qtbot.waitUntil(lambda: files.note.text().startswith("Say who holds the rights"))
    assert not files.write_button.isEnabled()
    QTest.keyClicks(files.holder, "Ada")
    qtbot.waitUntil(lambda: "+MIT 2026 Ada" in files.difference.toPlainText())
    with qtbot.waitSignals([opened.page.readme.desk.wrote, files.shown]):
        QTest.keyClick(files.holder, Key.Key_Return, CONTROL)
    assert opened.readmes.others == {"LICENSE": b"MIT 2026 Ada\n"}
    assert not files.write_button.isEnabled()
    with qtbot.waitSignal(files.shown):
        files.list.setCurrentRow(2)
    assert files.note.text() == "It needs an author. Write one."
    assert not files.write_button.isEnabled()
    files.reject()


def test_edits_show_in_the_page_at_once_and_are_what_is_written(
    qtbot: QtBot, opened: Shown
) -> None:
    QTest.keyClick(opened.page, Key.Key_M)
    editor = opened.page.project.readme.editor
    assert not opened.page.project.left.isVisible()
    editor.source.moveCursor(editor.source.textCursor().MoveOperation.End)
    QTest.keyClicks(editor.source, "They purr.")
    qtbot.waitUntil(lambda: "They purr." in editor.view.toPlainText())
    assert not opened.page.project.readme.template.isEnabled()
    QTest.keyClick(editor.source, Key.Key_Escape)
    QTest.keyClick(opened.page, Key.Key_H)
    assert "+They purr." in opened.page.project.readme.changes.difference.toPlainText()
    with qtbot.waitSignals([opened.page.readme.desk.wrote, opened.page.readme.desk.changed]):
        QTest.keyClick(opened.page, Key.Key_Return, CONTROL)
    (text,) = opened.readmes.written
    assert text is not None
    assert text.endswith("They purr.")


def test_edits_are_there_again_after_another_project_was_open(qtbot: QtBot, opened: Shown) -> None:
    page = opened.page
    QTest.keyClick(page, Key.Key_M)
    QTest.keyClicks(page.project.readme.editor.source, "Mine. ")
    page.open_project(2)
    assert page.readme.desk.draft is None
    with qtbot.waitSignal(page.readme.desk.scored):
        page.open_project(1)
    assert page.readme.desk.text().startswith("Mine. ")
    QTest.keyClick(page, Key.Key_M)
    QTest.keyClick(page.project.readme.editor.source, Key.Key_D, CONTROL)
    assert page.readme.desk.draft is None
    assert not page.project.readme.editor.text().startswith("Mine. ")


def test_a_project_without_a_folder_offers_to_choose_one(shown: Shown) -> None:
    shown.page.open_project(2)
    header = shown.page.project.header
    assert header.primary.caption() == "Choose folder"
    assert header.check.isHidden()
    assert shown.page.project.nothing.isVisible()
    QTest.keyClick(shown.page, Key.Key_W)
    assert dialog(DetailsDialog).folder.text() == ""


def test_repositories_are_listed_with_age_and_told_of(
    qtbot: QtBot, shown: Shown, tmp_path: Path
) -> None:
    shown.page.looking.look(tmp_path)
    with qtbot.waitSignal(shown.page.looking.settled):
        QTest.keyClick(shown.page, Key.Key_L)
    qtbot.waitUntil(lambda: not list(shown.page._parts.put_together()))
    assert shown.page.mine.isVisible()
    rows = shown.page.mine.list
    assert rows.item(0).text() == "cats    just now · 3 commits · main"
    assert rows.item(1).text() == "odd    Broken."
    with qtbot.waitSignal(shown.page._telling.found):
        QTest.keyClick(shown.page, Key.Key_T)
    telling = dialog(TellingDialog)
    QTest.keyClicks(telling, "3")
    assert QApplication.clipboard().text() == "git push"
    telling.reject()
    QTest.keyClick(shown.page, Key.Key_Return)
    assert dialog(NewProjectDialog).folder.text() == str(tmp_path / "cats")


def test_everything_has_a_name_and_a_role_that_fits(qtbot: QtBot, opened: Shown) -> None:
    page = opened.page
    check(qtbot, opened)
    found = {"page": nameless(page) + misfits(page)}
    for tab in (Tab.MARKDOWN, Tab.CHANGES):
        page.readme.show_tab(tab)
        found[tab.name] = nameless(page) + misfits(page)
    QTest.keyClick(page, Key.Key_K)
    found["checks"] = nameless(page) + misfits(page)
    page.show_board()
    found["board"] = nameless(page) + misfits(page)
    assert {name: lacking for name, lacking in found.items() if lacking} == {}
