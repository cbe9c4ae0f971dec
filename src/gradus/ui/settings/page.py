"""Settings: every choice there is, found by its words, stored as it is made, and taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent

from gradus.domain.settings import DESIRED_RETENTION, Setting
from gradus.errors import GradusError
from gradus.paths import DataFolders
from gradus.services.data_sizes import data_sizes
from gradus.ui.design.look import Look
from gradus.ui.help.keys import KeyLine, enter, escape, scrolling
from gradus.ui.latest import Latest
from gradus.ui.settings import sentences, texts
from gradus.ui.settings.content import Content
from gradus.ui.settings.cost import CostInquiry
from gradus.ui.settings.history import Change, History, Values
from gradus.ui.settings.parts import Parts
from gradus.ui.settings.retention import RetentionControl
from gradus.ui.settings.service import RetentionCost, SettingsService
from gradus.ui.step_by_step import StepByStep

_Standard = QKeySequence.StandardKey
_RESET_ALL = QKeySequence("Ctrl+Shift+R")


class SettingsPage(Content):
    """`changed` carries a Setting that has just got another value, the first one of several.

    `restoreRequested` carries a Restoring that is ready to be carried out without this window.

    `cost`, where there is one, is asked beside the window for the minutes of each retention.
    `parts` may have been made before; then the page fills once it is shown, in steps.
    """

    changed = Signal(object)
    restoreRequested = Signal(object)

    def __init__(
        self,
        look: Look,
        service: SettingsService,
        folders: DataFolders,
        cost: RetentionCost | None = None,
        parts: Parts | None = None,
    ) -> None:
        super().__init__(look, parts or Parts(look, folders))
        self._service = service
        self._folders = folders
        self._history = History()
        self._inquiry = None if cost is None else CostInquiry(cost, self)
        self._measure = Latest(parent=self)
        self._filling = StepByStep(self)
        self._connect()
        self._show_history()
        if parts is None:
            self.complete()

    def key_lines(self) -> tuple[KeyLine, ...]:
        """Return the keys of the page."""
        backups = (
            KeyLine(("B",), self.tr("Back up now")),
            KeyLine(("V",), self.tr("Check all backups")),
            KeyLine((enter(),), self.tr("Restore the backup that the row is on")),
            KeyLine(("U",), self.tr("Undo a restore")),
            KeyLine(("F",), self.tr("Choose the folder for backups")),
        )
        return (
            KeyLine(("Ctrl+F", "/"), self.tr("Search settings")),
            KeyLine((enter(), "↓"), self.tr("From the search to what was found")),
            KeyLine(("↑", "↓", "←", "→"), self.tr("Change the setting that has the focus")),
            KeyLine(("R",), self.tr("Set it back to its default")),
            KeyLine(("Ctrl+Shift+R",), self.tr("Set everything back to its default")),
            KeyLine(("Ctrl+Z", "Ctrl+Y"), self.tr("Take a change back, or make it again")),
            *(backups if self.backups is not None else ()),
            scrolling(),
            KeyLine((escape(),), self.tr("Close a message, stop, clear the search")),
        )

    def change(self, setting: Setting[Any], value: Any) -> None:
        """Store a value; where it cannot be stored, say why and show what holds."""
        changes = self._store([(setting, value)])
        self._history.note(changes)
        self._show_history()
        if changes:
            self.header.tell(texts.by_name(setting, self._service.value(setting)))

    def reset_all(self) -> None:
        """Set everything back to its default; one undo brings it all back."""
        changes = self._store([(row.setting, row.setting.default) for row in self.rows.values()])
        self._history.note(changes)
        self._show_history()
        self.header.tell(sentences.reset(len(changes)))

    def undo(self) -> None:
        """Take the latest change back."""
        self._go(self._history.to_undo(), self._history.undone)

    def redo(self) -> None:
        """Make the change again that was taken back last."""
        self._go(self._history.to_redo(), self._history.redone)

    def show_setting(self, name: str) -> None:
        """Go to a setting."""
        self.complete()
        self.header.search.clear()
        self.rows[name].take_focus()

    def back_up(self) -> None:
        """Make a backup now, and show where that is told."""
        if self.backups is not None:
            self.complete()
            self.header.search.clear()
            self.backups.make.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.lead_to(self.backups)
            self.backups.back_up()

    def show_restored(self, text: str) -> None:
        """Say what came of a restoring, where it can be undone."""
        if self.backups is not None:
            self.complete()
            self.header.search.clear()
            self.backups.tell(text)
            self.backups.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.lead_to(self.backups)

    def close_down(self) -> None:
        """Stop what runs beside the window and return when it has ended."""
        self._filling.stop()
        self._measure.close()
        if self._inquiry is not None:
            self._inquiry.close_down()
        if self.backups is not None:
            self.backups.work.close()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what holds now: the quiz changes the size of text as well."""
        super().showEvent(event)
        self.refresh()
        self._filling.begin(self._left)
        self._weigh()
        if self._inquiry is not None:
            self._inquiry.ask()
        if self.backups is not None:
            self.backups.work.look()

    def refresh(self) -> None:
        """Show what holds now."""
        for row in self.rows.values():
            row.show_value(self._service.value(row.setting))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the page's keys; the others scroll, or go on to the window."""
        if not (self._act(event) or self.area.scroll_by(event)):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of undo from fields, in which nothing is typed that was not stored."""
        if event.type() == QEvent.Type.KeyPress and self._take_back(cast("QKeyEvent", event)):
            return True
        return super().eventFilter(watched, event)

    def _act(self, event: QKeyEvent) -> bool:
        if event.isAutoRepeat():
            return False
        if event.key() == Qt.Key.Key_Escape:
            return self._escape()
        if event.matches(_Standard.Find) or event.text() == "/":
            self._seek()
        elif not self._take_back(event):
            return self._act_on_letter(event)
        return True

    def _act_on_letter(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        held = next((row for row in self.rows.values() if row.holds_focus()), None)
        acts: dict[int, Callable[[], None]] = {}
        if held is not None:
            acts[Qt.Key.Key_R] = held.go_back
        if self.backups is not None:
            acts[Qt.Key.Key_B] = self.back_up
            acts[Qt.Key.Key_V] = self.backups.check_all
            acts[Qt.Key.Key_U] = self.backups.undo_restore
            acts[Qt.Key.Key_F] = self.backups.folder.ask
        act = acts.get(event.key())
        if act is None:
            return False
        act()
        return True

    def _take_back(self, event: QKeyEvent) -> bool:
        pressed = QKeySequence(event.keyCombination())
        if event.matches(_Standard.Undo):
            self.undo()
        elif event.matches(_Standard.Redo) or pressed == QKeySequence("Ctrl+Y"):
            self.redo()
        elif pressed == _RESET_ALL:
            self.reset_all()
        else:
            return False
        return True

    def _escape(self) -> bool:
        if self.banner.dismiss() or (self.backups is not None and self.backups.work.stop()):
            return True
        searched = bool(self.header.search.text())
        self.header.search.clear()
        return searched

    def _seek(self) -> None:
        self.header.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.header.search.selectAll()

    def _go(self, values: Values, then: Callable[[], None]) -> None:
        if not values:
            return
        if self._store(values):
            then()
            self._show_history()
            (setting, value), several = values[0], len(values)
            told = texts.by_name(setting, value) if several == 1 else sentences.several(several)
            self.header.tell(told)

    def _store(self, values: Values) -> list[Change]:
        """Store values and return what has changed by that; say it where they cannot be."""
        before = [(setting, self._service.value(setting)) for setting, _ in values]
        try:
            self._service.change_many(values)
        except GradusError as error:
            self.banner.show_error(error)
        changes = self._changes(before)
        if changes:
            self.banner.hide()
            self.changed.emit(changes[0].setting)  # which may be refused, as at login
            self._ask_cost_anew(changes)
        for setting, _ in values:
            self.rows[setting.name].show_value(self._service.value(setting))
        return self._changes(before)

    def _changes(self, before: Values) -> list[Change]:
        now = ((setting, was, self._service.value(setting)) for setting, was in before)
        return [Change(*one) for one in now if one[1] != one[2]]

    def _ask_cost_anew(self, changes: list[Change]) -> None:
        counts = (one.setting for one in changes if one.setting.schedules)
        if self._inquiry and any(one.name != DESIRED_RETENTION.name for one in counts):
            self._inquiry.ask_anew()

    def _weigh(self) -> None:
        self._measure.ask(lambda _goes_on: data_sizes(self._folders))

    def _show_history(self) -> None:
        self.header.undo.setEnabled(self._history.can_undo())

    def _search(self, text: str) -> None:
        self.complete()
        found = self.sift(text)
        self.header.tell(sentences.found(found) if text.strip() else sentences.at_once())

    def _enter(self) -> None:
        row = self.first_row()
        if row is not None:
            row.take_focus()

    def _show_cost(self, minutes: Mapping[float, float]) -> None:
        control = self.rows[DESIRED_RETENTION.name].control
        cast("RetentionControl", control).show_cost(minutes)

    def _connect(self) -> None:
        self.changeRequested.connect(self.change)
        self.header.search.textChanged.connect(self._search)
        self.header.search.entered.connect(self._enter)
        self.header.search.left.connect(self.setFocus)
        self.header.undo.clicked.connect(self.undo)
        self.header.reset.clicked.connect(self.reset_all)
        self._measure.found.connect(self.folders.show_sizes)
        if self._inquiry is not None:
            self._inquiry.told.connect(self._show_cost)
            self._inquiry.failed.connect(self.banner.show_error)
        if self.backups is not None:
            self.backups.work.failed.connect(self.banner.show_error)
            self.backups.work.made.connect(self._weigh)
            self.backups.restoreRequested.connect(self.restoreRequested)
