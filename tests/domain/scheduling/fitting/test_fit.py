from __future__ import annotations

import random
from collections.abc import Sequence
from functools import cache, partial

import pytest
from tests.support.learners import Learner, Person, histories_of

from gradus.domain.scheduling.fitting.bootstrap import Interval
from gradus.domain.scheduling.fitting.fit import Fit, fit
from gradus.domain.scheduling.fitting.history import CardHistory
from gradus.domain.scheduling.fitting.library import compute_parameters, items, within_bounds
from gradus.domain.scheduling.memory import DEFAULT_PARAMETERS, MemoryModel, SchedulerSettings

_SETTINGS = SchedulerSettings()
_FORGETFUL = tuple(
    value * (0.35 if place < 4 else 0.6 if place == 8 else 1.0)
    for place, value in enumerate(DEFAULT_PARAMETERS)
)


def computed(found: Sequence[CardHistory], until: float) -> tuple[float, ...]:
    return compute_parameters(found, 1, until)


@cache
def studied(person: Person, seed: int = 6, days: int = 50) -> tuple[CardHistory, ...]:
    return tuple(histories_of(Learner(person, seed).study([12] * days)))


def outcome(found: Sequence[CardHistory], compute: object = computed) -> Fit:
    assert callable(compute)
    made = fit(found, _SETTINGS, compute)
    assert made is not None
    return made


@cache
def outcome_of_the_forgetful() -> Fit:
    return outcome(studied(Person(memory=_FORGETFUL)))


@pytest.mark.uncounted
def test_who_remembers_just_as_the_parameters_say_keeps_them() -> None:
    made = outcome(studied(Person()))
    assert not made.accepted
    assert made.interval.better < 0.95


@pytest.mark.uncounted
@pytest.mark.parametrize("seed", range(4))
def test_parameters_drawn_at_random_are_refused(seed: int) -> None:
    draw = random.Random(seed)
    garbage = within_bounds(value * draw.uniform(0.2, 5.0) for value in DEFAULT_PARAMETERS)
    made = outcome(studied(Person()), lambda _found, _until: garbage)
    assert made.held_out.after > made.held_out.before
    assert not made.accepted


@pytest.mark.uncounted
def test_the_same_parameters_again_are_no_improvement() -> None:
    made = outcome(studied(Person()), lambda _found, _until: DEFAULT_PARAMETERS)
    assert made.held_out.after == made.held_out.before
    assert made.interval == Interval(0.0, 0.0, 0.0)
    assert not made.accepted


def test_who_forgets_much_faster_gets_parameters_that_say_so() -> None:
    made = outcome_of_the_forgetful()
    assert made.accepted
    assert made.interval.better > 0.95
    assert made.held_out.after < made.held_out.before
    assert made.in_sample.after < made.in_sample.before
    assert made.parameters[2] < DEFAULT_PARAMETERS[2]


@pytest.mark.uncounted
def test_parameters_that_only_fit_what_they_have_seen_are_refused() -> None:
    """Good on the first four fifths and bad on the rest, as after a change of habits."""
    early = studied(Person(memory=_FORGETFUL))
    late = studied(Person())
    last = max(review.order for history in early for review in history.reviews)
    moved = [
        CardHistory(
            f"late {history.card}",
            tuple(type(one)(one.rating, one.day + 60, one.order + last) for one in history.reviews),
        )
        for history in late[: len(late) // 5]
    ]
    made = outcome([*early, *moved], partial(_known, _FORGETFUL))
    assert made.in_sample.after < made.in_sample.before
    assert not made.accepted


def _known(parameters: tuple[float, ...], _found: object, _until: float) -> tuple[float, ...]:
    return parameters


@pytest.mark.uncounted
def test_a_fifth_of_the_reviews_is_held_back_by_time() -> None:
    found = studied(Person())
    cuts: list[float] = []

    def compute(some: Sequence[CardHistory], until: float) -> tuple[float, ...]:
        cuts.append(until)
        return DEFAULT_PARAMETERS

    made = outcome(found, compute)
    early, whole = (list(items(found, until)) for until in cuts)
    assert len(whole) == made.reviews
    assert len(early) == made.reviews - made.judged == round(0.8 * made.reviews)


def test_few_reviews_teach_nothing() -> None:
    few = histories_of(Learner(Person(), 1).study([10] * 8))
    assert fit(few, _SETTINGS, computed) is None


@pytest.mark.uncounted
def test_the_same_answers_give_the_same_fit() -> None:
    assert outcome(studied(Person(memory=_FORGETFUL))) == outcome_of_the_forgetful()


def test_computed_parameters_are_taken_by_the_scheduler() -> None:
    found = compute_parameters(studied(Person(memory=_FORGETFUL)), 1)
    MemoryModel(SchedulerSettings(parameters=found))


def test_what_lies_outside_fsrs_bounds_is_brought_inside() -> None:
    assert within_bounds([-1.0] * 21)[4] == 1.0
    MemoryModel(SchedulerSettings(parameters=within_bounds([99.0] * 21)))


@pytest.mark.parametrize("found", [[1.0] * 20, [float("nan")] * 21, [float("inf")] * 21])
def test_what_is_no_set_of_parameters_is_refused(found: list[float]) -> None:
    with pytest.raises(ValueError, match="21 numbers"):
        within_bounds(found)
