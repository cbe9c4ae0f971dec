"""The Library: what is recommended, everything there is, and one entry with all that is known."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gradus.domain.library.kinds import Kind, Use
from gradus.domain.library.progress import RATINGS
from gradus.errors import GradusError
from gradus.services.library.view import EntryView, LibraryView
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.design.sizes import fix_height
from gradus.ui.help.keys import KeyLine
from gradus.ui.library import keys, showing
from gradus.ui.library.choosing import Choosing
from gradus.ui.library.kind_list import ALL
from gradus.ui.library.screen import Screen
from gradus.ui.library.service import Library
from gradus.ui.library.work import LibraryWork
from gradus.ui.library.writing import Writing
from gradus.ui.widgets.announce import announce
from gradus.ui.widgets.banner import Banner
from gradus.ui.widgets.label import label
from gradus.ui.widgets.pressed import pressed

_TOLD = 24


class LibraryPage(QWidget):
    """Turns keys into calls.

    `linkRequested` carries a web address, `fileRequested` the path of a file to be shown,
    `topicRequested` the key of a topic; `planChanged` says that ways to study were chosen.
    """

    linkRequested = Signal(str)
    fileRequested = Signal(str)
    topicRequested = Signal(str)
    planChanged = Signal()

    def __init__(
        self, look: Look, library: Library, parts: Screen, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self.parts = library, parts
        self._view = LibraryView()
        self.told = label("", Text.NOTE)
        self.work = LibraryWork(library, self)
        self.choosing = Choosing(look, self.work, self)
        self.writing = Writing(look, self.work, self)
        self._arrange()
        self.banner = Banner(look, self)
        self._connect()
        self.setAccessibleName(self.tr("Library"))

    def key_lines(self) -> tuple[KeyLine, ...]:
        """Return the keys of the page."""
        return keys.lines()

    def refresh(self) -> None:
        """Read the library anew."""
        if self.read():
            self.show_rows()

    def read(self) -> bool:
        """Read the library, but leave the list as it is; say whether it could be read."""
        try:
            self._view = self._library.view()
        except GradusError as error:
            self.banner.show_error(error)
            return False
        self.parts.kinds.show_counts(self._view)
        return True

    def show_rows(self) -> None:
        """Show what was read, as far as it is looked for."""
        screen = self.parts
        rows, unknown = showing.rows(self._view, screen.kinds.value(), screen.filters.filters())
        screen.list.show_rows(rows)
        screen.found.setText(showing.found(len(rows), unknown))
        screen.subtitle.setText(self._subtitle())

    def show_resource(self, key: str) -> None:
        """Show an entry by its id, whatever was looked for before."""
        self.parts.filters.clear()
        if not self.parts.list.go_to(key, self.parts.list.currentIndex().row()):
            self.parts.kinds.choose(ALL)
            self.parts.list.go_to(key)
        self._enter_list()

    def open_kind(self, kind: Kind) -> None:
        """Show all entries of a kind."""
        self.parts.filters.clear()
        self.parts.kinds.choose(kind.value)
        self._enter_list()

    def compare(self) -> None:
        """Let courses be compared, beginning with the one under the cursor."""
        self.choosing.compare(self._view, self.parts.list.key())

    def choose_kit(self) -> None:
        """Help to choose a dev kit."""
        self.choosing.choose_kit(self._view, self.show_resource)

    def close_down(self) -> None:
        """Keep what is being written, and stop what runs beside the page."""
        self.parts.detail.mine.keep_notes()
        self.writing.close()

    def tell(self, text: str) -> None:
        """Say what was done, aloud as well."""
        self.told.setText(text)
        announce(self, text)

    def showEvent(self, event: QShowEvent) -> None:
        """Be fresh when shown."""
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is being written."""
        super().hideEvent(event)
        self.parts.detail.mine.keep_notes()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give every part its room, and keep the banner on top."""
        super().resizeEvent(event)
        self.parts.fit(self.width())
        self.banner.fit()

    def focusInEvent(self, _event: object) -> None:
        """Begin with the list."""
        self._enter_list()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the page's keys; others go on to the window."""
        act = None if event.isAutoRepeat() else self._acts().get(pressed(event))
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def _acts(self) -> dict[str, Callable[[], object]]:
        screen, work = self.parts, self.work
        acts: dict[str, Callable[[], object]] = {
            "/": screen.filters.seek,
            "Shift+/": screen.filters.seek,  # as some keyboards have it
            "Ctrl+F": screen.filters.seek,
            "F": screen.filters.free.click,
            "T": screen.filters.certificate.click,
            "J": screen.filters.phase.showPopup,
            "H": screen.filters.hours.showPopup,
            "Left": lambda: screen.kinds.step(-1),
            "Right": lambda: screen.kinds.step(1),
            "C": self.compare,
            "K": self.choose_kit,
            "A": self.writing.add,
            "I": self.writing.choose_file,
            "Ctrl+Z": work.undo,
            "Ctrl+Y": work.redo,
            "Esc": self._step_back,
        }
        view = screen.list.view()
        return acts if view is None else acts | self._acts_on(view)

    def _acts_on(self, view: EntryView) -> dict[str, Callable[[], object]]:
        key, mine = view.entry.key, self.parts.detail.mine
        acts: dict[str, Callable[[], object]] = {
            "O": self.parts.detail.open_link,
            "N": mine.notes.setFocus,
            "E": lambda: self.writing.edit(view),
        }
        if not mine.use.isHidden():
            acts["U"] = partial(self.work.turn_use, view, Use.USING)
            acts["D"] = partial(self.work.turn_use, view, Use.DONE)
            acts["0"] = partial(self.work.rate, key, None)
            acts |= {str(one): partial(self.work.rate, key, one) for one in RATINGS}
        if not mine.share.isHidden():
            acts["S"] = partial(mine.share.field.setFocus, Qt.FocusReason.ShortcutFocusReason)
        if not mine.file.isHidden():
            acts["G"] = mine.choose_file
        if not self.parts.detail.plan.isHidden():
            acts["P"] = self._plan
        if view.own:
            acts["Del"] = partial(self.work.remove, view)
        return acts

    def _plan(self) -> None:
        view = self.parts.list.view()
        if view is not None:
            self.choosing.plan(view)

    def _edit(self) -> None:
        view = self.parts.list.view()
        if view is not None:
            self.writing.edit(view)

    def _remove(self) -> None:
        view = self.parts.list.view()
        if view is not None:
            self.work.remove(view)

    def _step_back(self) -> None:
        if self.banner.dismiss():
            return
        if not self.parts.list.hasFocus():
            self._enter_list()
        else:
            self.parts.filters.clear()

    def _enter_list(self) -> None:
        self.parts.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _enter_detail(self) -> None:
        detail = self.parts.detail
        shown = (one for one in (detail.plan, detail.open, detail.edit) if not one.isHidden())
        next(shown).setFocus(Qt.FocusReason.TabFocusReason)

    def _subtitle(self) -> str:
        if not self._view.entries:
            return self.tr("The library is being read.")
        used = sum(one.progress.use is Use.USING for one in self._view.entries)
        done = sum(one.progress.use is Use.DONE for one in self._view.entries)
        said = self.tr("{entries} entries with their evidence · you use {used}, {done} are done")
        return said.format(entries=len(self._view.entries), used=used, done=done)

    def _show_entry(self) -> None:
        detail = self.parts.detail
        detail.mine.keep_notes()
        view = self.parts.list.view()
        why = showing.why(self._view, view.entry.key) if view else ""
        detail.show_view(view, why, self._library.today())

    def _note(self, text: str) -> None:
        """Keep notes with the entry that is shown, which may no longer be under the cursor."""
        key = self.parts.detail.key()
        if key:
            self.work.note(key, text)

    def _connect(self) -> None:
        screen, detail = self.parts, self.parts.detail
        screen.kinds.chosen.connect(lambda _value: self.show_rows())
        screen.filters.changed.connect(self.show_rows)
        screen.filters.left.connect(self._enter_list)
        screen.list.chosen.connect(self._show_entry)
        screen.list.entered.connect(self._enter_detail)
        buttons = {
            screen.compare: self.compare,
            screen.kit: self.choose_kit,
            screen.add: self.writing.add,
            screen.take_in: self.writing.choose_file,
            detail.plan: self._plan,
            detail.compare: self.compare,
            detail.edit: self._edit,
            detail.remove: self._remove,
        }
        for button, act in buttons.items():
            button.clicked.connect(lambda _on, act=act: act())
        detail.linkRequested.connect(self.linkRequested)
        detail.topicRequested.connect(self.topicRequested)
        self._connect_mine()
        self.work.changed.connect(self.refresh)
        self.work.planChanged.connect(self.planChanged)
        self.choosing.linkRequested.connect(self.linkRequested)
        for part in (self.work, self.writing):
            part.told.connect(self.tell)
            part.failed.connect(self.banner.show_error)
        self.writing.wrote.connect(self.show_resource)

    def _connect_mine(self) -> None:
        mine, key = self.parts.detail.mine, self.parts.detail.key
        mine.used.connect(lambda use: self.work.mark(key(), Use(use)))
        mine.advanced.connect(lambda percent: self.work.advance(key(), percent))
        mine.rated.connect(lambda rating: self.work.rate(key(), rating))
        mine.noted.connect(self._note)
        mine.certified.connect(lambda file, day: self.work.certify(key(), file, day))
        mine.fileRequested.connect(self.fileRequested)
        mine.left.connect(self._enter_list)

    def _arrange(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        fix_height(self.told, _TOLD)
        self.told.setContentsMargins(36, 0, 36, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.parts, 1)
        column.addWidget(self.told)
