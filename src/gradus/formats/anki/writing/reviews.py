"""A card's events as Anki's log of reviews."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from gradus.domain.anki.identity import DEVICE, event_id
from gradus.domain.scheduling.answers import to_milliseconds
from gradus.domain.scheduling.difficulty import Difficulty
from gradus.domain.scheduling.events import Event, EventKind, effective
from gradus.domain.scheduling.model import Rating, State
from gradus.domain.scheduling.taken_over import TakenOver
from gradus.formats.anki.writing.rows import Review

_KINDS: dict[int, int] = {State.NEW: 0, State.LEARNING: 0, State.REVIEW: 1, State.RELEARNING: 2}
_FILTERED, _BY_HAND = 3, 4
_USUAL_FACTOR = 2500


def reviews_of(events: Iterable[Event], parameters: tuple[float, ...]) -> tuple[Review, ...]:
    """Return the log of one card; what was undone is left out.

    Rows that came from Anki are as they were. An exam or a cram is a review in a filtered deck that
    moved nothing. A reset, a new due date and a card that was placed are rows made by hand.
    """
    return tuple(_Log(parameters).rows(effective(events)))


class _Log:
    def __init__(self, parameters: tuple[float, ...]) -> None:
        self._difficulty = Difficulty(parameters)
        self._interval = 0

    def rows(self, events: Iterable[Event]) -> Iterator[Review]:
        for event in events:
            match event.kind:
                case EventKind.ANSWERED:
                    yield self._answer(event)
                case EventKind.PRACTISED:
                    yield self._practice(event)
                case EventKind.RESET:
                    self._difficulty.forget()
                    if _was_written_down(event):
                        yield self._by_hand(event, 0, 0)
                case EventKind.TAKEN_OVER:
                    self._difficulty.value = TakenOver.from_payload(event.payload).memory.difficulty
                case EventKind.RESCHEDULED:
                    yield self._moved(event)
                case EventKind.PLACED if self._is_first(event):
                    self._difficulty.rate(Rating(_number(event, "rating")))
                    yield self._moved(event)

    def _is_first(self, event: Event) -> bool:
        """Whether a placement gave the card its memory: what was studied tells more."""
        return event.payload.get("rating") is not None and self._difficulty.value is None

    def _answer(self, event: Event) -> Review:
        rating = _number(event, "rating")
        factor = _factor(self._difficulty.rate(Rating(rating)))
        ours = (_KINDS[_number(event, "before")], _interval(event), self._interval, factor)
        kind, interval, last_interval, factor = _as_it_came(event) or ours
        self._interval = interval
        return Review(
            at=to_milliseconds(event.wall),
            ease=rating,
            interval=interval,
            last_interval=last_interval,
            factor=factor,
            duration_ms=_number(event, "duration_ms"),
            kind=kind,
        )

    def _practice(self, event: Event) -> Review:
        judged = Rating.GOOD if event.payload.get("right") else Rating.AGAIN
        rating = _number(event, "rating") or int(judged)
        at, duration = to_milliseconds(event.wall), _number(event, "duration_ms")
        return Review(at, rating, self._interval, self._interval, 0, duration, _FILTERED)

    def _moved(self, event: Event) -> Review:
        difficulty = self._difficulty.value
        factor = _USUAL_FACTOR if difficulty is None else _factor(difficulty)
        return self._by_hand(event, max(1, _number(event, "due_day") - event.day), factor)

    def _by_hand(self, event: Event, interval: int, factor: int) -> Review:
        row = (to_milliseconds(event.wall), 0, interval, self._interval, factor, 0, _BY_HAND)
        self._interval = interval
        return Review(*row)


def _was_written_down(event: Event) -> bool:
    """Whether a reset is a row of a log: the import tells some that Anki never wrote."""
    came = event.device == DEVICE and event.card is not None
    return not came or event.id == event_id(event.card or "", to_milliseconds(event.wall))


def _as_it_came(event: Event) -> tuple[int, int, int, int] | None:
    """Return kind, both intervals and factor of a row that Anki wrote, None for one of ours."""
    kept = event.payload.get("anki")
    if not isinstance(kept, list) or len(kept) != 4 or not all(isinstance(n, int) for n in kept):
        return None
    kind, interval, last_interval, factor = kept
    return kind, interval, last_interval, factor


def _interval(event: Event) -> int:
    if event.payload.get("due_day") is not None:
        return max(1, _number(event, "due_day") - event.day)
    milliseconds = _number(event, "due_at") - to_milliseconds(event.wall)
    return min(-1, -round(milliseconds / 1000))


def _factor(difficulty: float) -> int:
    """Difficulty as Anki writes it in place of an ease: 1 becomes 100, 10 becomes 1100."""
    return round(((difficulty - 1) / 9 + 0.1) * 1000)


def _number(event: Event, key: str) -> int:
    value = event.payload.get(key)
    return value if isinstance(value, int) else 0
