"""A card's reviews in Anki, told as events, and where the card stands after them.

What is told is what `replay` rebuilds; it is worked out here at once, because a package may hold
tens of thousands of reviews.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from gradus.domain.anki import payloads
from gradus.domain.anki.coming import LeftOut
from gradus.domain.anki.days import Days
from gradus.domain.anki.package import PackedCard, PackedReview
from gradus.domain.anki.standing import (
    Standing,
    flag_of,
    is_buried,
    is_suspended,
    memory_of,
    standing_of,
)
from gradus.domain.anki.told import Row, Told, Where
from gradus.domain.scheduling.events import EventKind
from gradus.domain.scheduling.memory_in_bulk import (
    Step,
    first_memories,
    from_interval,
    memory_step,
)
from gradus.domain.scheduling.model import State

_NEW, _LEARNING, _REVIEW, _RELEARNING = (int(state) for state in State)
_LEARN, _FILTERED, _MANUAL, _RESCHEDULED = 0, 3, 4, 5
_ANSWERED, _PRACTISED = EventKind.ANSWERED.value, EventKind.PRACTISED.value
_LONGEST_STEP_S = 10 * 86_400


class PastTeller:
    """Tells the past of one card after another, under one set of parameters.

    `left_out` counts reviews that cannot be told.
    """

    def __init__(self, parameters: Sequence[float], version: int, days: Days) -> None:
        self._parameters = parameters
        self._first = first_memories(parameters)
        self._step: Step = memory_step(parameters)
        self._version = version
        self._days = days
        self.left_out: Counter[LeftOut] = Counter()

    def tell(
        self, key: str, card: PackedCard, reviews: Sequence[PackedReview]
    ) -> tuple[list[Row], Where]:
        """Return the events of a card and where it stands; `reviews` are in order of their ids."""
        if not reviews and card.type == 0 and card.queue >= 0 and not flag_of(card):
            return [], Where()  # most cards of a new deck
        told = Told(key)
        kept = list(filter(self._is_sound, reviews))
        standing = standing_of(card, self._days)
        last = _last_to_count(kept)
        for number, review in enumerate(kept):
            self._happen(told, review, standing if number == last else None)
        self._settle(told, card, standing, kept[-1].id if kept else None)
        return told.rows, told.where

    def _is_sound(self, review: PackedReview) -> bool:
        if not self._days.possible(review.id):
            self.left_out[LeftOut.REVIEW_IN_FUTURE] += 1
            return False
        if 1 <= review.ease <= 4 or review.type in (_MANUAL, _RESCHEDULED):
            return True
        self.left_out[LeftOut.REVIEW_UNKNOWN] += 1
        return False

    def _happen(self, told: Told, review: PackedReview, standing: Standing | None) -> None:
        """Tell one review; `standing` is where the card stands now, after its last."""
        kind = review.type
        if kind == _MANUAL and review.factor == 0:
            told.reset(review.id, self._days.of(review.id), str(review.id))
        elif kind in (_MANUAL, _RESCHEDULED):
            self._reschedule(told, review, standing)
        elif kind == _FILTERED and review.factor == 0:
            told.add(review.id, self._days.of(review.id), _PRACTISED, payloads.practised(review))
        else:
            self._answer(told, review, standing)

    def _answer(self, told: Told, review: PackedReview, standing: Standing | None) -> None:
        where, life, at = told.where, told.life, review.id
        day = self._days.of(at)
        if review.type == _LEARN and life.learned:  # it was made new, and nobody wrote that down
            told.reset(at, day, f"{at}:new")
            where, life = told.where, told.life
        if not life.begun:
            life.begun, life.whole = True, review.type == _LEARN
        life.learned = life.learned or review.type != _LEARN
        before, on = where.state, max(day, where.last_day or day)
        self._remember(where, review.ease, on)
        where.reviews += 1
        where.lapses += before == _REVIEW and review.ease == 1
        where.last_day = on
        if where.first_day is None:
            where.first_day = on
        self._place(where, review, on, standing)
        payload = payloads.answered(review, before, where, self._version)
        told.add(at, day, _ANSWERED, payload)

    def _remember(self, where: Where, rating: int, day: int) -> None:
        if where.stability is None or where.difficulty is None or where.last_day is None:
            where.stability, where.difficulty = self._first[rating]
        else:
            days = day - where.last_day
            found = self._step(where.stability, where.difficulty, days, rating)
            where.stability, where.difficulty = found

    def _place(
        self, where: Where, review: PackedReview, day: int, standing: Standing | None
    ) -> None:
        """Say when the card comes back: as the package says now, or as was chosen then."""
        where.step = None
        if standing is not None and standing.state is not State.NEW:
            where.state = int(standing.state)
            where.due_day, where.due_at = standing.due_day, standing.due_at
        elif review.interval > 0:
            where.state, where.due_at = _REVIEW, None
            where.due_day = self._days.after(day, review.interval)
        else:
            where.state = _LEARNING if review.type == _LEARN else _RELEARNING
            seconds = min(-review.interval, _LONGEST_STEP_S)
            where.due_day, where.due_at = None, review.id + seconds * 1000
        if where.state != _REVIEW:
            where.step = 0

    def _reschedule(self, told: Told, review: PackedReview, standing: Standing | None) -> None:
        where, day = told.where, self._days.of(review.id)
        due = self._days.after(day, max(review.interval, 0))
        if standing is not None and standing.due_day is not None:
            due = standing.due_day
        if where.stability is not None:
            where.state, where.step, where.due_day, where.due_at = _REVIEW, None, due, None
        told.add(review.id, day, EventKind.RESCHEDULED.value, f'{{"due_day":{due}}}')

    def _settle(self, told: Told, card: PackedCard, standing: Standing, last: int | None) -> None:
        """Bring the card to where the package says it stands, where its reviews do not."""
        at = self._changed(card, last)
        day, where = self._days.of(at), told.where
        if standing.state is State.NEW:
            if where.state != _NEW:
                told.reset(at, day, f"{card.id}:new", card.id)
        elif where.state != int(standing.state) or not told.life.whole:
            self._take_over(told, card, standing, at)
        for wanted, what, payload in (
            (is_suspended(card), EventKind.SUSPENDED, '{"on":true}'),
            (flag_of(card), EventKind.FLAGGED, f'{{"flag":{flag_of(card)}}}'),
            (is_buried(card) and day == self._days.today, EventKind.BURIED, "{}"),
        ):
            if wanted:
                told.add(at, day, what.value, payload, what.value, card.id)
        told.where.suspended, told.where.flag = is_suspended(card), flag_of(card)

    def _take_over(self, told: Told, card: PackedCard, standing: Standing, at: int) -> None:
        where = told.where
        interval = max(card.interval, 1)
        known = memory_of(card) or from_interval(
            self._parameters, float(interval), (card.factor or 2500) / 1000
        )
        where.stability, where.difficulty = known
        where.last_day = where.last_day or self._last_day(standing, interval)
        where.first_day = min(where.first_day or where.last_day, where.last_day)
        where.state = int(standing.state)
        where.step = None if where.state == _REVIEW else 0
        where.due_day, where.due_at = standing.due_day, standing.due_at
        where.reviews = max(where.reviews, min(max(card.reviews, 0), 1_000_000))
        where.lapses = max(where.lapses, min(max(card.lapses, 0), where.reviews))
        day = self._days.of(at)
        told.add(
            at, day, EventKind.TAKEN_OVER.value, payloads.taken_over(where), "taken over", card.id
        )

    def _last_day(self, standing: Standing, interval: int) -> int:
        if standing.due_day is None:
            return self._days.today
        return min(max(standing.due_day - interval, 1), self._days.today)

    def _changed(self, card: PackedCard, last: int | None) -> int:
        """Return when the card was last changed, after its reviews and not in the future."""
        at = card.changed * 1000
        at = at if self._days.possible(at) else self._days.now
        return max(at, last or 0)


def in_order(reviews: Sequence[PackedReview]) -> Iterator[PackedReview]:
    """Yield reviews in order of their ids, each once."""
    known: set[int] = set()
    for review in sorted(reviews):
        if review.id not in known:
            known.add(review.id)
            yield review


def _last_to_count(reviews: Sequence[PackedReview]) -> int:
    """Return the place of the review that chose when the card comes back, -1 where none did."""
    for place in range(len(reviews) - 1, -1, -1):
        review = reviews[place]
        if review.type == _MANUAL and review.factor == 0:
            return -1
        if review.type != _FILTERED or review.factor != 0:
            return place
    return -1
