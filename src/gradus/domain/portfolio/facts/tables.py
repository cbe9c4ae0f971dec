"""Results of CSV files: one row a model, or one row a metric."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.facts.fact import Found, Measured, Note
from gradus.domain.portfolio.facts.intervals import bounded
from gradus.domain.portfolio.facts.parsing import NUMBER, UnreadableError, refuse_large, said
from gradus.domain.portfolio.facts.results import NAMES

_MOST_ROWS = 60
_MOST = 100_000


def read_table(path: str, text: str) -> Iterator[Found]:
    """Yield each number of a table of results; a long table is taken for a log and left out."""
    refuse_large(text, _MOST)
    try:
        reader = csv.reader(text.split("\n"))
        rows = [(reader.line_num, [said(cell) for cell in row]) for row in reader if any(row)]
    except csv.Error as error:
        raise UnreadableError("It cannot be read as CSV.") from error
    if len(rows) > _MOST_ROWS:
        yield Note(Place(path), f"It has {len(rows) - 1:,} rows, so it is taken for a log.")
    elif rows:
        head = [name.lower() for name in rows[0][1]]
        by_metric = "metric" in head and "value" in head
        read = _by_metric if by_metric else _by_model
        yield from bounded(
            each for line, row in rows[1:] for each in read(rows[0][1], row, Place(path, line))
        )


def _cell(head: Sequence[str], row: Sequence[str], *names: str) -> str:
    for title, cell in zip(head, row, strict=False):
        if title.lower() in names:
            return cell
    return ""


def _by_metric(head: Sequence[str], row: Sequence[str], place: Place) -> Iterator[Measured]:
    value = _cell(head, row, "value")
    if _is_number(value):
        model, split = _cell(head, row, *NAMES), _cell(head, row, "split")
        yield Measured(model, _cell(head, row, "metric"), value, place, split)


def _by_model(head: Sequence[str], row: Sequence[str], place: Place) -> Iterator[Measured]:
    model, split = _cell(head, row, *NAMES, ""), _cell(head, row, "split")
    for title, cell in zip(head, row, strict=False):
        if title and title.lower() not in (*NAMES, "split") and _is_number(cell):
            yield Measured(model, title, cell, place, split)


def _is_number(cell: str) -> bool:
    return NUMBER.fullmatch(cell.removesuffix("%")) is not None
