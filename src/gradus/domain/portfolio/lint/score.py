"""A README's score, what takes how much off it, and what would raise it most."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from gradus.domain.portfolio.lint.finding import Finding
from gradus.domain.portfolio.lint.rules import MISSING, weight

BEST = 100


@dataclass(frozen=True, slots=True)
class Loss:
    """Findings that are mended together, and the points they take off."""

    rule: str
    subject: str
    findings: tuple[Finding, ...]
    points: int


@dataclass(frozen=True, slots=True)
class Score:
    """Points from 0 to 100, all losses with the greatest first, and the two worth mending first."""

    points: int
    losses: tuple[Loss, ...]

    @property
    def best_mends(self) -> tuple[Loss, ...]:
        """The two losses whose mend would raise the score most."""
        return self.losses[:2]


def score(findings: Iterable[Finding]) -> Score:
    """Return 100 less the points of all losses, never below 0; the table of rules explains it."""
    ordered = sorted(findings, key=_group)
    losses = [
        _loss(rule, subject, tuple(each)) for (rule, subject), each in groupby(ordered, _group)
    ]
    losses.sort(key=lambda loss: (-loss.points, loss.rule, loss.subject))
    return Score(max(0, BEST - sum(loss.points for loss in losses)), tuple(losses))


def _group(finding: Finding) -> tuple[str, str]:
    return finding.rule, finding.subject if finding.rule == MISSING else ""


def _loss(rule: str, subject: str, findings: tuple[Finding, ...]) -> Loss:
    one = weight(rule, subject)
    return Loss(rule, subject, findings, one.points * min(len(findings), one.most))
