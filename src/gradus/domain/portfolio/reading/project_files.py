"""Dependencies in pyproject.toml and the files that did its work before."""

from __future__ import annotations

import configparser
from collections.abc import Iterator

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.reading.lines import line_of
from gradus.domain.portfolio.reading.parsed_files import ParsedFiles
from gradus.domain.portfolio.reading.requirement import (
    Requirement,
    pip_requirement,
    table_requirement,
)
from gradus.domain.portfolio.reading.setup_call import setup_argument
from gradus.domain.portfolio.reading.structured import table, text_of, texts

_LISTS = (("project", "dependencies"), ("tool", "uv", "dev-dependencies"))
_GROUPS = (
    ("project", "optional-dependencies"),
    ("dependency-groups",),
    ("tool", "pdm", "dev-dependencies"),
)


def from_pyproject(reading: ParsedFiles, path: str) -> Iterator[Requirement]:
    """Yield dependencies of the standard tables, and of Poetry, PDM, uv and pixi."""
    value, text = reading.value(path), reading.text(path)
    lists = [one for keys in _LISTS for one in texts(value, *keys)]
    for keys in _GROUPS:
        groups = table(value, *keys)
        lists += [one for group in groups for one in texts(groups, str(group))]
    yield from _of_list(path, text, lists)
    poetry = table(value, "tool", "poetry")
    yield from _of_tables(path, text, [poetry, *table(poetry, "group").values()])
    yield from _of_pixi(path, text, table(value, "tool", "pixi"))


def from_pipfile(reading: ParsedFiles, path: str) -> Iterator[Requirement]:
    """Yield what Pipenv installs."""
    value, text = reading.value(path), reading.text(path)
    for key in ("packages", "dev-packages"):
        yield from _of_table(path, text, table(value, key))


def from_pixi(reading: ParsedFiles, path: str) -> Iterator[Requirement]:
    """Yield what pixi installs from conda and from PyPI."""
    yield from _of_pixi(path, reading.text(path), reading.value(path))


def from_setup_cfg(reading: ParsedFiles, path: str) -> Iterator[Requirement]:
    """Yield install_requires and extras of setup.cfg."""
    parser = read_ini(reading.text(path))
    lists = parser.get("options", "install_requires", fallback="").split("\n")
    if parser.has_section("options.extras_require"):
        lists += "\n".join(parser["options.extras_require"].values()).split("\n")
    yield from _of_list(path, reading.text(path), [one.strip() for one in lists if one.strip()])


def from_setup_py(reading: ParsedFiles, path: str) -> Iterator[Requirement]:
    """Yield what a literal install_requires in setup.py lists."""
    yield from _of_list(
        path, reading.text(path), setup_argument(reading.text(path), "install_requires")
    )


def read_ini(text: str) -> configparser.RawConfigParser:
    """Return an INI file without interpolation; an empty one where it is broken."""
    parser = configparser.RawConfigParser(strict=False)
    try:
        parser.read_string(text)
    except configparser.Error:
        return configparser.RawConfigParser()
    return parser


def _of_list(path: str, text: str, requirements: list[str]) -> Iterator[Requirement]:
    for one in requirements:
        quoted = line_of(text, f'"{one}') or line_of(text, f"'{one}") or line_of(text, one)
        requirement = pip_requirement(one, Place(path, quoted))
        if requirement is not None:
            yield requirement


def _of_pixi(path: str, text: str, value: object) -> Iterator[Requirement]:
    for key in ("dependencies", "pypi-dependencies"):
        yield from _of_table(path, text, table(value, key))


def _of_tables(path: str, text: str, values: list[object]) -> Iterator[Requirement]:
    for value in values:
        for key in ("dependencies", "dev-dependencies"):
            yield from _of_table(path, text, table(value, key))


def _of_table(path: str, text: str, entries: dict[object, object]) -> Iterator[Requirement]:
    for name, entry in entries.items():
        version = entry if isinstance(entry, str) else text_of(entry, "version")
        before = line_of(text, f"\n{name}")
        place = Place(path, before + 1 if before else 0)
        yield table_requirement(str(name), version, place)
