from __future__ import annotations

import math
import random

import pytest
from fsrs_rs_python import FSRS
from tests.support.learners import Learner, anybody, histories_of

from gradus.domain.scheduling.fitting.bootstrap import difference_interval
from gradus.domain.scheduling.fitting.history import CardHistory, PastReview
from gradus.domain.scheduling.fitting.library import items
from gradus.domain.scheduling.fitting.loss import Prediction, mean_loss, predictions
from gradus.domain.scheduling.memory import MemoryModel, SchedulerSettings
from gradus.domain.scheduling.model import Rating

_MODEL = MemoryModel(SchedulerSettings())


def history(*reviews: tuple[int, int], card: str = "a") -> CardHistory:
    past = (PastReview(Rating(rating), day, n) for n, (rating, day) in enumerate(reviews))
    return CardHistory(card, tuple(past))


def test_the_first_answer_and_those_of_the_same_day_are_predicted_by_nothing() -> None:
    found = list(predictions(_MODEL, [history((3, 1), (3, 1), (3, 4), (1, 4))]))
    assert [(one.order, one.recalled) for one in found] == [(2, True)]


def test_a_first_good_is_predicted_by_the_forgetting_curve() -> None:
    """S = w2 = 2.3065 after Good; R(t) = (1 + f·t/S)^(−w20), f = 0.9^(−1/w20) − 1."""
    (found,) = predictions(_MODEL, [history((3, 1), (1, 6))])
    factor = 0.9 ** (-1 / 0.1542) - 1
    expected = (1 + factor * 5 / 2.3065) ** -0.1542
    assert found.recall == pytest.approx(expected)
    assert not found.recalled
    assert found.loss == pytest.approx(-math.log(1 - expected))


def test_the_mean_loss_of_a_coin_is_the_logarithm_of_two() -> None:
    coin = [Prediction("a", n, 0.5, recalled) for n, recalled in enumerate((True, False))]
    assert mean_loss(coin) == pytest.approx(math.log(2))


def test_no_loss_is_endless() -> None:
    assert Prediction("a", 0, 1.0, recalled=False).loss == pytest.approx(13.8, abs=0.1)


def test_without_predictions_there_is_no_loss() -> None:
    with pytest.raises(ValueError, match="no predictions"):
        mean_loss([])


def test_the_library_that_fits_predicts_the_same() -> None:
    """fsrs-rs computes memory in 32 bits and shares no code with the memory model used here."""
    found = histories_of(Learner(anybody(3), 3).study([5] * 20))
    library = FSRS(list(_MODEL.settings.parameters))
    expected = [
        library.historical_memory_states(item)[-2].stability
        for one in found
        for item in items([one])
    ]
    gaps = [gap for one in found for gap in one.gaps() if gap > 0]
    factor = 0.9 ** (-1 / 0.1542) - 1
    recalls = [
        (1 + factor * gap / stability) ** -0.1542
        for gap, stability in zip(gaps, expected, strict=True)
    ]
    assert len(recalls) > 100
    assert [one.recall for one in predictions(_MODEL, found)] == pytest.approx(recalls, rel=1e-4)


def losses(by_card: dict[str, list[float]]) -> list[Prediction]:
    """Return predictions with these losses."""
    return [
        Prediction(card, n, math.exp(-loss), recalled=True)
        for card, found in by_card.items()
        for n, loss in enumerate(found)
    ]


def test_where_every_card_gains_the_same_the_interval_is_a_point() -> None:
    before, after = losses({"a": [0.5, 0.6], "b": [0.7]}), losses({"a": [0.4, 0.5], "b": [0.6]})
    found = difference_interval(before, after, random.Random(1))
    assert found.lowest == pytest.approx(-0.1)
    assert found.highest == pytest.approx(-0.1)


def test_cards_are_drawn_whole() -> None:
    """One card gains, one loses the same: of two cards drawn, both are the one in 1 of 4 draws."""
    before = losses({"a": [0.5] * 50, "b": [0.5] * 50})
    after = losses({"a": [0.4] * 50, "b": [0.6] * 50})
    found = difference_interval(before, after, random.Random(1))
    assert found.lowest == pytest.approx(-0.1)
    assert found.highest == pytest.approx(0.1)


def test_the_interval_of_many_cards_is_that_of_the_normal_distribution() -> None:
    """1,000 cards whose gains have mean −0.1 and deviation 0.2: −0.1 ± 1.96 · 0.2/√1000."""
    draw = random.Random(2)
    gains = [draw.gauss(-0.1, 0.2) for _ in range(1000)]
    mean = sum(gains) / 1000
    before = losses({str(n): [1.0] for n in range(1000)})
    after = losses({str(n): [1.0 + gain] for n, gain in enumerate(gains)})
    found = difference_interval(before, after, random.Random(3))
    assert found.lowest == pytest.approx(mean - 0.0124, abs=0.0015)
    assert found.highest == pytest.approx(mean + 0.0124, abs=0.0015)
