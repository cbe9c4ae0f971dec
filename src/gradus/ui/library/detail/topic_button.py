"""A topic as a button with the mark of its phase."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gradus.services.library.view import TopicLink
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.design.sizes import fix_height
from gradus.ui.widgets.button import RowButton
from gradus.ui.widgets.label import label
from gradus.ui.widgets.marks import PhaseMark
from gradus.ui.widgets.tip import tip

_HEIGHT = 28


class TopicButton(RowButton):
    """`topicRequested` carries the key of its topic."""

    topicRequested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look.theme, parent, radius=_HEIGHT / 2)
        self._key = ""
        self._mark, self._title = PhaseMark(look.theme), label("", Text.SMALL)
        self.setProperty("kind", "chip")
        fix_height(self, _HEIGHT)
        self.row.setContentsMargins(11, 4, 12, 4)
        self.row.setSpacing(7)
        self.put(self._mark)
        self.put(self._title)
        self.clicked.connect(lambda: self.topicRequested.emit(self._key))

    def show_link(self, link: TopicLink) -> None:
        """Show a topic."""
        self._key = link.key
        self._mark.show_phase(link.phase)
        self._title.setText(link.title)
        planned = self.tr("Your plan studies it from here.") if link.planned else ""
        self.setAccessibleName(self.tr("Open the topic {0}").format(link.title))
        self.setAccessibleDescription(planned)
        self.setToolTip(tip(planned))

    def key(self) -> str:
        """Return the key of the topic."""
        return self._key
