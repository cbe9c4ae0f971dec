"""The generator on Gradus's own repository."""

from __future__ import annotations

from pathlib import Path

import pytest

from gradus.domain.portfolio.facts.gather import gather_facts
from gradus.domain.portfolio.history import History
from gradus.domain.portfolio.lint.finding import Severity
from gradus.domain.portfolio.lint.gathering import known_of
from gradus.domain.portfolio.lint.lint import lint
from gradus.domain.portfolio.lint.score import score
from gradus.domain.portfolio.readme.answers import answers_in, clean
from gradus.domain.portfolio.readme.document import parse, write
from gradus.domain.portfolio.readme.generate import generate
from gradus.domain.portfolio.readme.update import update
from gradus.domain.portfolio.repository import Repository
from gradus.domain.portfolio.tree import Source
from gradus.paths import bundled
from gradus.repositories.folder_tree import FolderTree
from gradus.repositories.limits import USUAL
from gradus.services.portfolio.readme.answers_file import read_answers
from gradus.services.portfolio.readme.checking import check_readme
from gradus.services.portfolio.readme.templates import templates


@pytest.fixture(scope="module")
def own() -> Repository:
    """This repository as it lies here, without its git."""
    return Repository("gradus", FolderTree(bundled(), USUAL), History())


ANSWERS = Path(__file__).parent / "own_answers.yaml"


def test_its_readme_scores_at_least_90_and_without_answers_less(own: Repository) -> None:
    answers = read_answers(ANSWERS)
    facts = gather_facts(own)
    points = []
    nothing: dict[str, str] = {}
    for given in (answers, nothing):
        written = generate(templates()["ml_project"], facts, given)
        text = write(update(parse(b""), written).document).decode()
        findings = lint(text, known_of(own.tree, facts, "README.md"))
        assert not [one for one in findings if one.severity is Severity.ERROR]
        points.append(score(findings).points)
    assert points[0] >= 90 > points[1]


def test_the_readme_that_is_there_scores_at_least_90_and_holds_these_answers() -> None:
    checked = check_readme(bundled(), source=Source.FOLDER)
    assert checked is not None
    assert not checked.wrong
    assert checked.score.points >= 90
    kept = answers_in(parse((bundled() / "README.md").read_bytes()))
    assert kept == {key: clean(text) for key, text in read_answers(ANSWERS).items()}
