from __future__ import annotations

import pytest
from tests.support.app import Desk

from gradus.domain import settings
from gradus.domain.scheduling.events import EventKind
from gradus.domain.scheduling.study_day import study_day
from gradus.errors import SettingError
from gradus.services.settings import SettingsService
from gradus.store import events
from gradus.store import settings as stored


def service(desk: Desk) -> SettingsService:
    return SettingsService(desk.database, desk.clock)


def changes(desk: Desk) -> list[object]:
    with desk.database.read() as connection:
        today = study_day(desk.clock.now(), desk.clock.zone())
        everything = events.of_day(connection, today)
    return [dict(e.payload) for e in everything if e.kind is EventKind.SETTING_CHANGED]


def test_a_setting_nobody_touched_has_its_default(desk: Desk) -> None:
    assert service(desk).value(settings.NEW_PER_DAY) == 20


def test_a_changed_setting_is_there_after_a_restart(desk: Desk) -> None:
    service(desk).change(settings.COLOUR_SCHEME, "dark")
    assert service(desk).value(settings.COLOUR_SCHEME) == "dark"


def test_a_change_of_scheduling_is_an_event_and_reaches_the_study_settings(desk: Desk) -> None:
    one = service(desk)
    one.change(settings.DESIRED_RETENTION, 0.85)
    one.change(settings.NEW_PER_DAY, 7)
    assert changes(desk) == [
        {"name": "desired_retention", "value": 0.85},
        {"name": "new_per_day", "value": 7},
    ]
    assert one.study().scheduler.desired_retention == 0.85
    assert one.study().new_per_day == 7


def test_a_change_of_looks_is_no_event(desk: Desk) -> None:
    service(desk).change(settings.CARD_TEXT_SIZE, 22)
    assert changes(desk) == []


def test_the_same_value_again_changes_nothing(desk: Desk) -> None:
    service(desk).change(settings.NEW_PER_DAY, 20)
    assert changes(desk) == []


def test_a_value_outside_the_range_is_refused_with_the_range(desk: Desk) -> None:
    one = service(desk)
    with pytest.raises(SettingError, match="a number from 12 to 32"):
        one.change(settings.CARD_TEXT_SIZE, 99)
    with pytest.raises(SettingError, match="one of system, light, dark"):
        one.change(settings.COLOUR_SCHEME, "pink")
    assert one.value(settings.CARD_TEXT_SIZE) == 18


def test_a_stored_value_that_no_longer_fits_counts_as_absent(desk: Desk) -> None:
    with desk.database.write() as connection:
        stored.put(connection, "card_text_size", "huge")
    assert service(desk).value(settings.CARD_TEXT_SIZE) == 18


def test_other_rows_of_the_table_are_left_alone(desk: Desk) -> None:
    desk.sync()
    service(desk).change(settings.CARD_TEXT_SIZE, 20)
    assert desk.sync().problems == []
