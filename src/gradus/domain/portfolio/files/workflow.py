"""A GitHub Actions workflow that runs the tests on each push."""

from __future__ import annotations

from gradus.domain.portfolio.facts.fact import Facts, Kind
from gradus.domain.portfolio.facts.python_versions import allowed
from gradus.domain.portfolio.reading.requirement import normalised
from gradus.domain.portfolio.readme.reproducing import installation

PATH = ".github/workflows/tests.yml"
_USUAL = "3.11"


def workflow(facts: Facts) -> str:
    """Return the workflow with the Python and the installation that the repository names."""
    install = installation(facts)
    uv = install == "uv sync"
    steps = ["      - uses: actions/checkout@v4"]
    if uv:
        steps.append("      - uses: astral-sh/setup-uv@v5")
    else:
        steps += ["      - uses: actions/setup-python@v5", "        with:"]
        steps.append(f'          python-version: "{_python(facts)}"')
    if install and not install.startswith("conda"):
        steps.append(f"      - run: {install}")
    if not uv and not _knows_pytest(facts):
        steps.append("      - run: pip install pytest")
    steps.append(f"      - run: {'uv run ' if uv else ''}python -m pytest")
    return _HEAD + "\n".join(steps) + "\n"


_HEAD = """name: tests
on:
  push:
  pull_request:
permissions:
  contents: read
jobs:
  tests:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
"""


def _python(facts: Facts) -> str:
    """Return the oldest minor version that the first file to name one allows."""
    told = facts.first(Kind.PYTHON)
    minors = allowed(told.value) if told else None
    return f"3.{min(minors)}" if minors else _USUAL


def _knows_pytest(facts: Facts) -> bool:
    return any(normalised(fact.value) == "pytest" for fact in facts.of(Kind.DEPENDENCY))
