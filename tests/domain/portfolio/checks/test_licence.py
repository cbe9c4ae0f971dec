"""Checks of licence, data source and citation."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from gradus.domain.portfolio.check import Verdict
from gradus.domain.portfolio.reading.licences import closest, named_licences
from gradus.domain.portfolio.reading.reading import Known

Told = Callable[..., tuple[str, str, list[tuple[str, int]]]]
Judged = Callable[..., Verdict]


@pytest.fixture
def mit(known: Known) -> str:
    return known.licences["MIT"].replace("[year] [fullname]", "2026 Ada Lovelace")


def test_a_known_licence_passes_whoever_holds_it(told: Told, mit: str) -> None:
    assert told("licence-file", {"LICENSE": mit}) == (
        "passed",
        "LICENSE is MIT.",
        [("LICENSE", 0)],
    )


def test_each_licence_is_told_from_all_others(known: Known) -> None:
    for name, text in known.licences.items():
        assert closest(text.upper(), known.licences).name == name


def test_a_changed_licence_fails_and_names_the_closest(told: Told, mit: str) -> None:
    changed = mit[:500] + " Nobody may use it on Sundays, or for money, or at night." * 6
    verdict_, found, places = told("licence-file", {"LICENSE.txt": changed})
    assert (verdict_, places) == ("failed", [("LICENSE.txt", 0)])
    assert found.startswith("LICENSE.txt is no known licence; MIT comes closest with")


def test_a_licence_that_cannot_be_read_cannot_be_told(verdict: Judged) -> None:
    assert verdict("licence-file", {"LICENSE": b"\xff\xfe"}) is Verdict.CANNOT_TELL


def test_a_missing_licence_fails(verdict: Judged) -> None:
    assert verdict("licence-file", {"docs/LICENSE": "MIT"}) is Verdict.FAILED


def test_with_no_templates_nothing_is_alike() -> None:
    assert closest("", {}).share == 0.0
    assert closest("", {"MIT": ""}).share == 0.0


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Released under the MIT License.", {"MIT"}),
        ("Apache License, Version 2.0", {"Apache-2.0"}),
        ("apache-2.0", {"Apache-2.0"}),
        ("BSD 3-Clause", {"BSD-3-Clause"}),
        ("GPLv3", {"GPL-3.0"}),
        ("GNU Affero General Public License v3", {"AGPL-3.0"}),
        ("LGPL-3.0-only", {"LGPL-3.0"}),
        ("MIT AND CC-BY-4.0", {"MIT", "CC-BY-4.0"}),
        ("CC BY-SA 4.0", {"CC-BY-SA-4.0"}),
        ("see LICENSE, submit it", set()),
    ],
)
def test_licences_are_known_by_their_usual_names(text: str, names: set[str]) -> None:
    assert named_licences(text) == names


README = "# A\n\n## License\n\nThis is under {}.\n"


def test_one_licence_everywhere_passes(told: Told, mit: str) -> None:
    project = '[project]\nname = "a"\nlicense = "MIT"\n'
    files = {"LICENSE": mit, "README.md": README.format("MIT"), "pyproject.toml": project}
    assert told("licence-agrees", files) == (
        "passed",
        "All name MIT.",
        [("LICENSE", 0), ("README.md", 4), ("pyproject.toml", 3)],
    )


def test_licences_that_differ_fail(told: Told, mit: str) -> None:
    files = {"LICENSE": mit, "README.md": README.format("Apache-2.0")}
    assert told("licence-agrees", files)[:2] == (
        "failed",
        "The licences differ. LICENSE: MIT; README.md: Apache-2.0.",
    )


def test_two_licence_files_count_together(verdict: Judged, mit: str, known: Known) -> None:
    files = {"LICENSE": mit, "LICENSE-data": known.licences["CC-BY-4.0"]}
    files |= {"pyproject.toml": '[project]\nlicense = "MIT AND CC-BY-4.0"\n'}
    assert verdict("licence-agrees", files) is Verdict.PASSED


def test_a_licence_named_once_cannot_be_compared(verdict: Judged, mit: str) -> None:
    assert verdict("licence-agrees", {"LICENSE": mit}) is Verdict.CANNOT_TELL
    assert verdict("licence-agrees", {"README.md": "# A\n"}) is Verdict.CANNOT_TELL


def test_data_with_source_licence_and_download_passes(told: Told) -> None:
    text = "# A\n\n## Dataset\n\n[ULB](https://x.y), DbCL, get it by `make data`.\n"
    assert told("data-source", {"README.md": text})[0::2] == ("passed", [("README.md", 3)])


def test_what_the_section_on_data_lacks_is_told(told: Told) -> None:
    assert told("data-source", {"README.md": "# A\n\n## Data\n\nSome rows.\n\n## B\n\nMIT"})[1] == (
        "The section on data lacks a link to the source, its licence, a command that downloads it."
    )
    assert told("data-source", {"README.md": "# A\n"})[:2] == (
        "failed",
        "The README has no section on data.",
    )


CITATION = "cff-version: 1.2.0\nmessage: m\ntitle: t\nauthors:\n  - name: Ada\n"


def test_a_citation_with_all_fields_passes(verdict: Judged) -> None:
    assert verdict("citation", {"CITATION.cff": CITATION}) is Verdict.PASSED


def test_a_broken_citation_fails(told: Told) -> None:
    assert told("citation", {"CITATION.cff": "message: m\n"})[:2] == (
        "failed",
        "CITATION.cff lacks cff-version, title, authors.",
    )
    assert told("citation", {"CITATION.cff": "a: [\n"})[0] == "failed"


def test_no_citation_is_needed(verdict: Judged) -> None:
    assert verdict("citation", {}) is Verdict.CANNOT_TELL
