"""Dependencies of requirements files and of conda's environment.yml."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.facts.fact import Fact, Found, Kind
from gradus.domain.portfolio.facts.lined import Lined, lined_yaml
from gradus.domain.portfolio.facts.parsing import printable
from gradus.domain.portfolio.facts.requirement import parse_requirement

_CONDA = re.compile(r"(?:[\w.-]+::)?([A-Za-z0-9][\w.-]*)\s*([^\s=<>!~]*)\s*(.*)")


def read_requirements(path: str, text: str) -> Iterator[Found]:
    """Yield each requirement; options, paths and addresses are left out."""
    yield Fact(Kind.REQUIREMENTS, path, Place(path))
    for number, line in enumerate(text.split("\n"), 1):
        found = parse_requirement(printable(line).split(" #")[0])
        if found is not None:
            yield Fact(Kind.DEPENDENCY, found[0], Place(path, number), found[1])


def read_environment(path: str, text: str) -> Iterator[Found]:
    """Yield the dependencies of a conda environment, Python's version apart."""
    yield Fact(Kind.REQUIREMENTS, path, Place(path))
    for each in lined_yaml(text).get("dependencies").items():
        yield from _conda(path, each)
        for inner in each.get("pip").items():
            found = parse_requirement(inner.text)
            if found is not None:
                yield Fact(Kind.DEPENDENCY, found[0], Place(path, inner.line), found[1])


def _conda(path: str, each: Lined) -> Iterator[Fact]:
    found = _CONDA.match(each.text)
    if found is None or found[1] == "pip":
        return
    version = re.sub(r"\s", "", found[2] + found[3])
    version = re.sub(r"^=(?!=)", "==", version)
    if found[1] == "python":
        if version:
            yield Fact(Kind.PYTHON, version, Place(path, each.line))
        return
    yield Fact(Kind.DEPENDENCY, found[1], Place(path, each.line), version)
