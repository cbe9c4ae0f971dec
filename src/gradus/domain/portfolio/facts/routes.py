"""Which reader reads which file, by its name and folder alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from gradus.domain.portfolio.facts import (
    citation,
    code,
    commands,
    dvc,
    licence,
    pyproject,
    requirements,
    results,
    services,
    setup_files,
    surroundings,
    tables,
)
from gradus.domain.portfolio.facts.fact import Found

Reader = Callable[[str, str], Iterable[Found]]
PathReader = Callable[[str], Iterable[Found]]

_FOREIGN = re.compile(
    r"(?:^|/)(?:\.?venv|env|node_modules|site-packages|third_party|vendor|dist|build|\.tox)/"
)
_TESTS = re.compile(r"(?:^|/)tests?/", re.IGNORECASE)
_TEST_FILE = re.compile(r"(?:.*/)?(?:test_[^/]*|[^/]*_test)\.py")

_ROUTES: tuple[tuple[str, Reader], ...] = (
    (r"(?:.*/)?pyproject\.toml", pyproject.read_pyproject),
    (r"(?:.*/)?setup\.cfg", setup_files.read_setup_cfg),
    (r"(?:.*/)?setup\.py", setup_files.read_setup_py),
    (r"(?:.*/)?requirements[^/]*\.txt|requirements/[^/]+\.txt", requirements.read_requirements),
    (r"(?:.*/)?environment\.ya?ml", requirements.read_environment),
    (r"(?:LICEN[CS]E|COPYING)(?:\.(?:txt|md|rst))?", licence.read_licence),
    (r"CITATION\.cff", citation.read_citation),
    (r"(?:GNU)?[Mm]akefile", commands.read_makefile),
    (r"\.?[Jj]ustfile", commands.read_justfile),
    (r"(?:[^/]+|(?:scripts|bin)/[^/]+)\.sh", commands.read_shell),
    (r"(?:(?:src|scripts|bin)/)?(?:[^/]+/)?[^/]+\.py", commands.read_main_guard),
    (
        (
            r"(?:.*/)?(?:app|main|api|server|serve|service|demo|streamlit_app|routes?)\.py"
            r"|(?:.*/)?(?:routers?|routes|pages)/[^/]+\.py"
        ),
        services.read_service,
    ),
    (r"\.github/workflows/[^/]+\.ya?ml|\.gitlab-ci\.yml", surroundings.read_workflow),
    (r"(?:.*/)?(?:Dockerfile|Containerfile)(?:\.[^/]+)?", surroundings.read_dockerfile),
    (r"\.python-version", surroundings.read_python_version),
    (r".*\.ipynb", surroundings.read_notebook),
    (
        r"(?i:(?:.*/)?(?:model|data|dataset)[_-]?card\.md|data/readme\.md)",
        surroundings.read_card,
    ),
    (r".*\.dvc", surroundings.read_pointer),
    (r"(?:.*/)?dvc\.yaml", dvc.read_stages),
    (r"(?:.*/)?dvc\.lock", dvc.read_lock),
    (
        (
            r"(?:.*/)?(?:metrics|results|scores|evaluation)[^/]*\.(?:json|ya?ml)"
            r"|(?:metrics|results)/[^/]+\.json"
        ),
        results.read_results,
    ),
    (
        r"(?:.*/)?(?:metrics|results|scores|leaderboard)[^/]*\.csv|(?:metrics|results)/[^/]+\.csv",
        tables.read_table,
    ),
)
_PATH_ROUTES: tuple[tuple[str, PathReader], ...] = (
    (
        (
            r"(?:.*/)?(?:uv\.lock|poetry\.lock|pdm\.lock|Pipfile\.lock|pixi\.lock"
            r"|conda-lock\.yml|pylock\.toml)|requirements[^/]*\.lock"
        ),
        surroundings.lock,
    ),
    (
        (
            r"(?:docs|doc|figures|figs|images|img|assets|screenshots|plots|reports)/.*"
            r"\.(?:png|jpe?g|gif|svg|webp)"
        ),
        surroundings.picture,
    ),
    (r"pytest\.ini", surroundings.runner),
)
_COMPILED = tuple((re.compile(pattern), reader) for pattern, reader in _ROUTES)
_COMPILED_PATHS = tuple((re.compile(pattern), reader) for pattern, reader in _PATH_ROUTES)


def readers(path: str) -> tuple[Reader, ...]:
    """Return what reads the text of a file; nothing for what others made or tests use."""
    if _FOREIGN.search(path):
        return ()
    if _TEST_FILE.fullmatch(path):
        return (code.read_tests,)
    if _TESTS.search(path):
        return ()
    return tuple(reader for pattern, reader in _COMPILED if pattern.fullmatch(path))


def path_readers(path: str) -> tuple[PathReader, ...]:
    """Return what makes a fact of a file's path alone."""
    if _FOREIGN.search(path) or _TESTS.search(path):
        return ()
    return tuple(reader for pattern, reader in _COMPILED_PATHS if pattern.fullmatch(path))
