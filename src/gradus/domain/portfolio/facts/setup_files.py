"""Facts of setup.cfg and of setup.py, whose call of setup is read and never made."""

from __future__ import annotations

import ast
import configparser
from collections.abc import Iterator

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.facts.fact import Fact, Found, Kind
from gradus.domain.portfolio.facts.parsing import UnreadableError, parse_python, said
from gradus.domain.portfolio.facts.requirement import parse_requirement
from gradus.domain.portfolio.reading.lines import line_of

_KINDS = {
    "name": Kind.NAME,
    "description": Kind.DESCRIPTION,
    "version": Kind.VERSION,
    "license": Kind.LICENCE,
    "python_requires": Kind.PYTHON,
    "author": Kind.AUTHOR,
}


def read_setup_cfg(path: str, text: str) -> Iterator[Found]:
    """Yield what the sections metadata and options say."""
    parser = configparser.RawConfigParser()
    try:
        parser.read_string(text)
    except configparser.Error as error:
        raise UnreadableError("It cannot be read as an INI file.") from error
    for key, kind in _KINDS.items():
        section = "options" if key == "python_requires" else "metadata"
        value = said(parser.get(section, key, fallback=""))
        if value and not value.startswith(("attr:", "file:")):
            yield Fact(kind, value, Place(path, line_of(text, key)))
    wanted = parser.get("options", "install_requires", fallback="")
    yield from _requirements(path, ((line, line_of(text, line)) for line in wanted.split("\n")))


def read_setup_py(path: str, text: str) -> Iterator[Found]:
    """Yield the literal arguments of setup(); what is computed gives no fact."""
    for node in ast.walk(parse_python(text)):
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("setup"):
            for argument in node.keywords:
                yield from _argument(path, argument)


def _argument(path: str, argument: ast.keyword) -> Iterator[Fact]:
    kind, value = _KINDS.get(argument.arg or ""), argument.value
    if kind is not None and isinstance(value, ast.Constant) and said(value.value):
        yield Fact(kind, said(value.value), Place(path, value.lineno))
    if argument.arg == "install_requires" and isinstance(value, ast.List):
        constants = (each for each in value.elts if isinstance(each, ast.Constant))
        yield from _requirements(path, ((said(each.value), each.lineno) for each in constants))


def _requirements(path: str, written: Iterator[tuple[str, int]]) -> Iterator[Fact]:
    for text, line in written:
        found = parse_requirement(said(text))
        if found is not None:
            yield Fact(Kind.DEPENDENCY, found[0], Place(path, line), found[1])
