"""Saying where something was read: a small note that is seen, or a comment that is not."""

from __future__ import annotations

from collections.abc import Iterable

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.facts.fact import Facts
from gradus.domain.portfolio.readme.escaping import text
from gradus.domain.portfolio.tree import Source


def hidden(*places: Place) -> str:
    """Return a comment that names files and lines, each once."""
    told = dict.fromkeys(map(str, places))
    return f"<!-- from {', '.join(told).replace('--', '-&#45;')} -->"


def seen(facts: Facts, places: Iterable[Place]) -> str:
    """Return a small note with the files and the commit they were read in."""
    files = ", ".join(dict.fromkeys(text(place.path) for place in places))
    if facts.source is Source.FOLDER or not facts.commit:
        return f"<sub>from {files}, not committed</sub>"
    return f"<sub>from {files}, commit {facts.commit[:7]}</sub>"
