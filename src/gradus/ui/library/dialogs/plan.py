"""Which topics are to be studied from an entry."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QListWidget, QListWidgetItem, QWidget

from gradus.services.library.view import EntryView, TopicLink
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.help.keys import enter, escape
from gradus.ui.widgets.dialog import Dialog
from gradus.ui.widgets.field import combo, line_edit
from gradus.ui.widgets.focus_ring import FocusRing
from gradus.ui.widgets.label import label
from gradus.ui.widgets.number_field import NumberField
from gradus.ui.widgets.tip import tip
from gradus.ui.words import minutes

_KEY = Qt.ItemDataRole.UserRole
_WIDTH, _ROWS = 580, 9
Topic = tuple[str, str, int]
"""Key, title and minutes of a topic."""


class PlanDialog(Dialog):
    """Ticks the topics that have a part of the entry; others take a part that the person names.

    `chosen` carries the keys of the ticked topics and those that could be; `added` a topic, what of
    the entry to study for it, and how many minutes that takes.
    """

    chosen = Signal(object, object)
    added = Signal(str, str, int)

    def __init__(
        self,
        look: Look,
        view: EntryView,
        topics: Sequence[Topic],
        parent: QWidget | None = None,
    ) -> None:
        title = view.entry.title
        super().__init__(look, self.tr("Plan with {0}").format(title), parent)
        self._links = [link for link in view.topics if link.steps]
        known = {link.key for link in self._links}
        self._topics = [topic for topic in topics if topic[0] not in known]
        self.list = QListWidget()
        self.topic = combo(look.theme, self.tr("Topic"), [self.tr("None"), *_titles(self._topics)])
        self.part = line_edit(look.theme, self.tr("What of it to study"), self.tr("Chapter 3"))
        self.minutes = NumberField(look.theme, self.tr("Minutes"), (5, 6000), self.tr(" min"))
        self.minutes.show_value(60)
        self.rings = (FocusRing(look.theme, self.list, 8),)
        self._fill()
        self._arrange_parts()
        self.add_gap()
        self.cancel = self.add_action(self.tr("Cancel"), escape())
        self.plan = self.add_action(self.tr("Plan it"), enter(), primary=True)
        self.cancel.clicked.connect(self.reject)
        self.plan.clicked.connect(self._take)
        self.topic.currentIndexChanged.connect(self._follow)
        self._follow()
        self.setFixedWidth(_WIDTH)

    def take_focus(self) -> None:
        """Begin with the topics."""
        first = self.list if self._links else self.topic
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def _take(self) -> None:
        ticked = {
            str(item.data(_KEY))
            for item in map(self.list.item, range(self.list.count()))
            if item.checkState() == Qt.CheckState.Checked
        }
        own = self.topic.currentIndex()
        if own and not self.part.text().strip():
            self.say_aside(self.tr("Write what of it you want to study for that topic."))
            self.part.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.accept()
        before = {link.key for link in self._links if link.planned}
        if ticked != before:
            self.chosen.emit(
                ticked - before, {link.key for link in self._links} - (ticked & before)
            )
        if own:
            key = self._topics[own - 1][0]
            self.added.emit(key, self.part.text(), self.minutes.value())

    def _fill(self) -> None:
        for link in self._links:
            item = QListWidgetItem(self._said(link))
            item.setToolTip(tip(link.part))
            item.setData(_KEY, link.key)
            if link.planned and not link.chosen:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
                item.setToolTip(self.tr("The road plans it from here. Plan it from another entry."))
            on = Qt.CheckState.Checked if link.planned else Qt.CheckState.Unchecked
            item.setCheckState(on)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _said(self, link: TopicLink) -> str:
        said = self.tr("{topic}: {minutes}. {part}")
        return said.format(topic=link.title, minutes=minutes(link.minutes), part=link.part)

    def _follow(self) -> None:
        """Ask for a part only where a topic is to take one."""
        for part in (self.part, self.minutes):
            part.setEnabled(bool(self.topic.currentIndex()))

    def _arrange_parts(self) -> None:
        self.list.setProperty("frame", "list")
        self.list.setAccessibleName(self.tr("Topics that have a part of it"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if self._links:
            self.say(self.tr("Tick the topics that you want to study from it. Space ticks."))
            if any(link.planned and not link.chosen for link in self._links):
                note = self.tr("What is ticked already is planned from it by the road itself.")
                self.say(note, Text.NOTE)
            height = self.list.sizeHintForRow(0) * min(len(self._links), _ROWS) + 14
            self.list.setFixedHeight(height)
            self.body.addWidget(self.list)
        else:
            self.list.hide()
            self.say(self.tr("No topic of the road has a part of it. Name one yourself:"))
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(14)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("One more topic") if self._links else self.tr("Topic"), self.topic),
            (self.tr("What of it"), self.part),
            (self.tr("It takes"), self.minutes),
        )
        for name, field in rows:
            caption = label(name, Text.NOTE)
            caption.setBuddy(field)
            form.addRow(caption, field)
        self.body.addLayout(form)
        self.say(
            self.tr(
                "Blocks that are planned already stay until the plan changes; then they are about "
                "this part."
            ),
            Text.NOTE,
        )


def _titles(topics: Sequence[Topic]) -> list[str]:
    return [title for _, title, _ in topics]
