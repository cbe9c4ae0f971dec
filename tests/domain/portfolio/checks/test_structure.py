"""Checks of how code is laid out, and of habits in it."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from gradus.domain.portfolio.check import Verdict

Told = Callable[..., tuple[str, str, list[tuple[str, int]]]]
Judged = Callable[..., Verdict]
BROKEN = {"broken.py": "def"}


def notebook(*sources: str) -> str:
    return json.dumps({"cells": [{"cell_type": "code", "source": one} for one in sources]})


@pytest.mark.parametrize(
    "key",
    [
        "package-layout",
        "entry-points",
        "hyper-parameters",
        "seed-set",
        "no-home-paths",
        "linter",
        "type-hints",
        "tests-present",
        "baseline",
        "split-before-fit",
        "metrics-agree",
    ],
)
def test_without_code_nothing_can_be_told(verdict: Judged, key: str) -> None:
    assert verdict(key, {"README.md": "# A\n"}) is Verdict.CANNOT_TELL


def test_a_package_with_little_in_notebooks_passes(told: Told) -> None:
    files = {"src/a.py": "x = 1\n# no\n\ny = 2\n", "b.ipynb": notebook("x = 1", "y = 2")}
    assert told("package-layout", files) == (
        "passed",
        "Python files hold 2 lines of code, notebooks 2.",
        [("src/a.py", 0)],
    )


def test_four_fifths_in_notebooks_pass_and_more_fails(told: Told) -> None:
    files = {"pkg/__init__.py": "x = 1\n", "b.ipynb": notebook("a = 1\n" * 4)}
    assert told("package-layout", files)[0] == "passed"
    files["b.ipynb"] = notebook("a = 1\n" * 5)
    assert told("package-layout", files)[0::2] == ("failed", [("b.ipynb", 0)])


def test_loose_scripts_are_no_package(told: Told) -> None:
    files = {"a.py": "x = 1\n", "tests/__init__.py": "", "data/b.csv": ""}
    verdict_, found, _ = told("package-layout", files)
    assert verdict_ == "failed"
    assert found.startswith("No folder is a package that can be imported. Python files hold 1 line")


FIT = {"lib/core.py": "model.fit(x)\n"}


@pytest.mark.parametrize(
    ("files", "places"),
    [
        ({"train.py": "", "src/evaluate.py": ""}, [("train.py", 0), ("src/evaluate.py", 0)]),
        (
            {"Makefile": "data:\n\ttrue\ntrain: data\nevaluate:\n"},
            [("Makefile", 3), ("Makefile", 4)],
        ),
        (
            {"pyproject.toml": '[project.scripts]\nmy-train = "a:b"\nmy-eval = "a:c"\n'},
            [("pyproject.toml", 2), ("pyproject.toml", 3)],
        ),
        (
            {"dvc.yaml": "stages:\n  train:\n    cmd: x\n  evaluate:\n    cmd: y\n"},
            [("dvc.yaml", 2), ("dvc.yaml", 4)],
        ),
        (
            {"cli.py": "import click\ndef train(): ...\ndef evaluate(): ...\n"},
            [("cli.py", 2), ("cli.py", 3)],
        ),
    ],
)
def test_entry_points_for_both_pass(
    told: Told, files: dict[str, str], places: list[tuple[str, int]]
) -> None:
    assert told("entry-points", FIT | files)[0::2] == ("passed", places)


def test_a_missing_entry_point_is_told(told: Told) -> None:
    assert told("entry-points", FIT | {"train.py": "", "tests/evaluate.py": ""})[:2] == (
        "failed",
        "There is no entry point for evaluation.",
    )
    assert told("entry-points", FIT)[1] == "There is no entry point for training and evaluation."
    assert told("entry-points", FIT | BROKEN)[0] == "cannot tell"


@pytest.mark.parametrize(
    ("files", "place"),
    [
        ({"configs/train.yaml": "lr: 1\n"}, ("configs/train.yaml", 0)),
        ({"params.yaml": "lr: 1\n"}, ("params.yaml", 0)),
        ({"main.py": "import argparse\n"}, ("main.py", 0)),
    ],
)
def test_hyper_parameters_in_a_file_or_option_pass(
    told: Told, files: dict[str, str], place: tuple[str, int]
) -> None:
    assert told("hyper-parameters", FIT | files)[0::2] == ("passed", [place])


def test_hyper_parameters_in_code_alone_fail(verdict: Judged) -> None:
    assert verdict("hyper-parameters", FIT | {"tests/a.py": "import argparse\n"}) is Verdict.FAILED
    assert verdict("hyper-parameters", FIT | BROKEN) is Verdict.CANNOT_TELL


@pytest.mark.parametrize(
    ("path", "text", "line"),
    [
        ("pyproject.toml", "[tool.other]\n[tool.ruff.lint]\nselect = []\n", 2),
        ("ruff.toml", "", 0),
        (".pre-commit-config.yaml", "", 0),
        ("setup.cfg", "[metadata]\n[flake8]\n", 2),
    ],
)
def test_a_configured_linter_passes(told: Told, path: str, text: str, line: int) -> None:
    assert told("linter", {path: text})[0::2] == ("passed", [(path, line)])


def test_no_linter_fails(verdict: Judged) -> None:
    assert verdict("linter", FIT | {"tox.ini": "[tox]\n", "pyproject.toml": ""}) is Verdict.FAILED


def test_the_share_of_annotated_functions_is_told_and_never_fails(told: Told) -> None:
    code = (
        "class A:\n    def __init__(self, a: int): ...\n    def b(self): ...\n"
        "async def c(*args: int, **kwargs: int) -> None: ...\ndef d(x) -> int: ...\n"
    )
    assert told("type-hints", {"a.py": code, "test_a.py": "def test(): ..."}) == (
        "passed",
        "2 of 4 functions (50 %) have type hints.",
        [],
    )


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("import random\nrandom.random()\nrandom.seed(1)\n", 3),
        ("import numpy as np\nnp.random.rand()\nrng = np.random.default_rng(0)\n", 3),
        ("import torch\ntorch.manual_seed(0)\n", 2),
        ("import tensorflow as tf\ntf.random.set_seed(0)\n", 2),
        ("import sklearn\nsplit(x, random_state=0)\n", 2),
        ("import torch, random\nrandom.random()\nseed_everything(0)\n", 3),
    ],
)
def test_seeds_that_are_set_pass(told: Told, code: str, line: int) -> None:
    verdict_, _, places = told("seed-set", {"a.py": code})
    assert verdict_ == "passed"
    assert ("a.py", line) in places


@pytest.mark.parametrize(
    ("code", "library"),
    [
        ("import random\nrandom.random()\n", "random"),
        ("import numpy as np\nnp.random.default_rng()\n", "numpy"),
        ("import torch, sklearn\nf(random_state=None)\n", "sklearn, torch"),
    ],
)
def test_libraries_without_a_seed_are_told(told: Told, code: str, library: str) -> None:
    assert told("seed-set", {"a.py": code})[:2] == ("failed", f"No seed is set for {library}.")
    assert told("seed-set", {"a.py": code} | BROKEN)[0] == "cannot tell"


@pytest.mark.parametrize(
    "text",
    ["x = '/home/ada/data.csv'", "x = '/Users/ada/data'", r"x = 'C:\\Users\\ada'", "C:/Users/ada"],
)
def test_a_path_into_a_home_folder_fails(told: Told, text: str) -> None:
    assert told("no-home-paths", {"config.yaml": f"a: 1\nb: {text}\n"})[0::2] == (
        "failed",
        [("config.yaml", 2)],
    )


def test_paths_that_hold_everywhere_pass(verdict: Judged) -> None:
    code = (
        "a = '/home/runner/x'\nb = 'data/home/x'\nc = Path.home() / 'x'\nd = 'https://x/home/y'\n"
    )
    assert verdict("no-home-paths", {"a.py": code}) is Verdict.PASSED


def test_an_unreadable_file_cannot_be_scanned(verdict: Judged) -> None:
    assert verdict("no-home-paths", {"a.py": b"\xff"}) is Verdict.CANNOT_TELL
