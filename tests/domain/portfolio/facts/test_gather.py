"""All facts together: what counts most, what contradicts what, and what is left out."""

from __future__ import annotations

import pytest
from tests.domain.portfolio.facts.reading import facts_of, told
from tests.domain.portfolio.trees import repository

from gradus.domain.portfolio.facts import gather
from gradus.domain.portfolio.facts.fact import Facts, Kind
from gradus.domain.portfolio.facts.licence import licence_of, normal_licence
from gradus.domain.portfolio.facts.python_versions import agree, allowed
from gradus.domain.portfolio.tree import Source
from gradus.paths import bundled

MIT = 'Permission is hereby granted, free of charge\n\nTHE SOFTWARE IS PROVIDED "AS IS"\n'


def project(licence: str = "MIT", more: str = "") -> str:
    return f'[project]\nname = "x"\nlicense = "{licence}"\n{more}'


def at_odds(files: dict[str, str]) -> list[tuple[Kind, list[str]]]:
    return [
        (one.kind, [f"{fact.value} ({fact.place.path})" for fact in one.facts])
        for one in facts_of(files).contradictions
    ]


def test_facts_say_which_state_they_were_read_in_and_no_password() -> None:
    found = gather.gather_facts(repository({}, remote="https://ada:secret@github.com/ada/x.git"))
    assert found == Facts("project", "f" * 40, Source.HEAD, "https://github.com/ada/x.git")
    assert found.first(Kind.NAME) is None


def test_the_root_counts_more_than_folders_and_a_manifest_more_than_a_citation() -> None:
    files = {
        "CITATION.cff": "license: Apache-2.0\n",
        "LICENSE": MIT,
        "pyproject.toml": project("BSD-3-Clause"),
        "api/pyproject.toml": '[project]\nname = "api"\nlicense = "ISC"\n',
    }
    values = [value for value, *_ in told(files, Kind.LICENCE)]
    assert values == ["BSD-3-Clause", "Apache-2.0", "MIT", "ISC"]
    assert told(files, Kind.NAME) == [("x", "pyproject.toml", 2, "")]
    assert told(files, Kind.PACKAGE) == [("api", "api/pyproject.toml", 2, "api")]


def test_licences_that_differ_are_both_said() -> None:
    files = {"LICENSE": MIT, "pyproject.toml": project("Apache-2.0")}
    expected = [(Kind.LICENCE, ["Apache-2.0 (pyproject.toml)", "MIT (LICENSE)"])]
    assert at_odds(files) == expected


@pytest.mark.parametrize("licence", ["MIT License", "MIT AND CC-BY-4.0", "(MIT OR Apache-2.0)"])
def test_the_same_licence_under_another_name_is_no_contradiction(licence: str) -> None:
    assert at_odds({"LICENSE": MIT, "pyproject.toml": project(licence)}) == []


def test_versions_pythons_and_pins_that_differ_are_both_said() -> None:
    files = {
        "CITATION.cff": "version: 2.0\n",
        "pyproject.toml": project("MIT", 'version = "1.0"\nrequires-python = ">=3.11"\n'),
        "Dockerfile": "FROM python:3.10\n",
        "requirements.txt": "numpy==1.26\nscipy==1.0\npandas>=1\n",
        "requirements-dev.txt": "NumPy==2.0\nscipy===1.0\npandas>=2\n",
        "api/Dockerfile": "FROM python:3.9\n",
    }
    assert at_odds(files) == [
        (Kind.VERSION, ["1.0 (pyproject.toml)", "2.0 (CITATION.cff)"]),
        (Kind.PYTHON, [">=3.11 (pyproject.toml)", "3.10 (Dockerfile)"]),
        (Kind.DEPENDENCY, ["NumPy (requirements-dev.txt)", "numpy (requirements.txt)"]),
    ]


@pytest.mark.parametrize(
    ("specifier", "fits", "misfits"),
    [
        (">=3.9,<3.12", (9, 11), (8, 12)),
        (">3.9,!=3.11", (10, 12), (9, 11)),
        ("<=3.10", (10,), (11,)),
        ("==3.11.*", (11,), (10, 12)),
        ("~=3.10", (10, 12), (9,)),
        ("~=3.10.2", (10,), (11,)),
        ("^3.10", (10, 13), (9,)),
        ("3.11.9", (11,), (12,)),
        ("<3.12.4", (11, 12), (13,)),
        ("=3.11", (11,), (10,)),
    ],
)
def test_a_specifier_allows_minor_versions(
    specifier: str, fits: tuple[int, ...], misfits: tuple[int, ...]
) -> None:
    """Expected by PEP 440 and, for a caret, by Poetry; a patch counts as its minor."""
    found = allowed(specifier)
    assert found is not None
    assert found.issuperset(fits)
    assert found.isdisjoint(misfits)


def test_what_says_nothing_of_python_contradicts_nothing() -> None:
    assert allowed("latest") is None
    assert agree(("latest", ">=3.11"))
    assert agree(())
    assert not agree((">=3.11", "3.10"))


@pytest.mark.parametrize("text", ["", "All rights reserved."])
def test_an_unknown_licence_is_no_fact(text: str) -> None:
    assert licence_of(text) == ""
    assert told({"LICENSE": text}, Kind.LICENCE) == []


def test_the_licences_of_this_project_are_known() -> None:
    assert licence_of(bundled("LICENSE").read_text("utf-8")) == "MIT"
    assert licence_of(bundled("LICENSE-decks").read_text("utf-8")) == "CC-BY-4.0"
    for file in bundled("resources", "licences").glob("*.txt"):
        assert licence_of(file.read_text("utf-8")) == normal_licence(file.stem)
    assert normal_licence("Apache License 2.0") == "Apache-2.0"
    assert normal_licence(" WTFPL ") == "WTFPL"


def test_beyond_a_cap_files_are_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gather, "_MOST_FILES", 1)
    found = facts_of({"CITATION.cff": "title: x\n", "a.txt": "", "pyproject.toml": project()})
    assert [fact.value for fact in found.of(Kind.CITATION)] == ["x"]
    assert found.first(Kind.NAME) is None
    assert [note.why for note in found.notes] == ["More than 1 files were to be read."]
