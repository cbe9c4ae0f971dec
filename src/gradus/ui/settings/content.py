"""What the page of settings consists of, and where it lies."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gradus.domain.search.pattern import fold
from gradus.domain.settings import ALL, DESIRED_RETENTION, Setting
from gradus.paths import DataFolders
from gradus.ui.design.look import Look
from gradus.ui.settings import texts
from gradus.ui.settings.backups_card import BackupsCard
from gradus.ui.settings.controls import Control, make_control
from gradus.ui.settings.folders_card import FoldersCard
from gradus.ui.settings.header import Header
from gradus.ui.settings.retention import RetentionControl
from gradus.ui.settings.row import SettingRow
from gradus.ui.settings.section_card import SectionCard, holds
from gradus.ui.settings.service import Backups
from gradus.ui.settings.texts import Section
from gradus.ui.widgets.banner import Banner
from gradus.ui.widgets.centred import Centred
from gradus.ui.widgets.focus_ring import REACH
from gradus.ui.widgets.scroll_column import ScrollColumn

_MARGIN = 36
_WIDEST = 880
_GAP = 20


class Content(QWidget):
    """Built from the registry; `changeRequested` carries a Setting and a value."""

    changeRequested = Signal(object, object)
    folderRequested = Signal(object)

    def __init__(
        self,
        look: Look,
        folders: DataFolders,
        notes: Mapping[Section, str],
        backups: Backups | None,
    ) -> None:
        super().__init__()
        self._look = look
        self.header = Header(look.theme)
        every = cast("Iterable[Setting[object]]", ALL)
        self.rows = {setting.name: self._row(setting) for setting in every}
        self.sections = self._sections(notes)
        self.folders = FoldersCard(look.theme, folders.data, folders.backups, folders.logs)
        self.backups = None if backups is None else BackupsCard(look.theme, backups)
        self._column = QWidget()
        self._top = Centred(self.header, _WIDEST + 2 * REACH, _MARGIN - REACH)
        self._centred = Centred(self._column, _WIDEST + 2 * REACH, _MARGIN - REACH)
        self.area = ScrollColumn(self._centred)
        self._arrange()
        self.banner = Banner(look, self, 22)
        self.folders.folderRequested.connect(self.folderRequested)

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

    def _row(self, setting: Setting[object]) -> SettingRow:
        row = SettingRow(self._look.theme, setting, self._control(setting))
        row.changeRequested.connect(self.changeRequested)
        return row

    def _control(self, setting: Setting[object]) -> Control:
        if setting.name == DESIRED_RETENTION.name:
            return RetentionControl(self._look.theme)
        return make_control(self._look.theme, setting)

    def _sections(self, notes: Mapping[Section, str]) -> list[SectionCard]:
        cards = []
        for section in Section:
            rows = [row for row in self.rows.values() if texts.section_of(row.setting) is section]
            if rows:
                cards.append(SectionCard(section, rows, notes.get(section, "")))
        return cards

    def _cards(self) -> Sequence[QWidget]:
        kept = () if self.backups is None else (self.backups,)
        return (*self.sections, self.folders, *kept)

    def _arrange(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Settings"))
        lines = QVBoxLayout(self._column)
        lines.setContentsMargins(REACH, 8, REACH, 28)
        lines.setSpacing(0)
        for card in self._cards():
            lines.addWidget(card)
            lines.addSpacing(_GAP)
            for part in card.findChildren(QWidget):
                if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
                    part.installEventFilter(self)
        lines.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._top)
        outer.addWidget(self.area, 1)
