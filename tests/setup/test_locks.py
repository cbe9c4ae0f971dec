from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
RUN_TIME = ROOT / "packaging" / "requirements.txt"
DEVELOPMENT = ROOT / "packaging" / "requirements-dev.txt"
LOCKS = pytest.mark.parametrize("lock", [RUN_TIME, DEVELOPMENT], ids=lambda lock: lock.name)


def _entries(lock: Path) -> list[str]:
    joined = lock.read_text(encoding="utf-8").replace("\\\n", " ")
    return [line for line in joined.splitlines() if line and not line.lstrip().startswith("#")]


def _versions(lock: Path) -> dict[str, set[str]]:
    versions: dict[str, set[str]] = defaultdict(set)
    for entry in _entries(lock):
        name, version = entry.split()[0].split("==")
        versions[canonicalize_name(name)].add(version)
    return versions


def _project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def _run_time_requirements() -> list[str]:
    requirements: list[str] = _project()["project"]["dependencies"]
    return requirements


def _development_requirements() -> list[str]:
    group: list[str] = _project()["dependency-groups"]["dev"]
    return _run_time_requirements() + group


@LOCKS
def test_a_lock_holds_no_address(lock: Path) -> None:
    assert not re.search(r"://|^-", lock.read_text(encoding="utf-8"), flags=re.MULTILINE)


@LOCKS
def test_every_package_is_pinned_and_hashed(lock: Path) -> None:
    for entry in _entries(lock):
        assert re.match(r"[\w.-]+==[\w.]+ .*--hash=sha256:[0-9a-f]{64}", entry), entry[:80]


@pytest.mark.parametrize(
    ("lock", "requirements"),
    [(RUN_TIME, _run_time_requirements()), (DEVELOPMENT, _development_requirements())],
    ids=["run time", "development"],
)
def test_a_lock_agrees_with_the_project(lock: Path, requirements: list[str]) -> None:
    locked = _versions(lock)
    for requirement in map(Requirement, requirements):
        versions = locked.get(canonicalize_name(requirement.name), set())
        assert versions, f"{requirement.name} is not locked: see packaging/README.md"
        for version in versions:
            assert requirement.specifier.contains(version), f"{requirement} is locked at {version}"


def test_people_and_developers_run_the_same_versions() -> None:
    development = _versions(DEVELOPMENT)
    for name, versions in _versions(RUN_TIME).items():
        assert versions == development[name]


@LOCKS
def test_a_lock_is_complete_so_that_nothing_need_be_resolved(lock: Path) -> None:
    locked = _versions(lock)
    for name in locked:
        for needed in _needed_here(name):
            assert canonicalize_name(needed.name) in locked, f"{name} needs {needed}"


def _needed_here(name: str) -> list[Requirement]:
    try:
        lines = distribution(name).requires or []
    except PackageNotFoundError:  # locked for another system
        return []
    needed = map(Requirement, lines)
    return [each for each in needed if not each.marker or each.marker.evaluate({"extra": ""})]
