"""Which sections a heading announces, wherever in it they are named."""

from __future__ import annotations

import re
from functools import cache

from gradus.domain.portfolio.readme.names import HEADINGS

_ALSO = {
    "results": "scores?",
    "data": "data ?sets?|corpus",
    "method": "modell?ing|algorithms?",
    "reproduce": "reproduc\\w+|install\\w*|build",
    "decisions": "decisions?|trade-?offs?|what (?:i|we) learn\\w*",
    "limitations": "limitations?|ethic\\w*|bias\\w*|out of scope",
    "tests": "quality",
    "licence": "licen[cs](?:es?|ing)",
}
"""What announces a section where it stands within a heading, besides that section's headings."""

_KNOWN_BY_HEADING = (
    *("demo", "results", "data", "method", "reproduce", "decisions", "limitations"),
    *("map", "tests", "licence", "contact"),
)
_MARK = re.compile(r"<!--\s*gradus:begin\s+([a-z]+)\b")


@cache
def announcing(name: str) -> re.Pattern[str]:
    """Return what is found in a heading that announces a section; `name` is one of HEADINGS."""
    words = f"{HEADINGS[name]}|{_ALSO.get(name, HEADINGS[name])}"
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)


def sections_of(heading: str) -> frozenset[str]:
    """Return the names of all sections that a heading announces: "Results and limits" is two."""
    return frozenset(name for name in _KNOWN_BY_HEADING if announcing(name).search(heading))


def marked_sections(text: str) -> frozenset[str]:
    """Return the names of sections between the app's own comments."""
    return frozenset(_MARK.findall(text))
