"""What a README says: leftovers of a template, results, the baseline, numbers, the licence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from gradus.domain.portfolio.lint.finding import Edit, Finding, Severity
from gradus.domain.portfolio.lint.known import Known, Metric
from gradus.domain.portfolio.lint.readme import Readme, Table
from gradus.domain.portfolio.readme.announced import sections_of

_PLACEHOLDER = re.compile(
    r"\[more information needed\]|\blorem ipsum\b"
    r"|\byour[_-](?:user ?name|name|repo|email|project)\b"
    r"|<your[ _-][^<>\n]{1,40}>"
    r"|\byour name here\b|\bproject title\b|\[project name\]"
    r"|\binsert [\w ]{1,30} here\b|\bdescribe your\b|\bxx+(?:\.xx+)?\s?%",
    re.IGNORECASE,
)
_TO_DO = re.compile(r"\b(?:TODO|TBD|FIXME|XXX)\b")
_NUMBER = re.compile(r"(?<![\w.])[-+]?\d[\d,]*(?:\.\d+)?(?:\s?%)?(?![\w.])")
_ADDRESS = re.compile(r"\]\([^()]*\)|https?://\S+|<[^<>]*>")
_BASELINE = re.compile(
    r"baseline|dummy|majority|random|chance|naive|naïve|constant|mean|median|prior|logistic|linear"
    r"|human|previous|rule",
    re.IGNORECASE,
)
_LICENCES = {
    "AGPL-3.0": r"AGPL(?:-?v?3(?:\.0)?)?|GNU Affero",
    "LGPL-3.0": r"LGPL(?:-?v?3(?:\.0)?)",
    "GPL-3.0": r"(?<![AL])GPL-?v?3(?:\.0)?",
    "GPL-2.0": r"(?<![AL])GPL-?v?2(?:\.0)?",
    "Apache-2.0": r"Apache(?:[- ]2(?:\.0)?| Licen[cs]e)",
    "MPL-2.0": r"MPL-?2(?:\.0)?|Mozilla Public",
    "BSD-3-Clause": r"BSD[- ]3",
    "BSD-2-Clause": r"BSD[- ]2",
    "ISC": r"ISC Licen[cs]e",
    "Unlicense": r"The Unlicense",
    "MIT": r"MIT",
}
_NAMED = re.compile("|".join(f"(?P<n{n}>\\b(?:{p})\\b)" for n, p in enumerate(_LICENCES.values())))


def placeholders(readme: Readme, _known: Known) -> Iterator[Finding]:
    """Yield each line that a template left behind."""
    code = {line for span in readme.code for line in range(span.first, span.last)}
    for number, line in enumerate(readme.text.splitlines()):
        found = _PLACEHOLDER.search(line) or (_TO_DO.search(line) if number not in code else None)
        if found:
            yield Finding(
                "placeholder",
                number + 1,
                Severity.ERROR,
                f"“{found[0]}” is left from a template.",
                "Write what belongs there, or take the line out.",
                found[0],
            )


def results(readme: Readme, _known: Known) -> Iterator[Finding]:
    """Tell of results without a number, and of numbers without a baseline beside them."""
    heading = next((h for h in readme.headings if "results" in sections_of(h.text)), None)
    if heading is None:
        return
    text = _ADDRESS.sub("", readme.source(readme.below(heading))[1])
    if not _NUMBER.search(text.partition("\n")[2]):
        yield Finding(
            "no numbers in results",
            heading.line,
            Severity.WARNING,
            "The results name no number.",
            "Add a table with metric, split and value.",
        )
    elif not _BASELINE.search(text):
        yield Finding(
            "no baseline",
            heading.line,
            Severity.WARNING,
            "The results have no baseline to be compared with.",
            "Add a row for the simplest thing that could work, such as the majority class.",
        )


def differing_numbers(readme: Readme, known: Known) -> Iterator[Finding]:
    """Yield numbers in tables that are not what the file of metrics says, rounded alike."""
    for table in readme.tables:
        for row, line in zip(table.rows[1:], table.lines[1:], strict=True):
            for column, metric in _metrics(table, row, known):
                written = _first_number(row[column])
                if written and not _same(written, metric.value):
                    yield _difference(readme, written, metric, line)


def _metrics(table: Table, row: tuple[str, ...], known: Known) -> Iterator[tuple[int, Metric]]:
    """Yield the columns of a row of which exactly one stored result speaks."""
    for column, head in enumerate(table.rows[0][: len(row)]):
        same = [m for m in known.metrics if column and _plain(m.name) == _plain(head)]
        same = [m for m in same if m.model and _plain(m.model) == _plain(row[0])]
        if len(same) == 1:
            yield column, same[0]
    if len(row) == len(table.rows[0]) == 2:
        same = [m for m in known.metrics if _plain(m.name) == _plain(row[0])]
        if len(same) == 1 and len({m.model for m in known.metrics}) == 1:
            yield 1, same[0]


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9²]", "", re.sub(r"\([^)]*\)", "", name.lower()))


def _first_number(cell: str) -> str:
    found = _NUMBER.search(cell)
    return found[0] if found else ""


def _same(written: str, stored: str) -> bool:
    return _rounded(written, stored) == written.replace(",", "").replace(" ", "").lstrip("+")


def _rounded(written: str, stored: str) -> str:
    """Return a stored value as the README writes it: in per cent or not, with as many decimals."""
    percent = written.endswith("%")
    value = Decimal(stored.rstrip("%"))
    if percent and not stored.endswith("%"):
        value *= 100
    decimals = len(written.rstrip("% ").partition(".")[2])
    return f"{value:.{decimals}f}" + ("%" if percent else "")


def _difference(readme: Readme, written: str, metric: Metric, line: int) -> Finding:
    right = _rounded(written, metric.value)
    start, end = readme.starts[line - 1], readme.starts[line]
    places = [m for m in _NUMBER.finditer(readme.text, start, end) if m[0] == written]
    once = len(places) == 1
    return Finding(
        "number differs",
        line,
        Severity.ERROR,
        f"{metric.name} is {written} here and {metric.value} in {metric.place.path}.",
        f"Write {right}, or run the evaluation again.",
        f"{metric.model} {metric.name}",
        (Edit(places[0].start(), places[0].end(), right),) if once else (),
    )


def licences(readme: Readme, known: Known) -> Iterator[Finding]:
    """Tell of sections that name another licence than the licence's file, and not that one."""
    if not known.licence:
        return
    sections = (h for h in readme.headings if "licence" in sections_of(h.text))
    named = [
        (_spdx(match), start + match.start())
        for start, text in map(readme.source, map(readme.below, sections))
        for match in _NAMED.finditer(text)
    ]
    if named and known.licence not in {name for name, _ in named}:
        name, position = named[0]
        yield Finding(
            "licence differs",
            readme.line_at(position),
            Severity.ERROR,
            f"The README says {name}, and {known.licence_file or 'the file'} is {known.licence}.",
            "Make both name the licence that you mean.",
            name,
        )


def _spdx(match: re.Match[str]) -> str:
    number = next(n for n in range(len(_LICENCES)) if match[f"n{n}"])
    return list(_LICENCES)[number]
