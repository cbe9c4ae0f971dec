"""The changes of an offer by topic: what is many is one line, and its parts show on demand."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from gradus.services.planning.views import ChangeView, OfferView
from gradus.ui.calendar import offer_words, sentences
from gradus.ui.design.look import Look
from gradus.ui.language.told import told
from gradus.ui.widgets.focus_ring import FocusRing
from gradus.ui.widgets.tick_painter import TickPainter

_CHECKED, _EMPTY = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_translate = QCoreApplication.translate


class ChangesTree(QTreeWidget):
    """A line a topic, closed, which is ticked as far as its changes are wanted.

    Space leaves out all of a line, Right shows its single changes. A topic with one change is that
    change. `without` are the places of what is not wanted.
    """

    def __init__(self, look: Look, offer: OfferView, without: frozenset[int]) -> None:
        super().__init__()
        self.ring = FocusRing(look.theme, self)
        self.setProperty("frame", "list")
        self.setHeaderHidden(True)
        self.setColumnCount(2)
        self.setUniformRowHeights(True)
        self.setIndentation(20)
        self.ensurePolished()  # or lines would be as low as without the style
        self.setItemDelegateForColumn(0, TickPainter(look, self))
        self.setAccessibleName(self.tr("Changes; Space leaves out, Right shows single ones"))
        self._lines = [QTreeWidgetItem() for _ in offer.changes]
        self._fill(offer)
        for place, line in enumerate(self._lines):
            line.setCheckState(0, _EMPTY if place in without else _CHECKED)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.setCurrentIndex(self.model().index(0, 0))

    def without(self) -> frozenset[int]:
        """Return the places of the changes that are not wanted."""
        states = enumerate(line.checkState(0) for line in self._lines)
        return frozenset(place for place, state in states if state == _EMPTY)

    def _fill(self, offer: OfferView) -> None:
        by_title: dict[str, list[int]] = {}
        for place, change in enumerate(offer.changes):
            by_title.setdefault(told(change.title), []).append(place)
        for title, places in by_title.items():
            changes = [offer.changes[place] for place in places]
            if len(places) == 1:
                self._show(
                    self._lines[places[0]], title, offer_words.moved(changes[0], offer.today)
                )
                self.addTopLevelItem(self._lines[places[0]])
                continue
            group = QTreeWidgetItem()
            self._show(group, title, total(changes))
            group.setFlags(group.flags() | Qt.ItemFlag.ItemIsAutoTristate)
            for place, change in zip(places, changes, strict=True):
                self._show(self._lines[place], offer_words.moved(change, offer.today), "")
            group.addChildren([self._lines[place] for place in places])
            self.addTopLevelItem(group)

    @staticmethod
    def _show(line: QTreeWidgetItem, text: str, aside: str) -> None:
        line.setText(0, text)
        line.setText(1, aside)
        line.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, (text, aside))))


def total(changes: list[ChangeView]) -> str:
    """Say how many changes there are, and how much time comes or goes with them."""
    count = _translate("Calendar", "%Ln change(s)", "", len(changes))
    minutes = sum(one.added for one in changes)
    if not minutes:
        return count
    more, less = _translate("Calendar", "{0}, {1} more"), _translate("Calendar", "{0}, {1} less")
    return (more if minutes > 0 else less).format(count, sentences.duration(abs(minutes)))
