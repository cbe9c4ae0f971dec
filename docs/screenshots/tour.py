"""One way through everything a person can see: each stop is on screen while it is looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

from docs.screenshots.waiting import until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from gradus.app import Gradus
from gradus.ui.navigation import Place
from gradus.ui.own_decks.page import OwnDecksPage
from gradus.ui.widgets.dialog import Dialog

Key = Qt.Key
Stop = tuple[str, QWidget]
Ready = Callable[[Dialog], bool]
W = TypeVar("W", bound=QWidget)
_NONE = Qt.KeyboardModifier.NoModifier


class Tour:
    """Drives the window of a running Gradus.

    `patient` waits for what is worked out beside it; without `dialogs` only pages are visited.
    """

    def __init__(self, gradus: Gradus, *, patient: bool = True, dialogs: bool = True) -> None:
        self.gradus = gradus
        self.look = gradus._pages._look
        self.patient, self.dialogs = patient, dialogs
        self.window = gradus.window

    def page(self, place: Place, kind: type[W]) -> W:
        """Open a page of the sidebar and wait until it shows."""
        self.window.open_place(place)
        until(lambda: self.window.place() is place)
        return self.shown(kind)

    def shown(self, kind: type[W]) -> W:
        """Return what is shown of a kind in the window, once it is."""
        until(lambda: _shown(self.window, kind) is not None)
        found = _shown(self.window, kind)
        assert found is not None
        return found

    def press(self, target: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = _NONE) -> None:
        """Press a key on something."""
        QTest.keyClick(target, key, modifier)

    def dialog(self, name: str, ask: Callable[[], object], ready: Ready = bool) -> Iterator[Stop]:
        """Ask for a dialog, and close it once it is ready and has been looked at."""
        if not self.dialogs:
            return
        ask()
        until(lambda: self.open_dialog() is not None)
        dialog = self.open_dialog()
        assert dialog is not None
        until(lambda: ready(dialog))
        yield name, dialog
        dialog.reject()
        until(lambda: self.open_dialog() is not dialog)

    def pressed(
        self, name: str, target: QWidget, key: Qt.Key, ready: Ready = bool
    ) -> Iterator[Stop]:
        """Open a dialog by a key."""
        yield from self.dialog(name, lambda: self.press(target, key), ready)

    def own_decks(self) -> OwnDecksPage:
        """Return the page of own decks, which no key of the sidebar opens."""
        return self.gradus._entries.own.parts.page

    def open_topic(self, key: str) -> QWidget:
        """Open the page of a topic, which a block of the plan or the road would open."""
        self.gradus._entries.doing._open_topic(key, "")
        return self.gradus._entries.doing.topic

    def turn_palette(self) -> None:
        """Open the command palette, or close it."""
        self.gradus._entries.palette.turn()

    def open_dialog(self) -> Dialog | None:
        """Return the dialog that is open."""
        every = QApplication.topLevelWidgets()
        return next((one for one in every if isinstance(one, Dialog) and one.isVisible()), None)


def _shown(window: QWidget, kind: type[W]) -> W | None:
    return next((one for one in window.findChildren(kind) if one.isVisible()), None)
