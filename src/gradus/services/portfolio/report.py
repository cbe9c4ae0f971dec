"""What the checks of a repository say, as text to read and as JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Mapping

from gradus.domain.portfolio.check import Check, Result, Verdict
from gradus.domain.portfolio.worth import best_mends
from gradus.services.portfolio.checking import Checked

_SHOWN = 3
_WIDTH = len(Verdict.CANNOT_TELL)


def as_text(checked: Checked, catalogue: Mapping[str, Check]) -> str:
    """Return every check by group with what was found, where, why it matters and the mend."""
    lines: list[str] = []
    group = ""
    for result in checked.results:
        check = catalogue[result.key]
        if check.group != group:
            group = check.group
            lines += ["", group]
        lines += _told(result, check)
    return "\n".join([_headline(checked), *lines, "", *_ending(checked, catalogue)])


def as_json(checked: Checked, catalogue: Mapping[str, Check]) -> str:
    """Return the same as an object with `repository`, `source`, `counts` and `checks`."""
    repository = checked.repository
    value = {
        "repository": repository.name,
        "source": repository.tree.source.value,
        "branch": repository.branch,
        "head": repository.head,
        "counts": {verdict.value: _count(checked, verdict) for verdict in Verdict},
        "checks": [_entry(one, catalogue[one.key]) for one in checked.results],
        "best_mends": [one.key for one in best_mends(checked.results, catalogue)],
    }
    return json.dumps(value, indent=2)


def _headline(checked: Checked) -> str:
    repository = checked.repository
    branch = f", branch {repository.branch}" if repository.branch else ""
    return f"{repository.name}{branch}: {repository.tree.source.value} was checked."


def _told(result: Result, check: Check) -> list[str]:
    lines = [f"  {result.verdict.value:<{_WIDTH}}  {check.title}", f"      {result.found}"]
    if result.verdict is not Verdict.FAILED:
        return lines
    lines += [f"      {one}" for one in result.places[:_SHOWN]]
    if len(result.places) > _SHOWN:
        lines.append(f"      and {len(result.places) - _SHOWN} more")
    return [*lines, f"      {check.why}", f"      {check.mend} ({check.minutes} min)"]


def _ending(checked: Checked, catalogue: Mapping[str, Check]) -> list[str]:
    counts = ", ".join(f"{_count(checked, verdict)} {verdict.value}" for verdict in Verdict)
    mends = best_mends(checked.results, catalogue)
    if not mends:
        return [counts]
    return [
        counts,
        "These mends help most:",
        *(f"  {one.mend} ({one.minutes} min)" for one in mends),
    ]


def _count(checked: Checked, verdict: Verdict) -> int:
    return sum(one.verdict is verdict for one in checked.results)


def _entry(result: Result, check: Check) -> dict[str, object]:
    return {
        "key": result.key,
        "number": check.number,
        "group": check.group,
        "title": check.title,
        "verdict": result.verdict.value,
        "source": result.source.value,
        "found": result.found,
        "places": [{"path": one.path, "line": one.line} for one in result.places],
        "why": check.why,
        "mend": check.mend,
        "minutes": check.minutes,
        "topic": check.topic,
    }
