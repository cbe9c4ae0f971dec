"""A check-up in words, and as JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Iterator

from gradus.services.checkup.findings import Finding, Report

_OLDER = "The database is of an earlier version; Gradus brings it up to date when it opens it."


def as_text(report: Report) -> str:
    """Return lines to print."""
    return "\n".join(_lines(report))


def as_json(report: Report) -> str:
    """Return one JSON object."""
    values = {
        "sound": report.is_sound,
        "older": report.older,
        "findings": [_as_data(one) for one in report.found],
        "remedy": report.remedy,
        "backup": None if report.backup is None else str(report.backup),
        "mended": list(report.mended),
        "left": None if report.left is None else [_as_data(one) for one in report.left],
    }
    return json.dumps(values, ensure_ascii=False, indent=2)


def _lines(report: Report) -> Iterator[str]:
    for one in report.found:
        yield one.sentence
        yield from (f"    {example}" for example in one.examples)
    if report.backup is not None:
        yield f"Backed up first: {report.backup}"
    yield from report.mended
    if report.left:
        yield "Still there:"
        yield from (one.sentence for one in report.left)
    if report.remedy:
        yield report.remedy
    if report.older:
        yield _OLDER
    if report.is_sound:
        yield "The data is sound." if report.left is None else "The data is sound now."
    elif report.left is None and not report.remedy:
        yield "Close Gradus and run: gradus doctor --repair"


def _as_data(finding: Finding) -> dict[str, object]:
    return {
        "kind": finding.kind.value,
        "count": finding.count,
        "examples": list(finding.examples),
        "sentence": finding.sentence,
    }
