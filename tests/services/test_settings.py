from __future__ import annotations

from datetime import timedelta

import pytest
from tests.support.app import Desk
from tests.support.decks import basic, write

from gradus.domain import settings
from gradus.domain.scheduling.events import EventKind
from gradus.domain.scheduling.model import Rating, State
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


def test_several_values_are_stored_together_or_not_at_all(desk: Desk) -> None:
    one = service(desk)
    every = [(settings.NEW_PER_DAY, 9), (settings.COLOUR_SCHEME, "dark"), (settings.QUIET_FROM, 22)]
    one.change_many(every)  # type: ignore[arg-type]
    again = service(desk)
    assert (again.value(settings.NEW_PER_DAY), again.value(settings.COLOUR_SCHEME)) == (9, "dark")
    assert changes(desk) == [{"name": "new_per_day", "value": 9}]
    with pytest.raises(SettingError):
        one.change_many([(settings.NEW_PER_DAY, 1), (settings.COLOUR_SCHEME, "pink")])  # type: ignore[list-item]
    assert service(desk).value(settings.NEW_PER_DAY) == 9


def test_steps_and_the_longest_interval_hold_for_the_next_answer_and_replay_knows_no_other(
    desk: Desk,
) -> None:
    write(desk.folder, "d.md", [basic(f"n{number}") for number in range(3)])
    desk.sync()
    desk.answer(desk.study.start())
    one = service(desk)
    one.change(settings.LEARNING_STEPS, "5")
    one.change(settings.RELEARNING_STEPS, "3 30")
    one.change(settings.LONGEST_INTERVAL, 30)
    desk.study.use(one.study())
    view = desk.study.start()
    assert view.card is not None
    after = desk.answer(view)
    card = desk.card(view.card.card_id)
    assert card.state.state is State.REVIEW  # Good ends the only step
    while after.card is not None:
        after = desk.answer(after, Rating.EASY)
    assert all(cached == rebuilt for cached, rebuilt in desk.replayed().values())
    scheduler = one.study().scheduler
    assert scheduler.relearning_steps == (timedelta(minutes=3), timedelta(minutes=30))
    assert scheduler.maximum_interval == 30
