"""Holding a README that is there against its repository, without changing it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from gradus.domain.portfolio.facts.gather import gather_facts
from gradus.domain.portfolio.lint.finding import Finding, Severity
from gradus.domain.portfolio.lint.gathering import known_of
from gradus.domain.portfolio.lint.lint import lint
from gradus.domain.portfolio.lint.score import Loss, Score, score
from gradus.domain.portfolio.readme.encoding import read_text
from gradus.domain.portfolio.tree import Source
from gradus.errors import RepositoryError
from gradus.formats.repository_files import read_file
from gradus.repositories.going_on import Progress
from gradus.services.portfolio.readme.preparing import read, readme_path


@dataclass(frozen=True, slots=True)
class CheckedReadme:
    """The README's path, what is to be said of it, and its score."""

    path: str
    findings: tuple[Finding, ...]
    score: Score

    @property
    def wrong(self) -> bool:
        """Whether a finding is an error."""
        return any(finding.severity is Severity.ERROR for finding in self.findings)


def check_readme(
    folder: Path, progress: Progress = lambda _a, _b: True, source: Source = Source.HEAD
) -> CheckedReadme | None:
    """Return the findings; None where `progress` asked to stop.

    The README is read as it lies in the folder, what it is held against from `source`. Raises
    RepositoryError for a folder without a README, or one that cannot be read.
    """
    repository = read(folder, progress, source)
    if repository is None:
        return None
    name = readme_path(folder)
    data = read_file(folder, name)
    if data is None:
        raise RepositoryError(
            f"There is no README in {folder}.", "Write one with gradus readme write."
        )
    known = known_of(repository.tree, gather_facts(repository), name)
    findings = lint(read_text(data)[1], known)
    return CheckedReadme(name, findings, score(findings))


def as_text(checked: CheckedReadme) -> str:
    """Return each finding with its line and remedy, the score, and what would raise it most."""
    lines = [
        f"{checked.path}:{one.line}: {one.severity.value}: {one.sentence}\n    {one.remedy}"
        for one in checked.findings
    ]
    best = ", ".join(f"{loss.subject or loss.rule} (+{loss.points})" for loss in _best(checked))
    lines.append(f"{checked.score.points} of 100." + (f" Most would help: {best}." if best else ""))
    return "\n".join(lines)


def as_json(checked: CheckedReadme) -> str:
    """Return the same as an object."""
    told = {
        "file": checked.path,
        "score": checked.score.points,
        "best_mends": [
            {"rule": loss.rule, "subject": loss.subject, "points": loss.points}
            for loss in _best(checked)
        ],
        "findings": [
            {
                "rule": one.rule,
                "line": one.line,
                "severity": one.severity.value,
                "sentence": one.sentence,
                "remedy": one.remedy,
            }
            for one in checked.findings
        ],
    }
    return json.dumps(told, ensure_ascii=False, indent=2)


def _best(checked: CheckedReadme) -> tuple[Loss, ...]:
    return tuple(loss for loss in checked.score.best_mends if loss.points)
