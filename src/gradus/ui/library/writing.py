"""Entries of one's own: adding, editing, and importing a file of them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from gradus.domain.library.importing import Preview
from gradus.errors import GradusError
from gradus.services.library.view import EntryView
from gradus.ui.design.look import Look
from gradus.ui.library.dialogs.entry import EntryDialog
from gradus.ui.library.dialogs.importing import ImportDialog
from gradus.ui.library.work import LibraryWork
from gradus.ui.tasks import Task


class Writing(QObject):
    """`wrote` carries the id of an entry that was added or changed, `failed` a GradusError."""

    told = Signal(str)
    failed = Signal(object)
    wrote = Signal(str)

    def __init__(self, look: Look, work: LibraryWork, page: QWidget) -> None:
        super().__init__(page)
        self._look, self._work, self._page = look, work, page
        self._task: Task[Preview] | None = None

    def add(self) -> None:
        """Let an entry be added."""
        self._open({}, new=True)

    def edit(self, view: EntryView) -> None:
        """Let an entry be written in another way."""
        try:
            values = self._work.library.values(view.entry.key)
        except GradusError as error:
            self.failed.emit(error)
        else:
            self._open(values, new=False)

    def choose_file(self) -> None:
        """Let a file of entries be chosen."""
        dialog = QFileDialog(self._page, self.tr("Choose a file of entries"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Entries (*.yaml *.yml *.csv)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.look_into(Path(path)))
        dialog.open()

    def look_into(self, path: Path) -> None:
        """Read a file beside the window, and show what it would change."""
        task: Task[Preview] = Task(lambda _progress: self._work.library.look_into(path), self)
        task.finished.connect(self._show)
        task.failed.connect(self.failed)
        self._task = task
        task.start()

    def close(self) -> None:
        """Wait for a file that is being read."""
        if self._task is not None:
            self._task.wait()

    def _show(self, found: Preview) -> None:
        dialog = ImportDialog(self._look, found, self._page.window())
        dialog.taken.connect(lambda: self._work.take(found))
        dialog.pop_up()

    def _open(self, values: object, *, new: bool) -> None:
        dialog = EntryDialog(self._look, values, new=new, parent=self._page.window())  # type: ignore[arg-type]
        dialog.wanted.connect(lambda written: self._write(dialog, written, new=new))
        dialog.pop_up()

    def _write(self, dialog: EntryDialog, values: dict[str, object], *, new: bool) -> None:
        error = self._work.write(values, new=new)  # type: ignore[arg-type]
        if error is not None:
            dialog.say_error(error)
            return
        dialog.accept()
        self.wrote.emit(str(values["id"]))
