"""What the four buttons offer, worked out while the question is read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import overload

from gradus.domain.scheduling.model import Outcome, Rating
from gradus.services.quiz.session_view import Choice

Outcomes = tuple[Outcome, Outcome, Outcome, Outcome]


class Offer(Sequence[Choice]):
    """The interval of each rating, computed when it is first looked at.

    A question appears sooner for not waiting for them. They are worked out from what held when the
    card was shown, so that looking later changes nothing.
    """

    def __init__(self, work_out: Callable[[], Outcomes]) -> None:
        self._work_out = work_out

    @cached_property
    def outcomes(self) -> Outcomes:
        """What Again, Hard, Good and Easy would do."""
        return self._work_out()

    @cached_property
    def _choices(self) -> tuple[Choice, ...]:
        return tuple(Choice(one.rating, one.interval) for one in self.outcomes)

    @overload
    def __getitem__(self, place: int) -> Choice: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Choice, ...]: ...
    def __getitem__(self, place: int | slice) -> Choice | tuple[Choice, ...]:
        return self._choices[place]

    def __len__(self) -> int:
        return len(Rating)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and self._choices == tuple(other)

    def __hash__(self) -> int:
        return hash(self._choices)
