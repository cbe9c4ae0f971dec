"""What the page of settings consists of, and where it lies."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gradus.domain.search.pattern import fold
from gradus.ui.design.look import Look
from gradus.ui.settings.parts import Parts
from gradus.ui.settings.row import SettingRow
from gradus.ui.settings.section_card import holds
from gradus.ui.widgets.banner import Banner
from gradus.ui.widgets.centred import Centred
from gradus.ui.widgets.focus_ring import REACH
from gradus.ui.widgets.scroll_column import ScrollColumn

_MARGIN = 36
_WIDEST = 880
_GAP = 20


class Content(QWidget):
    """Arranges the parts; `changeRequested` carries a Setting and a value."""

    changeRequested = Signal(object, object)
    folderRequested = Signal(object)

    def __init__(self, look: Look, parts: Parts) -> None:
        super().__init__()
        self.header = parts.header
        self.rows = parts.rows
        self.sections = parts.sections
        self.folders = parts.folders
        self.backups = parts.backups
        self._column = QWidget()
        self._top = Centred(self.header, _WIDEST + 2 * REACH, _MARGIN - REACH)
        self._centred = Centred(self._column, _WIDEST + 2 * REACH, _MARGIN - REACH)
        self.area = ScrollColumn(self._centred)
        self._lines = QVBoxLayout(self._column)
        self._left = self._fill()
        self._arrange()
        self.banner = Banner(look, self, 22)
        self.folders.folderRequested.connect(self.folderRequested)
        for row in self.rows.values():
            row.changeRequested.connect(self.changeRequested)

    def complete(self) -> None:
        """Put the cards that are still missing where they belong."""
        for _ in self._left:
            pass

    def sift(self, text: str) -> int:
        """Leave what holds all words of a text, and return how many settings do."""
        words = fold(text).split()
        found = sum(card.sift(words) for card in self.sections)
        self.folders.setVisible(holds(self.folders.words(), words))
        if self.backups is not None:
            self.backups.setVisible(holds(self.backups.words(), words))
        self.area.verticalScrollBar().setValue(0)
        return found

    def first_row(self) -> SettingRow | None:
        """Return the first setting that is shown."""
        return next((row for row in self.rows_in_order() if not row.isHidden()), None)

    def rows_in_order(self) -> list[SettingRow]:
        """Return all settings from the top."""
        return [row for card in self.sections for row in card.rows]

    def lead_to(self, part: QWidget) -> None:
        """Scroll to a part, once all that was just added has its place."""
        QTimer.singleShot(0, part, lambda: self.area.ensureWidgetVisible(part, 0, _GAP))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the content centred and the banner on top."""
        super().resizeEvent(event)
        self._top.place(self.width())
        self._centred.place(self.width())
        self.banner.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scroll to the control that Tab leads to."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.area.ensureWidgetVisible(watched, 0, 60)
        return super().eventFilter(watched, event)

    def _cards(self) -> Sequence[QWidget]:
        kept = () if self.backups is None else (self.backups,)
        return (*self.sections, self.folders, *kept)

    def _fill(self) -> Iterator[None]:
        """Put the cards into the column, in steps.

        Whatever a card holds is styled anew each time that it is put somewhere, which takes long
        for all of them.
        """
        for card in self._cards():
            self._lines.addWidget(card)
            self._lines.addSpacing(_GAP)
            card.show()  # now, and not with the next event: who asked for a setting goes to it
            for part in card.findChildren(QWidget):
                if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
                    part.installEventFilter(self)
            yield
        self._lines.addStretch(1)

    def _arrange(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Settings"))
        self._lines.setContentsMargins(REACH, 8, REACH, 28)
        self._lines.setSpacing(0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._top)
        outer.addWidget(self.area, 1)
