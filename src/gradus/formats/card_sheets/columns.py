"""The columns of a sheet of cards, in their order."""

from __future__ import annotations

from dataclasses import astuple, dataclass, fields

Cell = str | int | float | None


@dataclass(frozen=True, slots=True)
class CardLine:
    """One card as it is written.

    `id` names the card in Gradus for ever. `front` and `back` are Markdown. `due` is a date, or an
    instant (UTC) inside a learning step, as ISO 8601 has it. Stability in days, difficulty from 1
    to 10.
    """

    id: str
    type: str
    deck: str
    front: str
    back: str
    tags: str
    state: str
    due: str
    stability: float | None
    difficulty: float | None
    reviews: int
    lapses: int
    suspended: int
    flag: int

    def cells(self) -> tuple[Cell, ...]:
        """Return its cells in the order of the columns."""
        return astuple(self)


COLUMNS = tuple(field.name for field in fields(CardLine))
