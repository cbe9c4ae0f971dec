"""What can be typed: targets of make and just, shell scripts, modules with a main guard."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.facts.fact import Fact, Found, Kind
from gradus.domain.portfolio.reading.lines import line_at

_MAKE = re.compile(r"^([A-Za-z][\w-]*)[ \t]*:(?![:=])", re.MULTILINE)
_JUST = re.compile(r"^@?([A-Za-z][\w-]*)(?:[ \t]+[^:\n]+)?:(?!=)", re.MULTILINE)
_GUARD = re.compile(r"""^if __name__ == ["']__main__["']:""", re.MULTILINE)


def read_makefile(path: str, text: str) -> Iterator[Found]:
    """Yield the named targets of a Makefile in their order."""
    yield from _targets(path, text, _MAKE, "make")


def read_justfile(path: str, text: str) -> Iterator[Found]:
    """Yield the recipes of a justfile in their order."""
    yield from _targets(path, text, _JUST, "just")


def _targets(path: str, text: str, target: re.Pattern[str], tool: str) -> Iterator[Fact]:
    names: set[str] = set()
    for found in target.finditer(text):
        if found[1] not in names:
            names.add(found[1])
            place = Place(path, line_at(text, found.start()))
            yield Fact(Kind.TARGET, found[1], place, f"{tool} {found[1]}")


def read_shell(path: str, _text: str) -> Iterator[Found]:
    """Yield a shell script as a command."""
    yield Fact(Kind.SCRIPT, path, Place(path, 1), f"bash {path}")


def read_main_guard(path: str, text: str) -> Iterator[Found]:
    """Yield a module that is made to be run."""
    found = _GUARD.search(text)
    if found is not None:
        place = Place(path, line_at(text, found.start()))
        yield Fact(Kind.SCRIPT, path, place, _python(path))


def _python(path: str) -> str:
    module = path.removesuffix("/__main__.py")
    if module == path:
        return f"python {path}"
    return f"python -m {module.removeprefix('src/').replace('/', '.')}"
