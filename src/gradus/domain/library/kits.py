"""Which dev kit fits: wishes become answers, answers a score, and each answer a reason.

A kit that is discontinued, costs more than the budget or cannot run what it must is out; it is
still shown, after the others, with the reason. What is not known is worth less than a yes and more
than a no, so that a kit is never put down for what nobody has written about it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from gradus.domain.library.entry import Entry, Kit, Said
from gradus.domain.library.kinds import Answer, Kind, Runtime, Status

_WORTH = {Answer.YES: 3, Answer.PARTLY: 2, Answer.UNKNOWN: 1, Answer.NO: 0}


class Wish(StrEnum):
    """What a person may want of a kit; STATUS is wished for by everybody."""

    STATUS = "status"
    BUDGET = "budget"
    RUNTIME = "runtime"
    VISION = "vision"
    CAMERA = "camera"
    POWER = "power"
    COMMUNITY = "community"


_HARD = frozenset({Wish.STATUS, Wish.BUDGET, Wish.RUNTIME})
"""A no to one of these is the end of it."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """Budget in US dollars, power in watts; None and False wish for nothing."""

    budget: float | None = None
    runtimes: frozenset[Runtime] = frozenset()
    vision: bool = False
    camera: bool = False
    watts: float | None = None
    community: bool = False


@dataclass(frozen=True, slots=True)
class Reason:
    """The answer to one wish; `amount` is the kit's own dollars or watts where they are known."""

    wish: Wish
    answer: Answer
    note: str = ""
    runtime: Runtime | None = None
    amount: float | None = None

    @property
    def excludes(self) -> bool:
        """Whether the kit is out for it."""
        return self.answer is Answer.NO and self.wish in _HARD


@dataclass(frozen=True, slots=True)
class Ranked:
    """A kit with its reasons; `score` is 3 for each wish that it meets, down to 0."""

    entry: Entry
    reasons: tuple[Reason, ...]

    @property
    def excluded(self) -> bool:
        """Whether it is out."""
        return any(reason.excludes for reason in self.reasons)

    @property
    def score(self) -> int:
        """The sum over the wishes."""
        return sum(_WORTH[one.answer] for one in self.reasons if one.wish is not Wish.STATUS)


def rank(entries: Iterable[Entry], wishes: Wishes) -> tuple[Ranked, ...]:
    """Return every kit, the best first and those that are out last.

    Of two alike, one that is current comes first, then the cheaper, then by title.
    """
    found = (
        Ranked(entry, tuple(_reasons(entry, entry.kit or Kit(), wishes)))
        for entry in entries
        if entry.kind is Kind.KIT
    )
    return tuple(sorted(found, key=_order))


def _order(ranked: Ranked) -> tuple[bool, int, bool, float, str]:
    price = ranked.entry.kit.cheapest if ranked.entry.kit else None
    later = ranked.entry.status is not Status.CURRENT
    dollars = float("inf") if price is None else price
    return ranked.excluded, -ranked.score, later, dollars, ranked.entry.title


def _reasons(entry: Entry, kit: Kit, wishes: Wishes) -> Iterator[Reason]:
    if entry.status is not Status.CURRENT:
        over = Answer.NO if entry.status.over else Answer.PARTLY
        yield Reason(Wish.STATUS, over, entry.status_note)
    if wishes.budget is not None:
        yield _price(kit, wishes.budget)
    for runtime in sorted(wishes.runtimes):
        said = kit.runs(runtime)
        yield Reason(Wish.RUNTIME, said.answer, said.note, runtime)
    if wishes.vision:
        yield _said(Wish.VISION, kit.vision)
    if wishes.camera:
        yield _said(Wish.CAMERA, kit.camera)
    if wishes.watts is not None:
        yield _power(kit, wishes.watts)
    if wishes.community:
        yield _said(Wish.COMMUNITY, kit.community)


def _said(wish: Wish, said: Said) -> Reason:
    return Reason(wish, said.answer, said.note)


def _price(kit: Kit, budget: float) -> Reason:
    """A price counts in part only where something else has to be bought as well."""
    price = kit.cheapest
    if price is None:
        answer = Answer.UNKNOWN
    elif price > budget:
        answer = Answer.NO
    else:
        answer = Answer.PARTLY if kit.needs else Answer.YES
    return Reason(Wish.BUDGET, answer, kit.needs, amount=price)


def _power(kit: Kit, watts: float) -> Reason:
    """Within its least but not its most, it can be held back to the limit."""
    if kit.power is None:
        return Reason(Wish.POWER, Answer.UNKNOWN)
    least, most = kit.power
    if least > watts:
        return Reason(Wish.POWER, Answer.NO, amount=least)
    return Reason(Wish.POWER, Answer.YES if most <= watts else Answer.PARTLY, amount=most)
