"""requirements.txt and its like: includes, continued lines, options, hashes, comments."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.reading.parsed_files import ParsedFiles
from gradus.domain.portfolio.reading.paths import name_of, resolved
from gradus.domain.portfolio.reading.requirement import Requirement, pip_requirement

MAX_LINES = 5_000
_NAME = re.compile(r"^(?:[\w-]+[-_.])?(?:requirements|reqs)(?:[-_.][\w.-]+)?\.(?:txt|in|pip)$")
_INCLUDE = re.compile(r"^(?:-r|--requirement)[ =]?\s*(\S+)")
_COMMENT = re.compile(r"(?:^|\s)#.*$")


def is_requirements(path: str) -> bool:
    """Tell whether pip would be handed this file: by its name, or its folder requirements/."""
    folder = path.lower().split("/")[-2:-1]
    in_folder = folder == ["requirements"] and path.endswith((".txt", ".in"))
    return in_folder or bool(_NAME.match(name_of(path)))


def from_requirements(reading: ParsedFiles, path: str) -> Iterator[Requirement]:
    """Yield what a file and those it includes require; each file is read once."""
    waiting, seen = [path], {path}
    while waiting:
        current = waiting.pop()
        for number, line in _lines(reading.text(current)):
            if include := _INCLUDE.match(line):
                other = resolved(include[1], current)
                waiting += {other} - seen
                seen.add(other)
            elif one := _requirement(line, Place(current, number)):
                yield one


def _requirement(line: str, place: Place) -> Requirement | None:
    if line.startswith(("-e ", "--editable ")):
        line = line.partition(" ")[2].strip()
    return None if line.startswith(("-", ".", "/")) else pip_requirement(line, place)


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Yield logical lines with the number of their first line."""
    begun, start = "", 0
    for number, line in enumerate(text.split("\n")[:MAX_LINES], start=1):
        start = start if begun else number
        begun += _COMMENT.sub("", line).strip()
        if begun.endswith("\\"):
            begun = begun[:-1].rstrip() + " "
            continue
        if begun.strip():
            yield start, begun.strip()
        begun = ""
