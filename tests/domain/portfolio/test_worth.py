"""Which repositories are worth finishing, and which mends help most."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.domain.portfolio.trees import commits, repository

from gradus.domain.portfolio.check import Result, Verdict
from gradus.domain.portfolio.checks.catalogue import parse_catalogue
from gradus.domain.portfolio.history import History
from gradus.domain.portfolio.worth import Standing, best_mends, propose, standing_of, worth
from gradus.paths import bundled

NOW = datetime(2026, 6, 1, tzinfo=UTC)
CATALOGUE = parse_catalogue(bundled("resources/portfolio/checks.yaml").read_text("utf-8"))
KEYS = [*CATALOGUE]


def results(*failed: str, passed: tuple[str, ...] = ()) -> tuple[Result, ...]:
    return (
        *(Result(key, Verdict.FAILED, "") for key in failed),
        *(Result(key, Verdict.PASSED, "") for key in passed),
    )


def standing(folder: str, *failed: str, days: int = 10, code: int = 5_000) -> Standing:
    last = NOW - timedelta(days=days)
    return Standing(folder, last, 20, code, results(*failed))


def test_a_standing_counts_commits_and_code() -> None:
    files = {"a.py": "x = 1\n", "b.IPYNB": "{}", "c.csv": "1,2"}
    read = repository(files, History(commits("one", "two", hours=24)))
    expected = Standing("f", datetime(2026, 3, 4, 9, tzinfo=UTC), 2, 8, ())
    assert standing_of("f", read, ()) == expected
    assert standing_of("f", repository(), ()).last is None


def test_the_three_most_recent_of_equal_ones_are_proposed() -> None:
    every = [standing(f"{days}", "linter", days=days) for days in (300, 2, 40, 9)]
    assert [one.folder for one in propose(every, CATALOGUE, NOW)] == ["2", "9", "40"]


def test_what_is_finished_or_holds_no_code_is_not_proposed() -> None:
    every = [standing("done"), standing("empty", "linter", code=0)]
    assert propose(every, CATALOGUE, NOW) == ()


def test_a_proposal_says_why_and_names_the_mends_that_help_most() -> None:
    one = standing("f", "linter", "badges", "readme-present", "results-table", "no-secrets")
    proposal = propose([one], CATALOGUE, NOW)[0]
    assert [mend.key for mend in proposal.mends] == [
        "no-secrets",
        "readme-present",
        "results-table",
    ]
    assert proposal.minutes == 10 + 5 + 20 + 20 + 30
    assert proposal.why == (
        "20 commits, last commit 10 days ago; no results are shown yet; 85 minutes of mends left."
    )


def test_without_commits_the_reason_says_so() -> None:
    one = replace(standing("f", "linter"), last=None, commits=0)
    one = replace(one, results=results("linter", passed=("demo-picture",)))
    assert propose([one], CATALOGUE, NOW)[0].why == (
        "0 commits, no commits yet; results are shown; 10 minutes of mends left."
    )


def test_of_two_mends_that_help_alike_the_quicker_comes_first() -> None:
    assert [one.key for one in best_mends(results("linter", "badges"), CATALOGUE)] == [
        "badges",
        "linter",
    ]


def test_after_half_a_year_work_is_worth_half() -> None:
    new, old = (worth(standing("f", "linter", days=days), CATALOGUE, NOW) for days in (0, 180))
    assert old == pytest.approx(new / 2)


standings = st.builds(
    Standing,
    folder=st.text(min_size=1, max_size=4),
    last=st.none()
    | st.datetimes(datetime(2020, 1, 1), NOW.replace(tzinfo=None)).map(  # noqa: DTZ001
        lambda at: at.replace(tzinfo=UTC)
    ),
    commits=st.integers(0, 10_000),
    code=st.integers(0, 10**7),
    results=st.lists(
        st.builds(Result, st.sampled_from(KEYS), st.sampled_from(Verdict), st.just("")),
        unique_by=lambda one: one.key,
    ).map(tuple),
)


@settings(max_examples=30)
@given(st.lists(standings, max_size=8, unique_by=lambda one: one.folder))
def test_proposals_do_not_depend_on_the_order_of_folders(every: list[Standing]) -> None:
    proposed = propose(every, CATALOGUE, NOW)
    assert proposed == propose(reversed(every), CATALOGUE, NOW)
    assert len(proposed) <= 3
    assert all(1 <= len(one.mends) <= 3 for one in proposed)


@given(standings, st.sampled_from(KEYS))
def test_one_more_mend_never_makes_a_repository_worth_more(one: Standing, key: str) -> None:
    kept = tuple(result for result in one.results if result.key != key)
    whole = replace(one, results=kept)
    flawed = replace(one, results=(*kept, Result(key, Verdict.FAILED, "")))
    assert worth(flawed, CATALOGUE, NOW) < worth(whole, CATALOGUE, NOW)


@given(standings, st.integers(1, 500))
def test_older_work_is_never_worth_more(one: Standing, days: int) -> None:
    if one.last is not None:
        older = replace(one, last=one.last - timedelta(days=days))
        assert worth(older, CATALOGUE, NOW) < worth(one, CATALOGUE, NOW)
