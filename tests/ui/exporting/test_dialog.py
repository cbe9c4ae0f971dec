"""Exporting: what is chosen is counted, written beside the window, and told."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from tests.ui.accessible import misfits, nameless

from gradus.errors import ExportError
from gradus.services.exporting.report import ExportReport
from gradus.services.exporting.scope import EVERYTHING, Format, Scope
from gradus.services.exporting.service import DeckChoice
from gradus.ui.design.look import Look
from gradus.ui.exporting.choices import What
from gradus.ui.exporting.dialog import ExportDialog
from gradus.ui.tasks import Progress

DECKS = (DeckChoice(3, "Vectors: dot products"), DeckChoice(5, "French::Verbs"))


@dataclass
class Exporter:
    """Counts by what is meant, and writes in two steps, between which it may be held up."""

    go_on: threading.Event = field(default_factory=threading.Event)
    asked: list[tuple[Path, Scope, Format]] = field(default_factory=list)
    error: ExportError | None = None
    dialogs: list[ExportDialog] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.go_on.set()

    def count(self, scope: Scope) -> int:
        return 0 if scope.query == "nothing" else 30 if scope == EVERYTHING else 7

    def export(
        self, file: Path, scope: Scope, form: Format, progress: Progress
    ) -> ExportReport | None:
        self.asked.append((file, scope, form))
        if self.error is not None:
            raise self.error
        going = progress(1, 2)
        self.go_on.wait()
        return (
            ExportReport(file, form, notes=7, cards=9, reviews=4)
            if progress(2, 2) and going
            else None
        )


@pytest.fixture
def exporter() -> Exporter:
    return Exporter()


@pytest.fixture(autouse=True)
def all_work_ends(look: Look, exporter: Exporter) -> Iterator[None]:
    """Close what is open before its window is deleted, as the app does."""
    yield
    exporter.go_on.set()
    for dialog in exporter.dialogs:
        if isValid(dialog):  # one that was closed is gone
            dialog.work.close()


def opened(qtbot: QtBot, look: Look, exporter: Exporter, query: str = "") -> ExportDialog:
    dialog = ExportDialog(look, exporter, DECKS, query)
    exporter.dialogs.append(dialog)
    with qtbot.waitSignal(dialog.work.counted):
        dialog.pop_up()
    return dialog


def test_all_cards_go_into_the_file_that_is_chosen(
    qtbot: QtBot, look: Look, exporter: Exporter, tmp_path: Path
) -> None:
    dialog = opened(qtbot, look, exporter)
    assert dialog.summary.text().startswith("30 note")
    names: list[str] = []

    def choose(_parent: object, _form: object, name: str) -> str:
        names.append(name)
        return str(tmp_path / "mine")

    dialog.choose_file = choose
    held = dialog.focusWidget()
    assert held is dialog.choices.what.buttons[What.ALL]
    with qtbot.waitSignal(dialog.work.done):
        QTest.keyClick(held, Qt.Key.Key_Return)
    assert names == ["gradus.apkg"]
    assert exporter.asked == [(tmp_path / "mine.apkg", EVERYTHING, Format.ANKI)]
    assert "are in mine.apkg. Reviews that went with them: 4." in dialog.summary.text()
    assert dialog.folder_button.isVisible()
    assert dialog.close_button.hasFocus()


@pytest.mark.parametrize(
    ("keys", "scope", "form", "name"),
    [
        ("d", Scope(decks=(3,)), Format.ANKI, "Vectors- dot products.apkg"),
        ("s2", Scope(query="is:due"), Format.CSV, "gradus.csv"),
        ("a3", EVERYTHING, Format.MARKDOWN, "gradus-decks"),
        ("d3", Scope(decks=(3,)), Format.MARKDOWN, "Vectors- dot products.md"),
    ],
)
def test_keys_choose_cards_and_format(
    qtbot: QtBot,
    look: Look,
    exporter: Exporter,
    keys: str,
    scope: Scope,
    form: Format,
    name: str,
) -> None:
    dialog = opened(qtbot, look, exporter, "is:due")
    assert dialog.choices.scope() == Scope(query="is:due")
    QTest.keyClicks(dialog, keys)
    chosen = dialog.choices
    assert (chosen.scope(), chosen.format(), chosen.name()) == (scope, form, name)
    assert chosen.deck.isVisible() == ("d" in keys)


def test_a_deck_that_is_asked_for_is_chosen(qtbot: QtBot, look: Look, exporter: Exporter) -> None:
    dialog = opened(qtbot, look, exporter)
    with qtbot.waitSignal(dialog.work.counted):
        dialog.choices.choose_deck(5)
    assert dialog.choices.scope() == Scope(decks=(5,))
    assert dialog.summary.text().startswith("7 note")


def test_without_cards_nothing_can_be_written(qtbot: QtBot, look: Look, exporter: Exporter) -> None:
    dialog = opened(qtbot, look, exporter, "nothing")
    assert dialog.summary.text() == "There are no cards to export."
    assert not dialog.write_button.isEnabled()


def test_escape_stops_first_and_closes_then(
    qtbot: QtBot, look: Look, exporter: Exporter, tmp_path: Path
) -> None:
    dialog = opened(qtbot, look, exporter)
    exporter.go_on.clear()
    dialog.choose_file = lambda *_: str(tmp_path / "a.apkg")
    with qtbot.waitSignal(dialog.work.progressed):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.line.isVisible()
    assert not dialog.choices.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    with qtbot.waitSignal(dialog.work.done):
        exporter.go_on.set()
    assert dialog.summary.text() == "Stopped; nothing was written."
    assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_what_went_wrong_is_said_and_can_be_tried_again(
    qtbot: QtBot, look: Look, exporter: Exporter, tmp_path: Path
) -> None:
    dialog = opened(qtbot, look, exporter)
    exporter.error = ExportError("The disk is full.", "Free some space.")
    dialog.choose_file = lambda *_: str(tmp_path / "a.apkg")
    with qtbot.waitSignal(dialog.work.failed):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.said.text() == "The disk is full. Free some space."
    assert dialog.write_button.isEnabled()


def test_a_file_that_nobody_was_asked_about_is_not_replaced(
    qtbot: QtBot, look: Look, exporter: Exporter, tmp_path: Path
) -> None:
    (tmp_path / "a.apkg").touch()
    dialog = opened(qtbot, look, exporter)
    dialog.choose_file = lambda *_: str(tmp_path / "a")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.said.text() == "There is a.apkg already. Choose another name."
    assert exporter.asked == []


def test_everything_has_a_name_and_a_role(qtbot: QtBot, look: Look, exporter: Exporter) -> None:
    dialog = opened(qtbot, look, exporter, "is:due")
    QTest.keyClicks(dialog, "d")
    assert nameless(dialog) == []
    assert misfits(dialog) == []
