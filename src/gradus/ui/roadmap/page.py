"""The Roadmap: where the person stands, what can start now, and what waits for what."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from gradus.domain.roadmap.outlook import Outlook
from gradus.errors import GradusError
from gradus.services.roadmap.view import RoadmapView
from gradus.ui.design.look import Look
from gradus.ui.help.keys import KeyLine, enter, escape
from gradus.ui.roadmap import sentences
from gradus.ui.roadmap.header import VIEW_GRAPH, VIEW_LIST, VIEW_PATH
from gradus.ui.roadmap.parts import Parts
from gradus.ui.roadmap.screen import Screen
from gradus.ui.roadmap.search import matching
from gradus.ui.roadmap.service import RoadmapReader
from gradus.ui.widgets.announce import announce

_translate = QCoreApplication.translate
_BY_KEY = {Qt.Key.Key_1: VIEW_PATH, Qt.Key.Key_2: VIEW_GRAPH, Qt.Key.Key_3: VIEW_LIST}
_CONTROL = Qt.KeyboardModifier.ControlModifier
_TYPED = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class RoadmapPage(Screen):
    """Letters search, digits choose the view; `topicRequested` carries a topic's key."""

    topicRequested = Signal(str)

    def __init__(self, look: Look, service: RoadmapReader, parts: Parts | None = None) -> None:
        super().__init__(look, parts)
        self._service = service
        self._view = RoadmapView()
        self._told = ""
        self._connect()

    def refresh(self) -> None:
        """Read the road anew."""
        try:
            self._view = self._service.view()
        except GradusError as error:
            self.banner.show_error(error)
            return
        self.header.show_roadmap(self._view)
        self.surface().show_roadmap(self._view)
        self._search(self.header.search.text())
        self._tell(self._told or self.surface().current())

    def choose_view(self, name: str) -> None:
        """Show the same road in another way; the focus stays on its topic."""
        key = self.surface().current()
        focused = self._has_focus_within()
        self.show_view(name)
        self.surface().show_roadmap(self._view)
        self._search(self.header.search.text())
        if focused:
            self.surface().setFocus(Qt.FocusReason.TabFocusReason)
            if key:
                self.surface().choose(key)

    def show_phase(self, number: int) -> None:
        """Go to the first topic of a phase that is not known yet, or to its first."""
        phase = next((one for one in self._view.phases if one.number == number), None)
        if phase is not None and phase.topics:
            open_topics = (one for one in phase.topics if one.outlook is not Outlook.KNOWN)
            self.surface().setFocus(Qt.FocusReason.TabFocusReason)
            self.surface().choose(next(open_topics, phase.topics[0]).key)

    def key_lines(self) -> tuple[KeyLine, ...]:
        """Return the keys of the page."""
        lines = (
            KeyLine((enter(),), self.open.caption()),
            KeyLine(("←", "→", "↑", "↓"), _translate("Roadmap", "Go from topic to topic")),
            KeyLine(("1", "2", "3"), _translate("Roadmap", "Show path, graph or list")),
            KeyLine(("Ctrl+F",), _translate("Roadmap", "Find a topic; letters do as well")),
            KeyLine(("F3",), _translate("Roadmap", "Go to the next topic found")),
            KeyLine((escape(),), _translate("Roadmap", "Close a message, or leave the search")),
        )
        return (*lines, *_graph_keys()) if self.view_name() == VIEW_GRAPH else lines

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to the view."""
        super().focusInEvent(event)
        self.surface().setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        """Be fresh when shown."""
        super().showEvent(event)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep everything in its place."""
        super().resizeEvent(event)
        self.place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the page's keys; others go on to the window."""
        if not self._act(event):
            super().keyPressEvent(event)

    def _act(self, event: QKeyEvent) -> bool:
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        if key == Qt.Key.Key_F and modifiers == _CONTROL:
            self.header.search.seek()
        elif key == Qt.Key.Key_F3:
            self._go_to_next()
        elif modifiers & ~_TYPED:
            return False
        elif key == Qt.Key.Key_Escape:
            return self.banner.dismiss() or self._leave_search()
        elif key in _BY_KEY:
            self.choose_view(_BY_KEY[key])
        elif event.text().strip() and event.text().isalpha():
            self.header.search.seek(event.text())
        else:
            return False
        return True

    def _connect(self) -> None:
        self.header.viewChosen.connect(self.choose_view)
        self.header.search.textChanged.connect(self._search)
        self.header.search.entered.connect(self._go_to_next)
        self.header.search.left.connect(self._leave_search)
        self.open.clicked.connect(lambda: self._open(self.surface().current()))
        for view in (self.path, self.graph, self.list):
            view.chosen.connect(self._tell)
            view.opened.connect(self._open)

    def _open(self, key: str) -> None:
        if key:
            self.topicRequested.emit(key)

    def _tell(self, key: str) -> None:
        """Say below what the focus or the pointer is on."""
        self._told = key
        topic = next((one for one in self._view.topics if one.key == key), None)
        self.about.setText("" if topic is None else sentences.about(topic))
        self.open.setEnabled(bool(self.surface().current()))

    def _search(self, text: str) -> None:
        found = matching(self._view.topics, text)
        self.surface().show_found(frozenset(topic.key for topic in found))
        if text.strip():
            self.about.setText(sentences.found(len(found)))
            announce(self.header.search, self.about.text())

    def _go_to_next(self) -> None:
        """Go to the topic found after the one with the focus, from the last one to the first."""
        found = [topic.key for topic in matching(self._view.topics, self.header.search.text())]
        if not found:
            return
        current = self.surface().current()
        walking = current in found and self._has_focus_within()
        place = found.index(current) + 1 if walking else 0
        self.surface().setFocus(Qt.FocusReason.TabFocusReason)
        self.surface().choose(found[place % len(found)])

    def _leave_search(self) -> bool:
        had = bool(self.header.search.text()) or self.header.search.hasFocus()
        self.header.search.clear()
        if self.header.search.hasFocus():
            self.surface().setFocus(Qt.FocusReason.TabFocusReason)
        self._tell(self.surface().current())
        return had

    def _has_focus_within(self) -> bool:
        focus: QWidget | None = self.focusWidget()
        surface = self.surface()
        return focus is surface or (focus is not None and surface.isAncestorOf(focus))


def _graph_keys() -> tuple[KeyLine, ...]:
    return (
        KeyLine(("Ctrl+←", "Ctrl+→", "Ctrl+↑", "Ctrl+↓"), _translate("Roadmap", "Move the graph")),
        KeyLine(("+", "−"), _translate("Roadmap", "Show the graph larger or smaller")),
        KeyLine(("0",), _translate("Roadmap", "Show the whole graph")),
    )
