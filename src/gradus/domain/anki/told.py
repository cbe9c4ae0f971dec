"""What is told of a card: its events as rows of the log, and where it stands after them."""

from __future__ import annotations

from dataclasses import dataclass, field

from gradus.domain.anki.identity import DEVICE, EventNamer, sequence_of
from gradus.domain.scheduling.events import EventKind
from gradus.domain.scheduling.model import State

_ORDER_BITS = 16

Row = tuple[str, str, int, int, int, int, str, str, str]
"""An event as a row of the log, in the order of its columns; instants in ms since 1970.

Tens of thousands are made at once, and a tuple without names costs a fifth of one with them.
"""

ID, ORDER, KIND = 0, 3, 6
"""Where in a row its id, its place among all events and its kind stand."""


@dataclass(slots=True)
class Where:
    """Where a card stands: the columns of its row, with `due_at` in milliseconds.

    It says what CardState says, flat and to be changed in place: a frozen value for each of tens of
    thousands of reviews would cost more than all that is computed of them.
    """

    state: int = int(State.NEW)
    step: int | None = None
    stability: float | None = None
    difficulty: float | None = None
    due_day: int | None = None
    due_at: int | None = None
    first_day: int | None = None
    last_day: int | None = None
    reviews: int = 0
    lapses: int = 0
    suspended: bool = False
    flag: int = 0


@dataclass(slots=True)
class Life:
    """What is known of a card since it was new: whether from its first answer on, and more."""

    begun: bool = False
    whole: bool = True
    learned: bool = False


@dataclass(slots=True)
class Told:
    """What was told so far of one card."""

    key: str
    rows: list[Row] = field(default_factory=list)
    where: Where = field(default_factory=Where)
    life: Life = field(default_factory=Life)
    _order: int = 0
    _namer: EventNamer = field(init=False)

    def __post_init__(self) -> None:
        self._namer = EventNamer(self.key)

    def add(
        self,
        at: int,
        day: int,
        kind: str,
        payload: str,
        name: str = "",
        number: int | None = None,
    ) -> None:
        """Tell one event; `name` and `number` name it where it is no review."""
        order = at << _ORDER_BITS
        if order <= self._order:
            order = self._order + 1
        self._order = order
        if name:
            found = self._namer.id_of(name)
            sequence = sequence_of(at if number is None else number, f"{self.key}:{name}")
        else:
            found, sequence = self._namer.review(at)
        self.rows.append((found, DEVICE, sequence, order, at, day, kind, self.key, payload))

    def reset(self, at: int, day: int, name: str, number: int | None = None) -> None:
        """Tell that the card was made new."""
        self.add(at, day, EventKind.RESET.value, "{}", name, number)
        self.where, self.life = Where(), Life()
