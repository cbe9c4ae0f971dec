"""By keyboard through the real window: a course is found, planned, rated; an entry is added."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.support.keyboard import dialog

from gradus.app import Gradus
from gradus.domain.library.kinds import Use
from gradus.paths import bundled
from gradus.services.library.service import LibraryService
from gradus.store.planning.road import planned_topics
from gradus.ui.library.dialogs.entry import EntryDialog
from gradus.ui.library.dialogs.importing import ImportDialog
from gradus.ui.library.dialogs.plan import PlanDialog
from gradus.ui.library.page import LibraryPage
from gradus.ui.navigation import Place
from gradus.ui.topic.page import TopicPage

Start = Callable[[], Gradus]
Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    """Let Gradus ship with the road and no deck, so that a start is short."""
    folder = tmp_path / "decks"
    folder.mkdir()
    shutil.copy(bundled("decks", "roadmap.yaml"), folder)
    return folder


def opened(qtbot: QtBot, gradus: Gradus) -> LibraryPage:
    gradus.window.activateWindow()
    QTest.keyClick(gradus.window, Key.Key_6, CONTROL)
    qtbot.waitUntil(
        lambda: (
            isinstance(gradus.window.focusWidget(), QWidget)
            and gradus.window._stack.currentWidget() is gradus.window._pages.get(Place.LIBRARY)
        )
    )
    page = gradus.window.page(Place.LIBRARY)
    assert isinstance(page, LibraryPage)
    return page


def minutes(gradus: Gradus, topic: str) -> int | None:
    with gradus.database.read() as connection:
        return next(one.learn for one in planned_topics(connection) if one.key == topic)


def test_a_course_is_found_planned_and_rated_and_own_entries_are_added_and_imported(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    gradus = start()
    page = opened(qtbot, gradus)
    assert [row.phase for row in page.parts.list.entries.rows()] == [1, 2, 3, 4, 5, 6, 7]

    QTest.keyClick(page.parts.list, Key.Key_Slash)
    QTest.keyClicks(page.parts.filters.search, "18.06")
    QTest.keyClick(page.parts.filters.search, Key.Key_Return)
    assert page.parts.list.key() == "mit-1806sc"

    assert minutes(gradus, "vectors-matrices") == 270
    QTest.keyClick(page.parts.list, Key.Key_P)
    QTest.keyClick(dialog(qtbot, PlanDialog).list, Key.Key_Space)
    QTest.keyClick(dialog(qtbot, PlanDialog).list, Key.Key_Return)
    assert minutes(gradus, "vectors-matrices") == 240
    QTest.keyClick(page.parts.list, Key.Key_Z, CONTROL)
    assert minutes(gradus, "vectors-matrices") == 270

    QTest.keyClick(page.parts.list, Key.Key_U)
    QTest.keyClick(page.parts.list, Key.Key_5)
    made = LibraryService(gradus.database, gradus._clock).view().by_key["mit-1806sc"].progress
    assert (made.use, made.rating) == (Use.USING, 5)

    QTest.keyClick(page.parts.detail.topics.buttons[0], Key.Key_Space)
    stack = gradus.window._stack
    qtbot.waitUntil(lambda: isinstance(stack.currentWidget(), TopicPage))
    topic = stack.currentWidget()
    assert topic is not None
    assert topic.accessibleName() == "Vectors & matrices"

    QTest.keyClick(gradus.window, Key.Key_6, CONTROL)
    QTest.keyClick(page.parts.list, Key.Key_A)
    new = dialog(qtbot, EntryDialog)
    QTest.keyClicks(new.fields["title"], "A meetup in my town")
    QTest.keyClick(new.fields["title"], Key.Key_Return)
    assert page.parts.detail.title.text() == "A meetup in my town"
    file = tmp_path / "mine.csv"
    file.write_text("id,kind,title,hours\nnotes,book,My notes,2\n", "utf-8")
    page.writing.look_into(file)
    QTest.keyClick(dialog(qtbot, ImportDialog).list, Key.Key_Return)
    page.parts.kinds.choose("mine")
    titles = {row.view.entry.title for row in page.parts.list.entries.rows()}
    assert titles == {"18.06SC Linear Algebra", "A meetup in my town", "My notes"}
