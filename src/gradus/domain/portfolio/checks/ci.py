"""Whether CI runs the tests."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.checks.answer import Answer, cannot_tell, failed, passed
from gradus.domain.portfolio.reading.lines import line_of
from gradus.domain.portfolio.reading.reading import Reading
from gradus.domain.portfolio.reading.structured import items, table, text_of, within

_RUNS = re.compile(
    r"\b(?:pytest|unittest|tox|nox|hatch\s+(?:run\s+)?test|make\s+\S*(?:test|check)|just\s+test|"
    r"run\.py\s+test|nose2|invoke\s+test|python\s+-m\s+test)\b"
)
_OTHERS = (".gitlab-ci.yml", ".circleci/config.yml", "azure-pipelines.yml", ".travis.yml")


def ci_tests(reading: Reading) -> Answer:
    """Check 36: a workflow that starts on a push or pull request runs tests."""
    workflows = [path for path in reading.all_paths if _is_workflow(path)]
    broken = [path for path in sorted(workflows) if not isinstance(reading.value(path), dict)]
    for path in sorted(workflows):
        if _starts_on_push(reading.value(path)) and (line := _tested_at(reading, path)) is not None:
            return passed(f"{path} runs the tests on each push.", [Place(path, line)])
    for path in _OTHERS:
        if hit := _RUNS.search(reading.text(path)):
            return passed(
                f"{path} runs the tests.", [Place(path, line_of(reading.text(path), hit[0]))]
            )
    if broken:
        return cannot_tell(f"{broken[0]} cannot be read.", [Place(path) for path in broken])
    if workflows:
        places = [Place(path) for path in sorted(workflows)]
        return failed("No workflow that starts on a push runs tests.", places)
    return failed("There is no workflow in .github/workflows.")


def _is_workflow(path: str) -> bool:
    return path.startswith(".github/workflows/") and path.endswith((".yml", ".yaml"))


def _starts_on_push(workflow: object) -> bool:
    """Read `on`, which is a word, a list or a table."""
    on = within(workflow, "on")
    named = on if isinstance(on, list | dict) else [on]
    return "push" in named or "pull_request" in named


def _tested_at(reading: Reading, path: str) -> int | None:
    for command in _commands(reading.value(path)):
        if hit := _RUNS.search(command):
            return line_of(reading.text(path), hit[0])
    return None


def _commands(workflow: object) -> Iterator[str]:
    for job in table(workflow, "jobs").values():
        for step in items(job, "steps"):
            yield text_of(step, "run")
