"""Stand-ins for the services of the Cards page: a list of cards in memory."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from gradus.domain.decks.faces import Faces
from gradus.domain.scheduling.model import Due, State
from gradus.domain.search.order import Order
from gradus.errors import GradusError
from gradus.services.cards.actions import Loss
from gradus.services.cards.bulk import Bulk, BulkOutcome, Course
from gradus.services.cards.moving import Destinations
from gradus.services.cards.view import CardNames, CardPreview, CardRow

DAY = 739_942  # 22 November 2026
DECKS = ((Path("mine/a.md"), "Algebra"), (Path("mine/sub/b.md"), "Bayes"))
Progress = Callable[[int, int], bool]


def row(number: int, **changes: object) -> CardRow:
    """Return a card in Review, due today."""
    values: dict[str, object] = {
        "id": number,
        "key": f"bundled:note-{number}:0",
        "note": number + 1_000,
        "note_name": f"note-{number}",
        "source": "bundled",
        "question": f"Question {number}",
        "deck": "A deck",
        "topic": "Eigenvalues",
        "phase": 1,
        "state": State.REVIEW,
        "suspended": False,
        "flag": 0,
        "leech": False,
        "due": Due(day=DAY),
        "days": 0,
        "stability": 21.0,
        "difficulty": 5.25,
        "retrievability": 0.913,
        "reviews": 4,
        "lapses": 1,
    }
    return CardRow(**(values | changes))  # type: ignore[arg-type]


class CardsFake:
    """Finds cards whose number is named, or all; changes them and takes the last change back."""

    def __init__(self, count: int = 5) -> None:
        self.cards = {number: row(number) for number in range(1, count + 1)}
        self.asked: list[tuple[str, Order, int | None]] = []
        self.done: list[tuple[object, ...]] = []
        self.read: list[list[int]] = []
        self.past: list[dict[int, CardRow]] = []
        self.future: list[dict[int, CardRow]] = []
        self.found = Destinations(Path("mine"), 2, 0, DECKS)
        self.error: GradusError | None = None
        self.steps: list[tuple[int, int]] = []
        self.stopped_at: int | None = None

    def find(self, query: str, order: Order | None = None, limit: int | None = None) -> array[int]:
        self.asked.append((query, order or Order(), limit))
        self._fail()
        wanted = [number for number in self.cards if not query or str(number) in query.split()]
        if order is not None and order.descending:
            wanted.reverse()
        return array("q", wanted[:limit])

    def rows(self, ids: Sequence[int]) -> list[CardRow]:
        self.read.append(list(ids))
        self._fail()
        return [self.cards[one] for one in ids if one in self.cards]

    def preview(self, card_id: int) -> CardPreview | None:
        if card_id not in self.cards:
            return None
        faces = Faces(f"Question {card_id}", f"Answer {card_id}", card_id == 2)
        return CardPreview(card_id, faces, Path("decks"))

    def names(self) -> CardNames:
        return CardNames(("Linear algebra", "Loops"), ("eigenvalues",), ("maths",))

    def suspend(self, ids: Sequence[int], *, on: bool, progress: Progress) -> BulkOutcome:
        action = Bulk.SUSPENDED if on else Bulk.UNSUSPENDED
        return self._change(action, ids, progress, suspended=on)

    def flag(self, ids: Sequence[int], flag: int, progress: Progress) -> BulkOutcome:
        return self._change(Bulk.FLAGGED if flag else Bulk.UNFLAGGED, ids, progress, flag=flag)

    def reset(self, ids: Sequence[int], progress: Progress) -> BulkOutcome:
        new = {"state": State.NEW, "due": None, "days": None, "stability": None, "reviews": 0}
        return self._change(Bulk.RESET, ids, progress, **new)

    def reschedule(self, ids: Sequence[int], days: int, progress: Progress) -> BulkOutcome:
        due = {"due": Due(day=DAY + days), "days": days}
        return self._change(Bulk.RESCHEDULED, ids, progress, **due)

    def loss(self, ids: Sequence[int]) -> Loss:
        begun = [self.cards[one] for one in ids if self.cards[one].reviews]
        return Loss(len(begun), sum(card.reviews for card in begun))

    def destinations(self, ids: Sequence[int]) -> Destinations:
        self._fail()
        return self.found

    def move(self, ids: Sequence[int], deck: Path) -> BulkOutcome:
        return self._change(Bulk.MOVED, ids, lambda _done, _total: True, deck=deck.stem, topic=None)

    def can_undo(self) -> bool:
        return bool(self.past)

    def can_redo(self) -> bool:
        return bool(self.future)

    def undo(self, progress: Progress) -> BulkOutcome | None:
        self._fail()
        self.future.append(self.cards)
        return self._turn(self.past.pop(), Course.UNDONE)

    def redo(self, progress: Progress) -> BulkOutcome | None:
        self._fail()
        self.past.append(self.cards)
        return self._turn(self.future.pop(), Course.REDONE)

    def _turn(self, to: dict[int, CardRow], course: Course) -> BulkOutcome:
        before, self.cards = self.cards, to
        changed = sum(card != before[number] for number, card in self.cards.items())
        return BulkOutcome(Bulk.SUSPENDED, changed, course=course)

    def _change(
        self, action: Bulk, ids: Sequence[int], progress: Progress, **to: object
    ) -> BulkOutcome:
        self._fail()
        self.done.append((action, list(ids), *to.values()))
        for done, total in self.steps:
            if not progress(done, total):
                self.stopped_at = done
                break
        self.past.append(dict(self.cards))
        self.future.clear()
        after = {one: replace(self.cards[one], **to) for one in ids}  # type: ignore[arg-type]
        changed = sum(card != self.cards[one] for one, card in after.items())
        self.cards |= after
        return BulkOutcome(action, changed, len(ids) - changed)

    def _fail(self) -> None:
        if self.error is not None:
            raise self.error
