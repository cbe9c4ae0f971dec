"""Everything that is carried along is named with its licence, for people and for programs."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from making.notices import notices
from making.project import Project
from making.sbom import sbom, write_checksums

PYTHON = Path(sys.executable)
_HEADING = re.compile(r"^(\S+) (\S+): .+\n-+$", re.MULTILINE)
"""A package and its version, as the notices head what follows."""


@pytest.fixture(scope="module")
def text() -> str:
    return notices(Project(), PYTHON)


def test_every_package_is_there_with_the_text_of_its_licence(text: str) -> None:
    assert "\nSQLAlchemy 2." in text
    assert "SQLAlchemy authors and contributors" in text
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "GNU GENERAL PUBLIC LICENSE" in text


def test_what_runs_everywhere_is_named_and_what_only_builds_is_not(text: str) -> None:
    named = {re.sub(r"[-_.]+", "-", name).lower() for name, _ in _HEADING.findall(text)}
    runs, builds = _locked("requirements.txt"), _locked("requirements-installer.txt")
    everywhere = {name for name, marker in runs if not marker}
    assert everywhere
    assert everywhere <= named
    assert "packaging" in {
        name for name, _ in builds - runs
    }  # PyInstaller needs it, Gradus does not
    assert named.isdisjoint(name for name, _ in builds - runs)
    assert "pip" not in named


def _locked(lock: str) -> set[tuple[str, str]]:
    """Return the names in a lock, with the systems that a package is for, if not for all."""
    text = (Project().root / "packaging" / lock).read_text(encoding="utf-8")
    return set(re.findall(r"^([a-z0-9-]+)==[^ ;]+ ?;? ?([^\\\n]*)", text, re.MULTILINE))


def test_the_bill_of_materials_names_what_the_notices_name(text: str) -> None:
    bill = sbom(Project(), PYTHON)
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    listed = {(one["name"], one["version"]) for one in bill["components"]}
    assert listed == set(_HEADING.findall(text))
    nh3 = next(one for one in bill["components"] if one["name"] == "nh3")
    assert nh3["purl"] == f"pkg:pypi/nh3@{nh3['version']}"


def test_checksums_are_those_that_sha256sum_prints(tmp_path: Path) -> None:
    (tmp_path / "b.deb").write_bytes(b"abc")
    (tmp_path / "a.rpm").write_bytes(b"")
    # Of "" and "abc", from FIPS 180-2.
    assert write_checksums(tmp_path).read_text() == (
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.rpm\n"
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b.deb\n"
    )
