"""Whatever a repository holds, each check answers, and soon."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.domain.portfolio.trees import repository

from gradus.domain.portfolio.check import Result, Verdict
from gradus.domain.portfolio.checks.answer import MAX_PLACES
from gradus.domain.portfolio.checks.running import CHECKS, checked
from gradus.domain.portfolio.reading.reading import Known
from gradus.domain.portfolio.tree import Source

PATHS = [
    "README.md", "LICENSE", "CITATION.cff", "MODEL_CARD.md", "pyproject.toml", "requirements.txt",
    "environment.yml", "setup.py", "setup.cfg", "Pipfile", "pixi.toml", "uv.lock", "Dockerfile",
    "Makefile", "metrics.json", "a.ipynb", "a.py", "tests/test_a.py", ".github/workflows/ci.yml",
    ".gitignore", "dvc.yaml", "config.yaml", "data/a.csv", "devcontainer.json", ".python-version",
    "tox.ini",
]  # fmt: skip
PIECES = [
    "# A\n", "## Data\n", "[x](y)", "| F1 | b |\n|-|-|\n| c | 0.8 |\n",
    "```sh\npython a.py\n```\n", "---\n", "a: b\n", "- c\n", "dependencies:\n", "  - pip:\n",
    "on: push\n", "jobs:\n", "steps:\n", "[project]\n", "dependencies = ['a']\n", "[tool.ruff]\n",
    "import torch\n", "model.fit(x)\n", "def test_x():\n    pass\n", "train_test_split(x)\n", "{",
    "}", "[", "]", '"cells"', ":", ",", '"f1": 0.8', "FROM python\n", "train:\n", "MIT License\n",
    "-r requirements.txt\n", "\\\n", "<!--", "-->", "<img src=a>", "\x00", "\ud800", "\u2028",
    "é", "!", "*", "**/", "&a *a", "<<: *a\n",
]  # fmt: skip
contents = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=12).map("".join),
    st.text(max_size=60),
    st.binary(max_size=60),
)


def ran(files: Mapping[str, str | bytes], known: Known) -> tuple[Result, ...]:
    return tuple(checked(repository(files), known))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(files=st.dictionaries(st.sampled_from(PATHS), contents, max_size=10))
def test_each_check_answers_whatever_the_files_hold(
    known: Known, files: dict[str, str | bytes]
) -> None:
    results = ran(files, known)
    assert [one.key for one in results] == [*CHECKS]
    for one in results:
        assert one.found.endswith((".", "…"))
        assert len(one.places) <= MAX_PLACES
        assert all(place.line >= 0 for place in one.places)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=10)
@given(names=st.lists(st.text("aA./-_[]*\\é\udc80 ", min_size=1, max_size=12), max_size=6))
def test_strange_names_are_no_trouble(known: Known, names: list[str]) -> None:
    files = {name + end: "x = 1\n" for name in names for end in ("", ".py", "/README.md")}
    assert len(ran(files, known)) == 40


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("README.md", "[" * 140_000),
        ("README.md", "# A\n\n" + ("![" * 250 + "\n\n") * 250),
        ("README.md", "<!--" * 35_000),
        ("README.md", "|a|b|\n|-|-|\n" + "|x|y|\n" * 3_000),
        ("a.py", "(" * 300_000),
        ("a.py", "/home/x/\n" * 40_000),
        ("a.ipynb", '{"cells": ' + "[" * 100_000),
        ("environment.yml", "- " * 30_000),
        ("environment.yml", "{" * 60_000),
        (".github/workflows/a.yml", "a: &a [b]\n" + "c: [*a, *a, *a]\n" * 600),
        ("pyproject.toml", "[a" + ".a" * 140_000 + "]"),
        ("requirements.txt", "-r requirements.txt\n" * 20_000),
        (".gitignore", "*?*?*?*?*[a-z]*\n" * 2_000),
        ("LICENSE", "the software " * 20_000),
        ("metrics.json", "[" + "0.5," * 100_000 + "1]"),
        ("Makefile", "a" * 200_000),
        ("Makefile", "a " * 100_000),
    ],
)
def test_a_hostile_file_costs_seconds_at_most(known: Known, path: str, text: str) -> None:
    begun = time.process_time()
    assert len(ran({path: text}, known)) == 40
    assert time.process_time() - begun < 8


def test_an_empty_repository_passes_no_check_of_code(known: Known) -> None:
    verdicts = {one.key: one.verdict for one in ran({}, known)}
    passed = {key for key, verdict in verdicts.items() if verdict is Verdict.PASSED}
    assert passed == {"no-large-files", "no-secrets"}


def test_results_say_which_state_was_read(known: Known) -> None:
    results = tuple(checked(repository({}, source=Source.FOLDER), known))
    assert {one.source for one in results} == {Source.FOLDER}


def test_a_file_that_vanished_is_no_trouble(known: Known) -> None:
    class Vanishing:
        source = Source.FOLDER

        def paths(self) -> tuple[str, ...]:
            return ("a.py", "b.csv", "c.ipynb", "README.md", "uv.lock")

        def size(self, path: str) -> int:
            raise KeyError(path)

        data: Callable[[str], bytes] = size  # type: ignore[assignment]

        def text(self, path: str) -> None:
            return None

    read = repository({})
    object.__setattr__(read, "tree", Vanishing())
    assert len(tuple(checked(read, known))) == 40
