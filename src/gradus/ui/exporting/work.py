"""Counting and writing beside the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from gradus.services.exporting.report import ExportReport
from gradus.services.exporting.scope import Format, Scope
from gradus.ui.exporting.service import ExportService
from gradus.ui.latest import Latest
from gradus.ui.tasks import Task


class ExportWork(QObject):
    """Writes one export, and counts what is meant now.

    `counted` carries how many notes, `progressed` notes done and in all, `done` an ExportReport or
    None for one that was stopped, `failed` a GradusError.
    """

    counted = Signal(int)
    progressed = Signal(int, int)
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, service: ExportService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._counting = Latest(parent=self)
        self._counting.found.connect(self.counted.emit)
        self._counting.failed.connect(lambda _error: self.counted.emit(0))
        self._writing: Task[ExportReport | None] | None = None

    def count(self, scope: Scope) -> None:
        """Count what is meant; of several wishes the last is told."""
        self._counting.ask(lambda _go_on: self._service.count(scope), at_once=True)

    def write(self, file: Path, scope: Scope, form: Format) -> None:
        """Write, unless something is being written."""
        if self._writing is not None:
            return
        task = self._writing = Task(
            lambda progress: self._service.export(file, scope, form, progress), self
        )
        task.progressed.connect(self.progressed)
        task.finished.connect(self._end)
        task.failed.connect(self._fail)
        task.start()

    def is_writing(self) -> bool:
        """Whether something is being written."""
        return self._writing is not None

    def stop(self) -> None:
        """Ask the writing to stop."""
        if self._writing is not None:
            self._writing.cancel()

    def close(self) -> None:
        """Return when nothing runs any more; nothing is told after that."""
        self.stop()
        self.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self._counting.close()
        if self._writing is not None:
            self._writing.wait()

    def _end(self, report: ExportReport | None) -> None:
        self._writing = None
        self.done.emit(report)

    def _fail(self, error: object) -> None:
        self._writing = None
        self.failed.emit(error)
