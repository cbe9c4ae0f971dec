"""What the linter knows of a repository."""

from __future__ import annotations

from tests.domain.portfolio.trees import DictTree

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.facts.fact import Fact, Facts, Kind, Measured
from gradus.domain.portfolio.lint.gathering import known_of
from gradus.domain.portfolio.lint.known import Known, Metric
from gradus.domain.portfolio.tree import Source

METRICS = Place("metrics.json", 2)


def facts(*found: Fact, measured: tuple[Measured, ...] = ()) -> Facts:
    return Facts("a", "", Source.HEAD, found={Kind.LICENCE: found}, measured=measured)


def test_the_licence_is_that_of_its_own_file() -> None:
    said = Fact(Kind.LICENCE, "MIT", Place("pyproject.toml", 3))
    text = Fact(Kind.LICENCE, "ISC", Place("LICENSE.txt", 1))
    tree = DictTree({"LICENSE.txt": "a", "README.md": "b"})
    known = known_of(tree, facts(said, text), "README.md")
    assert (known.licence, known.licence_file) == ("ISC", "LICENSE.txt")
    assert known.paths == {"LICENSE.txt", "README.md"}
    alone = known_of(DictTree({}), facts(said), "docs/README.md")
    assert alone == Known(frozenset({"docs/README.md"}), "docs/README.md")


def test_metrics_that_are_no_numbers_are_left_out() -> None:
    values = ("0.5", "91%", "nan", "many")
    measured = tuple(Measured("gbm", "f1", value, METRICS) for value in values)
    assert known_of(DictTree({}), facts(measured=measured), "README.md").metrics == (
        Metric("gbm", "f1", "0.5", METRICS),
        Metric("gbm", "f1", "91%", METRICS),
    )
