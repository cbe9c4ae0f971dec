"""The score, and laws of findings and mends."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.lint.finding import Finding, Severity, mended
from gradus.domain.portfolio.lint.known import Known, Metric
from gradus.domain.portfolio.lint.lint import lint
from gradus.domain.portfolio.lint.rules import MISSING, RULES, SECTIONS
from gradus.domain.portfolio.lint.score import score

KNOWN = Known(
    paths=frozenset({"LICENSE", "docs/curve.png", "docs/a.md"}),
    licence="MIT",
    licence_file="LICENSE",
    metrics=(Metric("gbm", "f1", "0.512", Place("metrics.json", 1)),),
)
PIECES = (
    "# A",
    "## Results",
    "#### Deep",
    "##### Deeper",
    "### Licence",
    "Finds fraud among many payments.",
    "![](docs/curve.png)",
    "![](Docs/Curve.png)",
    "[a](#a-)",
    "[b](A.md)",
    "[![x](https://streak-stats.demolab.com?u=1)](https://x.y)",
    "|Model|F1|\n|-|-|\n|gbm|0.6|",
    "TODO",
    "Apache-2.0",
    "Title\n=====",
    "<!-- c -->",
    "> ### Quoted",
    "```\n# no heading\n```",
)


def finding(rule: str, subject: str = "") -> Finding:
    return Finding(rule, 1, Severity.ERROR, "It is so.", "Change it.", subject)


def test_a_readme_without_any_section_scores_nothing_and_one_without_findings_all() -> None:
    assert sum(SECTIONS.values()) == 100
    assert score(lint("", Known())).points == 0
    assert score(()).points == 100


def test_the_two_greatest_losses_are_named_first() -> None:
    links = [finding("broken link", name) for name in "abcdef"]
    result = score([finding(MISSING, "contact"), finding("licence differs"), *links])
    assert [(loss.rule, loss.points) for loss in result.best_mends] == [
        ("broken link", 12),
        ("licence differs", 6),
    ]
    assert result.points == 100 - 12 - 6 - 2


kinds = st.one_of(
    st.sampled_from(sorted(RULES)).map(finding),
    st.sampled_from(sorted(SECTIONS)).map(lambda name: finding(MISSING, name)),
)


@pytest.mark.counted
@given(st.lists(kinds, max_size=20), kinds)
def test_one_more_finding_never_raises_the_score(findings: list[Finding], one: Finding) -> None:
    assert score([*findings, one]).points <= score(findings).points


@given(st.lists(st.sampled_from(PIECES), max_size=9))
@example(["# A", "### Licence", "### Licence", "Apache-2.0"])
def test_a_mend_removes_its_finding_raises_no_other_and_never_lowers_the_score(
    pieces: list[str],
) -> None:
    text = "\n\n".join(pieces) + "\n"
    before = lint(text, KNOWN)
    for one in before:
        if one.edits:
            after = lint(mended(text, one.edits), KNOWN)
            assert len(after) < len(before) or one not in after
            assert len(after) <= len(before)
            assert score(after).points >= score(before).points


@given(st.text(max_size=60), st.lists(st.sampled_from(PIECES), max_size=4))
def test_every_line_and_edit_lies_within_the_text(noise: str, pieces: list[str]) -> None:
    text = noise + "\n\n".join(pieces)
    for one in lint(text, KNOWN):
        assert 0 <= one.line <= len(text.splitlines()) + 1
        assert all(0 <= edit.start <= edit.end <= len(text) for edit in one.edits)
