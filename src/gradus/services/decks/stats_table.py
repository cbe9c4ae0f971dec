"""The counts of decks as a table of plain text."""

from __future__ import annotations

from collections.abc import Iterator

from gradus.domain.decks.model import WRITTEN
from gradus.domain.decks.tally import Tally
from gradus.services.decks.stats import DeckStats, PhaseStats

Row = tuple[str, ...]
_HEAD = ("", "notes", "cards", "checked", *(kind.value for kind in WRITTEN))


def table(stats: DeckStats) -> str:
    """Return aligned lines: a row for each phase with its topics below it, and one for all."""
    rows = [_HEAD, *_rows(stats)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(_line(row, widths) for row in rows)


def _rows(stats: DeckStats) -> Iterator[Row]:
    for phase in stats.phases:
        yield _row(_name(phase), phase.tally)
        for topic in phase.topics:
            yield _row(f"  {topic.title}", topic.tally)
    yield _row("All", stats.tally)


def _name(phase: PhaseStats) -> str:
    return "Not on a road" if phase.number is None else f"{phase.number} {phase.title}"


def _row(name: str, counted: Tally) -> Row:
    numbers = (counted.notes, counted.cards)
    types = (str(number) if number else "" for number in counted.types.values())
    return (name, *map(str, numbers), _percent(counted.share), *types)


def _percent(share: float | None) -> str:
    return "" if share is None else f"{share:.0%}"


def _line(row: Row, widths: list[int]) -> str:
    first, *rest = zip(row, widths, strict=True)
    cells = (first[0].ljust(first[1]), *(cell.rjust(width) for cell, width in rest))
    return "  ".join(cells).rstrip()
