"""Settings: every choice there is, stored as it is made."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gradus.domain.settings import ALL, DESIRED_RETENTION, Setting
from gradus.errors import GradusError
from gradus.paths import DataFolders
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.help.keys import KeyLine, escape, scrolling
from gradus.ui.settings import texts
from gradus.ui.settings.controls import Control, make_control
from gradus.ui.settings.cost import CostInquiry
from gradus.ui.settings.folders_card import FoldersCard
from gradus.ui.settings.retention import RetentionControl
from gradus.ui.settings.row import SettingRow
from gradus.ui.settings.service import RetentionCost, SettingsService
from gradus.ui.settings.texts import Section
from gradus.ui.widgets.banner import Banner
from gradus.ui.widgets.card import Card, rule
from gradus.ui.widgets.centred import Centred
from gradus.ui.widgets.focus_ring import REACH
from gradus.ui.widgets.label import label
from gradus.ui.widgets.scroll_column import ScrollColumn

_MARGIN = 36
_WIDEST = 880


class SettingsPage(QWidget):
    """Built from the registry; `changed` carries the Setting that has just got another value.

    `cost`, where there is one, is asked beside the window for the minutes of each retention.
    `notes` are sentences below the headings of sections.
    """

    changed = Signal(object)
    folderRequested = Signal(object)

    def __init__(
        self,
        look: Look,
        service: SettingsService,
        folders: DataFolders,
        cost: RetentionCost | None = None,
        parent: QWidget | None = None,
        notes: Mapping[Section, str] | None = None,
    ) -> None:
        super().__init__(parent)
        self._notes = notes or {}
        self._look = look
        self._service = service
        self._inquiry = None if cost is None else CostInquiry(cost, self)
        every = cast("Iterable[Setting[object]]", ALL)
        self.rows = {setting.name: self._row(setting) for setting in every}
        self.folders = FoldersCard(look.theme, folders.data, folders.backups, folders.logs)
        self._column = QWidget()
        self._centred = Centred(self._column, _WIDEST + 2 * REACH, _MARGIN - REACH)
        self.area = ScrollColumn(self._centred)
        self._arrange()
        self.banner = Banner(look, self, 22)
        self.folders.folderRequested.connect(self.folderRequested)
        if self._inquiry is not None:
            self._inquiry.told.connect(self._show_cost)
            self._inquiry.failed.connect(self.banner.show_error)

    def key_lines(self) -> tuple[KeyLine, ...]:
        """Return the keys of the page."""
        return (
            KeyLine(("↑", "↓", "←", "→"), self.tr("Change the setting that has the focus")),
            KeyLine(("R",), self.tr("Set it back to its default")),
            scrolling(),
            KeyLine((escape(),), self.tr("Close a message")),
        )

    def change(self, setting: Setting[object], value: object) -> None:
        """Store a value; where it cannot be stored, say why and show what holds."""
        before = self._service.value(setting)
        try:
            self._service.change(setting, value)
        except GradusError as error:
            self.banner.show_error(error)
        now = self._service.value(setting)
        self.rows[setting.name].show_value(now)
        if now != before:
            self.banner.hide()
            self.changed.emit(setting)
            self.rows[setting.name].show_value(self._service.value(setting))  # may be refused
            if setting.schedules and setting.name != DESIRED_RETENTION.name and self._inquiry:
                self._inquiry.ask_anew()

    def show_setting(self, name: str) -> None:
        """Go to a setting."""
        self.rows[name].take_focus()

    def close_down(self) -> None:
        """Stop what runs beside the window and return when it has ended."""
        if self._inquiry is not None:
            self._inquiry.close_down()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what holds now: the quiz changes the size of text as well."""
        super().showEvent(event)
        for row in self.rows.values():
            row.show_value(self._service.value(row.setting))
        if self._inquiry is not None:
            self._inquiry.ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the content centred and the banner on top."""
        super().resizeEvent(event)
        self._centred.place(self.width())
        self.banner.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the page's keys; the others scroll, or go on to the window."""
        if not (self._act(event) or self.area.scroll_by(event)):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scroll to the control that Tab leads to."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.area.ensureWidgetVisible(watched, 0, 60)
        return super().eventFilter(watched, event)

    def _act(self, event: QKeyEvent) -> bool:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.isAutoRepeat() or not plain:
            return False
        if event.key() == Qt.Key.Key_Escape:
            return self.banner.dismiss()
        held = next((row for row in self.rows.values() if row.holds_focus()), None)
        if event.key() != Qt.Key.Key_R or held is None:
            return False
        held.go_back()
        return True

    def _row(self, setting: Setting[object]) -> SettingRow:
        row = SettingRow(self._look.theme, setting, self._control(setting))
        row.changeRequested.connect(self.change)
        for part in row.findChildren(QWidget):
            if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
                part.installEventFilter(self)
        return row

    def _control(self, setting: Setting[object]) -> Control:
        if setting.name == DESIRED_RETENTION.name:
            return RetentionControl(self._look.theme)
        return make_control(self._look.theme, setting)

    def _show_cost(self, minutes: Mapping[float, float]) -> None:
        control = self.rows[DESIRED_RETENTION.name].control
        cast("RetentionControl", control).show_cost(minutes)

    def _arrange(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Settings"))
        lines = QVBoxLayout(self._column)
        lines.setContentsMargins(REACH, 28, REACH, 28)
        lines.setSpacing(0)
        lines.addWidget(label(self.tr("Settings"), Text.TITLE))
        lines.addSpacing(4)
        lines.addWidget(label(self.tr("A change holds at once."), Text.QUIET))
        lines.addSpacing(22)
        for section in Section:
            card = self._section(section)
            if card is not None:
                lines.addWidget(card)
                lines.addSpacing(20)
        lines.addWidget(self.folders)
        lines.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)

    def _section(self, section: Section) -> Card | None:
        rows = [row for row in self.rows.values() if texts.section_of(row.setting) is section]
        if not rows:
            return None
        card = Card()
        card.set_heading(texts.section(section))
        if section in self._notes:
            card.body.addWidget(label(self._notes[section], Text.NOTE, wrap=True))
            card.body.addSpacing(8)
        for index, row in enumerate(rows):
            if index:
                card.body.addWidget(rule())
            card.body.addWidget(row)
        return card
