"""Which pictures of a repository a README shows, and what they are called."""

from __future__ import annotations

import re
from dataclasses import dataclass

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.facts.fact import Facts, Kind

_FIGURES = re.compile(r"^(?:figures|figs|plots|reports)/|/(?:figures|figs|plots)/")
_VARIANT = re.compile(r"dark|\d{3,4}x\d{3,4}|favicon|icon|logo", re.IGNORECASE)
_DEMO = re.compile(r"demo|screenshot|preview|example|\.gif$", re.IGNORECASE)
_MOST = 2


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture to show, with the words that stand in for it."""

    path: str
    alt: str
    place: Place


def pictures(facts: Facts, *, figures: bool) -> tuple[Picture, ...]:
    """Return up to two figures, or up to two other pictures; those named demo come first."""
    paths = [fact.value for fact in facts.of(Kind.PICTURE)]
    fitting = [
        path
        for path in paths
        if bool(_FIGURES.search(path)) is figures and not _VARIANT.search(path)
    ]
    fitting.sort(key=lambda path: (not _DEMO.search(path.rsplit("/", 1)[-1]), path))
    return tuple(Picture(path, _words(path), Place(path)) for path in fitting[:_MOST])


def _words(path: str) -> str:
    stem = path.rsplit("/", 1)[-1].rsplit(".", 1)[0]
    words = " ".join(re.split(r"[-_\s]+", stem))
    return words[:1].upper() + words[1:]
