"""Writing cards as CSV (RFC 4180), with a mark that tells spreadsheets that it is UTF-8."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from gradus.formats.card_sheets.columns import COLUMNS, CardLine, Cell
from gradus.formats.card_sheets.guard import guarded


class SheetWriter:
    """Writes a line of names, then a line for each card."""

    def __init__(self, stream: TextIO) -> None:
        self._writer = csv.writer(stream)
        self._writer.writerow(COLUMNS)

    def add(self, lines: Iterable[CardLine]) -> None:
        """Write cards; no text of theirs is a formula to a spreadsheet."""
        self._writer.writerows([_cell(cell) for cell in line.cells()] for line in lines)


@contextmanager
def sheet_writer(file: Path) -> Iterator[SheetWriter]:
    """Give what writes into a new file; raises OSError."""
    with file.open("w", encoding="utf-8-sig", newline="") as stream:
        yield SheetWriter(stream)


def _cell(cell: Cell) -> Cell:
    return guarded(cell) if isinstance(cell, str) else cell
