"""Whether the numbers in the README are those that the evaluation wrote down."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal, InvalidOperation

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.checks.answer import Answer, cannot_tell, failed, passed
from gradus.domain.portfolio.checks.evidence import METRIC, NUMBER
from gradus.domain.portfolio.checks.has_code import NO_MODEL, fits_a_model
from gradus.domain.portfolio.checks.words import counted
from gradus.domain.portfolio.reading.paths import name_of, shallow_first
from gradus.domain.portfolio.reading.reading import Reading

MAX_NUMBERS = 2_000
_FILE = re.compile(
    r"^(?:[\w-]+[-_.])?(?:metrics?|results?|scores?|evaluation)(?:[-_.][\w-]+)?\.json$"
)


def metrics_agree(reading: Reading) -> Answer:
    """Check 31: each decimal number in a results table is one of the metrics files', rounded."""
    files = [path for path in shallow_first(reading.paths) if _FILE.match(name_of(path))]
    if not files:
        return _no_file(reading)
    values = [one for path in files for one in _numbers(reading.value(path))]
    if not values:
        return cannot_tell(f"{files[0]} holds no number that could be read.", [Place(files[0])])
    if reading.readme is None:
        return cannot_tell("There is no README whose numbers could be compared.", [Place(files[0])])
    return _compared(reading, files[0], values)


def _no_file(reading: Reading) -> Answer:
    if not fits_a_model(reading):
        return cannot_tell(NO_MODEL)
    return failed("No metrics.json is committed, so numbers cannot be traced.")


def _compared(reading: Reading, file: str, values: list[Decimal]) -> Answer:
    told = list(_told_numbers(reading))
    if not told:
        place = Place(reading.readme_path)
        return failed(f"No table in the README shows a number of {file}.", [place, Place(file)])
    strange = [(text, line) for text, line in told if not _is_one_of(text, values)]
    if strange:
        places = [Place(reading.readme_path, line) for _, line in strange]
        return failed(f"{strange[0][0]} in the README is not in {file}.", [*places, Place(file)])
    places = [Place(reading.readme_path, told[0][1]), Place(file)]
    numbers = counted(len(told), "number")
    return passed(f"{numbers} in the README's tables, each from a metrics file.", places)


def _told_numbers(reading: Reading) -> Iterator[tuple[str, int]]:
    """Yield numbers with a decimal point in tables of metrics, leaving out headers and ranges."""
    for table in reading.readme.tables if reading.readme else ():
        heads = [*table.rows[0], *(row[0] for row in table.rows[1:] if row)]
        if not any(METRIC.search(cell) for cell in heads):
            continue
        for below, row in enumerate(table.rows[1:], start=2):
            for cell in row[1:]:
                hit = NUMBER.search(cell)
                if hit and re.fullmatch(r"[-+]?\d+\.\d+", hit[0]):
                    yield hit[0], table.line + below


def _is_one_of(text: str, values: list[Decimal]) -> bool:
    """Tell whether a written number is one of the values or its hundredfold, as rounded there."""
    written = Decimal(text)
    step = Decimal(1).scaleb(-len(text.partition(".")[2]))
    return any(
        _rounded(value * factor, step, way) == written
        for value in values
        for factor in (1, 100)
        for way in (ROUND_HALF_UP, ROUND_HALF_EVEN)
    )


def _rounded(value: Decimal, step: Decimal, way: str) -> Decimal | None:
    try:
        return value.quantize(step, rounding=way)
    except InvalidOperation:
        return None


def _numbers(value: object) -> Iterator[Decimal]:
    """Yield up to 2,000 numbers of a JSON value, however deep they lie."""
    waiting, count = [value], 0
    while waiting and count < MAX_NUMBERS:
        one = waiting.pop()
        if isinstance(one, dict):
            waiting += one.values()
        elif isinstance(one, list):
            waiting += one
        elif isinstance(one, int | float) and not isinstance(one, bool):
            number = Decimal(str(one))
            if number.is_finite():
                count += 1
                yield number
