"""The forty checks of a repository: verdict, place, why it matters, and the mend."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from gradus.domain.portfolio.check import Check, Result, Verdict
from gradus.ui import words
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.language.told import told
from gradus.ui.portfolio import sentences
from gradus.ui.portfolio.checks import texts
from gradus.ui.portfolio.wrapped_rows import fit_rows
from gradus.ui.widgets.button import ENTER_KEYS, ActionButton, Kind
from gradus.ui.widgets.card import Card, rule
from gradus.ui.widgets.flow_layout import FlowLayout
from gradus.ui.widgets.focus_ring import FocusRing
from gradus.ui.widgets.label import label
from gradus.ui.widgets.segments import Segments
from gradus.ui.widgets.tip import tip

_KEY = Qt.ItemDataRole.UserRole
_SIGNS = {Verdict.PASSED: "tick", Verdict.FAILED: "close", Verdict.CANNOT_TELL: "info"}
_ICON, _LEAST = 14, 190
FAILED, UNTOLD, ALL = "failed", "cannot tell", "all"


class ChecksPanel(Card):
    """`openRequested` carries a Place, `addRequested` the keys of failed checks."""

    openRequested = Signal(object)
    addRequested = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._results: tuple[Result, ...] = ()
        self._catalogue: Mapping[str, Check] = {}
        self._wanted: frozenset[str] = frozenset()
        theme = look.theme
        self.counts = label("", Text.STRONG, wrap=True)
        self.source = label("", Text.SMALL, wrap=True)
        choices = (
            (FAILED, self.tr("To mend"), ""),
            (UNTOLD, self.tr("Cannot tell"), ""),
            (ALL, self.tr("All"), ""),
        )
        self.filter = Segments(theme, self.tr("Which checks"), choices)
        self.list = QListWidget()
        self.list.setProperty("frame", "list")
        self.list.setAccessibleName(self.tr("Checks"))
        self.ring = FocusRing(theme, self.list, 8)
        self.found = label("", Text.BODY, wrap=True)
        self.why = label("", Text.NOTE, wrap=True)
        self.mend = label("", Text.NOTE, wrap=True)
        self.open = ActionButton(theme, "", Kind.COMPACT, self.tr("Enter"))
        self.add = ActionButton(theme, self.tr("Add to checklist"), Kind.COMPACT, "+")
        self.add_all = ActionButton(theme, self.tr("Add all"), Kind.COMPACT, "Shift+A")
        self.filter.show_value(FAILED)
        self._connect()
        self._arrange()

    def show_results(
        self, results: Sequence[Result], catalogue: Mapping[str, Check], wanted: Collection[str]
    ) -> None:
        """Show what was said; `wanted` are the failed checks that no item is about."""
        self._results, self._catalogue = tuple(results), catalogue
        self._wanted = frozenset(wanted)
        self.counts.setText(texts.counts(results))
        self.source.setText(texts.of_what(results))
        self.add_all.setVisible(len(self._wanted) > 1)
        self._fill()

    def result(self) -> Result | None:
        """Return the check that is chosen."""
        row = self.list.currentRow()
        key = self.list.item(row).data(_KEY) if row >= 0 else None
        return next((one for one in self._results if one.key == key), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the panel's keys; others go on to the page."""
        if event.text() == "+" and self.add.isVisible():
            self.add.click()
        elif event.text() == "A" and self.add_all.isVisible():
            self.add_all.click()
        elif event.key() in ENTER_KEYS and self.open.isVisible():
            self.open.click()
        else:
            super().keyPressEvent(event)

    def _fill(self) -> None:
        held = self.result()
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.list.clear()
        group = ""
        for one in self._shown():
            check = self._catalogue[one.key]
            if check.group != group:
                group = check.group
                self._add_group(group)
            self._add_check(one, check)
        self.list.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self._choose(held.key if held else "")
        self._show_detail()
        self._settle_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each row the height that its words need here."""
        super().resizeEvent(event)
        self._settle_rows()

    def _settle_rows(self) -> None:
        """Do so once it is known whether a scroll bar stands beside them."""
        QTimer.singleShot(0, self.list, lambda: fit_rows(self.list))

    def _shown(self) -> list[Result]:
        wanted = self.filter.value()
        return [one for one in self._results if wanted in (ALL, one.verdict.value)]

    def _add_group(self, name: str) -> None:
        item = QListWidgetItem(told(name))
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setForeground(self.palette().placeholderText())
        self.list.addItem(item)

    def _add_check(self, one: Result, check: Check) -> None:
        tokens = self._look.theme.tokens
        colours = {Verdict.PASSED: tokens.good, Verdict.FAILED: tokens.bad}
        colour = colours.get(one.verdict, tokens.ink3)
        item = QListWidgetItem(
            self._look.icons.icon(_SIGNS[one.verdict], colour, _ICON), told(check.title)
        )
        item.setData(_KEY, one.key)
        said = f"{told(check.title)}, {sentences.verdict_name(one.verdict)}. {told(one.found)}"
        item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
        item.setToolTip(tip(told(one.found)))
        self.list.addItem(item)

    def _choose(self, key: str) -> None:
        rows = [n for n in range(self.list.count()) if self.list.item(n).data(_KEY)]
        same = [n for n in rows if self.list.item(n).data(_KEY) == key]
        if rows:
            self.list.setCurrentRow((same or rows)[0])

    def _show_detail(self) -> None:
        one = self.result()
        parts = (self.found, self.why, self.mend, self.open, self.add)
        for part in parts:
            part.setVisible(one is not None)
        if one is None:
            return
        check = self._catalogue[one.key]
        self.found.setText(told(one.found))
        self.why.setText(self.tr("Why: {0}").format(told(check.why)))
        failed = one.verdict is Verdict.FAILED
        length = words.minutes(check.minutes)
        self.mend.setText(self.tr("Mend, about {0}: {1}").format(length, told(check.mend)))
        self.mend.setVisible(failed)
        self.add.setVisible(failed and one.key in self._wanted)
        self.open.setVisible(bool(one.places))
        if one.places:
            self.open.show_caption(texts.place(one.places[0]), self.tr("Enter"))

    def _open(self) -> None:
        one = self.result()
        if one is not None and one.places:
            self.openRequested.emit(one.places[0])

    def _add(self) -> None:
        one = self.result()
        if one is not None:
            self.addRequested.emit((one.key,))

    def _connect(self) -> None:
        self.filter.chosen.connect(lambda _value: self._fill())
        self.list.currentRowChanged.connect(lambda _row: self._show_detail())
        self.list.itemDoubleClicked.connect(lambda _item: self._open())
        self.open.clicked.connect(self._open)
        self.add.clicked.connect(self._add)
        self.add_all.clicked.connect(lambda: self.addRequested.emit(tuple(sorted(self._wanted))))
        self._look.theme.changed.connect(self._fill)

    def _arrange(self) -> None:
        self.set_heading(self.tr("Checks"))
        self.list.setMinimumHeight(_LEAST)
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = self.body
        body.addWidget(self.counts)
        body.addWidget(self.source)
        body.addSpacing(6)
        body.addWidget(self.filter)
        body.addSpacing(6)
        body.addWidget(self.list, 1)
        body.addSpacing(12)
        for part in (self.found, self.why, self.mend):
            body.addWidget(part)
            body.addSpacing(6)
        body.addWidget(rule())
        body.addSpacing(8)
        hints = QWidget()
        flow = FlowLayout(hints, gap=8)
        for button in (self.open, self.add, self.add_all):
            flow.addWidget(button)
        body.addWidget(hints)
