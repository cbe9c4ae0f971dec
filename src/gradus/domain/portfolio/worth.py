"""Which repositories are most worth finishing, and which mends help each most."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from gradus.domain.portfolio.check import Check, Result, Verdict
from gradus.domain.portfolio.checks.words import counted
from gradus.domain.portfolio.reading.sizes import size_of
from gradus.domain.portfolio.repository import Repository
from gradus.domain.wording import wording

PROPOSED = 3
MENDS = 3
HALF_LIFE = 180.0
"""After so many days work counts half: it is half forgotten, and its libraries have moved on."""

EFFORT = 240.0
"""So many minutes of mends halve what finishing is worth: an evening or two."""

WITH_RESULTS = 1.5

_RESULTS = frozenset({"results-table", "metrics-agree", "demo-picture"})
_CODE = (".py", ".ipynb", ".r", ".jl", ".scala", ".cpp", ".js", ".ts", ".java", ".go", ".rs")
_HELP = {
    "no-secrets": 100,
    "readme-present": 90,
    "results-table": 70,
    "reproduce-commands": 65,
    "licence-file": 60,
    "readme-pitch": 58,
    "no-large-files": 55,
    "readme-sections": 50,
    "dependencies-declared": 50,
    "tests-present": 45,
    "split-before-fit": 45,
    "demo-picture": 42,
    "dependencies-pinned": 40,
    "no-placeholder": 40,
    "baseline": 38,
    "imports-declared": 36,
    "links-resolve": 35,
    "seed-set": 34,
    "notebooks-run": 32,
    "ci-tests": 30,
    "gitignore": 28,
    "metrics-agree": 28,
}
"""How much a visitor or reviewer gains by each mend, by our own judgement; others count 15."""
_OTHER_HELP = 15


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a repository stands; `last` is its newest commit, `code` its code in bytes."""

    folder: str
    last: datetime | None
    commits: int
    code: int
    results: tuple[Result, ...]


@dataclass(frozen=True, slots=True)
class Proposal:
    """A repository worth finishing: why, the mends that help most, and the minutes of all mends."""

    folder: str
    why: str
    mends: tuple[Check, ...]
    minutes: int


def standing_of(folder: str, repository: Repository, results: tuple[Result, ...]) -> Standing:
    """Return where a repository stands, from one reading of it."""
    commits, tree = repository.history.commits, repository.tree
    code = sum(size_of(tree, path) for path in tree.paths() if path.lower().endswith(_CODE))
    last = commits[0].when if commits else None
    return Standing(folder, last, len(commits), code, results)


def propose(
    standings: Iterable[Standing], catalogue: Mapping[str, Check], now: datetime
) -> tuple[Proposal, ...]:
    """Return up to three repositories, the most worth finishing first.

    One that holds no code, or where nothing is left to mend, is not proposed.
    """
    open_ones = [one for one in standings if one.code and failed_checks(one.results, catalogue)]
    ranked = sorted(open_ones, key=lambda one: (-worth(one, catalogue, now), one.folder))
    return tuple(_proposal(one, catalogue, now) for one in ranked[:PROPOSED])


def worth(standing: Standing, catalogue: Mapping[str, Check], now: datetime) -> float:
    """Return how much finishing is worth: recent work, much of it, with results, and few mends.

    A product of four factors, so that none makes up for the lack of another (our own choice).
    """
    age = _age(standing, now)
    recency = 0.5 ** (age / HALF_LIFE) if age is not None else 0.1
    work = math.log2(2 + standing.commits) + math.log2(1 + standing.code / 1000)
    results = WITH_RESULTS if _has_results(standing) else 1.0
    return recency * work * results / (1 + _minutes(standing, catalogue) / EFFORT)


def best_mends(results: Iterable[Result], catalogue: Mapping[str, Check]) -> tuple[Check, ...]:
    """Return the three mends that help most; of two that help alike, the quicker one first."""
    failed = failed_checks(results, catalogue)
    return tuple(sorted(failed, key=_by_help)[:MENDS])


def failed_checks(results: Iterable[Result], catalogue: Mapping[str, Check]) -> list[Check]:
    """Return the checks that failed."""
    return [catalogue[one.key] for one in results if one.verdict is Verdict.FAILED]


def _by_help(check: Check) -> tuple[int, int, int]:
    return -_HELP.get(check.key, _OTHER_HELP), check.minutes, check.number


def _minutes(standing: Standing, catalogue: Mapping[str, Check]) -> int:
    return sum(one.minutes for one in failed_checks(standing.results, catalogue))


def _age(standing: Standing, now: datetime) -> int | None:
    return max((now - standing.last).days, 0) if standing.last else None


def _has_results(standing: Standing) -> bool:
    return any(one.key in _RESULTS and one.verdict is Verdict.PASSED for one in standing.results)


def _proposal(standing: Standing, catalogue: Mapping[str, Check], now: datetime) -> Proposal:
    minutes = _minutes(standing, catalogue)
    mends = best_mends(standing.results, catalogue)
    return Proposal(standing.folder, _why(standing, minutes, now), mends, minutes)


def _why(standing: Standing, minutes: int, now: datetime) -> str:
    """Say in one sentence what speaks for it."""
    age = _age(standing, now)
    when = wording("no commits yet")
    if age is not None:
        when = wording(f"last commit {counted(age, 'day')} ago")
    shown = wording("no results are shown yet")
    if _has_results(standing):
        shown = wording("results are shown")
    left = counted(minutes, "minute")
    return f"{counted(standing.commits, 'commit')}, {when}; {shown}; {left} of mends left."
