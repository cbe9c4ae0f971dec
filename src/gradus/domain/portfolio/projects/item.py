"""One line of a project's checklist."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from gradus.domain.portfolio.projects.keys import item_key
from gradus.domain.portfolio.projects.stage import Stage


class Proof(StrEnum):
    """Who says that an item is done or open: a check, the person, or nobody for sure."""

    PROVED = "proved"
    BY_YOU = "by you"
    CANNOT_TELL = "cannot tell"


@dataclass(frozen=True, slots=True)
class Item:
    """Something to do, and whether it is done.

    `id` is 0 until it is stored. `topic` is the key of the topic that teaches it and `check` of the
    check that can prove it; either may be empty. `place` is the file, and after a colon the line,
    where a check saw it. An archived item was taken off the list and is kept.

    | done | proof | means |
    | --- | --- | --- |
    | no | none | open |
    | no | cannot tell | open, and its check does not know |
    | no | by you | the person says it is open, whatever its check says |
    | yes | proved | a check saw it |
    | yes | cannot tell | a check saw it once and does not know any more |
    | yes | by you | the person ticked it |
    """

    stage: Stage
    title: str
    done_looks_like: str = ""
    hours: float = 1.0
    topic: str = ""
    check: str = ""
    link: str = ""
    notes: str = ""
    by: date | None = None
    done: bool = False
    done_on: date | None = None
    proof: Proof | None = None
    place: str = ""
    archived: bool = False
    id: int = 0

    @property
    def minutes(self) -> int:
        """The planned time in whole minutes."""
        return round(self.hours * 60)

    @property
    def key(self) -> str:
        """The name by which blocks of the calendar know it."""
        return item_key(self.id)
