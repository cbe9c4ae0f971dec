"""Own decks: folders are added and removed, decks and notes made, errors opened at their line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from gradus.errors import GradusError
from gradus.services.deck_import.view import DeckPreview
from gradus.services.own_decks.folders import OwnFolder
from gradus.services.own_decks.view import OwnDecksView
from gradus.ui.design.look import Look
from gradus.ui.help.keys import KeyLine
from gradus.ui.own_decks import sentences
from gradus.ui.own_decks.actions import Do, asked_by, can_do, key_lines
from gradus.ui.own_decks.content import Content
from gradus.ui.own_decks.import_dialog import DeckImportDialog
from gradus.ui.own_decks.new_deck import NewDeckDialog
from gradus.ui.own_decks.service import OwnDecksService
from gradus.ui.tasks import Task
from gradus.ui.widgets.downloads import downloads
from gradus.ui.widgets.question import Question


class OwnDecksPage(Content):
    """Turns keys into calls, which run one after the other beside the window.

    Editors are opened by whoever owns the page: `fileRequested` carries a path and a line,
    `newNoteRequested` a path, `noteRequested` the id of a note, `choiceRequested` the id of a note
    whose original has changed, `exportRequested` a deck's path, or its name in Anki, or None.
    `changed` says that cards may look different now.
    """

    leaveRequested = Signal()
    fileRequested = Signal(object, int)
    elsewhereRequested = Signal(object)
    newNoteRequested = Signal(object)
    importRequested = Signal()
    noteRequested = Signal(int)
    choiceRequested = Signal(int)
    exportRequested = Signal(object)
    changed = Signal()
    shown = Signal()

    def __init__(self, look: Look, service: OwnDecksService, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._look = look
        self._service = service
        self._view = OwnDecksView()
        self._tasks: list[Task[object]] = []
        self._new_deck: NewDeckDialog | None = None
        self._said = ""
        self.tree.chosenChanged.connect(self._offer)
        self.tree.openRequested.connect(lambda: self._act(Do.OPEN))
        self.actions_row.wanted.connect(self._act)
        self.add_button.clicked.connect(lambda: self._act(Do.ADD))
        self.import_button.clicked.connect(self.importRequested)

    def refresh(self) -> None:
        """Look again at what there is."""
        self._run(self._service.view, self._show)

    def view(self) -> OwnDecksView:
        """Return what is shown."""
        return self._view

    def wait(self) -> None:
        """Return when nothing runs beside the window any more."""
        for task in self._tasks:
            task.wait()

    def key_lines(self) -> tuple[KeyLine, ...]:
        """Return the keys of the page."""
        return key_lines()

    def showEvent(self, event: QShowEvent) -> None:
        """Be fresh when shown."""
        super().showEvent(event)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the message on top."""
        super().resizeEvent(event)
        self.banner.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the page's keys; others go on to the window."""
        asked = asked_by(event)
        if asked is None or event.isAutoRepeat():
            super().keyPressEvent(event)
        else:
            self._act(asked)

    def _act(self, do: Do) -> None:
        if do is Do.LEAVE:
            if not self.banner.dismiss():
                self.leaveRequested.emit()
        elif do is Do.ADD:
            self._choose_folder()
        elif do is Do.IMPORT:
            self.importRequested.emit()
        elif do in can_do(self.tree.chosen(), self._view):
            self._with_chosen(do)

    def _with_chosen(self, do: Do) -> None:
        chosen = self.tree.chosen()
        match do:
            case Do.READ_AGAIN:
                self._change(self._service.read_again)
            case Do.UNDO:
                self._change(self._service.undo)
            case Do.OPEN | Do.OPEN_ELSEWHERE:
                self._open(do)
            case Do.EXPORT:
                name = None if chosen.imported is None else chosen.imported.name
                self.exportRequested.emit(chosen.deck or name)
            case Do.TAKE_IN:
                self._choose_file(chosen.folder.path if chosen.folder else None)
            case Do.NEW_NOTE:
                self._ask_new_note()
            case Do.REMOVE if chosen.imported is not None:
                self._ask_removal_of_deck(chosen.imported.name)
            case _ if chosen.folder is not None:
                self._with_folder(do, chosen.folder)

    def _with_folder(self, do: Do, folder: OwnFolder) -> None:
        match do:
            case Do.NEW_DECK:
                self._ask_new_deck(folder.path)
            case Do.WRITE_IDS:
                self._write_ids(folder.id)
            case Do.REMOVE:
                self._ask_removal(folder.id, folder.path)

    def _open(self, do: Do) -> None:
        chosen = self.tree.chosen()
        if chosen.reworded is not None:
            outdated = chosen.reworded.outdated
            request = self.choiceRequested if outdated else self.noteRequested
            request.emit(chosen.reworded.note_id)
        elif chosen.deck is not None and do is Do.OPEN:
            self.fileRequested.emit(chosen.deck, chosen.problem.line if chosen.problem else 1)
        elif chosen.deck is not None:
            self.elsewhereRequested.emit(chosen.deck)

    def _ask_new_note(self) -> None:
        chosen = self.tree.chosen()
        if chosen.folder is not None:
            self.newNoteRequested.emit(chosen.deck or chosen.folder.decks[0][0])

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a folder of decks"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(
            lambda path: self._change(lambda: self._service.add(Path(path)))
        )
        dialog.open()

    def _choose_file(self, folder: Path | None) -> None:
        dialog = QFileDialog(self, self.tr("Choose a table or a deck"), downloads())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        kinds = self.tr("Tables and decks") + " (*.csv *.tsv *.txt *.md)"
        dialog.setNameFilter(kinds)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda file: self._look_at(Path(file), folder))
        dialog.open()

    def _look_at(self, file: Path, folder: Path | None) -> None:
        self._run(lambda: self._service.look_at(file, folder), self._offer_to_take)

    def _offer_to_take(self, preview: DeckPreview) -> None:
        dialog = DeckImportDialog(self._look, preview, self.window())
        dialog.taken.connect(lambda: self._take_in(preview))
        dialog.pop_up()

    def _take_in(self, preview: DeckPreview) -> None:
        def told(_problems: object) -> None:
            self._changed()
            self._said = sentences.taken_in(preview)

        self._run(lambda: self._service.take_in(preview), told)

    def _ask_new_deck(self, folder: Path) -> None:
        dialog = NewDeckDialog(self._look, folder, self._view.topics, self.window())
        dialog.wanted.connect(self._make_deck)
        dialog.finished.connect(self._forget_dialog)
        self._new_deck = dialog
        dialog.pop_up()

    def _make_deck(self, folder: Path, file: str, title: str, topic: str | None) -> None:
        work = self._service.new_deck
        self._run(lambda: work(folder, file, title, topic), self._open_new_deck, self._refuse_deck)

    def _open_new_deck(self, path: Path) -> None:
        if self._new_deck is not None:
            self._new_deck.accept()
        self._changed()
        self.newNoteRequested.emit(path)

    def _refuse_deck(self, error: GradusError) -> None:
        if self._new_deck is not None:
            self._new_deck.say_error(error)

    def _forget_dialog(self) -> None:
        self._new_deck = None

    def _write_ids(self, folder_id: str) -> None:
        def told(count: int) -> None:
            self._changed()
            self._said = sentences.ids_written(count)

        self._run(lambda: self._service.write_ids(folder_id), told)

    def _ask_removal(self, folder_id: str, path: Path) -> None:
        question = Question(
            self._look,
            self.tr("Remove this folder?"),
            self.tr(
                "Its cards are not asked any more. The files stay in {0}. What you have learned "
                "comes back when you add the folder again."
            ).format(path),
            (self.tr("Remove"), self.tr("R")),
            self.window(),
        )
        question.accepted.connect(lambda: self._change(lambda: self._service.remove(folder_id)))
        question.pop_up()

    def _ask_removal_of_deck(self, name: str) -> None:
        question = Question(
            self._look,
            self.tr("Remove this deck?"),
            self.tr(
                "The cards of {0}, and of decks below it, are not asked any more. What you have "
                "learned comes back when you import its package again."
            ).format(name.replace("::", " / ")),
            (self.tr("Remove"), self.tr("R")),
            self.window(),
        )
        question.accepted.connect(lambda: self._change(lambda: self._service.remove_imported(name)))
        question.pop_up()

    def _change(self, work: Callable[[], object]) -> None:
        self._run(work, lambda _done: self._changed())

    def _changed(self) -> None:
        self.changed.emit()
        self.refresh()

    def _run(
        self,
        work: Callable[[], object],
        then: Callable[..., None],
        failed: Callable[[GradusError], None] | None = None,
    ) -> None:
        """Run a call beside the window, after those that were asked for before."""
        self.banner.hide()
        task: Task[object] = Task(lambda _progress: work(), self)
        self._tasks.append(task)
        task.finished.connect(self._next)
        task.finished.connect(then)
        task.failed.connect(self._next)
        task.failed.connect(failed or self.banner.show_error)
        if len(self._tasks) == 1:
            task.start()

    def _next(self) -> None:
        self._tasks.pop(0)
        if self._tasks:
            self._tasks[0].start()

    def _show(self, view: OwnDecksView) -> None:
        self._view = view
        self.show_view(view)
        self._offer()
        if self._said:
            self.say(self._said)  # looking again has said something else of what is selected
            self._said = ""
        self.shown.emit()

    def _offer(self) -> None:
        self.actions_row.offer(self.tree.chosen(), self._view)
        self.show_detail(self.tree.chosen())
