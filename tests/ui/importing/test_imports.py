"""Packages are imported one after the other beside the window, and each has its report."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.support.keyboard import dialog
from tests.ui.accessible import misfits, nameless

from gradus.domain.anki.coming import LeftOut
from gradus.errors import PackageError
from gradus.services.importing.report import ImportReport
from gradus.ui.design.look import Look
from gradus.ui.importing.imports import PackageImports, packages_among
from gradus.ui.importing.progress_dialog import ImportProgress
from gradus.ui.importing.report_dialog import ImportReportDialog
from gradus.ui.widgets.error_dialog import ErrorDialog

A, B = Path("a.apkg"), Path("b.colpkg")


class ImporterFake:
    """Gives out reports; `held` packages wait until they are stopped."""

    def __init__(self) -> None:
        self.taken: list[Path] = []
        self.reports: dict[Path, ImportReport | PackageError] = {}
        self.held = False
        self.under_way = threading.Event()

    def import_package(self, path: Path, progress: Callable[[int, int], bool]) -> ImportReport:
        self.taken.append(path)
        progress(1, 4)
        self.under_way.set()
        while self.held:
            if not progress(2, 4):
                return ImportReport(path, stopped=True)
        report = self.reports.get(path, ImportReport(path, notes=2, cards=3, decks=["A::B"]))
        if isinstance(report, PackageError):
            raise report
        return report


@pytest.fixture
def importer() -> ImporterFake:
    return ImporterFake()


@pytest.fixture
def imports(qtbot: QtBot, look: Look, importer: ImporterFake) -> Iterator[PackageImports]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    imports = PackageImports(look, lambda: importer, window)
    yield imports
    importer.held = False
    imports.close()


def said(shown: QWidget) -> str:
    return "\n".join(one.text() for one in shown.findChildren(QLabel) if one.isVisible())


def close(shown: QWidget) -> None:
    QTest.keyClick(shown, Qt.Key.Key_Escape)


def test_one_package_after_the_other_is_imported_and_reported(
    qtbot: QtBot, imports: PackageImports, importer: ImporterFake
) -> None:
    with qtbot.waitSignal(imports.changed):
        imports.take([A, B])
    first = dialog(qtbot, ImportReportDialog)
    assert "a.apkg is imported" in said(first)
    assert "Decks: A / B." in said(first)
    assert importer.taken == [A]
    close(first)
    qtbot.waitUntil(lambda: importer.taken == [A, B])
    close(dialog(qtbot, ImportReportDialog))


def test_what_was_known_and_what_was_left_out_is_told_and_can_be_copied(
    qtbot: QtBot, imports: PackageImports, importer: ImporterFake
) -> None:
    report = importer.reports[A] = ImportReport(A, known=7)
    report.left_out[LeftOut.MEDIA_MISSING] = 2
    report.names[LeftOut.MEDIA_MISSING] = ["x.png", "y.mp3"]
    with qtbot.assertNotEmitted(imports.changed):
        imports.take([A])
        shown = dialog(qtbot, ImportReportDialog)
    assert "a.apkg brings nothing new" in said(shown)
    assert "Pictures and sounds that the package lacks: 2.\n    x.png\n    y.mp3" in said(shown)
    assert nameless(shown) == []
    assert misfits(shown) == []
    QTest.keyClick(shown, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "x.png" in QApplication.clipboard().text()
    QTest.keyClick(shown, Qt.Key.Key_Down)
    close(shown)


def test_esc_stops_an_import_and_those_that_wait(
    qtbot: QtBot, imports: PackageImports, importer: ImporterFake
) -> None:
    importer.held = True
    imports.take([A, B])
    shown = dialog(qtbot, ImportProgress)
    qtbot.waitUntil(lambda: shown.line.value() == 2)
    assert misfits(shown) == []
    with qtbot.assertNotEmitted(imports.changed), qtbot.waitSignal(shown.finished):
        close(shown)
    assert importer.taken == [A]
    assert imports._task is None


def test_a_package_that_is_refused_says_why_and_the_next_goes_on(
    qtbot: QtBot, imports: PackageImports, importer: ImporterFake
) -> None:
    importer.reports[A] = PackageError("It is damaged.", "Export it again.")
    imports.take([A, B])
    shown = dialog(qtbot, ErrorDialog)
    assert "It is damaged." in said(shown)
    close(shown)
    close(dialog(qtbot, ImportReportDialog))
    assert importer.taken == [A, B]


def test_files_are_chosen_in_a_dialog(
    qtbot: QtBot, imports: PackageImports, importer: ImporterFake
) -> None:
    imports.choose()
    chooser = dialog(qtbot, QFileDialog)
    chooser.filesSelected.emit(["/x/a.apkg"])
    chooser.reject()
    close(dialog(qtbot, ImportReportDialog))
    assert importer.taken == [Path("/x/a.apkg")]


def test_only_packages_are_taken_from_what_is_dropped() -> None:
    files = [Path("a.APKG"), Path("b.colpkg"), Path("c.txt"), Path("apkg")]
    assert packages_among(files) == files[:2]
