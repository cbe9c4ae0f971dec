"""The topics that an entry serves; each opens its page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gradus.domain.library.entry import Skill
from gradus.services.library.view import TopicLink
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.widgets.button import RowButton
from gradus.ui.widgets.clear import clear
from gradus.ui.widgets.flow_layout import FlowLayout
from gradus.ui.widgets.label import label
from gradus.ui.widgets.marks import PhaseMark


class TopicLinks(QWidget):
    """`topicRequested` carries the key of a topic."""

    topicRequested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.buttons: list[RowButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)

    def show_links(self, links: Sequence[TopicLink], skills: Sequence[Skill]) -> None:
        """Show topics in rows of buttons, or below the skill that each belongs to."""
        clear(self._column)
        self.buttons = []
        by_key = {link.key: link for link in links}
        for skill in skills:
            self._column.addWidget(label(skill.what, Text.STRONG, wrap=True))
            self._add([by_key[key] for key in skill.topics if key in by_key])
        if not skills:
            self._add(links)
        self.setVisible(bool(links or skills))

    def _add(self, links: Sequence[TopicLink]) -> None:
        holder = QWidget()
        row = FlowLayout(holder, gap=8)
        for link in links:
            row.addWidget(self._button(link))
        if links:
            self._column.addWidget(holder)

    def _button(self, link: TopicLink) -> RowButton:
        button = RowButton(self._look.theme, radius=14)
        button.setProperty("kind", "chip")
        button.row.setContentsMargins(11, 5, 12, 5)
        button.row.setSpacing(7)
        mark = PhaseMark(self._look.theme)
        mark.show_phase(link.phase)
        button.put(mark)
        button.put(label(link.title, Text.SMALL))
        planned = self.tr("Your plan studies it from here.") if link.planned else ""
        button.setAccessibleName(self.tr("Open the topic {0}").format(link.title))
        button.setAccessibleDescription(planned)
        button.setToolTip(planned)
        button.clicked.connect(lambda: self.topicRequested.emit(link.key))
        self.buttons.append(button)
        return button
