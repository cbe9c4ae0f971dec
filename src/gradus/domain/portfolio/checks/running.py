"""Running all checks on one reading of a repository."""

from __future__ import annotations

from collections.abc import Iterator

from gradus.domain.portfolio.check import Result
from gradus.domain.portfolio.checks.answer import CheckFunction
from gradus.domain.portfolio.checks.readme import (
    no_placeholder,
    readme_pitch,
    readme_present,
    readme_sections,
)
from gradus.domain.portfolio.checks.testing import tests_present
from gradus.domain.portfolio.reading.reading import Known, Reading
from gradus.domain.portfolio.repository import Repository

CHECKS: dict[str, CheckFunction] = {
    "readme-present": readme_present,
    "readme-pitch": readme_pitch,
    "readme-sections": readme_sections,
    "no-placeholder": no_placeholder,
    "tests-present": tests_present,
}
"""Each check by its key, in the order of the catalogue."""


def run_checks(repository: Repository, known: Known) -> tuple[Result, ...]:
    """Return what each check says, in the order of the catalogue."""
    return tuple(checked(repository, known))


def checked(repository: Repository, known: Known) -> Iterator[Result]:
    """Yield the results one by one, so that whoever waits can stop."""
    reading = Reading(repository, known)
    source = repository.tree.source
    for key, check in CHECKS.items():
        answer = check(reading)
        yield Result(key, answer.verdict, answer.found, answer.places, source)
