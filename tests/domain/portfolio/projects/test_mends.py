"""Failed checks become items, each once."""

from __future__ import annotations

import pytest
from tests.domain.portfolio.projects.making import (
    CANNOT_TELL,
    FAILED,
    PASSED,
    check,
    item,
    project,
    result,
)

from gradus.domain.portfolio.projects.mends import mend_item, mends_wanted, with_mends
from gradus.domain.portfolio.projects.stage import Stage

_CATALOGUE = {key: check(key) for key in ("seed-set", "ci-tests", "linter", "container")}


def test_failed_checks_that_no_listed_item_is_about_are_wanted() -> None:
    some = project(item(1, check="ci-tests"), item(2, check="linter", archived=True))
    results = [
        result("seed-set", PASSED),
        result("ci-tests", FAILED),
        result("linter", FAILED),
        result("container", CANNOT_TELL),
    ]
    assert mends_wanted(some, results, _CATALOGUE) == (_CATALOGUE["linter"],)


@pytest.mark.parametrize(("minutes", "hours"), [(3, 0.25), (15, 0.25), (20, 0.5), (120, 2.0)])
def test_hours_are_rounded_up_to_quarters(minutes: int, hours: float) -> None:
    assert mend_item(check("linter", minutes)).hours == hours


def test_a_mend_is_an_item_with_topic_and_check_in_the_stage_of_its_group() -> None:
    found = mend_item(check("results-table", group="Documentation"))
    assert (found.stage, found.topic, found.check) == (Stage.TELL, "testing", "results-table")
    assert (found.title, found.done_looks_like) == ("Title of results-table", "Mend results-table")
    assert mend_item(check("new", group="A group of tomorrow")).stage is Stage.SHIP


def test_a_mend_is_added_once_and_comes_back_if_it_was_archived() -> None:
    linter, seeds = _CATALOGUE["linter"], _CATALOGUE["seed-set"]
    some = with_mends(project(item(1), item(2, check="linter", archived=True)), [linter, seeds])
    assert [(one.id, one.check, one.archived) for one in some.items] == [
        (1, "", False),
        (2, "linter", False),
        (0, "seed-set", False),
    ]
    assert with_mends(some, [linter, seeds]) == some
