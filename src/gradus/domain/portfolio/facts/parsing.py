"""Parsers for files of strangers: they run nothing, and give up on what is too large or deep."""

from __future__ import annotations

import ast
import json
import re
import tomllib
import warnings
from collections.abc import Callable
from typing import TypeVar

from gradus.domain.portfolio.reading.limits import BRACKETS
from gradus.domain.portfolio.reading.nesting import is_deeper

T = TypeVar("T")
NUMBER = re.compile(r"[-+]?(?:\d{1,20}(?:\.\d{0,20})?|\.\d{1,20})(?:[eE][-+]?\d{1,2})?")
"""A number as results have them; what is longer is none."""

_MOST = 1_000_000
_MOST_DOTS = 50
_BROKEN = (ValueError, SyntaxError, RecursionError, MemoryError)


class UnreadableError(ValueError):
    """A file that gives no fact; the message is a sentence for the person."""


def parse_json(text: str) -> object:
    """Return the value of a JSON text, numbers as their text; raises UnreadableError."""
    return _parsed(text, "JSON", lambda: json.loads(text, parse_float=Number, parse_int=Number))


def parse_toml(text: str) -> dict[str, object]:
    """Return the tables of a TOML text; raises UnreadableError."""
    if any(line.partition("=")[0].count(".") > _MOST_DOTS for line in text.split("\n")):
        raise UnreadableError("A key of it has too many parts.")  # each costs all others
    return _parsed(text, "TOML", lambda: tomllib.loads(text))


def parse_python(text: str) -> ast.Module:
    """Return the syntax tree of a module without compiling it; raises UnreadableError."""

    refuse_deep(text, BRACKETS)

    def parse() -> ast.Module:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of the stranger's code, not of ours
            return ast.parse(text)

    return _parsed(text, "Python", parse)


class Number(str):
    """A number as the text it was written as, so that no digit is lost or made up."""

    __slots__ = ()


def _parsed(text: str, language: str, parse: Callable[[], T]) -> T:
    refuse_large(text, _MOST)
    try:
        return parse()
    except _BROKEN as error:
        raise UnreadableError(f"It cannot be read as {language}.") from error


def refuse_large(text: str, most: int) -> None:
    """Raise UnreadableError for a text of more than `most` characters."""
    if len(text) > most:
        raise UnreadableError(f"It is longer than {most:,} characters.")


def refuse_deep(text: str, most: int) -> None:
    """Raise UnreadableError where more than `most` brackets are open at once."""
    if is_deeper(text, most):
        raise UnreadableError("It is nested too deeply.")


def table(value: object, *keys: str) -> dict[str, object]:
    """Return the table under the keys; an empty one where there is none."""
    for key in keys:
        value = value.get(key) if isinstance(value, dict) else None
    return value if isinstance(value, dict) else {}


def listed(value: object) -> list[object]:
    """Return a list as it is, and anything else as an empty one."""
    return value if isinstance(value, list) else []


def said(value: object) -> str:
    """Return a text in one line without controls; empty for anything but a text."""
    return " ".join(printable(value).split()) if isinstance(value, str) else ""


def printable(text: str) -> str:
    """Return the text with each control as a space."""
    return "".join(sign if sign.isprintable() else " " for sign in text)
