"""Exact versions for a requirements file, taken from a lock that lies beside it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from gradus.domain.portfolio.facts.parsing import UnreadableError, listed, parse_toml, said
from gradus.domain.portfolio.facts.requirement import parse_requirement
from gradus.domain.portfolio.reading.requirement import normalised
from gradus.domain.portfolio.readme.outline import split_lines

_NAME = re.compile(r"\s*[A-Za-z0-9][A-Za-z0-9._-]*[ \t]*(?:\[[^\]]*\])?")


def locked_versions(lock: str) -> dict[str, str]:
    """Return the versions that uv.lock or poetry.lock fixes, by normal name; broken ones none.

    A name that stands there in several versions is left out: which counts depends on the system.
    """
    try:
        packages = listed(parse_toml(lock).get("package"))
    except UnreadableError:
        return {}
    found: dict[str, set[str]] = {}
    for package in packages:
        if isinstance(package, dict) and said(package.get("version")):
            name = normalised(said(package.get("name")))
            found.setdefault(name, set()).add(said(package.get("version")))
    return {name: next(iter(versions)) for name, versions in found.items() if len(versions) == 1}


def pinned(requirements: str, versions: Mapping[str, str]) -> str:
    """Return the file with `==` where a version is known and none is fixed; all else stays."""
    return "".join(_pinned_line(line, versions) for line in split_lines(requirements))


def _pinned_line(line: str, versions: Mapping[str, str]) -> str:
    told = parse_requirement(line)
    if told is None or "==" in told[1] or "@" in line or normalised(told[0]) not in versions:
        return line
    name = _NAME.match(line)
    assert name is not None
    rest = re.sub(r"^[^;#\r\n]*?(?=\s*[;#\r\n]|$)", "", line[name.end() :], count=1)
    return f"{name[0].rstrip()}=={versions[normalised(told[0])]}{rest}"
