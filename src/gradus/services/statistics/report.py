"""What `gradus stats` prints without --json: a few lines of plain text."""

from __future__ import annotations

from collections.abc import Iterator

from gradus.services.statistics.view import REVIEWS_NEEDED, Statistics


def as_text(statistics: Statistics) -> str:
    """Return the figures of a period in a few lines, topics last."""
    return "\n".join(_lines(statistics))


def _lines(found: Statistics) -> Iterator[str]:
    if not found.answers:
        yield "No card has been answered yet."
        return
    yield f"{found.answers} answers, {found.reviews} of them reviews, since {found.first_day}"
    days = sum(one.days for one in found.studied)
    minutes = sum(one.minutes for one in found.studied)
    with_answers = sum(one.answers > 0 for one in found.year)
    yield (
        f"Studied: {minutes / days:.1f} minutes a day over {days} days; "
        f"on {with_answers} of the last {len(found.year)} days"
    )
    yield from _load(found)
    yield from _memory(found)
    yield f"Topics begun: {len(found.topics)} of {found.topics_in_all}"
    for topic in found.topics:
        yield f"{topic.mastery:6.0%} {topic.title}, {topic.begun} of {topic.cards} cards begun"


def _load(found: Statistics) -> Iterator[str]:
    days = sum(one.days for one in found.load)
    if days:
        minutes = sum(one.minutes for one in found.load)
        yield f"Ahead: about {minutes / days:.1f} minutes a day over the next {days} days"


def _memory(found: Statistics) -> Iterator[str]:
    if not found.enough:
        yield f"Recall and memory: from {REVIEWS_NEEDED} reviews on"
        return
    recalled = found.calibration.recalled
    if found.calibration.predicted is not None and recalled.value is not None:
        low, high = recalled.interval()
        yield (
            f"Recall: {found.calibration.predicted:.1%} predicted, {recalled.value:.1%} "
            f"({low:.1%} to {high:.1%}) of {recalled.count} reviews recalled"
        )
    if found.stability.median is not None and found.difficulty.median is not None:
        yield (
            f"Memory: half of the cards hold for {found.stability.median:.1f} days or longer; "
            f"middle difficulty {found.difficulty.median:.1f}"
        )
