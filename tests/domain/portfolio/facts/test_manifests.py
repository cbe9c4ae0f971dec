"""Name, licence, Python, authors and dependencies from the files that manage a project."""

from __future__ import annotations

import pytest
from tests.domain.portfolio.facts.reading import facts_of, notes, told

from gradus.domain.portfolio.facts.fact import Kind

PYPROJECT = """[build-system]
requires = ["hatchling"]

[project]
name = "fraud-detection"
description = "Finds fraud."
version = "1.2"
requires-python = ">=3.11"
license = {text = "MIT"}
authors = [{name = "Ada Lovelace", email = "ada@example.org"}, "Grace Hopper <g@example.org>"]
dependencies = [
  "numpy>=2,<3",
  "torch [cuda] == 2.4 ; python_version > '3.8'",
  "./local",
]

[project.scripts]
fraud = "fraud.cli:main"

[tool.pytest.ini_options]
addopts = "-q"
"""


def test_each_statement_of_a_pyproject_comes_with_its_line() -> None:
    files = {"pyproject.toml": PYPROJECT}
    assert told(files, Kind.NAME) == [("fraud-detection", "pyproject.toml", 5, "")]
    assert told(files, Kind.DESCRIPTION) == [("Finds fraud.", "pyproject.toml", 6, "")]
    assert told(files, Kind.VERSION) == [("1.2", "pyproject.toml", 7, "")]
    assert told(files, Kind.PYTHON) == [(">=3.11", "pyproject.toml", 8, "")]
    assert told(files, Kind.LICENCE) == [("MIT", "pyproject.toml", 9, "")]
    assert told(files, Kind.COMMAND) == [("fraud", "pyproject.toml", 18, "fraud")]
    assert told(files, Kind.RUNNER) == [("pytest", "pyproject.toml", 20, "python -m pytest")]
    assert [name for name, *_ in told(files, Kind.AUTHOR)] == ["Ada Lovelace", "Grace Hopper"]


def test_dependencies_keep_their_specifier_and_paths_are_none() -> None:
    assert told({"pyproject.toml": PYPROJECT}, Kind.DEPENDENCY) == [
        ("numpy", "pyproject.toml", 12, ">=2,<3"),
        ("torch", "pyproject.toml", 13, "==2.4"),
    ]


def test_a_licence_is_also_read_from_a_classifier() -> None:
    text = '[project]\nname = "x"\nlicense = {file = "LICENSE"}\nclassifiers = ["Topic :: A",\n'
    text += '"License :: OSI Approved :: MIT License"]\n'
    files = {"pyproject.toml": text}
    assert told(files, Kind.LICENCE) == [("MIT License", "pyproject.toml", 3, "")]


@pytest.mark.parametrize("stated", ['{text = "MIT\\n\\nPermission is"}', "3", '""'])
def test_a_whole_licence_text_and_nonsense_are_no_licence(stated: str) -> None:
    files = {"pyproject.toml": f'[project]\nname = "x"\nlicense = {stated}\n'}
    assert told(files, Kind.LICENCE) == []


def test_poetrys_own_table_is_read_where_there_is_no_project() -> None:
    text = """[tool.poetry]
name = "poem"
authors = ["Ada <a@b.org>", 3]
[tool.poetry.dependencies]
python = "^3.10"
numpy = "^2.0"
torch = {version = "2.4", optional = true}
mine = {path = "../mine"}
[tool.poetry.scripts]
"run it" = "a:b"
"""
    files = {"pyproject.toml": text}
    assert told(files, Kind.PYTHON) == [("^3.10", "pyproject.toml", 5, "^3.10")]
    assert [(name, line, version) for name, _, line, version in told(files, Kind.DEPENDENCY)] == [
        ("numpy", 6, "^2.0"),
        ("torch", 7, "2.4"),
        ("mine", 8, ""),
    ]
    assert told(files, Kind.COMMAND) == [("run it", "pyproject.toml", 10, "run it")]


def test_a_pyproject_of_tools_alone_says_nothing_of_the_project() -> None:
    assert facts_of({"pyproject.toml": "[tool.ruff]\nline-length = 100\n"}).found == {}


def test_requirements_are_read_line_by_line() -> None:
    text = "# pinned\nnumpy==2.0  # fast\n-r other.txt\nhttps://x.org/a.whl\n"
    text += (
        "git+https://x.org/y\npandas\nfoo @ https://x.org/f.whl\nhashed==1 \\\n    --hash=sha256:1"
    )
    files = {"requirements.txt": text}
    assert [(name, line, version) for name, _, line, version in told(files, Kind.DEPENDENCY)] == [
        ("numpy", 2, "==2.0"),
        ("pandas", 6, ""),
        ("foo", 7, ""),
        ("hashed", 8, "==1"),
    ]
    assert told(files, Kind.REQUIREMENTS) == [("requirements.txt", "requirements.txt", 0, "")]


def test_a_conda_environment_gives_python_and_what_pip_adds() -> None:
    text = "name: x\ndependencies:\n  - python=3.11\n  - conda-forge::numpy >=2\n  - pip\n"
    text += "  - scipy=1.14=h1\n  - pip:\n    - torch==2.4\n    - -e .\n  - [odd]\n  - python\n"
    files = {"environment.yml": text}
    assert told(files, Kind.PYTHON) == [("==3.11", "environment.yml", 3, "")]
    assert [(name, line, version) for name, _, line, version in told(files, Kind.DEPENDENCY)] == [
        ("numpy", 4, ">=2"),
        ("scipy", 6, "==1.14=h1"),
        ("torch", 8, "==2.4"),
    ]


def test_setup_cfg_is_read_and_indirections_are_not_followed() -> None:
    text = "[metadata]\nname = old\nversion = attr: old.version\nlicense = BSD\n[options]\n"
    text += "python_requires = >=3.8\ninstall_requires =\n    numpy>=1\n    ./x\n"
    files = {"setup.cfg": text}
    assert told(files, Kind.NAME) == [("old", "setup.cfg", 2, "")]
    assert told(files, Kind.VERSION) == []
    assert told(files, Kind.PYTHON) == [(">=3.8", "setup.cfg", 6, "")]
    assert told(files, Kind.DEPENDENCY) == [("numpy", "setup.cfg", 8, ">=1")]


def test_setup_py_gives_its_literals_and_is_never_run() -> None:
    text = "import setuptools\nraise SystemExit(1)\nsetuptools.setup(\n    name='old',\n"
    text += "    version=read(),\n    description='',\n    zip_safe=False,\n"
    text += "    install_requires=['numpy>=1', VERSION, './x'],\n    **more)\nprint(1)\n"
    files = {"setup.py": text}
    assert told(files, Kind.NAME) == [("old", "setup.py", 4, "")]
    assert told(files, Kind.VERSION) == []
    assert told(files, Kind.DEPENDENCY) == [("numpy", "setup.py", 8, ">=1")]


def test_requirements_that_setup_py_computes_are_no_facts() -> None:
    files = {"setup.py": "setup(install_requires=open('r.txt').read())\n"}
    assert told(files, Kind.DEPENDENCY) == []


def test_a_citation_gives_title_authors_and_doi() -> None:
    text = "cff-version: 1.2.0\ntitle: Fraud in cards\nversion: 1.2\nlicense: MIT\n"
    text += "doi: 10.5281/zenodo.1\nauthors:\n  - given-names: Ada\n    family-names: Lovelace\n"
    text += "  - name: A group\n  - orcid: x\n"
    files = {"CITATION.cff": text}
    assert told(files, Kind.CITATION) == [("Fraud in cards", "CITATION.cff", 2, "")]
    assert told(files, Kind.DOI) == [("10.5281/zenodo.1", "CITATION.cff", 5, "")]
    assert told(files, Kind.AUTHOR) == [
        ("Ada Lovelace", "CITATION.cff", 7, ""),
        ("A group", "CITATION.cff", 9, ""),
    ]


@pytest.mark.parametrize(
    ("path", "text", "language"),
    [
        ("pyproject.toml", "[project\n", "TOML"),
        ("setup.py", "def (:\n", "Python"),
        ("setup.cfg", "no section\n", "an INI file"),
        ("environment.yml", "a: [\n", "YAML"),
        ("CITATION.cff", "- " * 2_000, "YAML"),
        ("metrics.json", "[" * 100_000, "JSON"),
        ("metrics.json", "{", "JSON"),
        ("metrics.csv", "model,f1\na\rb,1\n", "CSV"),
    ],
)
def test_a_broken_file_gives_a_note(path: str, text: str, language: str) -> None:
    assert notes({path: text}) == [(path, f"It cannot be read as {language}.")]


def test_what_is_no_text_or_too_long_gives_a_note() -> None:
    assert notes({"pyproject.toml": b"\xff\xfe\x00"}) == [
        ("pyproject.toml", "It is no text, or too large.")
    ]
    assert notes({"metrics.json": "1" * 1_000_001}) == [
        ("metrics.json", "It is longer than 1,000,000 characters.")
    ]


def test_aliases_cannot_make_a_small_file_a_huge_one() -> None:
    text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in range(1, 9):
        text += f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 10)}]\n"
    assert notes({"CITATION.cff": text}) == [("CITATION.cff", "It holds more than 20,000 values.")]
    flat = f"[{','.join(['1'] * 20_001)}]"
    assert notes({"metrics.json": flat}) == [("metrics.json", "It holds more than 20,000 values.")]


@pytest.mark.parametrize(
    ("path", "depth"), [("CITATION.cff", 51), ("metrics.json", 600), ("setup.py", 91)]
)
def test_what_is_nested_too_deeply_gives_a_note(path: str, depth: int) -> None:
    text = "[" * depth + "]" * depth
    assert notes({path: text}) == [(path, "It is nested too deeply.")]


def test_brackets_side_by_side_are_not_deep() -> None:
    assert notes({"setup.py": "x = " + "[] + " * 200 + "[]"}) == []
    assert notes({"metrics.json": "[[]]"}) == []


def test_a_key_of_very_many_parts_gives_a_note() -> None:
    text = "a." * 51 + "b = 1\n"
    assert notes({"pyproject.toml": text}) == [
        ("pyproject.toml", "A key of it has too many parts.")
    ]


def test_a_key_in_another_notation_is_told_by_its_table() -> None:
    text = '[project]\nname = "x"\n[project."scripts"]\n"g\\u006f" = "x:y"\n'
    assert told({"pyproject.toml": text}, Kind.COMMAND) == [("go", "pyproject.toml", 3, "go")]


def test_poetry_may_leave_pythons_version_open() -> None:
    text = '[tool.poetry]\nname = "x"\n[tool.poetry.dependencies]\npython = {}\n'
    assert told({"pyproject.toml": text}, Kind.PYTHON) == []
