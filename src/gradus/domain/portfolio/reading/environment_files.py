"""environment.yml of conda, with the part that goes to pip."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.reading.lines import line_of
from gradus.domain.portfolio.reading.parsed_files import ParsedFiles
from gradus.domain.portfolio.reading.requirement import (
    Requirement,
    conda_requirement,
    pip_requirement,
)
from gradus.domain.portfolio.reading.structured import items, texts

_NAME = re.compile(r"^(?:conda|env|environment|conda[-_]env\w*)(?:[-_.][\w.-]+)?\.ya?ml$")


def is_environment(name: str) -> bool:
    """Tell whether conda would be handed a file of this name; lock files are not meant."""
    return bool(_NAME.match(name)) and not name.startswith("conda-lock")


def from_environment(reading: ParsedFiles, path: str) -> Iterator[Requirement]:
    """Yield what an environment needs, Python itself included."""
    value, text = reading.value(path), reading.text(path)
    for one in items(value, "dependencies"):
        if isinstance(one, str):
            yield from _some(conda_requirement(one, Place(path, line_of(text, one))))
        for by_pip in texts(one, "pip"):
            yield from _some(pip_requirement(by_pip, Place(path, line_of(text, by_pip))))


def _some(requirement: Requirement | None) -> Iterator[Requirement]:
    if requirement is not None:
        yield requirement
