"""What a repository says, taken from its files and facts for a README to be held against."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from gradus.domain.portfolio.facts.fact import Facts, Kind
from gradus.domain.portfolio.facts.licence import normal_licence
from gradus.domain.portfolio.lint.known import Known, Metric
from gradus.domain.portfolio.tree import Tree


def known_of(tree: Tree, facts: Facts, readme: str) -> Known:
    """Return paths, licence and metrics; `readme` is the README's own path, committed or not.

    A licence counts only where a file of its own says it, and a metric only if it is a number.
    """
    licences = [fact for fact in facts.of(Kind.LICENCE) if _is_text(fact.place.path)]
    licence = licences[0] if licences else None
    return Known(
        paths=frozenset({*tree.paths(), readme}),
        readme=readme,
        licence=normal_licence(licence.value) if licence else "",
        licence_file=licence.place.path if licence else "",
        metrics=tuple(
            Metric(one.model, one.metric, one.value, one.place)
            for one in facts.measured
            if _is_number(one.value)
        ),
    )


def _is_text(path: str) -> bool:
    name = path.rpartition("/")[2].lower()
    return name.startswith(("licence", "license", "copying", "unlicense"))


def _is_number(value: str) -> bool:
    try:
        return Decimal(value.rstrip("%")).is_finite()
    except InvalidOperation:
        return False
