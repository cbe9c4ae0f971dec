"""Checks of dependencies, versions, imports and containers."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from gradus.domain.portfolio.check import Verdict

Told = Callable[..., tuple[str, str, list[tuple[str, int]]]]
Judged = Callable[..., Verdict]
CODE = {"a.py": "x = 1\n"}


def test_declared_dependencies_pass_whichever_file_declares_them(told: Told) -> None:
    for path, text in {
        "requirements.txt": "numpy\n",
        "requirements/dev.txt": "numpy\n",
        "pyproject.toml": '[project]\ndependencies = ["numpy"]\n',
        "environment.yml": "dependencies:\n  - numpy\n",
        "setup.cfg": "[options]\ninstall_requires =\n    numpy\n",
        "setup.py": "setup(install_requires=['numpy'])\n",
        "Pipfile": '[packages]\nnumpy = "*"\n',
        "pixi.toml": '[dependencies]\nnumpy = "*"\n',
    }.items():
        assert told("dependencies-declared", {path: text}) == (
            "passed",
            f"{path} declares dependencies.",
            [(path, 0)],
        )


def test_code_without_dependencies_fails(verdict: Judged) -> None:
    assert verdict("dependencies-declared", CODE) is Verdict.FAILED
    assert verdict("dependencies-declared", {"requirements.txt": "# none\n", **CODE}) is (
        Verdict.FAILED
    )


def test_a_broken_file_or_no_code_cannot_be_told(told: Told) -> None:
    assert told("dependencies-declared", {"pyproject.toml": "[project"}) == (
        "cannot tell",
        "pyproject.toml cannot be read.",
        [("pyproject.toml", 0)],
    )
    assert told("dependencies-declared", {})[0] == "cannot tell"


def test_a_lock_file_passes(told: Told) -> None:
    for lock in ("uv.lock", "poetry.lock", "pdm.lock", "pixi.lock", "conda-lock.yml"):
        files = {"requirements.txt": "numpy\n", lock: "x"}
        assert told("dependencies-pinned", files)[0::2] == ("passed", [(lock, 0)])


def test_an_empty_lock_file_locks_nothing(verdict: Judged) -> None:
    files = {"requirements.txt": "numpy\n", "uv.lock": ""}
    assert verdict("dependencies-pinned", files) is Verdict.FAILED


def test_pinned_requirements_pass_and_loose_ones_are_told(told: Told) -> None:
    assert told("dependencies-pinned", {"requirements.txt": "numpy==2.0\n"})[:2] == (
        "passed",
        "Pinned: 1 dependency.",
    )
    assert told("dependencies-pinned", {"requirements.txt": "numpy==2.0\n\npandas>=2\n"}) == (
        "failed",
        "1 of 2 dependencies are not pinned, and there is no lock file.",
        [("requirements.txt", 3)],
    )


def test_what_is_loose_in_one_file_may_be_pinned_in_another(verdict: Judged) -> None:
    files = {"pyproject.toml": '[project]\ndependencies = ["numpy>1"]\n'}
    files |= {"requirements.txt": "numpy==2.0\n"}
    assert verdict("dependencies-pinned", files) is Verdict.PASSED


def test_without_dependencies_nothing_can_be_pinned(verdict: Judged) -> None:
    assert verdict("dependencies-pinned", CODE) is Verdict.CANNOT_TELL


@pytest.mark.parametrize(
    ("path", "text", "line"),
    [
        ("pyproject.toml", '[project]\nname = "a"\nrequires-python = ">=3.11"\n', 3),
        ("pyproject.toml", '[tool.poetry.dependencies]\npython = "^3.11"\n', 2),
        ("Pipfile", '[requires]\npython_version = "3.11"\n', 2),
        ("pixi.toml", '[dependencies]\npython = "3.11.*"\n', 2),
        (".python-version", "3.11\n", 1),
        ("environment.yml", "dependencies:\n  - python=3.11\n", 2),
        ("setup.py", "\nsetup(python_requires='>=3.11')\n", 2),
        ("setup.cfg", "[options]\npython_requires = >=3.11\n", 2),
        (".tool-versions", "nodejs 20\npython 3.11.4\n", 2),
    ],
)
def test_a_declared_python_passes(told: Told, path: str, text: str, line: int) -> None:
    assert told("python-version", {path: text}) == (
        "passed",
        f"{path} says which Python is needed.",
        [(path, line)],
    )


def test_an_undeclared_python_fails_where_there_is_code(verdict: Judged) -> None:
    silent = {".python-version": "\n", "setup.py": "", "setup.cfg": "[", ".tool-versions": "go 1"}
    assert verdict("python-version", CODE | silent) is Verdict.FAILED
    assert verdict("python-version", {}) is Verdict.CANNOT_TELL


def imports(code: str, declared: str = "numpy\n") -> dict[str, str]:
    return {"requirements.txt": declared, "src/pkg/main.py": code, "helpers.py": ""}


@pytest.mark.parametrize(
    ("code", "declared"),
    [
        ("import numpy.linalg", "numpy"),
        ("import os, json", "numpy"),
        ("import pkg, helpers", "numpy"),
        ("from . import x", "numpy"),
        ("import cv2", "opencv-python-headless"),
        ("from sklearn.svm import SVC", "scikit-learn[all]>=1"),
        ("from PIL import Image", "Pillow"),
        ("import yaml", "PyYAML"),
        ("import google.cloud.storage", "google-cloud-storage"),
        ("import pytestqt", "pytest-qt"),
        ("import google.colab", "numpy"),
        ("try:\n    import cupy\nexcept ImportError:\n    cupy = None", "numpy"),
        ("try:\n    import cupy\nexcept:\n    cupy = None", "numpy"),
        ("try:\n    import a1\nexcept (ValueError, ModuleNotFoundError):\n    pass", "numpy"),
    ],
)
def test_imports_that_are_brought_pass(verdict: Judged, code: str, declared: str) -> None:
    assert verdict("imports-declared", imports(code, declared)) is Verdict.PASSED


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("import pandas", "pandas"),
        ("import google.cloud", "google"),
        ("def f():\n    from torch import nn", "torch"),
        ("try:\n    import cupy\nexcept ValueError:\n    pass", "cupy"),
    ],
)
def test_imports_that_nothing_brings_fail(told: Told, code: str, name: str) -> None:
    assert told("imports-declared", imports(code)) == (
        "failed",
        f"Imported and not declared: {name}.",
        [("src/pkg/main.py", code.count("\n", 0, code.find(name)) + 1)],
    )


def test_imports_of_notebooks_count(told: Told) -> None:
    notebook = (
        '{"cells": [{"cell_type": "code", "source": ["%matplotlib inline\\n", "import shap"]}]}'
    )
    files = {"requirements.txt": "numpy\n", "a.ipynb": notebook}
    assert told("imports-declared", files)[1:] == (
        "Imported and not declared: shap.",
        [("a.ipynb", 0)],
    )


def test_setup_py_may_import_what_builds(verdict: Judged) -> None:
    files = {"requirements.txt": "numpy\n", "setup.py": "import setuptools\n"}
    assert verdict("imports-declared", files) is Verdict.PASSED


def test_imports_cannot_be_judged_without_dependencies_or_with_broken_code(told: Told) -> None:
    assert told("imports-declared", {"a.py": "import numpy\n"})[0] == "cannot tell"
    assert told("imports-declared", imports("def"))[:2] == (
        "cannot tell",
        "All imports that could be read are declared. 1 Python file could not be read.",
    )


@pytest.mark.parametrize(
    ("text", "verdict_", "lines"),
    [
        ("FROM python:3.12-slim AS base\nFROM base\n", "passed", [1]),
        ("from --platform=linux/amd64 python@sha256:ab\nFROM scratch\n", "passed", [1]),
        ("ARG V\nFROM python:$V\n", "passed", [2]),
        ("FROM python\nRUN x\nFROM localhost:5000/a\n", "failed", [1, 3]),
        ("FROM python:latest\n", "failed", [1]),
        ("FROM\n", "cannot tell", [0]),
    ],
)
def test_base_images_need_a_fixed_tag(
    told: Told, text: str, verdict_: str, lines: list[int]
) -> None:
    expected = verdict_, [("Dockerfile", line) for line in lines]
    assert told("container", {"Dockerfile": text})[0::2] == expected


def test_a_dev_container_counts(told: Told) -> None:
    path = ".devcontainer/devcontainer.json"
    assert told("container", {path: '{\n"image": "python:3.12"}'})[0::2] == ("passed", [(path, 2)])
    assert told("container", {path: "{}"})[:2] == ("cannot tell", f"{path} names no base image.")


def test_no_container_fails_where_there_is_code(verdict: Judged) -> None:
    assert verdict("container", CODE) is Verdict.FAILED
    assert verdict("container", {}) is Verdict.CANNOT_TELL
