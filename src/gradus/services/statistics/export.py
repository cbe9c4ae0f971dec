"""Writing statistics as CSV and JSON."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from gradus.domain.statistics.share import Share
from gradus.errors import ExportError
from gradus.services.statistics.sheets import Cell, Sheet, sheets
from gradus.services.statistics.view import REVIEWS_NEEDED, Statistics

_LONG = ("statistic", "row", "column", "value")


def one_table(sheet: Sheet) -> str:
    """Return one table as CSV, its columns named in the first line."""
    return _csv([sheet.columns, *sheet.rows])


def all_tables(found: Iterable[Sheet]) -> str:
    """Return several tables as one CSV in long form: a line for each cell that is not empty."""
    return _csv([_LONG, *_cells(found)])


def as_json(statistics: Statistics) -> str:
    """Return everything as one JSON object; a table is a list with an object for each row."""
    about: dict[str, Any] = {
        "day": statistics.day.isoformat(),
        "period": statistics.period.value,
        "since": statistics.day.fromordinal(statistics.since).isoformat(),
        "answers": statistics.answers,
        "reviews": statistics.reviews,
        "reviews_needed": REVIEWS_NEEDED,
        "predicted": _rounded(statistics.calibration.predicted),
        "calibration_error": _rounded(statistics.calibration.error),
        "recalled": _rounded(_recalled(statistics).value),
        "stability_median": _rounded(statistics.stability.median),
        "difficulty_median": _rounded(statistics.difficulty.median),
    }
    tables = {sheet.name: _rows(sheet) for sheet in sheets(statistics)}
    return json.dumps({**about, "tables": tables}, ensure_ascii=False, indent=2)


def write(file: Path, text: str) -> None:
    """Write an export; raises ExportError where the file cannot be written."""
    try:
        # The mark tells spreadsheets that this is UTF-8.
        file.write_text(text, encoding="utf-8-sig", newline="")
    except OSError as error:
        raise ExportError(
            f"{file} was not written: {error.strerror}.", "Choose another folder or name."
        ) from error


def _recalled(statistics: Statistics) -> Share:
    counted = [one.both for one in statistics.retention]
    return Share(sum(one.count for one in counted), sum(one.hits for one in counted))


def _rounded(number: float | None) -> float | None:
    return None if number is None else round(number, 4)


def _rows(sheet: Sheet) -> list[dict[str, Cell]]:
    return [dict(zip(sheet.columns, row, strict=True)) for row in sheet.rows]


def _cells(found: Iterable[Sheet]) -> Iterator[Sequence[Cell]]:
    for sheet in found:
        for number, row in enumerate(sheet.rows, start=1):
            for column, cell in zip(sheet.columns, row, strict=True):
                if cell is not None:
                    yield sheet.name, number, column, cell


def _csv(rows: Iterable[Sequence[Cell]]) -> str:
    stream = io.StringIO()
    csv.writer(stream).writerows(rows)
    return stream.getvalue()
