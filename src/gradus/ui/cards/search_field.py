"""The field in which a search is typed, with what may follow below it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from gradus.domain.search.completion import Completion, complete
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.design.sizes import fix_height, wear
from gradus.ui.widgets.button import ENTER_KEYS
from gradus.ui.widgets.focus_ring import FocusRing

_HEIGHT = 40
_ROWS = 8
_ICON = 18
_LONGEST = 1_000


class SearchField(QLineEdit):
    """Enter and the down arrow lead to what was found, F1 to the help of the search itself."""

    entered = Signal()
    helpRequested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._names: Mapping[str, Sequence[str]] = {}
        self._completions: tuple[Completion, ...] = ()
        self._candidates = QStringListModel(self)
        self._popup = QCompleter(self._candidates, self)
        self._list = QListView()
        self.ring = FocusRing(look.theme, self, 10)
        self._sign = self.addAction(
            look.icons.icon("search", look.theme.tokens.ink3, _ICON),
            QLineEdit.ActionPosition.LeadingPosition,
        )
        self._sign.setText(self.tr("Search"))
        self._arrange()
        self.textEdited.connect(self._offer)
        self._popup.activated.connect(self._take)
        look.theme.changed.connect(self._recolour)

    def know(self, names: Mapping[str, Sequence[str]]) -> None:
        """Offer these names after the filters they belong to."""
        self._names = names

    def offered(self) -> list[str]:
        """Return what is offered below the field."""
        return self._candidates.stringList() if self._list.isVisible() else []

    def event(self, event: QEvent) -> bool:
        """Keep F1 from the window's shortcut: here it tells of the search."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_F1
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write, or act on the few keys that mean something else here."""
        if self._chooses(event):
            event.ignore()  # then it is the list's
        elif event.key() == Qt.Key.Key_F1:
            self.helpRequested.emit()
        elif event.key() in {*ENTER_KEYS, Qt.Key.Key_Down} and not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        ):
            self._list.hide()
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _chooses(self, event: QKeyEvent) -> bool:
        """Whether a key takes what is chosen in the list below."""
        chosen = self._list.isVisible() and self._list.currentIndex().isValid()
        return chosen and event.key() in ENTER_KEYS

    def _offer(self) -> None:
        self._completions = complete(self.text(), self.cursorPosition(), self._names)
        self._candidates.setStringList([one.text for one in self._completions])
        if self._completions:
            self._popup.complete()
        else:
            self._list.hide()

    def _take(self, text: str) -> None:
        chosen = next((one for one in self._completions if one.text == text), None)
        if chosen is None:
            return
        query = self.text()
        open_ended = text.endswith(":")
        gap = "" if open_ended or query[chosen.end :].startswith(" ") else " "
        self.setText(f"{query[: chosen.start]}{text}{gap}{query[chosen.end :]}")
        self.setCursorPosition(chosen.start + len(text) + len(gap))
        if open_ended:
            self._offer()

    def _arrange(self) -> None:
        self.setProperty("field", "search")
        wear(self, Text.BODY)
        fix_height(self, _HEIGHT)
        self.setMaxLength(_LONGEST)
        self.setAccessibleName(self.tr("Search cards"))
        self.setPlaceholderText(self.tr("Words, or filters such as is:due. F1 lists them."))
        self._popup.setWidget(self)
        self._popup.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._popup.setMaxVisibleItems(_ROWS)
        self._list.setProperty("frame", "popup")
        self._list.setAccessibleName(self.tr("What may follow"))
        self._popup.setPopup(self._list)

    def _recolour(self) -> None:
        tokens = self._look.theme.tokens
        self._sign.setIcon(self._look.icons.icon("search", tokens.ink3, _ICON))
