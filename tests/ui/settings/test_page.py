"""The Settings page: every setting of the registry, stored at once, with a way back."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot
from tests.support.clipping import clipped
from tests.ui.accessible import misfits, nameless
from tests.ui.test_keyboard import assert_seen

from gradus.domain import settings
from gradus.domain.backups.manifest import Counts
from gradus.domain.settings import Setting
from gradus.errors import BackupError, DatabaseBusyError
from gradus.paths import DataFolders
from gradus.services.backups.places import Place
from gradus.services.backups.restoring import Preview, Restoring, Undo
from gradus.services.backups.service import Backup
from gradus.store.backups.marks import Mark
from gradus.store.backups.staging import Staged
from gradus.ui.design.look import Look
from gradus.ui.design.theme import Scheme, Theme
from gradus.ui.settings.backups_card import BackupsCard
from gradus.ui.settings.controls import ChoiceControl, NumberControl, StepsControl
from gradus.ui.settings.page import SettingsPage
from gradus.ui.settings.parts import Parts
from gradus.ui.settings.retention import RetentionControl
from gradus.ui.settings.texts import Section

Key = Qt.Key
BUSY = DatabaseBusyError("The database is in use by another program.", "Close the other program.")


class SettingsFake:
    """Keeps values in memory, or refuses them."""

    def __init__(self) -> None:
        self.values: dict[str, Any] = {}
        self.error: DatabaseBusyError | None = None

    def value(self, setting: Setting[Any]) -> Any:
        return self.values.get(setting.name, setting.default)

    def change(self, setting: Setting[Any], value: Any) -> None:
        self.change_many([(setting, value)])

    def change_many(self, changes: Iterable[tuple[Setting[Any], Any]]) -> None:
        if self.error is not None:
            raise self.error
        for setting, value in changes:
            assert setting.accepts(value), (setting.name, value)
            if value != self.value(setting):
                self.values[setting.name] = value


@pytest.fixture
def service() -> SettingsFake:
    return SettingsFake()


@pytest.fixture
def page(qtbot: QtBot, look: Look, service: SettingsFake, tmp_path: Path) -> SettingsPage:
    return opened(qtbot, SettingsPage(look, service, DataFolders.inside(tmp_path)))


def opened(qtbot: QtBot, page: SettingsPage) -> SettingsPage:
    qtbot.addWidget(page)
    page.resize(960, 640)
    with qtbot.waitActive(page):
        page.show()
    page.complete()
    qtbot.waitUntil(page.folders.isVisible)
    return page


def number(page: SettingsPage, setting: Setting[Any]) -> NumberControl:
    control = page.rows[setting.name].control
    assert isinstance(control, NumberControl)
    return control


def retention(page: SettingsPage) -> RetentionControl:
    control = page.rows[settings.DESIRED_RETENTION.name].control
    assert isinstance(control, RetentionControl)
    return control


def test_every_setting_of_the_registry_has_a_line(page: SettingsPage) -> None:
    assert list(page.rows) == [setting.name for setting in settings.ALL]
    for row in page.rows.values():
        assert row.isVisible()
        assert row.text.text() == row.setting.explanation
        assert row.default.isVisible()
        assert not row.reset.isVisible()
    assert page.rows["new_per_day"].range.text() == "0 to 500"
    assert page.rows["desired_retention"].range.text() == "70% to 97%"
    assert page.rows["colour_scheme"].range.text() == ""


def test_an_arrow_key_changes_a_number_at_once(
    qtbot: QtBot, page: SettingsPage, service: SettingsFake
) -> None:
    field = number(page, settings.NEW_PER_DAY).number.field
    field.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(page.changed) as changed:
        QTest.keyClick(field, Key.Key_Up)
    assert changed.args == [settings.NEW_PER_DAY]
    assert service.values == {"new_per_day": 21}
    row = page.rows["new_per_day"]
    assert row.reset.isVisible()
    assert not row.default.isVisible()


def test_a_typed_number_counts_with_enter(page: SettingsPage, service: SettingsFake) -> None:
    field = number(page, settings.CARD_TEXT_SIZE).number.field
    field.setFocus(Qt.FocusReason.TabFocusReason)
    field.selectAll()
    QTest.keyClicks(field, "2")
    assert service.values == {}
    QTest.keyClicks(field, "4")
    QTest.keyClick(field, Key.Key_Return)
    assert service.values == {"card_text_size": 24}


def test_the_buttons_beside_a_number_step(page: SettingsPage, service: SettingsFake) -> None:
    control = number(page, settings.ROLLOVER_HOUR).number
    QTest.mouseClick(control.more, Qt.MouseButton.LeftButton)
    assert service.values == {"rollover_hour": 5}
    for _ in range(2):
        QTest.mouseClick(control.less, Qt.MouseButton.LeftButton)
    assert service.values == {"rollover_hour": 3}


def test_r_goes_back_to_the_default_of_the_line_with_the_focus(
    page: SettingsPage, service: SettingsFake
) -> None:
    field = number(page, settings.NEW_PER_DAY).number.field
    field.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(field, Key.Key_Up)
    QTest.keyClick(field, Key.Key_R)
    assert service.values == {"new_per_day": 20}
    assert field.value() == 20
    assert page.rows["new_per_day"].default.isVisible()


def test_the_button_goes_back_as_well(page: SettingsPage, service: SettingsFake) -> None:
    row = page.rows["colour_scheme"]
    control = row.control
    assert isinstance(control, ChoiceControl)
    QTest.mouseClick(control.segments.buttons["dark"], Qt.MouseButton.LeftButton)
    assert service.values == {"colour_scheme": "dark"}
    QTest.mouseClick(row.reset, Qt.MouseButton.LeftButton)
    assert service.values == {"colour_scheme": "system"}
    assert control.segments.value() == "system"


def test_arrows_choose_among_words(page: SettingsPage, service: SettingsFake) -> None:
    control = page.rows["colour_scheme"].control
    assert isinstance(control, ChoiceControl)
    first = control.segments.buttons["system"]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(first, Key.Key_Right)
    assert service.values == {"colour_scheme": "light"}


def test_retention_is_three_words_with_a_number_behind_them(
    page: SettingsPage, service: SettingsFake
) -> None:
    control = retention(page)
    buttons = control.segments.buttons
    assert {key: one.accessibleName() for key, one in buttons.items()} == {
        "0.85": "Lighter",
        "0.9": "Normal",
        "0.95": "Thorough",
    }
    QTest.mouseClick(buttons["0.95"], Qt.MouseButton.LeftButton)
    assert service.values == {"desired_retention": 0.95}
    assert control.number.number.value() == 95
    field = control.number.number.field
    field.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(field, Key.Key_Down)
    assert service.values == {"desired_retention": 0.94}
    assert control.segments.value() is None


def test_what_each_retention_costs_is_asked_beside_the_window(
    qtbot: QtBot, look: Look, service: SettingsFake, tmp_path: Path
) -> None:
    asked: list[Sequence[float]] = []

    def cost(
        shares: Sequence[float], _progress: Callable[[int, int], bool]
    ) -> Mapping[float, float]:
        asked.append(shares)
        return {share: 100 * share - 70 for share in shares}

    page = opened(qtbot, SettingsPage(look, service, DataFolders.inside(tmp_path), cost))
    qtbot.waitUntil(retention(page).cost.isVisible)
    assert asked == [(0.85, 0.90, 0.95)]
    assert retention(page).cost.text() == "About 15, 20 or 25 minutes a day"
    page.close_down()


def test_a_cost_that_cannot_be_read_is_told_and_asked_again_later(
    qtbot: QtBot, look: Look, service: SettingsFake, tmp_path: Path
) -> None:
    fails = [True]

    def cost(
        shares: Sequence[float], _progress: Callable[[int, int], bool]
    ) -> Mapping[float, float]:
        if fails.pop() if fails else False:
            raise BUSY
        return dict.fromkeys(shares, 12.0)

    page = opened(qtbot, SettingsPage(look, service, DataFolders.inside(tmp_path), cost))
    qtbot.waitUntil(page.banner.isVisible)
    page.hide()
    page.show()
    qtbot.waitUntil(retention(page).cost.isVisible)
    page.close_down()


def test_what_each_retention_costs_follows_a_change_at_once(
    qtbot: QtBot, look: Look, service: SettingsFake, tmp_path: Path
) -> None:
    """A first answer that comes after the change is of another number of new cards."""
    may_end = threading.Event()

    def cost(
        shares: Sequence[float], _progress: Callable[[int, int], bool]
    ) -> Mapping[float, float]:
        new = service.value(settings.NEW_PER_DAY)
        may_end.wait(10)
        return {share: new + 100 * share for share in shares}

    page = opened(qtbot, SettingsPage(look, service, DataFolders.inside(tmp_path), cost))
    page.change(settings.NEW_PER_DAY, 0)
    may_end.set()
    qtbot.waitUntil(retention(page).cost.isVisible)
    assert retention(page).cost.text() == "About 85, 90 or 95 minutes a day"
    page.change(settings.NEW_PER_DAY, 5)
    wanted = "About 90, 95 or 100 minutes a day"
    qtbot.waitUntil(lambda: retention(page).cost.text() == wanted)
    page.close_down()


def test_without_a_cost_nothing_is_said_of_it(page: SettingsPage) -> None:
    assert not retention(page).cost.isVisible()


def test_a_value_that_cannot_be_stored_is_told_and_not_shown(
    qtbot: QtBot, page: SettingsPage, service: SettingsFake
) -> None:
    service.error = BUSY
    field = number(page, settings.NEW_PER_DAY).number.field
    field.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.assertNotEmitted(page.changed):
        QTest.keyClick(field, Key.Key_Up)
    assert field.value() == 20
    assert page.banner.text() == str(BUSY)
    service.error = None
    QTest.keyClick(field, Key.Key_Up)
    assert not page.banner.isVisible()
    assert field.value() == 21


def test_what_changed_elsewhere_shows_when_the_page_is_opened_again(
    page: SettingsPage, service: SettingsFake
) -> None:
    page.hide()
    service.values["card_text_size"] = 26
    page.show()
    assert number(page, settings.CARD_TEXT_SIZE).number.value() == 26


def test_folders_are_named_and_can_be_opened(
    qtbot: QtBot, page: SettingsPage, tmp_path: Path
) -> None:
    with qtbot.waitSignal(page.folderRequested) as asked:
        QTest.mouseClick(page.folders.buttons[1], Qt.MouseButton.LeftButton)
    assert asked.args == [tmp_path / "backups"]
    assert page.folders.buttons[1].accessibleName() == "Open folder: Backups"


# Search, undo and reset


def typed(page: SettingsPage, text: str) -> list[str]:
    """Search with the keyboard and return the settings that are left."""
    QTest.keyClick(page, Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.header.search.hasFocus()
    QTest.keyClicks(page.header.search, text)
    return [name for name, row in page.rows.items() if row.isVisible()]


def test_a_search_leaves_what_holds_all_words_in_name_explanation_or_heading(
    page: SettingsPage,
) -> None:
    assert typed(page, "notif revi") == ["remind_of_reviews", "reviews_hour"]
    assert page.header.told.full_text().startswith("2 setting")
    assert [card.accessibleName() for card in page.sections if card.isVisible()] == [
        "Notifications"
    ]
    assert not page.folders.isVisible()
    QTest.keyClick(page.header.search, Key.Key_Return)
    assert page.rows["remind_of_reviews"].holds_focus()
    QTest.keyClick(page.focusWidget(), Key.Key_Escape)
    assert page.header.search.text() == ""
    assert page.rows["new_per_day"].isVisible()
    assert typed(page, "YOUR data") == []
    assert page.folders.isVisible()
    assert page.header.told.full_text() == "No setting has these words."


def test_a_change_is_taken_back_and_made_again(page: SettingsPage, service: SettingsFake) -> None:
    field = number(page, settings.NEW_PER_DAY).number.field
    field.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Key.Key_Up, Key.Key_Up):
        QTest.keyClick(field, key)
    page.change(settings.COLOUR_SCHEME, "dark")
    assert page.header.told.full_text() == "Colours: Dark"
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(field, Key.Key_Z, control)
    QTest.keyClick(field, Key.Key_Z, control)
    assert service.values == {"colour_scheme": "system", "new_per_day": 20}
    assert field.value() == 20
    assert not page.header.undo.isEnabled()
    QTest.keyClick(field, Key.Key_Y, control)
    assert service.values["new_per_day"] == 22
    page.change(settings.NEW_PER_DAY, 5)
    QTest.keyClick(field, Key.Key_Y, control)
    assert service.values == {"colour_scheme": "system", "new_per_day": 5}


def test_everything_is_set_back_at_once_and_comes_back_at_once(
    qtbot: QtBot, page: SettingsPage, service: SettingsFake
) -> None:
    chosen = {"new_per_day": 7, "colour_scheme": "dark", "learning_steps": "5"}
    for name, value in chosen.items():
        page.change(page.rows[name].setting, value)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(page, Key.Key_R, both)
    assert service.values == {
        "new_per_day": 20,
        "colour_scheme": "system",
        "learning_steps": "1 10",
    }
    assert page.header.told.full_text().startswith("Back at the default: 3 setting")
    QTest.keyClick(page, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert service.values == chosen
    service.error = BUSY
    QTest.keyClick(page, Key.Key_R, both)
    assert service.values == chosen
    assert page.banner.text() == str(BUSY)


def test_steps_are_typed_and_what_is_none_gives_way(
    page: SettingsPage, service: SettingsFake
) -> None:
    control = page.rows["learning_steps"].control
    assert isinstance(control, StepsControl)
    control.field.setFocus(Qt.FocusReason.TabFocusReason)
    control.field.selectAll()
    QTest.keyClicks(control.field, "2  15 60")
    QTest.keyClick(control.field, Key.Key_Return)
    assert service.values == {"learning_steps": "2 15 60"}
    control.field.selectAll()
    QTest.keyClicks(control.field, "0")
    QTest.keyClick(control.field, Key.Key_Return)
    assert control.field.text() == "2 15 60"
    QTest.keyClick(control.field, Key.Key_R)
    assert service.values == {"learning_steps": "1 10"}


# Backups


class BackupsFake:
    """Keeps backups in a list; making one waits until it may."""

    def __init__(self) -> None:
        self.kept: list[Backup] = []
        self.broken: list[Backup] = []
        self.folder = Path("/usual")
        self.trouble: BackupError | None = None
        self.asked: list[Path] = []
        self.undoable: Undo | None = None
        self.may_end = threading.Event()
        self.may_end.set()

    def zone(self) -> tzinfo:
        return UTC

    def now(self, progress: Callable[[int, int], bool]) -> Path | None:
        self.may_end.wait(10)
        if not progress(3, 3):
            return None
        time = datetime(2026, 11, 26, 18, len(self.kept), tzinfo=UTC)
        self.kept.insert(0, Backup(time, "by-hand", Path(f"b{len(self.kept)}.sqlite"), 1_500_000))
        return self.kept[0].path

    def every(self) -> list[Backup]:
        return list(self.kept)

    def damaged(self, _progress: Callable[[int, int], bool]) -> list[Backup] | None:
        return self.broken

    def place(self) -> Place:
        used = Path("/usual") if self.trouble else self.folder
        return Place(used, self.folder, self.trouble)

    def choose(self, folder: Path | None) -> None:
        if folder == Path("/readonly"):
            raise BackupError("Backups cannot be written to /readonly.", "Choose another folder.")
        self.folder = folder or Path("/usual")

    def preview(self, backup: Path) -> Preview:
        held = Counts(notes=5, cards=9, events=1_250, answers=1_200, projects=1)
        found = Backup(datetime(2026, 11, 26, 18, tzinfo=UTC), "daily", backup, 900, held, "0006")
        return Preview(found, Counts(notes=5, cards=9, events=1_290, answers=1_240), migrates=True)

    def prepare(self, backup: Path, progress: Callable[[int, int], bool]) -> Restoring | None:
        self.asked.append(backup)
        self.may_end.wait(10)
        if not progress(500, 1_000):
            return None
        return Restoring(Staged(Path(), Mark("a", "b", "c", "d")), backup, None, None)

    def undo(self) -> Undo | None:
        return self.undoable


def test_a_backup_is_made_and_listed_and_all_are_read_back(
    qtbot: QtBot, look: Look, service: SettingsFake, tmp_path: Path
) -> None:
    kept = BackupsFake()
    folders = DataFolders.inside(tmp_path)
    parts = Parts(look, folders, backups=kept)
    page = opened(qtbot, SettingsPage(look, service, folders, parts=parts))
    card = page.backups
    assert card is not None
    qtbot.waitUntil(lambda: not card.work.is_working())
    for _ in range(2):
        with qtbot.waitSignal(card.work.settled):
            QTest.keyClick(page, Key.Key_B)
    assert card.told.text() == "Backed up and read back whole: 1.4 MiB."
    lines = [card.list.item(row).text() for row in range(card.list.count())]
    assert lines[0] == "Thursday, 26 November 2026, 18:01 · made by you · 1.4 MiB"
    assert len(lines) == 2
    kept.broken = [kept.kept[1]]
    with qtbot.waitSignal(card.work.settled):
        QTest.keyClick(page, Key.Key_V)
    assert card.told.text().startswith("Damaged, as the list shows: 1 backup")
    assert card.list.item(0).text().endswith(" · whole")
    assert card.list.item(1).text().endswith(" · damaged")
    assert nameless(page) == []
    page.close_down()


def test_escape_stops_a_backup(
    qtbot: QtBot, look: Look, service: SettingsFake, tmp_path: Path
) -> None:
    kept = BackupsFake()
    folders = DataFolders.inside(tmp_path)
    parts = Parts(look, folders, backups=kept)
    page = opened(qtbot, SettingsPage(look, service, folders, parts=parts))
    card = page.backups
    assert card is not None
    qtbot.waitUntil(lambda: not card.work.is_working())
    kept.may_end.clear()
    QTest.keyClick(page, Key.Key_B)
    assert card.progress.isVisible()
    QTest.keyClick(page, Key.Key_Escape)
    with qtbot.waitSignal(card.work.settled):
        kept.may_end.set()
    assert card.told.text() == "Stopped."
    assert kept.kept == []
    page.close_down()


def backing_up(
    qtbot: QtBot, look: Look, folders: DataFolders, kept: BackupsFake
) -> tuple[SettingsPage, BackupsCard]:
    parts = Parts(look, folders, backups=kept, restores=kept)
    page = opened(qtbot, SettingsPage(look, SettingsFake(), folders, parts=parts))
    card = page.backups
    assert card is not None
    qtbot.waitUntil(lambda: not card.work.is_working())
    return page, card


def test_enter_shows_what_a_backup_holds_and_restores_it(
    qtbot: QtBot, look: Look, tmp_path: Path
) -> None:
    kept = BackupsFake()
    kept.now(lambda _done, _total: True)
    page, card = backing_up(qtbot, look, DataFolders.inside(tmp_path), kept)
    with qtbot.waitSignal(card.work.settled):
        QTest.keyClick(card.list, Key.Key_Return)
    dialog = card.dialog
    assert dialog is not None
    said = [one.text() for one in dialog.findChildren(QLabel)]
    assert "Restore Thursday, 26 November 2026, 18:00?" in said
    at = said.index("Answers")
    assert said[at : at + 3] == ["Answers", "1,200", "1,240"]
    assert any("earlier version" in one for one in said)
    assert nameless(dialog) == []
    with qtbot.waitSignal(page.restoreRequested) as ready:
        QTest.keyClick(dialog, Key.Key_Return)
    assert ready.args is not None
    assert ready.args[0].backup == kept.kept[0].path
    page.close_down()


def test_escape_leaves_the_dialog_and_stops_what_is_being_prepared(
    qtbot: QtBot, look: Look, tmp_path: Path
) -> None:
    kept = BackupsFake()
    kept.now(lambda _done, _total: True)
    page, card = backing_up(qtbot, look, DataFolders.inside(tmp_path), kept)
    for key in (Key.Key_Escape, Key.Key_Return):
        with qtbot.waitSignal(card.work.settled):
            card.restore.click()
        assert card.dialog is not None
        kept.may_end.clear()
        QTest.keyClick(card.dialog, key)
    qtbot.waitUntil(lambda: len(kept.asked) == 1)
    QTest.keyClick(page, Key.Key_Escape)
    with qtbot.waitSignal(card.work.settled):
        kept.may_end.set()
    assert card.told.text() == "Stopped."
    page.close_down()


def test_a_restoring_can_be_undone_from_the_card(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    kept = BackupsFake()
    before = Path("before.gradusbackup")
    kept.undoable = Undo(datetime(2026, 11, 26, 18, tzinfo=UTC), Path("b.sqlite"), before)
    page, card = backing_up(qtbot, look, DataFolders.inside(tmp_path), kept)
    assert card.undo.isVisible()
    assert card.told.text() == "Restored on Thursday, 26 November 2026, 18:00."
    with qtbot.waitSignal(card.work.settled):
        QTest.keyClick(page, Key.Key_U)
    assert card.dialog is not None
    with qtbot.waitSignal(page.restoreRequested):
        QTest.keyClick(card.dialog, Key.Key_Return)
    assert kept.asked == [before]
    page.close_down()


def test_what_came_of_a_restoring_is_on_screen_when_the_page_opens(
    qtbot: QtBot, look: Look, tmp_path: Path
) -> None:
    folders, kept = DataFolders.inside(tmp_path), BackupsFake()
    parts = Parts(look, folders, backups=kept, restores=kept)
    page = SettingsPage(look, SettingsFake(), folders, parts=parts)
    card = page.backups
    assert card is not None
    window = QStackedWidget()
    window.addWidget(QWidget())
    window.addWidget(page)
    window.resize(960, 640)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    window.setCurrentWidget(page)
    page.show_restored("Restored.")
    seen = page.area.viewport()

    def is_seen(part: QWidget) -> bool:
        return seen.rect().contains(part.mapTo(seen, part.rect().center()))

    qtbot.waitUntil(lambda: is_seen(card.told) and is_seen(card.list))
    page.close_down()


def test_the_folder_is_chosen_and_what_is_wrong_with_it_is_said(
    qtbot: QtBot, look: Look, tmp_path: Path
) -> None:
    kept = BackupsFake()
    page, card = backing_up(qtbot, look, DataFolders.inside(tmp_path), kept)
    with qtbot.waitSignal(card.work.settled):
        card.folder.chosen.emit(Path("/readonly"))
    assert "cannot be written to /readonly" in page.banner.text()
    kept.trouble = BackupError("They go to /usual instead.", "Connect its drive.")
    with qtbot.waitSignal(card.work.settled):
        card.folder.chosen.emit(Path("/mine"))
    assert card.folder.trouble.text() == "They go to /usual instead. Connect its drive."
    assert card.folder.back.isVisible()
    page.close_down()


def test_everything_is_named(page: SettingsPage) -> None:
    assert nameless(page) == []
    assert misfits(page) == []


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_tab_reaches_every_control_and_shows_where_it_is(
    page: SettingsPage, theme: Theme, scheme: Scheme
) -> None:
    theme.set_scheme(scheme)
    page.setFocus(Qt.FocusReason.OtherFocusReason)
    visited = []
    for _ in range(60):
        QTest.keyClick(page.focusWidget(), Key.Key_Tab)
        focus = page.focusWidget()
        assert focus is not None
        if focus in visited:
            break
        assert_seen(page, focus)
        visited.append(focus)
    numbers = [
        row.control.number.field
        for row in page.rows.values()
        if isinstance(row.control, NumberControl)
    ]
    assert {*numbers, *page.folders.buttons, retention(page).number.number.field} <= set(visited)
    choices = [row for row in page.rows.values() if isinstance(row.control, ChoiceControl)]
    steps = [row for row in page.rows.values() if isinstance(row.control, StepsControl)]
    of_retention, of_header = 2, 2
    rows = len(numbers) + len(choices) + len(steps) + of_retention
    assert len(visited) == rows + len(page.folders.buttons) + of_header


@pytest.mark.parametrize("percent", [90, 140])
def test_no_text_is_cut_in_a_small_window_whatever_its_size(
    qtbot: QtBot, page: SettingsPage, look: Look, percent: int
) -> None:
    look.theme.set_text_size(percent)
    qtbot.waitUntil(lambda: clipped(page) == [])


def test_keys_are_listed(page: SettingsPage) -> None:
    assert {"R", "↑"} <= {key for line in page.key_lines() for key in line.keys}


def test_a_section_can_hold_a_note(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    notes = {Section.REMINDERS: "There is no tray."}
    folders = DataFolders.inside(tmp_path)
    page = opened(
        qtbot, SettingsPage(look, SettingsFake(), folders, parts=Parts(look, folders, notes))
    )
    shown = [one for one in page.findChildren(QLabel) if one.text() == "There is no tray."]
    assert [one.isVisible() for one in shown] == [True]
