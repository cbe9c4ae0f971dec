"""The copies of all that the person did: made, listed, read back, and brought back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gradus.services.backups.restoring import Preview, Restoring, Undo
from gradus.services.backups.service import Backup
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.settings import backup_sentences, sentences
from gradus.ui.settings.backup_folder import BackupFolder
from gradus.ui.settings.backup_list import BackupList
from gradus.ui.settings.backup_work import BackupWork
from gradus.ui.settings.restore_dialog import RestoreDialog
from gradus.ui.settings.service import Backups, Restores
from gradus.ui.widgets.announce import announce
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.card import Card
from gradus.ui.widgets.focus_ring import REACH
from gradus.ui.widgets.label import label
from gradus.ui.widgets.progress_line import ProgressLine


class BackupsCard(Card):
    """What runs shows its progress, and Escape stops it.

    `restoreRequested` carries a Restoring that is ready: only who can close the window may go on.
    """

    restoreRequested = Signal(object)

    def __init__(
        self,
        look: Look,
        usual: Path,
        backups: Backups,
        restores: Restores | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme, compact = look.theme, Kind.COMPACT
        self._look = look
        self._zone = backups.zone()
        self._undo: Undo | None = None
        self.work = BackupWork(backups, restores, self)
        self.make = ActionButton(theme, self.tr("Back up now"), compact, "B")
        self.check = ActionButton(theme, self.tr("Check all"), compact, "V")
        self.restore = ActionButton(theme, self.tr("Restore…"), compact, self.tr("Enter"))
        self.undo = ActionButton(theme, self.tr("Undo restore"), compact, "U")
        self.folder = BackupFolder(theme, usual)
        self.progress = ProgressLine(theme)
        self.told = label("", Text.NOTE, wrap=True)
        self.list = BackupList(theme)
        self.dialog: RestoreDialog | None = None
        self.undo.hide()
        if restores is None:
            self.restore.hide()
        self._arrange()
        self._connect()

    def words(self) -> str:
        """Return what the card says, for a search."""
        captions = (self.make, self.check, self.restore, self.undo, self.folder.change)
        said = " ".join(one.caption() for one in captions)
        return f"{self.accessibleName()} {self._text()} {said}"

    def tell(self, text: str) -> None:
        """Say what came of it, aloud as well."""
        self.told.setText(text)
        announce(self, text)

    def back_up(self) -> None:
        """Make a backup now."""
        self._begin()
        self.work.make()

    def check_all(self) -> None:
        """Read all backups whole."""
        self._begin()
        self.work.check()

    def undo_restore(self) -> None:
        """Show what there was before the last restoring, so that it can be brought back."""
        if self._undo is not None:
            self.work.preview(self._undo.before)

    def _connect(self) -> None:
        self.make.clicked.connect(self.back_up)
        self.check.clicked.connect(self.check_all)
        self.restore.clicked.connect(self.list.ask)
        self.undo.clicked.connect(self.undo_restore)
        self.list.asked.connect(lambda backup: self.work.preview(backup.path))
        self.folder.chosen.connect(self.work.choose)
        self.work.listed.connect(self._show)
        self.work.placed.connect(self.folder.show_place)
        self.work.undoable.connect(self._show_undo)
        self.work.made.connect(self._tell_made)
        self.work.checked.connect(self._tell_checked)
        self.work.previewed.connect(self._ask)
        self.work.prepared.connect(self._hand_over)
        self.work.progressed.connect(self._show_progress)
        self.work.settled.connect(self._rest)

    def _begin(self) -> None:
        self.told.setText("")
        self.progress.show_progress(0, 1)
        self.progress.setVisible(True)

    def _rest(self) -> None:
        self.progress.setVisible(False)

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.show_progress(done, total - done)

    def _show(self, backups: Sequence[Backup]) -> None:
        self.list.show_backups(backups, map(self._line, backups))
        self.restore.setEnabled(bool(backups))

    def _show_undo(self, undo: Undo | None) -> None:
        self._undo = undo
        self.undo.setVisible(undo is not None)
        if undo is not None and not self.told.text():
            self.told.setText(backup_sentences.undo_note(undo, self._zone))

    def _tell_made(self, path: Path | None) -> None:
        made = next((one for one in self.list.known if one.path == path), None)
        self.tell(sentences.stopped() if made is None else sentences.backed_up(made.size))

    def _tell_checked(self, damaged: Sequence[Backup] | None) -> None:
        if damaged is None:
            self.tell(sentences.stopped())
            return
        broken, known = {one.path for one in damaged}, self.list.known
        lines = [
            (sentences.damaged_line if one.path in broken else sentences.whole_line)(
                self._line(one)
            )
            for one in known
        ]
        self.list.show_backups(known, lines)
        self.tell(sentences.damaged(len(damaged)) if damaged else sentences.checked(len(known)))

    def _ask(self, preview: Preview) -> None:
        """Show what a backup holds, and go on when the person wants it."""

        def go_on() -> None:
            self._begin()
            self.work.prepare(preview.backup.path)

        self.dialog = RestoreDialog(self._look, preview, self._zone, self)
        self.dialog.accepted.connect(go_on)
        self.dialog.finished.connect(self._forget_dialog)
        self.dialog.pop_up()

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _hand_over(self, restoring: Restoring | None) -> None:
        if restoring is None:
            self.tell(sentences.stopped())
        else:
            self.restoreRequested.emit(restoring)

    def _line(self, backup: Backup) -> str:
        return backup_sentences.line(backup, self._zone)

    def _text(self) -> str:
        return self.tr(
            "A copy is made on each day on which something changed, and before an import, a "
            "restore or a change of many cards. All of two days are kept, and the newest of "
            "twelve days, ten weeks and nine months. What you make yourself stays until you "
            "remove it. Each is read back before it counts."
        )

    def _arrange(self) -> None:
        self.set_heading(self.tr("Backups"))
        self.body.addWidget(label(self._text(), Text.NOTE, wrap=True))
        self.body.addSpacing(12 - REACH)
        self.body.addWidget(self.folder)
        self.body.addSpacing(10 - REACH)
        line = QHBoxLayout()
        line.setSpacing(10)
        for button in (self.make, self.check, self.restore, self.undo):
            line.addWidget(button)
        line.addStretch(1)
        self.body.addLayout(line)
        self.body.addSpacing(8)
        self.body.addWidget(self.told)
        self.body.addSpacing(4)
        self.body.addWidget(self.progress)
        keep = self.progress.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(keep)
        self.progress.setVisible(False)
        self.body.addSpacing(8)
        self.body.addWidget(self.list, 0, Qt.AlignmentFlag.AlignTop)
