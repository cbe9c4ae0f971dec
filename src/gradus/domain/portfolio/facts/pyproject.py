"""Facts of pyproject.toml: the project table, and Poetry's where there is no other."""

from __future__ import annotations

from collections.abc import Iterator

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.facts.fact import Fact, Found, Kind
from gradus.domain.portfolio.facts.lines import toml_line
from gradus.domain.portfolio.facts.parsing import listed, parse_toml, said, table
from gradus.domain.portfolio.facts.requirement import parse_requirement
from gradus.domain.portfolio.reading.lines import line_of

_OSI = "License :: OSI Approved :: "


def read_pyproject(path: str, text: str) -> Iterator[Found]:
    """Yield name, description, version, licence, Python, authors, dependencies and commands."""
    file = parse_toml(text)
    if table(file, "project"):
        yield from _Project(path, text, table(file, "project")).facts()
    elif table(file, "tool", "poetry"):
        yield from _Poetry(path, text, table(file, "tool", "poetry")).facts()
    if table(file, "tool", "pytest"):
        line = line_of(text, "[tool.pytest")
        yield Fact(Kind.RUNNER, "pytest", Place(path, line), "python -m pytest")


class _Project:
    section = "project"

    def __init__(self, path: str, text: str, project: dict[str, object]) -> None:
        self._path, self._text, self._project = path, text, project

    def facts(self) -> Iterator[Found]:
        for kind, key in (
            (Kind.NAME, "name"),
            (Kind.DESCRIPTION, "description"),
            (Kind.VERSION, "version"),
            (Kind.PYTHON, "requires-python"),
        ):
            yield from self._told(kind, key, said(self._project.get(key)))
        yield from self._told(Kind.LICENCE, "license", self._licence())
        yield from self._authors()
        yield from self._dependencies()
        yield from self._commands()

    def _told(self, kind: Kind, key: str, value: str, detail: str = "") -> Iterator[Fact]:
        if value:
            yield Fact(kind, value, self._place(self.section, key), detail)

    def _place(self, section: str, key: str) -> Place:
        return Place(self._path, toml_line(self._text, section, key))

    def _licence(self) -> str:
        stated = self._project.get("license")
        if isinstance(stated, dict):
            written = stated.get("text")
            stated = written if isinstance(written, str) and "\n" not in written.strip() else ""
        return said(stated) or self._classified()

    def _classified(self) -> str:
        classifiers = (said(each) for each in listed(self._project.get("classifiers")))
        return next((c.removeprefix(_OSI) for c in classifiers if c.startswith(_OSI)), "")

    def _authors(self) -> Iterator[Fact]:
        for author in listed(self._project.get("authors")):
            name = said(author.get("name")) if isinstance(author, dict) else said(author)
            yield from self._told(Kind.AUTHOR, "authors", name.split("<")[0].strip())

    def _dependencies(self) -> Iterator[Fact]:
        for written in listed(self._project.get("dependencies")):
            found = parse_requirement(said(written))
            if found is not None:
                line = line_of(self._text, said(written))
                yield Fact(Kind.DEPENDENCY, found[0], Place(self._path, line), found[1])

    def _commands(self) -> Iterator[Fact]:
        for name in table(self._project, "scripts"):
            place = self._place(f"{self.section}.scripts", name)
            yield Fact(Kind.COMMAND, said(name), place, said(name))


class _Poetry(_Project):
    section = "tool.poetry"

    def _dependencies(self) -> Iterator[Fact]:
        section = f"{self.section}.dependencies"
        for name, wanted in table(self._project, "dependencies").items():
            version = said(wanted) or said(table(wanted).get("version"))
            kind = Kind.PYTHON if name == "python" else Kind.DEPENDENCY
            value = version if name == "python" else name
            if value:
                yield Fact(kind, value, self._place(section, name), version)
