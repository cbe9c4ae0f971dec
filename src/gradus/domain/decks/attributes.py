"""The attribute list at the end of a heading: `{#id .class key=value}`.

Python-Markdown's own attr_list loses the id where the heading also holds braces or maths.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from gradus.domain.markup.scan import Kind, segments

_START = re.compile(r"(?:^|(?<=\s))\{(?=[#.]|[A-Za-z][\w-]*=)")
_TOKEN = re.compile(
    r"""\s*(?:
        \#(?P<id>[^\s{}"'=]+)
      | \.(?P<cls>[A-Za-z][\w-]*)
      | (?P<key>[A-Za-z][\w-]*)=(?:
            "(?P<double>(?:[^"\\]|\\.)*)"
          | '(?P<single>(?:[^'\\]|\\.)*)'
          | (?P<bare>[^\s{}"']+)
        )
    )(?=[\s}])""",
    re.VERBOSE,
)
_END = re.compile(r"\s*\}")
_ESCAPE = re.compile(r"\\(.)")


@dataclass(frozen=True, slots=True)
class Attributes:
    """What an attribute list says, repeated entries kept so that they can be reported."""

    ids: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()
    pairs: tuple[tuple[str, str], ...] = ()


class MalformedAttributesError(ValueError):
    """The heading holds something that starts like an attribute list and is none."""


def split_heading(heading: str) -> tuple[str, Attributes]:
    """Split a heading into its text and its attribute list.

    Raises MalformedAttributesError where a list is begun outside code and maths but not written to
    the rules, or does not stand at the very end.
    """
    for start in _candidates(heading):
        attributes, end = _parse(heading, start + 1)
        if heading[end:].strip():
            raise MalformedAttributesError("The attribute list does not stand at the very end.")
        return heading[:start].rstrip(), attributes
    return heading.strip(), Attributes()


def list_start(heading: str) -> int | None:
    """Return where the attribute list of a heading begins, None where it has none."""
    return next(_candidates(heading), None)


def _candidates(heading: str) -> Iterator[int]:
    for segment in segments(heading):
        if segment.kind is Kind.TEXT:
            for match in _START.finditer(heading, segment.start, segment.end):
                yield match.start()


def _parse(heading: str, position: int) -> tuple[Attributes, int]:
    ids: list[str] = []
    classes: list[str] = []
    pairs: list[tuple[str, str]] = []
    while not (end := _END.match(heading, position)):
        token = _TOKEN.match(heading, position)
        if token is None:
            raise MalformedAttributesError(
                f"The attribute list stops making sense at {heading[position:].strip()!r}."
            )
        position = token.end()
        if token["id"]:
            ids.append(token["id"])
        elif token["cls"]:
            classes.append(token["cls"])
        else:
            pairs.append((token["key"], _value(token)))
    return Attributes(tuple(ids), tuple(classes), tuple(pairs)), end.end()


def _value(token: re.Match[str]) -> str:
    quoted = token["double"] if token["double"] is not None else token["single"]
    return token["bare"] if quoted is None else _ESCAPE.sub(r"\1", quoted)
