from __future__ import annotations

from datetime import timedelta

import pytest

from gradus.domain import settings
from gradus.domain.settings import Setting


@pytest.mark.parametrize("setting", settings.ALL, ids=lambda one: one.name)
def test_a_default_fits_its_own_setting_and_is_explained(
    setting: Setting[int] | Setting[float] | Setting[str],
) -> None:
    assert setting.accepts(setting.default)
    assert setting.explanation.endswith(".")


def test_names_are_unique() -> None:
    names = [setting.name for setting in settings.ALL]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("value", [0.70, 0.97, 0.9])
def test_a_share_within_the_range_fits(value: float) -> None:
    assert settings.DESIRED_RETENTION.accepts(value)


@pytest.mark.parametrize("value", [0.69, 0.98, 1, 0, float("nan"), "0.9", None, True])
def test_a_share_outside_the_range_or_of_another_type_does_not_fit(value: object) -> None:
    assert not settings.DESIRED_RETENTION.accepts(value)


@pytest.mark.parametrize("value", [-1, 501, 20.0, "20", None, True])
def test_a_count_outside_the_range_or_of_another_type_does_not_fit(value: object) -> None:
    assert not settings.NEW_PER_DAY.accepts(value)


def test_a_choice_must_be_one_of_those_offered() -> None:
    assert settings.COLOUR_SCHEME.accepts("dark")
    assert not settings.COLOUR_SCHEME.accepts("pink")


def test_what_is_accepted_can_be_said_in_words() -> None:
    assert settings.NEW_PER_DAY.range() == "a number from 0 to 500"
    assert settings.COLOUR_SCHEME.range() == "one of system, light, dark"


@pytest.mark.parametrize("value", ["1", "1 10", " 720  1 ", "1 2 3 4 5 6"])
def test_steps_are_numbers_of_minutes_with_blanks_between(value: str) -> None:
    assert settings.LEARNING_STEPS.accepts(value)


@pytest.mark.parametrize(
    "value", ["", " ", "0", "721", "1,10", "1 x", "-1", "²", "1 2 3 4 5 6 7", 1]
)
def test_other_texts_are_no_steps(value: object) -> None:
    assert not settings.LEARNING_STEPS.accepts(value)


def test_steps_are_lengths_of_time() -> None:
    assert settings.lengths("1 10") == (timedelta(minutes=1), timedelta(minutes=10))
    assert settings.LEARNING_STEPS.range().startswith("1 to 6 numbers of minutes from 1 to 720")
