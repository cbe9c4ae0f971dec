"""Learning a person's habits from their answers; what few answers say is held near the usual."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from gradus.domain.scheduling.forecast.answering import band_of, log_odds
from gradus.domain.scheduling.forecast.curve import Counts
from gradus.domain.scheduling.forecast.model import BANDS, ForecastCard, Habits, Shares
from gradus.domain.scheduling.forecast.watching import SeenAnswer
from gradus.domain.scheduling.model import Rating, State

WINDOW = 60
"""Study days that are looked back upon: habits change."""

HALF_LIFE = 20
"""Study days after which an answer counts half, because memory changes too."""

_USUAL = Habits()
_ANSWERS = 20
_WEEKS = 1.0
_OVERALL_SPREAD = 0.7
_BAND_SPREAD = 0.3

Weighted = Sequence[tuple[float, SeenAnswer]]


def learn(answers: Iterable[SeenAnswer], cards: Iterable[ForecastCard], today: int) -> Habits:
    """Return the habits of the last 60 study days before today, and how many cards wait.

    Seconds and ratings are means in which the usual weighs as much as 20 answers of today.
    """
    recent = [one for one in answers if today - WINDOW <= one.day < today]
    weighted = [(0.5 ** ((today - one.day) / HALF_LIFE), one) for one in recent]
    by_state = {state: [one for one in weighted if one[1].before is state] for state in State}
    reviews = by_state[State.REVIEW]
    recalled = [one for one in reviews if one[1].rating is not Rating.AGAIN]
    return Habits(
        seconds=_seconds(by_state),
        first=_shares(by_state[State.NEW], _USUAL.first),
        learning=_shares(by_state[State.LEARNING], _USUAL.learning),
        relearning=_shares(by_state[State.RELEARNING], _USUAL.relearning),
        recalled=_shares(recalled, _USUAL.recalled),
        surprise=_surprise(reviews),
        studied=_studied({one.day for one in recent}, today),
        waiting=_waiting(cards, today),
    )


def _seconds(by_state: dict[State, list[tuple[float, SeenAnswer]]]) -> Counts:
    new, learning, review, relearning = (
        (math.fsum(weight * one.seconds for weight, one in by_state[state]) + usual * _ANSWERS)
        / (math.fsum(weight for weight, _ in by_state[state]) + _ANSWERS)
        for state, usual in zip(State, _USUAL.seconds, strict=True)
    )
    return new, learning, review, relearning


def _shares(answers: Weighted, usual: Shares) -> Shares:
    counts: defaultdict[Rating, float] = defaultdict(float)
    for weight, one in answers:
        counts[one.rating] += weight
    total = sum(counts.values()) + _ANSWERS
    again, hard, good, easy = (
        (counts[rating] + share * _ANSWERS) / total
        for rating, share in zip(Rating, usual.each(), strict=True)
    )
    return Shares(again, hard, good, easy)


def _surprise(answers: Weighted) -> tuple[float, ...]:
    """Return by how much log-odds of recall differ, for all answers and then for each band."""
    bands: list[list[tuple[float, float, bool]]] = [[] for _ in BANDS]
    for weight, one in answers:
        if one.recall is not None and one.stability is not None:
            seen = weight, log_odds(one.recall), one.rating is not Rating.AGAIN
            bands[band_of(one.stability)].append(seen)
    overall = _shift([one for band in bands for one in band], 0.0, _OVERALL_SPREAD)
    return tuple(_shift(band, overall, _BAND_SPREAD) for band in bands)


def _shift(seen: Sequence[tuple[float, float, bool]], usual: float, spread: float) -> float:
    """Return the likeliest shift of log-odds, by Newton's method.

    Its prior is normal round the usual with that deviation, so that few answers move it little.
    """
    shift = usual
    for _ in range(20):
        slope, bend = (usual - shift) / spread**2, -1 / spread**2
        for weight, odds, recalled in seen:
            chance = 1 / (1 + math.exp(-odds - shift))
            slope += weight * (recalled - chance)
            bend -= weight * chance * (1 - chance)
        step = slope / bend
        shift -= min(max(step, -1.0), 1.0)
        if abs(step) < 1e-6:
            break
    return shift


def _studied(days: set[int], today: int) -> tuple[float, ...]:
    """Return the share of days studied for each weekday, held near the share of all days."""
    if not days:
        return _USUAL.studied
    known = range(min(days), today)
    share = len(days) / len(known)
    return tuple(
        (sum(day in days for day in same) + share * _WEEKS) / (len(same) + _WEEKS)
        for same in ([day for day in known if (day - 1) % 7 == weekday] for weekday in range(7))
    )


def _waiting(cards: Iterable[ForecastCard], today: int) -> tuple[float, ...]:
    """Return how many cards are due on each day ahead."""
    due = Counter(card.due - today for card in cards if card.due > today)
    return tuple(float(due[day]) for day in range(max(due, default=-1) + 1))
