"""Checks of tests and of CI."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from gradus.domain.portfolio.check import Verdict

Told = Callable[..., tuple[str, str, list[tuple[str, int]]]]
Judged = Callable[..., Verdict]
BROKEN = {"broken.py": "def"}


def test_tests_are_counted_with_their_places(told: Told) -> None:
    files = {"tests/test_a.py": "def test_x(): ...\nclass TestB:\n    def test_y(self): ...\n"}
    assert told("tests-present", files) == (
        "passed",
        "2 test functions found.",
        [("tests/test_a.py", 1), ("tests/test_a.py", 3)],
    )
    assert told("tests-present", {"a_test.py": "async def test(): ...\n"})[1] == (
        "1 test function found."
    )


def test_code_without_tests_fails(told: Told) -> None:
    assert told("tests-present", {"a.py": "def test_x(): ...\n"})[:2] == (
        "failed",
        "There is no test function.",
    )
    assert told("tests-present", {"a.py": "x = 1\n"} | BROKEN)[0] == "cannot tell"


def test_tests_of_data_and_of_a_model_pass(told: Told) -> None:
    files = {"tests/test_all.py": "def test_columns(): ...\ndef test_predicts(): ...\n"}
    assert told("data-and-model-tests", files) == (
        "passed",
        "Tests cover data and model.",
        [("tests/test_all.py", 1), ("tests/test_all.py", 2)],
    )


def test_what_no_test_speaks_of_is_told(told: Told) -> None:
    files = {"tests/test_all.py": "def test_sum(): ...\n"}
    assert told("data-and-model-tests", files)[:2] == (
        "failed",
        "No test is named after data nor a model.",
    )
    assert told("data-and-model-tests", {"tests/test_data.py": "def test_sum(): ...\n"})[1] == (
        "No test is named after a model."
    )
    assert told("data-and-model-tests", files | BROKEN)[0] == "cannot tell"
    assert told("data-and-model-tests", {})[0] == "cannot tell"


WORKFLOW = "on: {}\njobs:\n  a:\n    steps:\n      - uses: x\n      - run: {}\n"


@pytest.mark.parametrize("on", ["push", "[push]", "{push: {branches: [main]}}", "[pull_request]"])
def test_a_workflow_that_tests_each_push_passes(told: Told, on: str) -> None:
    path = ".github/workflows/ci.yml"
    assert told("ci-tests", {path: WORKFLOW.format(on, "uv run pytest -q")}) == (
        "passed",
        f"{path} runs the tests on each push.",
        [(path, 6)],
    )


@pytest.mark.parametrize(
    ("files", "verdict_", "found"),
    [
        ({}, "failed", "There is no workflow in .github/workflows."),
        (
            {".github/workflows/a.yml": WORKFLOW.format("schedule", "pytest")},
            "failed",
            "No workflow that starts on a push runs tests.",
        ),
        (
            {".github/workflows/a.yml": WORKFLOW.format("push", "ls")},
            "failed",
            "No workflow that starts on a push runs tests.",
        ),
        ({".github/workflows/a.yml": "on: ["}, "cannot tell", ".github/workflows/a.yml cannot be"),
        ({".gitlab-ci.yml": "t:\n  script: pytest\n"}, "passed", ".gitlab-ci.yml runs the tests."),
        ({".github/workflows/readme.md": "x"}, "failed", "There is no workflow"),
    ],
)
def test_ci_without_tests_on_a_push(
    told: Told, files: dict[str, str], verdict_: str, found: str
) -> None:
    told_ = told("ci-tests", files)
    assert told_[0] == verdict_
    assert told_[1].startswith(found)


APP = {"app.py": "\nfrom fastapi import FastAPI\n"}


@pytest.mark.parametrize(
    "test",
    [
        "def test_health(): ...\n",
        "def test_it():\n    get('/predict')\n",
        "client = TestClient(app)\ndef test_it(): ...\n",
    ],
)
def test_a_service_that_is_asked_passes(told: Told, test: str) -> None:
    line = test.count("\n", 0, test.find("def")) + 1
    assert told("serving-test", APP | {"test_app.py": test})[0::2] == (
        "passed",
        [("test_app.py", line)],
    )


def test_a_service_that_nobody_asks_fails(told: Told) -> None:
    files = APP | {"test_app.py": "def test_sum():\n    assert 1 + 1 == 2\n"}
    assert told("serving-test", files)[0::2] == ("failed", [("app.py", 0)])
    assert told("serving-test", files | BROKEN)[0] == "cannot tell"


def test_where_nothing_is_served_no_test_is_missed(verdict: Judged) -> None:
    assert verdict("serving-test", {"test_a.py": "import flask\n"}) is Verdict.CANNOT_TELL
