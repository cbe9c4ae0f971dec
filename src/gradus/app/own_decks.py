"""Own decks and the editor, connected; made when they are first wanted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from gradus.domain.decks.model import Problem
from gradus.errors import GradusError
from gradus.services.editing.drafts import FileDraft, NoteDraft, WordingDraft
from gradus.services.own_decks.folders import OwnFolder
from gradus.services.own_decks.service import OwnDecksService
from gradus.services.own_decks.view import TwoWordings
from gradus.ui.design.look import Look
from gradus.ui.editor.choice import WordingChoice
from gradus.ui.editor.draft import Face
from gradus.ui.editor.editor import Editor
from gradus.ui.editor.new_note import NewNoteEditor
from gradus.ui.main_window import MainWindow
from gradus.ui.navigation import Place
from gradus.ui.own_decks.page import OwnDecksPage
from gradus.ui.own_decks.watcher import FolderWatcher
from gradus.ui.tasks import Task
from gradus.ui.widgets.error_dialog import ErrorDialog

NoteDrafts = NoteDraft | WordingDraft


class OwnDecks(QObject):
    """Opens the page and editors over the window, and watches the folders.

    `changed` says that cards may look different or be others now; `edited` that a text was saved
    in an editor, which comes after it; `importRequested` that packages are to be chosen.
    `exportRequested` carries a deck's path or name, or None.
    """

    changed = Signal()
    edited = Signal()
    importRequested = Signal()
    exportRequested = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        look: Look,
        service: OwnDecksService,
        make_face: Callable[[QWidget], Face],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._service = service
        self._make_face = make_face
        self._tasks: set[Task[object]] = set()
        self.page = OwnDecksPage(look, service)
        self.watcher = FolderWatcher(self)
        self._connect()

    def watch(self) -> None:
        """Watch what there is now."""
        self._run(self._service.folders.watched, self.watcher.watch)

    def edit_card(self, card_id: int) -> None:
        """Open the note of a card."""
        self._run(lambda: self._service.editing.open_card(card_id), self._show_note)

    def edit_note(self, note_id: int) -> None:
        """Open a note."""
        self._run(lambda: self._service.editing.open_note(note_id), self._show_note)

    def open_problem(self, problem: Problem) -> None:
        """Open the file of a problem at its line."""
        self.open_file(Path(problem.path), problem.line)

    def open_file(self, path: Path, line: int = 1) -> None:
        """Open a file of an own folder at a line."""
        self._run(lambda: self._service.editing.open_file(path, line), self._show_file)

    def new_note(self, path: Path) -> None:
        """Begin a note in a deck; without decks there is nothing to begin in."""
        self._run(self._service.folders.folders, lambda folders: self._show_new(folders, path))

    def begin_note(self) -> None:
        """Begin a note in the first deck, where there is one."""
        self._run(self._service.folders.folders, self._begin_in_first)

    def choose_wording(self, note_id: int) -> None:
        """Show both wordings of a note."""
        self._run(
            lambda: self._service.wordings_of(note_id), lambda two: self._show_choice(note_id, two)
        )

    def close(self) -> None:
        """Watch nothing any more, and return when nothing runs."""
        self.watcher.stop()
        for editor in self._window.findChildren(Editor):
            editor.done(0)
        self.page.wait()
        for task in tuple(self._tasks):
            task.wait()

    def _connect(self) -> None:
        page = self.page
        page.leaveRequested.connect(lambda: self._window.open_place(Place.TODAY))
        page.fileRequested.connect(self.open_file)
        page.elsewhereRequested.connect(open_elsewhere)
        page.newNoteRequested.connect(self.new_note)
        page.importRequested.connect(self.importRequested)
        page.noteRequested.connect(self.edit_note)
        page.choiceRequested.connect(self.choose_wording)
        page.exportRequested.connect(self.exportRequested)
        page.changed.connect(self._tell)
        self.watcher.changed.connect(self._read_again)

    def _show_note(self, draft: NoteDrafts) -> None:
        editor = Editor(
            self._look,
            self.tr("Edit a note of {0}").format(draft.place),
            draft,
            self._make_face,
            self._window,
        )
        if isinstance(draft, WordingDraft) and draft.note.wording is not None:
            note_id = draft.note.id
            caption = self.tr("Use the original again")
            editor.offer_instead(caption, "Ctrl+R", lambda: self._service.use_original(note_id))
        self._pop_up(editor)

    def _show_file(self, draft: FileDraft) -> None:
        editor = Editor(self._look, draft.place, draft, self._make_face, self._window)
        elsewhere = editor.add_button(self.tr("Open in your editor"), "Ctrl+O")
        elsewhere.clicked.connect(lambda: open_elsewhere(draft.path))
        self._pop_up(editor)

    def _show_new(self, folders: tuple[OwnFolder, ...], path: Path) -> None:
        decks = [deck for folder in folders for deck in folder.decks]
        if path not in [file for file, _ in decks]:
            return
        begin = self._service.editing.new_note
        self._pop_up(NewNoteEditor(self._look, decks, path, begin, self._make_face, self._window))

    def _begin_in_first(self, folders: tuple[OwnFolder, ...]) -> None:
        path = next((file for folder in folders for file, _ in folder.decks), None)
        if path is not None:
            self._show_new(folders, path)

    def _pop_up(self, editor: Editor) -> None:
        editor.saved.connect(self._after_edit)
        editor.pop_up()

    def _show_choice(self, note_id: int, two: TwoWordings) -> None:
        choice = WordingChoice(self._look, two.mine, two.new, self._make_face, self._window)
        choice.mineChosen.connect(lambda: self._do(lambda: self._service.keep_mine(note_id)))
        choice.newChosen.connect(lambda: self._do(lambda: self._service.use_original(note_id)))
        choice.editChosen.connect(lambda: self.edit_note(note_id))
        choice.pop_up()

    def _do(self, work: Callable[[], None]) -> None:
        self._run(work, lambda _done: self._after_edit())

    def _after_edit(self) -> None:
        self._tell()
        self.page.refresh()
        self.edited.emit()

    def _read_again(self) -> None:
        self._run(self._service.read_again, lambda _report: self._after_reading())

    def _after_reading(self) -> None:
        self._tell()
        if self.page.isVisible():
            self.page.refresh()

    def _tell(self) -> None:
        self.watch()
        self.changed.emit()

    def _run(self, work: Callable[[], object], then: Callable[..., None]) -> None:
        task: Task[object] = Task(lambda _progress: work(), self)
        self._tasks.add(task)
        task.finished.connect(lambda _outcome: self._tasks.discard(task))
        task.failed.connect(lambda _error: self._tasks.discard(task))
        task.finished.connect(then)
        task.failed.connect(self._say_error)
        task.start()

    def _say_error(self, error: GradusError) -> None:
        ErrorDialog(self._look, error, self._window).pop_up()


def open_elsewhere(path: Path) -> None:
    """Open a file in the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
