"""The README of a project: close to GitHub, as Markdown, and as changes to be written."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gradus.domain.portfolio.readme.template import Template
from gradus.ui.design.theme import Theme
from gradus.ui.portfolio.readme.boxed_view import BoxedView
from gradus.ui.portfolio.readme.changes import Changes
from gradus.ui.portfolio.readme.editor import MarkdownEditor
from gradus.ui.rendering.maths.service import MathsService
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.card import rule
from gradus.ui.widgets.field import combo
from gradus.ui.widgets.focus_ring import FocusRing
from gradus.ui.widgets.segments import Segments

_TEMPLATE, _STACK_BELOW = 150, 660


class Tab(StrEnum):
    """How the README is shown; the value is the key of the tab."""

    PAGE = "G"
    MARKDOWN = "M"
    CHANGES = "H"


class ReadmeSide(QFrame):
    """Shows what it is given; `tabChosen` carries a Tab, `templateChosen` a key."""

    tabChosen = Signal(object)
    templateChosen = Signal(str)
    formRequested = Signal()

    def __init__(self, theme: Theme, maths: MathsService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "card")
        self.setAccessibleName(self.tr("README"))
        self._keys: list[str] = []
        tabs = (
            (Tab.PAGE.value, self.tr("Close to GitHub"), Tab.PAGE.value),
            (Tab.MARKDOWN.value, self.tr("Markdown"), Tab.MARKDOWN.value),
            (Tab.CHANGES.value, self.tr("Changes"), Tab.CHANGES.value),
        )
        self.tabs = Segments(theme, self.tr("How the README is shown"), tabs)
        self.form = ActionButton(theme, self.tr("Fill in"), Kind.COMPACT, "F")
        self.template = combo(theme, self.tr("Template"), ())
        self.view = BoxedView(theme, maths)
        self.editor = MarkdownEditor(theme, BoxedView(theme, maths))
        self.changes = Changes(theme)
        for page in (self.view, self.editor.view):
            FocusRing(theme, page, 6, 0)
        self.pages = QStackedWidget()
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._arrange()
        self._connect()
        self.show_tab(Tab.PAGE)

    def tab(self) -> Tab:
        """Return how the README is shown."""
        return Tab(self.tabs.value() or Tab.PAGE)

    def show_tab(self, tab: Tab) -> None:
        """Show the README in another way."""
        self.tabs.show_value(tab.value)
        self.pages.setCurrentIndex(list(Tab).index(tab))
        focus = {Tab.PAGE: self.view, Tab.MARKDOWN: self.editor.source}
        if tab in focus:
            self.setFocusProxy(focus[tab])

    def show_templates(self, templates: tuple[Template, ...], chosen: str) -> None:
        """Offer the kinds of README, and say which this is."""
        self.template.blockSignals(True)  # noqa: FBT003 - Qt's signature
        if [one.key for one in templates] != self._keys:
            self._keys = [one.key for one in templates]
            self.template.clear()
            self.template.addItems([one.name for one in templates])
        if chosen in self._keys:
            self.template.setCurrentIndex(self._keys.index(chosen))
        self.template.blockSignals(False)  # noqa: FBT003 - Qt's signature

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the template below the tabs where there is no room beside them."""
        super().resizeEvent(event)
        wide, narrow = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._head.setDirection(narrow if self.width() < _STACK_BELOW else wide)

    def close_down(self) -> None:
        """Return when no image is being read any more."""
        self.view.close_down()
        self.editor.view.close_down()

    def _connect(self) -> None:
        self.tabs.chosen.connect(lambda value: self.tabChosen.emit(Tab(value)))
        self.template.activated.connect(lambda at: self.templateChosen.emit(self._keys[at]))
        self.form.clicked.connect(self.formRequested)

    def _arrange(self) -> None:
        self.template.setMinimumWidth(_TEMPLATE)
        kind = QHBoxLayout()
        kind.setContentsMargins(6, 0, 0, 0)
        kind.setSpacing(8)
        kind.addStretch(1)
        kind.addWidget(self.form)
        kind.addWidget(self.template, 0, Qt.AlignmentFlag.AlignVCenter)
        self._head.setContentsMargins(8, 4, 14, 4)
        self._head.setSpacing(4)
        self._head.addWidget(self.tabs)
        self._head.addLayout(kind, 1)
        for page in (self.view, self.editor, self.changes):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(rule())
        column.addSpacing(6)
        column.addWidget(self.pages, 1)
