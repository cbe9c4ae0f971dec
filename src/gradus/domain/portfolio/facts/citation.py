"""Facts of CITATION.cff."""

from __future__ import annotations

from collections.abc import Iterator

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.facts.fact import Fact, Found, Kind
from gradus.domain.portfolio.facts.lined import lined_yaml

_KINDS = {
    "title": Kind.CITATION,
    "version": Kind.VERSION,
    "license": Kind.LICENCE,
    "doi": Kind.DOI,
    "abstract": Kind.DESCRIPTION,
}


def read_citation(path: str, text: str) -> Iterator[Found]:
    """Yield title, version, licence, DOI, description and authors."""
    root = lined_yaml(text)
    for key, kind in _KINDS.items():
        value = root.get(key)
        if value.text:
            yield Fact(kind, value.text, Place(path, value.line))
    for author in root.get("authors").items():
        names = (author.get("given-names").text, author.get("family-names").text)
        name = " ".join(part for part in names if part) or author.get("name").text
        if name:
            yield Fact(Kind.AUTHOR, name, Place(path, author.line))
