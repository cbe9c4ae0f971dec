"""Which template fits a repository, and which one wrote a README."""

from __future__ import annotations

import re

from gradus.domain.portfolio.facts.fact import Facts, Kind
from gradus.domain.portfolio.readme.document import Document

_WRITTEN = re.compile(r"<!-- gradus:template ([a-z_]+) -->")


def kind_in(document: Document) -> str:
    """Return the key of the template that a README names, or empty."""
    section = document.section("title")
    found = _WRITTEN.search(section.content) if section is not None else None
    return found[1] if found else ""


def kind_for(facts: Facts) -> str:
    """Return the key of the template that fits best what a repository holds."""
    if facts.of(Kind.SERVICE):
        return "api"
    if _competes(facts):
        return "kaggle"
    if facts.measured or facts.of(Kind.STAGE) or facts.of(Kind.MODEL_CARD):
        return "ml_project"
    if facts.of(Kind.NAME):
        return "library"
    return "analysis" if facts.of(Kind.NOTEBOOK) else "ml_project"


def _competes(facts: Facts) -> bool:
    """Tell whether there are submissions, or Kaggle's own client is needed."""
    folders = {fact.value for fact in facts.of(Kind.FOLDER)}
    needed = {fact.value.lower() for fact in facts.of(Kind.DEPENDENCY)}
    return bool(folders & {"submissions/", "submission/"}) or "kaggle" in needed
