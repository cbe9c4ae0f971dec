"""CSV: the names of the fields in the first line, an entry a line, parts of a list behind ";"."""

from __future__ import annotations

import csv
import io

from gradus.domain.library.fields import Value
from gradus.formats.library_files.rows import Fault, Row, Rows

_LISTS = frozenset({"phases", "topics", "sources", "notes"})
_SEPARATORS = ",;\t"


def csv_rows(text: str) -> Rows:
    """Read entries; "course.level" names a field within a field."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text), strict=True)
    rows: list[Row] = []
    faults: list[Fault] = []
    names: list[str] = []
    line = 1
    try:
        for cells in reader:
            if not any(cell.strip() for cell in cells):
                pass
            elif not names:
                names = [cell.strip() for cell in cells]
            elif len(cells) > len(names):
                message = f"The line has {len(cells)} cells, but there are {len(names)} names."
                faults.append(Fault(line, message, "Put quotes around a cell that holds a comma."))
            else:
                rows.append(Row(line, _values(names, cells)))
            line = reader.line_num + 1
    except csv.Error as error:
        faults.append(Fault(line, f"The line cannot be read: {error}.", "Mend its quotes."))
    if not names:
        faults.append(Fault(1, "There is no line of names.", "Begin with id,kind,title."))
    return Rows(tuple(rows), None, tuple(faults))


def _separator(text: str) -> str:
    """Return what parts the names: a spreadsheet may write semicolons."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    return max(_SEPARATORS, key=first.count)


def _values(names: list[str], cells: list[str]) -> dict[str, Value]:
    found: dict[str, Value] = {}
    for name, cell in zip(names, cells, strict=False):
        text = cell.strip()
        if not text:
            continue
        outer, _, inner = name.partition(".")
        if inner:
            within = found.setdefault(outer, {})
            if isinstance(within, dict):
                within[inner] = text
        elif name in _LISTS:
            found[name] = [one.strip() for one in text.split(";") if one.strip()]
        else:
            found[name] = text
    return found
