"""CITATION.cff in version 1.2.0 of its format."""

from __future__ import annotations

import json

from gradus.domain.portfolio.facts.fact import Facts, Kind
from gradus.domain.portfolio.facts.licence import normal_licence


def citation(facts: Facts, title: str) -> str:
    """Return the file from facts; raises ValueError without an author, whom nobody can make up."""
    authors = tuple(dict.fromkeys(fact.value for fact in facts.of(Kind.AUTHOR)))
    if not authors:
        raise ValueError("CITATION.cff needs an author: write one into pyproject.toml.")
    lines = [
        "cff-version: 1.2.0",
        "message: If you use this software, please cite it as below.",
        "type: software",
        f"title: {json.dumps(title, ensure_ascii=False)}",
        "authors:",
        *(line for author in authors for line in _author(author)),
    ]
    for key, kind in (("version", Kind.VERSION), ("abstract", Kind.DESCRIPTION)):
        if fact := facts.first(kind):
            lines.append(f"{key}: {json.dumps(fact.value, ensure_ascii=False)}")
    if (licence := facts.first(Kind.LICENCE)) and " " not in normal_licence(licence.value):
        lines.append(f"license: {json.dumps(normal_licence(licence.value))}")
    if facts.remote.startswith("https://"):
        lines.append(f"repository-code: {json.dumps(facts.remote.removesuffix('.git'))}")
    return "\n".join(lines) + "\n"


def _author(name: str) -> tuple[str, ...]:
    given, _, family = name.rpartition(" ")
    if not given:
        return (f"  - name: {json.dumps(name, ensure_ascii=False)}",)
    return (
        f"  - given-names: {json.dumps(given, ensure_ascii=False)}",
        f"    family-names: {json.dumps(family, ensure_ascii=False)}",
    )
