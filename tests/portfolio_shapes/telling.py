"""What the references hold of a shape: its facts and verdicts as JSON, and its README."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

from tests.portfolio_shapes.shapes import SHAPES
from tests.repositories.building import NOON

from gradus.domain.portfolio.facts.fact import Facts, Kind
from gradus.services.portfolio.checking import check_folder
from gradus.services.portfolio.readme.preparing import Prepared
from gradus.services.portfolio.readme.service import ReadmeService

EXPECTED = Path(__file__).parent / "expected"


def prepare(name: str, folder: Path) -> Prepared:
    """Build a shape in a folder and prepare its README without any answer."""
    SHAPES[name](folder / name)
    prepared = ReadmeService(folder / "data").prepare(folder / name)
    assert prepared is not None
    return prepared


def told(facts: Facts) -> str:
    """Return facts as JSON, one line each."""
    rows = [
        [kind.value, fact.value, f"{fact.place.path}:{fact.place.line}", fact.detail]
        for kind in Kind
        for fact in facts.of(kind)
    ]
    rows += [
        ["result", one.model, one.split, one.metric, one.value, one.low, one.high,
         f"{one.place.path}:{one.place.line}"]
        for one in facts.measured
    ]  # fmt: skip
    rows += [
        ["at odds", odds.kind.value, *(f"{fact.value} in {fact.place.path}" for fact in odds.facts)]
        for odds in facts.contradictions
    ]
    rows += [["note", note.place.path, note.why] for note in facts.notes]
    lines = ",\n".join(f"  {json.dumps(row, ensure_ascii=False)}" for row in rows)
    return f"[\n{lines}\n]\n"


def verdicts(folder: Path) -> str:
    """Return the verdict of each check with its places as JSON, ten days after the first commit.

    What a check says of it in words is for the tests of the checks.
    """
    checked = check_folder(folder, NOON + timedelta(days=10))
    assert checked is not None
    rows = [
        [one.key, one.verdict.value, *(f"{place.path}:{place.line}" for place in one.places[:3])]
        for one in checked.results
    ]
    lines = ",\n".join(f"  {json.dumps(row, ensure_ascii=False)}" for row in rows)
    return f"[\n{lines}\n]\n"
