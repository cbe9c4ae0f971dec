"""One entry with everything that is known of it, and what can be done with it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from gradus.domain.library.entry import Entry
from gradus.domain.library.kinds import Kind as EntryKind
from gradus.domain.library.kinds import Status
from gradus.services.library.view import EntryView
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.library import words
from gradus.ui.library.detail.evidence import Evidence
from gradus.ui.library.detail.fact_grid import FactGrid
from gradus.ui.library.detail.facts import facts
from gradus.ui.library.detail.figures import Figures
from gradus.ui.library.detail.mine import Mine
from gradus.ui.library.detail.topics import TopicLinks
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.flow_layout import FlowLayout
from gradus.ui.widgets.focus_ring import REACH
from gradus.ui.widgets.label import label
from gradus.ui.widgets.quiet_column import QuietColumn
from gradus.ui.widgets.settle import settle
from gradus.ui.widgets.tip import tip

_translate = QCoreApplication.translate
_TAUGHT = frozenset({EntryKind.COURSE, EntryKind.BOOK, EntryKind.PLATFORM, EntryKind.TOOL})


class DetailPanel(QFrame):
    """Shows an entry; `linkRequested` carries an address, `topicRequested` the key of a topic."""

    linkRequested = Signal(str)
    topicRequested = Signal(str)

    def __init__(self, look: Look, mine: Mine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._view: EntryView | None = None
        self.setProperty("frame", "card")
        self.title, self.by = label("", Text.FIGURE, wrap=True), label("", Text.NOTE, wrap=True)
        self.kind, self.about = label("", Text.HEADING), label("", Text.BODY, wrap=True)
        self.status = label("", Text.NOTE, wrap=True)
        self.notes = label("", Text.NOTE, wrap=True)
        self.why = label("", Text.NOTE, wrap=True)
        self.plan = ActionButton(look.theme, self.tr("Plan it"), Kind.PRIMARY, "P")
        self.plan.row.setContentsMargins(10, 5, 10, 5)
        self.open = self._button(self.tr("Open in the browser"), "O")
        self.compare = self._button(self.tr("Compare"), "C")
        self.edit = self._button(self.tr("Edit"), "E")
        self.remove = self._button(self.tr("Remove"), self.tr("Del"))
        self.facts, self.figures = FactGrid(), Figures()
        self.topics, self.evidence, self.mine = TopicLinks(look), Evidence(look), mine
        self.topics_name = label("", Text.HEADING)
        self._arrange()
        self.open.clicked.connect(self.open_link)
        self.evidence.linkRequested.connect(self.linkRequested)
        self.topics.topicRequested.connect(self.topicRequested)

    def show_view(self, view: EntryView | None, why: str, today: date) -> None:
        """Show an entry, and why it is recommended if it is; None shows nothing."""
        self.area.setVisible(view is not None)
        if view is None:
            self._view = None
            return
        before, self._view = self._view, view
        if before is None or before.entry != view.entry or before.topics != view.topics:
            self._show_entry(view)
        if before is None or before.entry.key != view.entry.key:
            self.area.verticalScrollBar().setValue(0)
        self.why.setText(why)
        self.why.setVisible(bool(why))
        self.remove.setVisible(view.own)
        self.remove.show_caption(self._remove_caption(view), self.tr("Del"))
        self.mine.suit(view.entry.kind)
        self.mine.show_progress(view.progress, today)
        settle()

    def key(self) -> str:
        """Return the id of the entry that is shown, "" for none."""
        return "" if self._view is None else self._view.entry.key

    def open_link(self) -> None:
        """Ask for the entry's own page."""
        if self._view is not None and self._view.entry.link:
            self.linkRequested.emit(self._view.entry.link)

    def _show_entry(self, view: EntryView) -> None:
        entry = view.entry
        self.setAccessibleName(entry.title)
        self.kind.setText(words.kind(entry.kind))
        self.title.setText(entry.title)
        texts = (
            (self.by, entry.by),
            (self.about, entry.about),
            (self.status, _status(entry)),
            (self.notes, "\n".join(entry.notes)),
        )
        for part, text in texts:
            part.setText(text)
            part.setVisible(bool(text))
        self.plan.setVisible(entry.kind in _TAUGHT)
        self.open.setVisible(bool(entry.link))
        self.open.setToolTip(tip(entry.link))
        self.compare.setVisible(entry.kind is EntryKind.COURSE)
        self.facts.show_facts(facts(entry))
        self.figures.show_figures(entry.figures)
        self._show_topics(view)
        self.evidence.show_entry(entry)

    def _show_topics(self, view: EntryView) -> None:
        self.topics.show_links(view.topics, view.entry.skills)
        skills = self.tr("What you need beyond the entry level")
        self.topics_name.setText(skills if view.entry.skills else self.tr("Topics it serves"))
        self.topics_name.setVisible(not self.topics.isHidden())

    def _remove_caption(self, view: EntryView) -> str:
        return self.tr("As it ships") if view.shipped else self.tr("Remove")

    def _button(self, caption: str, key: str) -> ActionButton:
        return ActionButton(self._look.theme, caption, Kind.COMPACT, key)

    def _arrange(self) -> None:
        content = QWidget()
        # Filled where it lies: moving it full would put the style on all of it once more.
        self.area = QuietColumn(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(self.area)
        column = QVBoxLayout(content)
        column.setContentsMargins(20 - REACH, 18, 20 - REACH, 20)
        column.setSpacing(0)
        holder = QWidget()
        actions = FlowLayout(holder, gap=8)
        actions.setContentsMargins(REACH, REACH, REACH, REACH)
        for button in (self.plan, self.open, self.compare, self.edit, self.remove):
            actions.addWidget(button)
        parts: tuple[tuple[QWidget, int], ...] = (
            (self.kind, 2),
            (self.title, 2),
            (self.by, 8),
            (self.why, 8),
            (self.status, 8),
            (self.about, 8),
            (holder, 12),
            (self.figures, 14),
            (self.facts, 14),
            (self.notes, 14),
            (self.topics_name, 4),
            (self.topics, 14),
            (self._heading(self.tr("Yours")), 6),
            (self.mine, 18),
            (self._heading(self.tr("Evidence")), 6),
            (self.evidence, 0),
        )
        # A gap is the part's own margin: hidden, it leaves none.
        for part, gap in parts:
            side = 0 if part in (holder, self.topics, self.mine) else REACH  # for their rings
            part.setContentsMargins(side, 0, side, gap)
            column.addWidget(part)
        column.addStretch(1)

    def _heading(self, text: str) -> QLabel:
        return label(text, Text.HEADING)


def _status(entry: Entry) -> str:
    if entry.status is Status.CURRENT:
        return entry.status_note
    said = _translate("Library", "{status}. {note}")
    return said.format(status=words.status(entry.status), note=entry.status_note).strip()
