"""True retention: which share of reviews was recalled, young cards and mature ones apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from gradus.domain.statistics.past import PastAnswer
from gradus.domain.statistics.period import Span
from gradus.domain.statistics.share import Share, share_of


@dataclass(frozen=True, slots=True)
class Retention:
    """The reviews of one stretch of time; `first` is the ordinal of its first day.

    A card is mature from an interval of 21 days on, counted before the review.
    """

    first: int
    young: Share
    mature: Share

    @property
    def both(self) -> Share:
        """Young and mature cards together."""
        return Share(self.young.count + self.mature.count, self.young.hits + self.mature.hits)


def retention(answers: Iterable[PastAnswer], span: Span) -> tuple[Retention, ...]:
    """Return the stretches with a review, oldest first; answers in learning steps do not count."""
    found: defaultdict[int, list[PastAnswer]] = defaultdict(list)
    for answer in answers:
        if answer.reviewed:
            found[span.first(answer.day)].append(answer)
    return tuple(_counted(first, found[first]) for first in sorted(found))


def _counted(first: int, answers: list[PastAnswer]) -> Retention:
    return Retention(
        first,
        young=share_of(one.recalled for one in answers if not one.mature),
        mature=share_of(one.recalled for one in answers if one.mature),
    )
