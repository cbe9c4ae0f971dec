"""The five next actions, and whether each is done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum


class Action(StrEnum):
    """What the road ends with, in the order in which it is offered; the values are stored."""

    COURSE = "course"
    PROFILE = "profile"
    NEWS = "news"
    COMMUNITY = "community"
    CONSISTENCY = "consistency"


class Proof(StrEnum):
    """Who says that it is done: something that can be seen, or the person."""

    PROVED = "proved"
    BY_YOU = "by you"


WEEKS_THAT_PROVE = 4
"""So many weeks kept, of whichever months, are staying consistent."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What is stored of an action that is done: the study day, who says so, and a note on it.

    The note is the folder of a profile or the address of the news.
    """

    day: int
    proof: Proof
    note: str = ""


@dataclass(frozen=True, slots=True)
class Seen:
    """What proves actions by itself: titles in use, and the number of weeks that were kept."""

    courses: tuple[str, ...] = ()
    communities: tuple[str, ...] = ()
    weeks: int = 0


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether an action is done; `proof` is None while it is open, `note` says what proves it."""

    action: Action
    proof: Proof | None = None
    note: str = ""

    @property
    def done(self) -> bool:
        """Whether it is done, by proof or by the person's word."""
        return self.proof is not None


def standings(kept: Mapping[Action, Kept], seen: Seen) -> tuple[Standing, ...]:
    """Return how all actions stand; what can be seen wins over what was said."""
    proofs = {
        Action.COURSE: ", ".join(seen.courses),
        Action.COMMUNITY: ", ".join(seen.communities),
        Action.CONSISTENCY: str(seen.weeks) if seen.weeks >= WEEKS_THAT_PROVE else "",
    }
    return tuple(_standing(action, proofs.get(action, ""), kept.get(action)) for action in Action)


def next_open(found: Sequence[Standing]) -> Standing | None:
    """Return the first action that is not done, None where all are."""
    return next((one for one in found if not one.done), None)


def _standing(action: Action, proof: str, kept: Kept | None) -> Standing:
    if proof:
        return Standing(action, Proof.PROVED, proof)
    if kept is not None:
        return Standing(action, kept.proof, kept.note)
    return Standing(action)
