"""The lines and cards of the page, each made when it is first wanted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import cast

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
from gradus.ui.settings.section_card import SectionCard
from gradus.ui.settings.service import Backups, Restores
from gradus.ui.settings.texts import Section


class Parts:
    """Makes the page part by part; `notes` are sentences below the headings of sections."""

    def __init__(
        self,
        look: Look,
        folders: DataFolders,
        notes: Mapping[Section, str] | None = None,
        backups: Backups | None = None,
        restores: Restores | None = None,
    ) -> None:
        self._look = look
        self._folders = folders
        self._notes = notes or {}
        self._backups = backups
        self._restores = restores
        self._rows: dict[str, SettingRow] = {}
        self._sections: dict[Section, SectionCard] = {}

    def make(self) -> Iterator[None]:
        """Make every part, in steps."""
        for setting in _every():
            self._row(setting)
            yield
        for section in Section:
            self._section(section)
            yield
        for name in ("header", "folders", "backups"):
            getattr(self, name)
            yield

    @property
    def rows(self) -> dict[str, SettingRow]:
        """A line for each setting by its name, in the order of the registry."""
        return {setting.name: self._row(setting) for setting in _every()}

    @property
    def sections(self) -> list[SectionCard]:
        """The cards that hold the lines, from the top; a section without any has none."""
        cards = [self._section(section) for section in Section]
        return [card for card in cards if card.rows]

    @cached_property
    def header(self) -> Header:
        """The top of the page."""
        return Header(self._look.theme)

    @cached_property
    def folders(self) -> FoldersCard:
        """Where everything lies."""
        folders = self._folders
        return FoldersCard(self._look.theme, folders.data, folders.backups, folders.logs)

    @cached_property
    def backups(self) -> BackupsCard | None:
        """The copies, where there is somebody who makes them."""
        if self._backups is None:
            return None
        return BackupsCard(self._look, self._folders.backups, self._backups, self._restores)

    def _row(self, setting: Setting[object]) -> SettingRow:
        if setting.name not in self._rows:
            control = self._control(setting)
            self._rows[setting.name] = SettingRow(self._look.theme, setting, control)
        return self._rows[setting.name]

    def _control(self, setting: Setting[object]) -> Control:
        if setting.name == DESIRED_RETENTION.name:
            return RetentionControl(self._look.theme)
        return make_control(self._look.theme, setting)

    def _section(self, section: Section) -> SectionCard:
        if section not in self._sections:
            rows = [row for row in self.rows.values() if texts.section_of(row.setting) is section]
            self._sections[section] = SectionCard(section, rows, self._notes.get(section, ""))
        return self._sections[section]


def _every() -> Iterable[Setting[object]]:
    return cast("Iterable[Setting[object]]", ALL)
