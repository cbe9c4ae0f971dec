"""Reading front and back from CSV of whatever program."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from gradus.domain.decks.from_rows import Row
from gradus.domain.decks.model import Problem
from gradus.formats.card_sheets.columns import COLUMNS
from gradus.formats.card_sheets.guard import unguarded

MAX_BYTES = 20_000_000
MAX_ROWS = 50_000
_DELIMITERS = ",;\t|"
_SAMPLE = 50
_NAMES = {
    "front": {"front", "question", "heading", "term"},
    "back": {"back", "answer", "definition"},
    "tags": {"tags", "tag"},
    "deck": {"deck"},
}
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_AS_TEXT = "Save it as CSV in UTF-8."
_QUOTES = "Put quotes around a cell that holds the delimiter, a quote or a line break."


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a file holds; lines of problems count from 1."""

    rows: tuple[Row, ...]
    problems: tuple[Problem, ...]


def read_sheet(name: str, data: bytes) -> Sheet:
    """Read a file: columns by the names in its first line, else front, back, tags and deck.

    The delimiter is the one of comma, semicolon, tab and bar that parts most lines alike.
    """
    reader = _Reader(name)
    text = reader.decode(data)
    rows = () if text is None else tuple(reader.rows(text))
    return Sheet(rows, tuple(sorted(reader.problems)))


class _Reader:
    def __init__(self, name: str) -> None:
        self._name = name
        self.problems: list[Problem] = []

    def decode(self, data: bytes) -> str | None:
        if len(data) > MAX_BYTES:
            self._add(1, f"The file is larger than {MAX_BYTES // 1_000_000} MB.", "Split it.")
            return None
        encoding = next((one for mark, one in _MARKS if data.startswith(mark)), "utf-8")
        try:
            return data.decode(encoding)
        except UnicodeDecodeError as error:
            line = data.count(b"\n", 0, error.start) + 1
            self._add(line, "The file is not UTF-8 text.", _AS_TEXT)
            return None

    def rows(self, text: str) -> Iterator[Row]:
        take: Callable[[int, Sequence[str]], Row | None] | None = None
        for number, (line, cells) in enumerate(self._cells(text)):
            if number > MAX_ROWS:
                self._add(line, f"The file has more than {MAX_ROWS:,} lines.", "Split it.")
                return
            if take is None:
                columns = _columns(cells)
                ours = tuple(cells) == COLUMNS
                take = _Taker(columns or _POSITIONS, self._add, is_ours=ours)
                if columns is not None:
                    continue
            row = take(line, cells)
            if row is not None:
                yield row

    def _cells(self, text: str) -> Iterator[tuple[int, list[str]]]:
        """Yield lines that hold anything, with the number of the file's line they begin in."""
        reader, line = (
            csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True),
            1,
        )
        try:
            for cells in reader:
                if any(cell.strip() for cell in cells):
                    yield line, cells
                line = reader.line_num + 1
        except csv.Error as error:
            self._add(line, f"The line cannot be read: {error}.", _QUOTES)

    def _add(self, line: int, message: str, remedy: str) -> None:
        self.problems.append(Problem(self._name, line, message, remedy))


_Add = Callable[[int, str, str], None]
_POSITIONS = {"front": 0, "back": 1, "tags": 2, "deck": 3}


class _Taker:
    """Takes rows by the places of their columns; a file of ours has its guards taken off."""

    def __init__(self, columns: dict[str, int], add: _Add, *, is_ours: bool) -> None:
        self._columns = columns
        self._add = add
        self._is_ours = is_ours

    def __call__(self, line: int, cells: Sequence[str]) -> Row | None:
        found = {name: self._cell(cells, place) for name, place in self._columns.items()}
        missing = [name for name in ("front", "back") if not found.get(name)]
        if missing:
            message = f"The line has no {' and no '.join(missing)}."
            self._add(line, message, "Fill the cell, or remove the line.")
            return None
        return Row(
            line, found["front"], found["back"], _tags(found.get("tags", "")), found.get("deck", "")
        )

    def _cell(self, cells: Sequence[str], place: int) -> str:
        text = cells[place] if place < len(cells) else ""
        return (unguarded(text) if self._is_ours else text).strip()


def _columns(cells: Sequence[str]) -> dict[str, int] | None:
    """Return the places of the columns that a line of names names, None for a line of cells."""
    named = [cell.strip().casefold() for cell in cells]
    found = {
        column: place
        for column, names in _NAMES.items()
        for place, name in reversed(list(enumerate(named)))
        if name in names
    }
    return found if {"front", "back"} <= found.keys() else None


def _tags(text: str) -> tuple[str, ...]:
    """Part tags by commas or semicolons, by blanks where there are none of them."""
    mark = next((mark for mark in ",;" if mark in text), None)
    return tuple(dict.fromkeys(one.strip() for one in text.split(mark) if one.strip()))


def _delimiter(text: str) -> str:
    return max(_DELIMITERS, key=lambda one: _alike(text, one))


def _alike(text: str, delimiter: str) -> int:
    """Return how many of the first lines have the number of cells that most of them have."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        counted = Counter(len(cells) for cells in islice(reader, _SAMPLE))
    except csv.Error:
        return 0
    return max((count for cells, count in counted.items() if cells > 1), default=0)
