"""Reading what a repository requires, in each of the formats."""

from __future__ import annotations

import pytest
from tests.domain.portfolio.trees import repository

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.reading.reading import Known, Reading
from gradus.domain.portfolio.reading.requirement import conda_requirement, pip_requirement

AT = Place("r", 1)


def required(known: Known, files: dict[str, str]) -> list[tuple[str, bool, str, int]]:
    found = Reading(repository(files), known).dependencies.requirements
    return [(one.name, one.pinned, one.place.path, one.place.line) for one in found]


@pytest.mark.parametrize(
    ("text", "name", "pinned"),
    [
        ("numpy", "numpy", False),
        ("Scikit_Learn[all,docs] >= 1.4, <2", "scikit-learn", False),
        ("numpy==1.26.4", "numpy", True),
        ("numpy===1.26.4", "numpy", True),
        ("numpy==1.26.*", "numpy", False),
        ("numpy==1.26.4 ; python_version < '3.12'", "numpy", True),
        ("numpy==1.26.4 --hash=sha256:ab", "numpy", True),
        ("numpy (==1.26.4)", "numpy", True),
        ("pkg @ https://x.y/pkg.whl", "pkg", True),
        ("git+https://x.y/z.git@main#egg=My.Pkg", "my-pkg", True),
    ],
)
def test_requirements_of_pip(text: str, name: str, pinned: bool) -> None:
    found = pip_requirement(text, AT)
    assert found is not None
    assert (found.name, found.pinned) == (name, pinned)


@pytest.mark.parametrize("text", ["git+https://x.y/z.git", "https://x.y/z.whl", "", "==1"])
def test_what_names_no_library_is_no_requirement(text: str) -> None:
    assert pip_requirement(text, AT) is None


@pytest.mark.parametrize(
    ("text", "name", "pinned"),
    [
        ("numpy", "numpy", False),
        ("numpy=1.26", "numpy", True),
        ("conda-forge::numpy=1.26.4=py311_0", "numpy", True),
        ("numpy==1.26.4", "numpy", True),
        ("numpy>=1.26", "numpy", False),
        ("numpy 1.26.4", "numpy", True),
        ("_openmp", "-openmp", False),
    ],
)
def test_requirements_of_conda(text: str, name: str, pinned: bool) -> None:
    found = conda_requirement(text, AT)
    assert found is not None
    assert (found.name, found.pinned) == (name, pinned)


def test_conda_needs_a_name() -> None:
    assert conda_requirement("=1", AT) is None


def test_included_files_are_read_once_and_lines_are_logical(known: Known) -> None:
    files = {
        "requirements.txt": (
            "# first\n-r base.txt\n--requirement=base.txt\n-c other.txt\n--index-url https://x\n\n"
            "torch==2.0 \\\n    --hash=sha256:ab \\\n    --hash=sha256:cd\n-e .\n./local\n"
            "pandas  # why\n-e git+https://x.y/z#egg=zed\n"
        ),
        "base.txt": "-r requirements.txt\nnumpy\n",
    }
    assert required(known, files) == [
        ("torch", True, "requirements.txt", 7),
        ("pandas", False, "requirements.txt", 12),
        ("zed", True, "requirements.txt", 13),
        ("numpy", False, "base.txt", 2),
    ]


def test_a_file_that_ends_in_a_backslash_ends(known: Known) -> None:
    assert required(known, {"requirements.txt": "numpy \\"}) == []


PROJECT = """[project]
dependencies = ["numpy==1.0", "https://x.y/z.whl"]

[project.optional-dependencies]
dev = ["pytest"]

[dependency-groups]
lint = ["ruff", {include-group = "x"}]

[tool.poetry.dependencies]
python = "^3.11"
pandas = "2.1.0"
torch = {version = "^2", extras = ["a"]}

[tool.poetry.group.test.dependencies]
hypothesis = "*"

[tool.uv]
dev-dependencies = ["mypy"]

[tool.pixi.dependencies]
scipy = "==1.11.0"
"""


def test_all_tables_of_pyproject_are_read(known: Known) -> None:
    assert required(known, {"pyproject.toml": PROJECT}) == [
        ("numpy", True, "pyproject.toml", 2),
        ("mypy", False, "pyproject.toml", 19),
        ("pytest", False, "pyproject.toml", 5),
        ("ruff", False, "pyproject.toml", 8),
        ("python", False, "pyproject.toml", 11),
        ("pandas", True, "pyproject.toml", 12),
        ("torch", False, "pyproject.toml", 13),
        ("hypothesis", False, "pyproject.toml", 16),
        ("scipy", True, "pyproject.toml", 22),
    ]


def test_an_environment_of_conda_holds_a_part_for_pip(known: Known) -> None:
    text = "name: a\ndependencies:\n  - python=3.11\n  - '=1'\n"
    text += "  - pip:\n    - numpy==1.0\n    - '-e .'\n"
    assert required(known, {"environment.yml": text}) == [
        ("python", True, "environment.yml", 3),
        ("numpy", True, "environment.yml", 6),
    ]


def test_setup_files_are_read_without_running_them(known: Known) -> None:
    files = {
        "setup.cfg": (
            "[options]\ninstall_requires =\n    numpy==1.0\n"
            "[options.extras_require]\ndev = pytest\n"
        ),
        "setup.py": "setup(\n    name=n,\n    install_requires=('a', b, 'c>1'),\n)\n",
        "Pipfile": '[packages]\nx = {version = "==1.0"}\n"y" = "*"\n',
    }
    assert required(known, files) == [
        ("x", True, "Pipfile", 2),
        ("y", False, "Pipfile", 0),
        ("numpy", True, "setup.cfg", 3),
        ("pytest", False, "setup.cfg", 5),
        ("a", False, "setup.py", 3),
        ("c", False, "setup.py", 3),
    ]


def test_a_list_that_is_computed_is_not_known(known: Known) -> None:
    assert required(known, {"setup.py": "setup(install_requires=read())\n"}) == []
