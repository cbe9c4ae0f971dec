"""The other files: from facts and what the person filled in, nothing made up."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.portfolio.facts.reading import facts_of
from tests.domain.portfolio.trees import repository

from gradus.domain.portfolio.facts.gather import gather_facts
from gradus.domain.portfolio.files.citation import citation
from gradus.domain.portfolio.files.gitignore import GROUPS, gitignore
from gradus.domain.portfolio.files.licence import licence_text
from gradus.domain.portfolio.files.model_card import model_card
from gradus.domain.portfolio.files.pins import locked_versions, pinned
from gradus.domain.portfolio.files.workflow import workflow

LOCK = """version = 1
[[package]]
name = "NumPy"
version = "2.1.0"
[[package]]
name = "torch"
version = "2.4.0"
[[package]]
name = "torch"
version = "2.5.0"
[[package]]
name = "local"
"""


def test_a_licence_names_year_and_holder_and_shows_a_gap_for_nobody() -> None:
    template = "Copyright (c) [year] [fullname]\n\nPermission"
    assert (
        licence_text(template, 2026, " Ada  Lovelace")
        == "Copyright (c) 2026 Ada Lovelace\n\nPermission"
    )
    assert licence_text(template, 2026, "") == "Copyright (c) 2026 …\n\nPermission"
    assert licence_text("No names.", 2026, "Ada") == "No names."


def test_a_new_gitignore_holds_every_group() -> None:
    text = gitignore(b"", ()).decode()
    assert text.startswith("# Python\n__pycache__/\n")
    assert [line for line in text.split("\n") if line and line[0] != "#"] == [
        line for _, lines in GROUPS for line in lines
    ]
    assert gitignore(text.encode(), ()) == text.encode()


def test_a_gitignore_keeps_its_lines_and_gets_those_that_lack() -> None:
    before = b"# mine\r\n/venv\r\n__pycache__"
    after = gitignore(before, ("data/x.csv", "models.py"))
    assert after.startswith(before + b"\r\n\r\n# Python\r\n*.py[cod]\r\n")
    lines = after.decode().split("\r\n")
    assert "/data/" not in lines
    assert "/models/" in lines
    assert "venv/" not in lines
    assert gitignore(b"x\n", ()).startswith(b"x\n\n# Python\n")


@given(st.binary(max_size=40))
def test_a_gitignore_only_grows(before: bytes) -> None:
    after = gitignore(before, ())
    assert after.startswith(before)
    assert gitignore(after, ()) == after


def test_a_citation_is_valid_yaml_of_the_facts() -> None:
    files = {
        "pyproject.toml": '[project]\nname = "x"\nversion = "1.0"\ndescription = "It: finds #1"\n'
        'license = "MIT License"\nauthors = [{name = "Ada King Lovelace"}, {name = "Team"}]\n'
    }
    found = gather_facts(repository(files, remote="https://github.com/a/b.git"))
    assert yaml.safe_load(citation(found, 'My "x"')) == {
        "cff-version": "1.2.0",
        "message": "If you use this software, please cite it as below.",
        "type": "software",
        "title": 'My "x"',
        "authors": [{"given-names": "Ada King", "family-names": "Lovelace"}, {"name": "Team"}],
        "version": "1.0",
        "abstract": "It: finds #1",
        "license": "MIT",
        "repository-code": "https://github.com/a/b",
    }


def test_a_citation_leaves_out_what_is_unknown_and_needs_an_author() -> None:
    two = {"pyproject.toml": '[project]\nname = "x"\nauthors = ["Ada"]\nlicense = "MIT AND ISC"\n'}
    assert set(yaml.safe_load(citation(facts_of(two), "x"))) == {
        "cff-version", "message", "type", "title", "authors",
    }  # fmt: skip
    with pytest.raises(ValueError, match="needs an author"):
        citation(facts_of({}), "x")


def test_a_model_card_has_only_parts_that_are_answered() -> None:
    files = {
        "metrics.json": '{"f1": 0.8}',
        "pyproject.toml": '[project]\nname = "x"\nlicense = "MIT"\n',
    }
    assert model_card(facts_of(files), "Fraud", {"use": "Banks.\n", "limits": " "}) == (
        '---\nlicense: "mit"\nmetrics: ["f1"]\n---\n\n# Model card: Fraud\n\n'
        "## Intended use\n\nBanks.\n\n## Results\n\n| Metric | Value |\n| --- | --- |\n"
        "| F1 | 0.8 |\n\n<sub>from metrics.json, commit fffffff</sub>\n"
    )
    assert model_card(facts_of({}), "Fraud", {}) == "---\n---\n\n# Model card: Fraud\n"


def test_versions_come_from_a_lock_where_it_names_one() -> None:
    assert locked_versions(LOCK) == {"numpy": "2.1.0"}
    assert locked_versions("[") == {}
    assert locked_versions("package = 3") == {}


def test_pins_change_only_requirements_that_are_loose_and_known() -> None:
    text = "# c\nnumpy>=2 ; python_version > '3'  # fast\r\nnumpy\nnumpy==1\ntorch\n-r x\n"
    text += "numpy @ https://x.org/n.whl\nnumpy[extra] >= 1"
    assert pinned(text, {"numpy": "2.1.0"}) == (
        "# c\nnumpy==2.1.0 ; python_version > '3'  # fast\r\nnumpy==2.1.0\nnumpy==1\ntorch\n-r x\n"
        "numpy @ https://x.org/n.whl\nnumpy[extra]==2.1.0"
    )


def test_a_workflow_runs_the_tests_with_the_projects_python() -> None:
    files = {"pyproject.toml": '[project]\nname = "x"\nrequires-python = ">=3.10"\n'}
    steps = yaml.safe_load(workflow(facts_of(files)))["jobs"]["tests"]["steps"]
    assert steps == [
        {"uses": "actions/checkout@v4"},
        {"uses": "actions/setup-python@v5", "with": {"python-version": "3.10"}},
        {"run": "pip install ."},
        {"run": "pip install pytest"},
        {"run": "python -m pytest"},
    ]


@pytest.mark.parametrize(
    ("files", "runs"),
    [
        ({"requirements.txt": "PyTest\n"}, ["pip install -r requirements.txt", "python -m pytest"]),
        (
            {"environment.yml": "", ".python-version": "x\n"},
            ["pip install pytest", "python -m pytest"],
        ),
        ({"uv.lock": ""}, ["uv sync", "uv run python -m pytest"]),
        ({}, ["pip install pytest", "python -m pytest"]),
    ],
)
def test_a_workflow_installs_as_the_repository_does(files: dict[str, str], runs: list[str]) -> None:
    steps = yaml.safe_load(workflow(facts_of(files)))["jobs"]["tests"]["steps"]
    assert [step["run"] for step in steps if "run" in step] == runs
