"""Running all checks on one reading of a repository."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from gradus.domain.portfolio.check import Result
from gradus.domain.portfolio.checks import (
    cards,
    ci,
    data,
    entry_points,
    environment,
    evidence,
    habits,
    imports,
    licence,
    links,
    metrics,
    modelling,
    notebooks,
    readme,
    reproducing,
    security,
    structure,
    testing,
)
from gradus.domain.portfolio.checks.answer import CheckFunction
from gradus.domain.portfolio.reading.reading import Known, Reading
from gradus.domain.portfolio.repository import Repository

CHECKS: dict[str, CheckFunction] = {
    "readme-present": readme.readme_present,
    "readme-pitch": readme.readme_pitch,
    "readme-sections": readme.readme_sections,
    "results-table": evidence.results_table,
    "reproduce-commands": reproducing.reproduce_commands,
    "demo-picture": evidence.demo_picture,
    "no-placeholder": readme.no_placeholder,
    "links-resolve": links.links_resolve,
    "badges": links.badges,
    "model-card": cards.model_card,
    "licence-file": licence.licence_file,
    "licence-agrees": licence.licence_agrees,
    "data-source": licence.data_source,
    "citation": licence.citation,
    "dependencies-declared": environment.dependencies_declared,
    "dependencies-pinned": environment.dependencies_pinned,
    "python-version": environment.python_version,
    "imports-declared": imports.imports_declared,
    "container": environment.container,
    "package-layout": structure.package_layout,
    "entry-points": entry_points.entry_points,
    "hyper-parameters": structure.hyper_parameters,
    "seed-set": habits.seed_set,
    "no-home-paths": habits.no_home_paths,
    "linter": structure.linter,
    "type-hints": structure.type_hints,
    "no-large-files": data.no_large_files,
    "data-kept-out": data.data_kept_out,
    "split-before-fit": modelling.split_before_fit,
    "baseline": modelling.baseline,
    "metrics-agree": metrics.metrics_agree,
    "notebooks-run": notebooks.notebooks_run,
    "notebook-outputs": notebooks.notebook_outputs,
    "tests-present": testing.tests_present,
    "data-and-model-tests": testing.data_and_model_tests,
    "ci-tests": ci.ci_tests,
    "serving-test": testing.serving_test,
    "no-secrets": security.no_secrets,
    "commit-history": security.commit_history,
    "gitignore": security.gitignore,
}
"""Each check by its key, in the order of the catalogue."""


def checked(
    repository: Repository, known: Known, keys: Iterable[str] = tuple(CHECKS)
) -> Iterator[Result]:
    """Yield what checks say, by default all in the catalogue's order; whoever waits can stop."""
    reading = Reading(repository, known)
    source = repository.tree.source
    for key in keys:
        answer = CHECKS[key](reading)
        yield Result(key, answer.verdict, answer.found, answer.places, source)
