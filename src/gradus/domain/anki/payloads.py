"""What events of a card from Anki say, as JSON: written out, as a whole encoder takes longer."""

from __future__ import annotations

from gradus.domain.anki.package import PackedReview
from gradus.domain.anki.told import Where

_LONGEST_MS = 3_600_000


def answered(review: PackedReview, before: int, where: Where, version: int) -> str:
    """Return what `Answer` reads, and Anki's own numbers to give back.

    `before` is the card's state before the answer, `where` where it stands after it, `version` that
    of the parameters.
    """
    return (
        f'{{"rating":{review.ease},"duration_ms":{_duration(review)},"seed":0,"before":{before},'
        f'"state":{where.state},"step":{_json(where.step)},"due_day":{_json(where.due_day)},'
        f'"due_at":{_json(where.due_at)},"parameters":{version},"anki":'
        f"[{review.type},{review.interval},{review.last_interval},{review.factor}]}}"
    )


def practised(review: PackedReview) -> str:
    """Return what is told of an answer that moved nothing."""
    right = "true" if review.ease > 1 else "false"
    return f'{{"session":"cram","right":{right},"duration_ms":{_duration(review)}}}'


def taken_over(where: Where) -> str:
    """Return what `TakenOver` reads."""
    return (
        f'{{"state":{where.state},"step":{_json(where.step)},"stability":{where.stability!r},'
        f'"difficulty":{where.difficulty!r},"due_day":{_json(where.due_day)},'
        f'"due_at":{_json(where.due_at)},"first_day":{where.first_day},'
        f'"last_day":{where.last_day},"reviews":{where.reviews},"lapses":{where.lapses}}}'
    )


def _duration(review: PackedReview) -> int:
    return min(max(review.milliseconds, 0), _LONGEST_MS)


def _json(value: int | None) -> str:
    return "null" if value is None else str(value)
