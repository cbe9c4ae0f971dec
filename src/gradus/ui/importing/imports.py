"""Importing packages one after the other: choosing them, working beside the window, reporting."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from gradus.errors import GradusError
from gradus.services.importing.report import ImportReport
from gradus.ui.design.look import Look
from gradus.ui.importing.progress_dialog import ImportProgress
from gradus.ui.importing.report_dialog import ImportReportDialog
from gradus.ui.importing.service import PackageImporter
from gradus.ui.tasks import Task
from gradus.ui.widgets.downloads import downloads
from gradus.ui.widgets.error_dialog import ErrorDialog

ENDINGS = (".apkg", ".colpkg")


def packages_among(paths: Iterable[Path]) -> list[Path]:
    """Return those of some files that are packages of Anki by their names."""
    return [path for path in paths if path.suffix.lower() in ENDINGS]


class PackageImports(QObject):
    """`changed` says that there are other cards now; `reported` comes when a report is shown."""

    changed = Signal()
    reported = Signal(object)

    def __init__(
        self, look: Look, importer: Callable[[], PackageImporter], window: QWidget
    ) -> None:
        super().__init__(window)
        self._look = look
        self._importer = importer
        self._window = window
        self._waiting: list[Path] = []
        self._task: Task[ImportReport] | None = None
        self._dialog: ImportProgress | None = None

    def choose(self) -> None:
        """Let the person pick packages, and take them."""
        dialog = QFileDialog(self._window, self.tr("Choose packages from Anki"), downloads())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(self.tr("Packages of Anki") + " (*.apkg *.colpkg)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: self.take(map(Path, names)))
        dialog.open()

    def take(self, paths: Iterable[Path]) -> None:
        """Import packages, after those that are being imported."""
        self._waiting += paths
        if self._task is None:
            self._next()

    def close(self) -> None:
        """Stop, and return when nothing runs any more; nothing of what ran has changed anything."""
        self._waiting.clear()
        if self._task is not None:
            self._task.cancel()
            self._task.wait()

    def _next(self) -> None:
        if not self._waiting:
            return
        path = self._waiting.pop(0)
        importer = self._importer()
        self._dialog = dialog = ImportProgress(self._look, path.name, self._window)
        task = Task(lambda progress: importer.import_package(path, progress), self)
        self._task = task
        dialog.stopRequested.connect(task.cancel)
        task.progressed.connect(dialog.show_progress)
        task.finished.connect(self._report)
        task.failed.connect(self._say_error)
        dialog.pop_up()
        task.start()

    def _report(self, report: ImportReport) -> None:
        self._over()
        if report.touched:
            self.changed.emit()
        if report.stopped:
            self._waiting.clear()
            return
        self._show(ImportReportDialog(self._look, report, self._window))
        self.reported.emit(report)

    def _say_error(self, error: GradusError) -> None:
        self._over()
        self._show(ErrorDialog(self._look, error, self._window))

    def _show(self, dialog: ImportReportDialog | ErrorDialog) -> None:
        """Say what came of one package; the next begins when that is read."""
        dialog.finished.connect(lambda _result: self._next())
        dialog.pop_up()

    def _over(self) -> None:
        if self._task is not None:
            self._task.deleteLater()
        self._task = None
        if self._dialog is not None:
            self._dialog.accept()
            self._dialog = None
