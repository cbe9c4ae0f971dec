"""Learning a person's habits from their answers; what few answers say is held near the usual."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence

from gradus.domain.scheduling.forecast.answering import band_of, log_odds
from gradus.domain.scheduling.forecast.curve import Counts
from gradus.domain.scheduling.forecast.model import BANDS, ForecastCard, Habits, Shares
from gradus.domain.scheduling.forecast.shifting import Seen, shift_and_trend
from gradus.domain.scheduling.forecast.watching import SeenAnswer
from gradus.domain.scheduling.model import Rating, State

WINDOW = 60
"""Study days that are looked back upon: habits change."""

_USUAL = Habits()
_ANSWERS = 20
_WEEKS = 1.0
_OVERALL_SPREAD = 0.7
_BAND_SPREAD = 0.3
_TREND_SPREAD = 0.2
_FIXED = 1e-3
_AHEAD = 0.5


def learn(answers: Iterable[SeenAnswer], cards: Iterable[ForecastCard], today: int) -> Habits:
    """Return the habits of the last 60 study days before today, and how many cards wait.

    Seconds and ratings are means in which the usual weighs as much as 20 answers.
    """
    recent = [one for one in answers if today - WINDOW <= one.day < today]
    by_state = {state: [one for one in recent if one.before is state] for state in State}
    reviews = by_state[State.REVIEW]
    recalled = [one for one in reviews if one.rating is not Rating.AGAIN]
    return Habits(
        seconds=_seconds(by_state),
        first=_shares(by_state[State.NEW], _USUAL.first),
        learning=_shares(by_state[State.LEARNING], _USUAL.learning),
        relearning=_shares(by_state[State.RELEARNING], _USUAL.relearning),
        recalled=_shares(recalled, _USUAL.recalled),
        surprise=_surprise(reviews, today),
        studied=_studied({one.day for one in recent}, today),
        waiting=_waiting(cards, today),
    )


def _seconds(by_state: dict[State, list[SeenAnswer]]) -> Counts:
    new, learning, review, relearning = (
        (math.fsum(one.seconds for one in by_state[state]) + usual * _ANSWERS)
        / (len(by_state[state]) + _ANSWERS)
        for state, usual in zip(State, _USUAL.seconds, strict=True)
    )
    return new, learning, review, relearning


def _shares(answers: Sequence[SeenAnswer], usual: Shares) -> Shares:
    if not answers:
        return usual
    counts = Counter(one.rating for one in answers)
    total = len(answers) + _ANSWERS
    again, hard, good, easy = (
        (counts[rating] + share * _ANSWERS) / total
        for rating, share in zip(Rating, usual.each(), strict=True)
    )
    return Shares(again, hard, good, easy)


def _surprise(answers: Sequence[SeenAnswer], today: int) -> tuple[float, ...]:
    """Return by how much log-odds of recall differ in each band, 15 days from now.

    First the trend of all answers, which is taken to go on for so long; then what is left over in
    each band.
    """
    bands: list[list[Seen]] = [[] for _ in BANDS]
    for one in answers:
        if one.recall is not None and one.stability is not None:
            months = (one.day - today) / 30
            seen = log_odds(one.recall), months, one.rating is not Rating.AGAIN
            bands[band_of(one.stability)].append(seen)
    everything = [one for band in bands for one in band]
    level, trend = shift_and_trend(everything, (0.0, 0.0), (_OVERALL_SPREAD, _TREND_SPREAD))
    spreads = (_BAND_SPREAD, _FIXED)
    shifts = (shift_and_trend(band, (level, trend), spreads)[0] for band in bands)
    return tuple(shift + trend * _AHEAD for shift in shifts)


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
