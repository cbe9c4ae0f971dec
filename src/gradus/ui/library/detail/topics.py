"""The topics that an entry serves; each opens its page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gradus.domain.library.entry import Skill
from gradus.services.library.view import TopicLink
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.library.detail.topic_button import TopicButton
from gradus.ui.widgets.flow_layout import FlowLayout
from gradus.ui.widgets.focus_ring import REACH
from gradus.ui.widgets.label import label


class TopicLinks(QWidget):
    """`topicRequested` carries the key of a topic.

    Rows and buttons are made once and used again: making them takes longer than filling them.
    """

    topicRequested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._groups: list[_Group] = []
        self._buttons: list[TopicButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)

    @property
    def buttons(self) -> list[TopicButton]:
        """The buttons that are shown."""
        return [button for button in self._buttons if not button.isHidden()]

    def show_links(self, links: Sequence[TopicLink], skills: Sequence[Skill]) -> None:
        """Show topics in rows of buttons, or below the skill that each belongs to."""
        by_key = {link.key: link for link in links}
        groups = [
            (skill.what, [by_key[key] for key in skill.topics if key in by_key]) for skill in skills
        ] or [("", list(links))]
        self._make(len(groups), sum(len(shown) for _, shown in groups))
        left = iter(self._buttons)
        for group in self._groups:
            group.clear()
        for group, (title, shown) in zip(self._groups, groups, strict=False):
            group.show_links(title, [(link, next(left)) for link in shown])
        self.setVisible(bool(links or skills))

    def _make(self, groups: int, buttons: int) -> None:
        while len(self._groups) < groups:
            self._groups.append(_Group())
            self._column.addWidget(self._groups[-1])
        while len(self._buttons) < buttons:
            button = TopicButton(self._look, self)
            button.topicRequested.connect(self.topicRequested)
            self._buttons.append(button)


class _Group(QWidget):
    """A title and the buttons below it."""

    def __init__(self) -> None:
        super().__init__()
        self._title = label("", Text.STRONG, wrap=True)
        self._holder = QWidget()
        self._row = FlowLayout(self._holder, gap=8)
        self._row.setContentsMargins(REACH, REACH, REACH, REACH)
        self._title.setContentsMargins(REACH, 0, REACH, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._title)
        column.addWidget(self._holder)

    def clear(self) -> None:
        """Let go of every button, and hide."""
        while (item := self._row.takeAt(0)) is not None:
            if (button := item.widget()) is not None:
                button.hide()
        self.hide()

    def show_links(self, title: str, shown: Sequence[tuple[TopicLink, TopicButton]]) -> None:
        """Show topics, each by a button that is free."""
        for link, button in shown:
            button.show_link(link)
            self._row.addWidget(button)
            button.show()
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._holder.setVisible(bool(shown))
        self.setVisible(bool(title or shown))
