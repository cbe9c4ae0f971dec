"""Small projects for tests."""

from __future__ import annotations

from gradus.domain.portfolio.check import Check, Place, Result, Verdict
from gradus.domain.portfolio.projects.item import Item
from gradus.domain.portfolio.projects.project import Project
from gradus.domain.portfolio.projects.stage import Stage

PASSED, FAILED, CANNOT_TELL = Verdict


def item(number: int, stage: Stage = Stage.FRAME, check: str = "", **changed: object) -> Item:
    return Item(stage, f"Item {number}", check=check, id=number, **changed)  # type: ignore[arg-type]


def project(*items: Item) -> Project:
    return Project("Fraud", id=1).with_items(items)


def result(key: str, verdict: Verdict = PASSED, *places: tuple[str, int]) -> Result:
    return Result(key, verdict, "Something was found.", tuple(Place(*one) for one in places))


def check(key: str, minutes: int = 20, group: str = "Tests and CI") -> Check:
    return Check(key, 1, group, f"Title of {key}", f"Why {key}", f"Mend {key}", minutes, "testing")
